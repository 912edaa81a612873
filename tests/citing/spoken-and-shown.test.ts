/** Speeches, interviews and films, parts of books, supplements and works without a date, style by style. */

import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/core/body/citation.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { formatPage } from './formatters.ts';
import { plain } from './helpers.ts';
import { reference, type StyleName, styleOf } from './named-styles.ts';
import { issued } from './works.ts';

type Item = Omit<CslItem, 'id'>;

function notesOf(item: Item, ...written: readonly string[]): string[] {
  const { style, locale } = styleOf('notes');
  const clusters = written.flatMap((text) => findCitations(text).map(({ cluster }) => cluster));
  const items = new Map([['a', { ...item, id: 'a' }]]);
  return formatPage(clusters, items, style, { locale }).notes.map(plain);
}

const author = [{ family: 'Low', given: 'Al B.' }];
const speech: Item = {
  type: 'speech',
  title: 'Doors counted',
  author,
  genre: 'Paper presentation',
  'event-title': 'Annual Meeting on Doors',
  'event-place': 'Leeds, England',
  ...issued(2017, 6, 7),
};
const interview: Item = {
  type: 'interview',
  title: 'On doors',
  author,
  interviewer: [{ family: 'Hill', given: 'Sam' }],
  'container-title': 'Street Life',
  ...issued(2001),
};
const film: Item = {
  type: 'motion_picture',
  title: 'The long walk home',
  director: [{ family: 'Pearce', given: 'Richard' }],
  publisher: 'Miramax',
  ...issued(1990),
};
const chapter: Item = {
  type: 'chapter',
  title: 'On the landing',
  author,
  editor: [{ family: 'Hill', given: 'Sam' }],
  'container-title': 'Six houses: A reader',
  page: '41-60',
  publisher: 'Harbor Books',
  'publisher-place': 'Boston',
  ...issued(1972),
};
const article: Item = {
  type: 'article-journal',
  title: 'Doors counted',
  author,
  'container-title': 'Open Street',
  volume: '3',
  page: '112-119',
  ...issued(2017),
};

describe('a speech', () => {
  it.each<[StyleName, string]>([
    [
      'apa',
      'Low, A. B. (2017, June 7). Doors counted [Paper presentation]. Annual Meeting on Doors, Leeds, England.',
    ],
    ['mla', 'Low, Al B. “Doors Counted.” Annual Meeting on Doors, 7 June 2017, Leeds, England.'],
    [
      'chicago',
      'Low, Al B. 2017. “Doors Counted.” Paper presented at the Annual Meeting on Doors, Leeds, England, June 7.',
    ],
    [
      'notes',
      'Low, Al B. “Doors Counted.” Paper presented at the Annual Meeting on Doors, Leeds, England, June 7, 2017.',
    ],
    [
      'harvard',
      'Low, A.B. (2017) ‘Doors counted’. Annual Meeting on Doors. Leeds, England, 7 June.',
    ],
    [
      'vancouver',
      'Low AB. Doors counted. Paper presented at: Annual Meeting on Doors; 2017 Jun 7; Leeds, England.',
    ],
    [
      'ieee',
      'A. B. Low, “Doors counted,” presented at the Annual Meeting on Doors, Leeds, England, June 07, 2017.',
    ],
  ])('names where and when in %s', (name, expected) => {
    expect(reference(speech, name)).toBe(expected);
  });

  it('is told in a note, first whole, then short; without a place, too', () => {
    expect(notesOf(speech, '[@a]', '[@a]')).toEqual([
      'Al B. Low, “Doors Counted” (paper presented at the Annual Meeting on Doors, Leeds, England, June 7, 2017).',
      'Low, “Doors Counted.”',
    ]);
    const { 'event-place': _, ...nowhere } = { ...speech, genre: 'Poster presentation' };
    expect(notesOf(nowhere, '[@a]')).toEqual([
      'Al B. Low, “Doors Counted” (poster presented at the Annual Meeting on Doors, June 7, 2017).',
    ]);
  });

  it('keeps a word of its own', () => {
    expect(reference({ ...speech, genre: 'Keynote address' }, 'chicago')).toContain(
      'Keynote address presented at the Annual',
    );
    const the = { ...speech, 'event-title': 'The Annual Meeting on Doors' };
    expect(reference(the, 'ieee')).toContain('presented at the Annual Meeting');
  });
});

describe('an interview', () => {
  it.each<[StyleName, string]>([
    ['mla', 'Low, Al B. “On Doors.” Interview by Sam Hill. Street Life, 2001.'],
    ['chicago', 'Low, Al B. 2001. “On Doors.” Interview by Sam Hill. Street Life.'],
    ['notes', 'Low, Al B. “On Doors.” Interview by Sam Hill. Street Life, 2001.'],
  ])('has its title in quotation marks in %s', (name, expected) => {
    expect(reference(interview, name)).toBe(expected);
  });

  it('has it in notes, too', () => {
    expect(notesOf(interview, '[@a]', '[@a, p. 3]')).toEqual([
      'Al B. Low, “On Doors,” interview by Sam Hill, Street Life, 2001.',
      'Low, “On Doors,” 3.',
    ]);
  });
});

describe('a film', () => {
  it.each<[StyleName, string]>([
    ['mla', 'The Long Walk Home. Directed by Richard Pearce, Miramax, 1990.'],
    ['chicago', 'Pearce, Richard, dir. 1990. The Long Walk Home. Miramax.'],
    ['notes', 'The Long Walk Home. Directed by Richard Pearce. Miramax, 1990.'],
    ['harvard', 'The long walk home (1990). Directed by R. Pearce. Miramax.'],
    ['vancouver', 'The long walk home. Pearce R, director. Miramax; 1990.'],
  ])('names who directed it in %s', (name, expected) => {
    expect(reference(film, name)).toBe(expected);
  });

  it('is named in a note by its title', () => {
    expect(notesOf(film, '[@a]')).toEqual([
      'The Long Walk Home, directed by Richard Pearce (Miramax, 1990).',
    ]);
  });
});

describe('the book of a chapter in IEEE', () => {
  it.each<[string, Partial<Item>, string]>([
    ['with an editor', {}, 'in Six Houses: A Reader, S. Hill, Ed. Boston: Harbor Books, 1972, pp.'],
    [
      'in a later edition',
      { edition: '2', volume: '3' },
      'in Six Houses: A Reader, vol. 3, S. Hill, Ed., 2nd ed. Boston: Harbor Books, 1972, pp.',
    ],
    ['without an editor', { editor: undefined }, 'in Six Houses: A Reader. Boston: Harbor Books,'],
    [
      'of reference',
      { type: 'entry-encyclopedia' },
      'in Six Houses: A Reader, S. Hill, Ed. Boston: Harbor Books, 1972, pp. 41–60.',
    ],
  ])('%s', (_what, more, expected) => {
    expect(reference({ ...chapter, ...more }, 'ieee')).toContain(expected);
  });
});

describe('a supplement', () => {
  it.each<[StyleName, string, string, string]>([
    ['apa', 'Suppl. 1', '3(Suppl. 1), 112', '3(4, Suppl. 1), 112'],
    ['mla', 'Suppl. 1', 'vol. 3, suppl. 1, 2017', 'vol. 3, no. 4, suppl. 1, 2017'],
    ['chicago', 'Supplement 1', 'Street 3 (suppl. 1): 112', 'Street 3 (4, suppl. 1): 112'],
    ['notes', 'Suppl 1', 'Street 3, suppl. 1 (2017)', 'Street 3, no. 4, suppl. 1 (2017)'],
    ['vancouver', 'Suppl. 1', '2017;3 Suppl 1:112–9', '2017;3(4 Suppl 1):112–9'],
    ['ieee', 'Suppl. 1', 'vol. 3, suppl. 1, pp.', 'vol. 3, no. 4, suppl. 1, pp.'],
  ])('in %s', (name, issue, alone, ofIssue) => {
    expect(reference({ ...article, issue }, name)).toContain(alone);
    expect(reference({ ...article, issue: '4, Suppl. 1' }, name)).toContain(ofIssue);
  });

  it.each<[string, string]>([
    ['Special issue', 'vol. 3, Special issue, 2017'],
    ['3/4', 'vol. 3, no. 3/4, 2017'],
    ['B2', 'vol. 3, no. B2, 2017'],
    ['4 Pt 2', 'vol. 3, no. 4 Pt 2, 2017'],
  ])('is no other issue: %s', (issue, expected) => {
    expect(reference({ ...article, issue }, 'mla')).toContain(expected);
  });
});

it('Vancouver says that a date is unknown, but not of an article or of what is in press', () => {
  const { issued: _, ...undated } = chapter;
  expect(reference({ ...undated, type: 'book' }, 'vancouver')).toContain(
    'Harbor Books; [date unknown].',
  );
  const page: Item = { type: 'webpage', title: 'Doors', author, URL: 'https://doors.example/' };
  const accessed = { 'date-parts': [[2026, 11, 2]] } as const;
  expect(reference({ ...page, accessed }, 'vancouver')).toContain(
    '[Internet]. [date unknown] [cited 2026 Nov 2].',
  );
  for (const dated of [
    chapter,
    { ...article, issued: undefined },
    { ...undated, status: 'in press' },
  ]) {
    expect(reference(dated, 'vancouver')).not.toContain('date unknown');
  }
});

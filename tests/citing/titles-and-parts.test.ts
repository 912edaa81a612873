/** What the manuals ask of titles, publishers, journals, dates and parts, style by style. */

import { describe, expect, it } from 'vitest';
import { journalShort } from '../../src/core/bibliography/journal-short.ts';
import { bundledStyle } from '../../src/core/citing/engine/bundled.ts';
import { mlaPublisher } from '../../src/core/citing/engine/mla-publisher.ts';
import { smallSubtitle } from '../../src/core/citing/engine/subtitle-case.ts';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { toCslDate } from '../../src/core/model/dates.ts';
import { reference, type StyleName } from './named-styles.ts';

type Item = Omit<CslItem, 'id'>;

const reid = [{ family: 'Reid', given: 'Moira' }];
const book: Item = {
  type: 'book',
  title: 'Back stairs: A history of visits',
  author: reid,
  issued: toCslDate('1994'),
  publisher: 'University of Chicago Press',
  'publisher-place': 'Chicago',
};
const article: Item = {
  type: 'article-journal',
  title: 'Doors counted',
  author: reid,
  issued: toCslDate('2017'),
  'container-title': 'Open Street',
  volume: '3',
};
const page: Item = {
  type: 'webpage',
  title: 'How to hold a house meeting',
  author: reid,
  'container-title': 'Block by Block',
  URL: 'https://block.example/meeting',
};
const pamphlet: Item = { ...book, type: 'pamphlet', title: 'Doors', number: '251' };
const chapter: Item = { ...book, type: 'chapter', 'container-title': 'Six houses', page: '41-60' };

// CMOS 17, 8.159 to 8.161, and MLA 9, 2.90.
describe('title case', () => {
  it.each([
    ['Get out the vote: How (dis)trust spreads', 'Get Out the Vote: How (Dis)trust Spreads'],
    ['Power per m<sup>2</sup> of land', 'Power per m2 of Land'],
    ['Growing up in the city', 'Growing Up in the City'],
    ['Speaking out against power', 'Speaking Out against Power'],
    ['Walking down the street', 'Walking down the Street'],
    ['Tearing down the walls', 'Tearing Down the Walls'],
    ['Dropping out of school', 'Dropping Out of School'],
    ['A way out of poverty', 'A Way out of Poverty'],
    ['Carrying on the struggle', 'Carrying On the Struggle'],
    ['Living on the edge', 'Living on the Edge'],
    [
      'Taking down names, spelling them out, and typing them up',
      'Taking Down Names, Spelling Them Out, and Typing Them Up',
    ],
    ['What is organizing for? A study', 'What Is Organizing For? A Study'],
    ['The tempest; or, the enchanted island', 'The Tempest; or, The Enchanted Island'],
    ['Making democracy work (and why it fails)', 'Making Democracy Work (and Why It Fails)'],
    ['Work (with)in the system', 'Work (with)in the System'],
    ['[Re]claiming space', '[Re]claiming Space'],
    ['Bottom-up talk, face-to-face', 'Bottom-Up Talk, Face-to-Face'],
    ['The in-house guide of an out-of-town guest', 'The In-House Guide of an Out-of-Town Guest'],
    ['Anti-intellectual pursuits', 'Anti-intellectual Pursuits'],
    ['The <i>one</i> <span class="nocase">iPad of</span> a life', 'The One iPad of a Life'],
  ])('%s', (title, expected) => {
    for (const name of ['mla', 'chicago', 'notes'] as const) {
      expect(reference({ ...book, title }, name)).toContain(`${expected}.`);
    }
  });

  it.each([
    ['“Why not?” and other answers', '“‘Why Not?’ and Other Answers.”'],
    ['Who governs? A study of power', '“Who Governs? A Study of Power.”'],
    ['The “get out the vote” drive', '“The ‘Get Out the Vote’ Drive.”'],
  ])('in quotation marks: %s', (title, expected) => {
    for (const name of ['mla', 'chicago', 'notes'] as const) {
      expect(reference({ ...article, title }, name)).toContain(expected);
    }
  });

  it('is that of books in IEEE, and of what chapters stand in', () => {
    expect(reference(book, 'ieee')).toContain('Back Stairs: A History of Visits.');
    expect(reference(chapter, 'ieee')).toContain(
      '“Back stairs: A history of visits,” in Six Houses. Chicago:',
    );
  });
});

describe('a small letter behind the colon', () => {
  // Citing Medicine, ch. 1 and 2; Cite Them Right.
  it.each(['vancouver', 'harvard'] as const)('in %s', (name) => {
    expect(reference(book, name)).toContain('Back stairs: a history of visits');
    expect(reference({ ...article, title: book.title ?? '' }, name)).toContain(': a history');
    const named = { ...book, title: 'Back stairs: Chicago and its visits' };
    expect(reference(named, name)).toContain('Back stairs: Chicago');
    expect(reference({ ...book, title: 'Treppen: In der Stadt', language: 'de' }, name)).toContain(
      'Treppen: In der',
    );
  });

  it.each([
    ['X: Lessons from Hull House', 'X: lessons from Hull House'],
    ['X: New directions', 'X: new directions'],
    ['X: New York and its schools', 'X: New York and its schools'],
    ['X: Organizing Chicago', 'X: organizing Chicago'],
    ['X: Alinsky’s children', 'X: Alinsky’s children'],
    ['X: African American women', 'X: African American women'],
    ['X: PICO stories', 'X: PICO stories'],
    ['X: I remember', 'X: I remember'],
    ['X: “How we won”', 'X: “How we won”'],
  ])('%s', (title, expected) => {
    expect(smallSubtitle(title, EVERY_WORD_LIST.subtitles)).toBe(expected);
  });
});

// MLA 9, p. 172 (https://morningside.libguides.com/MLA8/publisher), and
// https://style.mla.org/press-in-publishers-names/.
describe('publishers in MLA', () => {
  it.each([
    ['University of Chicago Press', 'U of Chicago P'],
    ['Princeton University Press', 'Princeton UP'],
    ['State University of New York Press', 'State U of New York P'],
    ['University Press of Kansas', 'UP of Kansas'],
    ['Belknap Press of Harvard University Press', 'Belknap Press of Harvard UP'],
    ['Presses Universitaires de Grenoble', 'PU de Grenoble'],
    ['Press of the University of Chicago', 'P of the U of Chicago'],
    ['MIT Press', 'MIT Press'],
    ['W. W. Norton & Company', 'W. W. Norton'],
    ['Little, Brown and Company', 'Little, Brown'],
    ['Macmillan & Co., Ltd.', 'Macmillan'],
    ['Farrar, Straus & Giroux', 'Farrar, Straus and Giroux'],
    ['HarperCollins Publishers', 'HarperCollins Publishers'],
    ['Northwestern University', 'Northwestern U'],
    ['Company', 'Company'],
  ])('%s', (publisher, expected) => {
    expect(mlaPublisher(publisher)).toBe(expected);
    expect(reference({ ...book, publisher }, 'mla')).toContain(`. ${expected}, 1994.`);
  });

  it('stay whole in other styles', () => {
    expect(reference(book, 'harvard')).toContain('University of Chicago Press');
  });
});

describe('titles of journals', () => {
  it('are shortened word by word, or not at all', () => {
    expect(journalShort('Journal of Community Psychology', EVERY_WORD_LIST.journals)).toBe(
      'J. Community Psychol.',
    );
    expect(journalShort('Gender & Society', EVERY_WORD_LIST.journals)).toBe('Gend. Soc.');
    expect(journalShort('Science', EVERY_WORD_LIST.journals)).toBe('Science');
    expect(journalShort('Journal of Doorstep Sociology', EVERY_WORD_LIST.journals)).toBeUndefined();
  });

  it('stand so in Vancouver and IEEE, and in full elsewhere', () => {
    const item = { ...article, 'container-title': 'Journal of Community Psychology' };
    expect(reference(item, 'vancouver')).toContain('. J Community Psychol. 2017');
    expect(reference(item, 'ieee')).toContain('” J. Community Psychol., vol. 3');
    expect(reference(item, 'apa')).toContain('Journal of Community Psychology');
    const own = { ...item, 'container-title-short': 'J. Own' };
    expect(reference(own, 'ieee')).toContain('” J. Own, vol. 3');
  });
});

describe('web pages', () => {
  // APA 7, 9.16 and 10.16.
  it('bear “Retrieved” with a day alone in APA', () => {
    expect(reference(page, 'apa')).toMatch(/Block by Block\. https:\/\/block\.example\/meeting$/);
    const seen = { ...page, accessed: toCslDate('2026-11-02') };
    expect(reference(seen, 'apa')).toContain(
      'Retrieved November 2, 2026, from https://block.example/meeting',
    );
  });

  // CMOS 17, 15.50.
  it('show a year once in Chicago, and a day after it', () => {
    const of = (date: string) => reference({ ...page, issued: toCslDate(date) }, 'chicago');
    expect(of('2003').match(/2003/g)).toHaveLength(1);
    expect(of('2003-04')).toContain('Block. April 2003. https');
    expect(of('2003-04-05')).toContain('Block. April 5, 2003. https');
  });
});

describe('a date that is about right', () => {
  const dated = (date: string, name: StyleName) =>
    reference({ ...book, title: 'Visits', issued: toCslDate(date) }, name);
  it.each([
    ['apa', 'Reid, M. (ca. 1908). ', 'ca. 1908–1910'],
    ['mla', ', circa 1908.', 'circa 1908–1910'],
    ['chicago', 'Moira. [1908?]. ', '[1908–1910?]'],
    ['notes', ', [1908?].', '[1908–1910?]'],
    ['harvard', 'Reid, M. (c.1908) ', '(c.1908–1910)'],
    ['vancouver', '; [1908?].', '[1908–1910?]'],
    ['ieee', ', [1908?].', '[1908–1910?]'],
  ] as const)('in %s', (name, expected, range) => {
    expect(dated('1908~', name)).toContain(expected);
    expect(dated('1908?', name)).toContain(expected);
    expect(dated('1908~/1910', name)).toContain(range);
    expect(dated('1908', name)).not.toMatch(/circa|c\.|\?/);
  });

  it('begins a sentence in MLA where nothing stands before it', () => {
    const item: Item = { type: 'manuscript', title: 'Visits', issued: toCslDate('1908~') };
    expect(reference(item, 'mla')).toBe('Visits. Circa 1908.');
  });
});

describe('translators', () => {
  const translated = {
    ...book,
    title: 'Words',
    translator: [{ family: 'North', given: 'Ada B.' }],
  };
  it.each([
    ['vancouver', 'Words. North AB, translator. Chicago:'],
    ['ieee', 'Words, A. B. North, Transl. Chicago:'],
  ] as const)('in %s', (name, expected) => {
    expect(reference(translated, name)).toContain(expected);
  });
});

describe('parts of books', () => {
  it.each(['chapter', 'entry-encyclopedia', 'paper-conference'] as const)(
    'stand “in” one without an editor in Harvard: %s',
    (type) => {
      expect(reference({ ...chapter, type }, 'harvard')).toMatch(/’, in Six houses\..*pp\. 41–60/);
    },
  );

  it.each([
    ['chicago', '” Chap. 4 in Six Houses, 41–60.'],
    ['notes', '” Chap. 4 in Six Houses, 41–60.'],
    ['mla', ', ch. 4, pp. 41–60.'],
    ['ieee', ', ch. 4, pp. 41–60.'],
  ] as const)('have their number in %s', (name, expected) => {
    expect(reference({ ...chapter, 'chapter-number': '4' }, name)).toContain(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['apa', '3(5), Article e4410.'],
    ['mla', 'no. 5, 2017, article e4410.'],
    ['chicago', 'Open Street 3 (5): e4410.'],
    ['notes', '3, no. 5 (2017): e4410.'],
    ['harvard', '3(5), article e4410.'],
    ['vancouver', '3(5):e4410.'],
    ['ieee', 'no. 5, Art. no. e4410, 2017'],
  ] as const)('of articles in %s', (name, expected) => {
    expect(reference({ ...article, issue: '5', number: 'e4410' }, name)).toContain(expected);
  });

  it.each([
    ['mla', 'vol. 3, nos. 1–2,', 'vol. 3, no. 1,'],
    ['notes', '3, nos. 1–2 (2017)', '3, no. 1 (2017)'],
    ['ieee', 'vol. 3, nos. 1–2,', 'vol. 3, no. 1,'],
  ] as const)('of two issues in %s', (name, two, one) => {
    expect(reference({ ...article, issue: '1-2' }, name)).toContain(two);
    expect(reference({ ...article, issue: '1' }, name)).toContain(one);
  });

  it.each([
    ['apa', '(Tract No. 251)', '(No. 251)'],
    ['mla', 'Doors. Tract, 251,', 'Doors. No. 251,'],
    ['chicago', 'Doors. Tract 251.', 'Doors. No. 251.'],
    ['notes', 'Doors. Tract 251.', 'Doors. No. 251.'],
    ['harvard', 'Doors. Tract 251.', 'Doors. No. 251.'],
    ['vancouver', 'Tract no.: 251.', 'No.: 251.'],
    ['ieee', 'Tract 251,', 'no. 251,'],
  ] as const)('of pamphlets in %s', (name, series, bare) => {
    expect(reference({ ...pamphlet, genre: 'Tract' }, name)).toContain(series);
    expect(reference(pamphlet, name)).toContain(bare);
  });
});

it('a file that a library brings itself is used as it is', () => {
  const own = readStyle(bundledStyle('harvard-cite-them-right') ?? '', 'harvard-cite-them-right');
  expect(reference({ ...book, issued: toCslDate('1908~') }, 'harvard', own)).toContain(
    '(1908) Back stairs: A history',
  );
});

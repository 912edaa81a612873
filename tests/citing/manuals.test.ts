/**
 * References and citations as the manuals have them where the files of the styles, or the engine, do
 * not. `docs/citing.md` names the place in each manual.
 */
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/core/body/citation.ts';
import { LOCATOR_WORDS } from '../../src/core/body/locators.ts';
import type { Cluster } from '../../src/core/citing/citation.ts';
import { bundledStyle } from '../../src/core/citing/engine/bundled.ts';
import { inTextForms } from '../../src/core/citing/in-text-forms.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';
import type { CslItem, CslName } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { FIXTURE_ROOT as ROOT } from '../fixtures/library.ts';
import { formatBibliography, formatPage, formatReferences, formatterOf } from './formatters.ts';
import { plain } from './helpers.ts';
import { reference, type StyleName, styleOf } from './named-styles.ts';
import { issued } from './works.ts';

/** Citations as they are written, on one page; their notes in a style that has them. */
function cited(items: readonly CslItem[], written: readonly string[], name: StyleName): string[] {
  const clusters = written.flatMap((text) => findCitations(text).map(({ cluster }) => cluster));
  return printed(items, clusters, name).map(plain);
}

function printed(
  items: readonly CslItem[],
  clusters: readonly Cluster[],
  name: StyleName,
): string[] {
  const { style, locale } = styleOf(name);
  const page = formatPage(clusters, new Map(items.map((item) => [item.id, item])), style, {
    locale,
  });
  return style.isNote ? page.notes : page.clusters;
}

function name(family: string, given: string, more: Partial<CslName> = {}): CslName {
  return { family, given, ...more };
}

const stairs: CslItem = {
  id: 'stairs',
  type: 'book',
  title: 'Stairs',
  author: [name('Fromm', 'Jan')],
  publisher: 'Princeton University Press',
  'publisher-place': 'Princeton',
  ...issued(2005),
};

describe('a review', () => {
  const review: Omit<CslItem, 'id'> = {
    type: 'review-book',
    title: 'A door half open',
    author: [name('Bach', 'Otto')],
    'container-title': 'Street Studies',
    volume: '4',
    issue: '2',
    page: '188-191',
    'reviewed-title': 'Knocking',
    'reviewed-author': [name('Cerny', 'Vera')],
    ...issued(2012),
  };
  const { title: _, ...untitled } = review;

  it.each<[StyleName, string]>([
    [
      'apa',
      'Bach, O. (2012). A door half open [Review of the book Knocking, by V. Cerny]. Street Studies, 4(2), 188–191.',
    ],
    [
      'mla',
      'Bach, Otto. “A Door Half Open.” Review of Knocking, by Vera Cerny. Street Studies, vol. 4, no. 2, 2012, pp. 188–91.',
    ],
    [
      'chicago',
      'Bach, Otto. 2012. “A Door Half Open.” Review of Knocking, by Vera Cerny. Street Studies 4 (2): 188–91.',
    ],
    [
      'notes',
      'Bach, Otto. “A Door Half Open.” Review of Knocking, by Vera Cerny. Street Studies 4, no. 2 (2012): 188–91.',
    ],
    [
      'harvard',
      'Bach, O. (2012) ‘A door half open’, Review of Knocking by V. Cerny. Street Studies, 4(2), pp. 188–191.',
    ],
    [
      'vancouver',
      'Bach O. A door half open. Street Studies. 2012;4(2):188–91. Review of: Cerny V. Knocking.',
    ],
    ['ieee', 'O. Bach, “A door half open,” Street Studies, vol. 4, no. 2, pp. 188–191, 2012.'],
  ])('of a book in %s', (style, expected) => {
    expect(reference(review, style)).toBe(expected);
    expect(reference({ ...review, type: 'review' }, style).replace('the book ', '')).toBe(
      expected.replace('the book ', ''),
    );
  });

  it.each<[StyleName, string]>([
    ['mla', 'Bach, Otto. Review of Knocking, by Vera Cerny. Street Studies, vol. 4'],
    ['chicago', 'Bach, Otto. 2012. Review of Knocking, by Vera Cerny. Street Studies 4 (2)'],
    ['notes', 'Bach, Otto. Review of Knocking, by Vera Cerny. Street Studies 4, no. 2'],
    ['harvard', 'Bach, O. (2012) Review of Knocking by V. Cerny. Street Studies, 4(2)'],
    ['vancouver', 'Bach O. [Review of: Cerny V. Knocking]. Street Studies. 2012'],
    ['ieee', 'O. Bach, Review of Knocking by V. Cerny, Street Studies, vol. 4'],
  ])('without a title of its own in %s', (style, expected) => {
    expect(reference(untitled, style)).toContain(expected);
  });

  it.each<[StyleName, string]>([
    ['mla', 'Review of Knocking, directed by Vera Cerny. Street Studies'],
    ['chicago', 'Review of Knocking, directed by Vera Cerny. Street Studies'],
    ['notes', 'Review of Knocking, directed by Vera Cerny. Street Studies'],
    ['harvard', 'Review of Knocking directed by V. Cerny. Street Studies'],
    ['vancouver', 'Review of: Cerny V. Knocking.'],
  ])('of a film in %s', (style, expected) => {
    const film = { ...review, type: 'review', 'reviewed-genre': 'film' } as const;
    expect(reference(film, style)).toContain(expected);
    const { 'reviewed-author': _by, ...unsigned } = film;
    expect(reference(unsigned, style)).not.toMatch(/directed by| by \./);
  });

  it('in a magazine keeps its day, in a newspaper too', () => {
    const { volume: _volume, issue: _issue, ...rest } = review;
    const dated = { ...rest, page: '3', ...issued(2012, 3, 4) };
    for (const type of ['review', 'article-magazine', 'article-newspaper'] as const) {
      expect(reference({ ...dated, type }, 'notes')).toContain('Street Studies, March 4, 2012');
    }
  });

  it('is named in notes, first in full, then short', () => {
    const items: CslItem[] = [
      { ...review, id: 'a' },
      { ...untitled, id: 'b' },
    ];
    expect(cited(items, ['[@a, p. 190]', '[@a, p. 189]', '[@b]', '[@b, p. 190]'], 'notes')).toEqual(
      [
        'Otto Bach, “A Door Half Open,” review of Knocking, by Vera Cerny, Street Studies 4, no. 2 (2012): 190.',
        'Bach, “A Door Half Open,” 189.',
        'Otto Bach, review of Knocking, by Vera Cerny, Street Studies 4, no. 2 (2012): 188–91.',
        'Bach, review of Knocking, 190.',
      ],
    );
  });
});

describe('a thesis', () => {
  const thesis: Omit<CslItem, 'id'> = {
    type: 'thesis',
    title: 'Listening in stairwells',
    author: [name('Dahl', 'Ebba')],
    publisher: 'University of Iowa',
    'publisher-place': 'Iowa City, Iowa',
    ...issued(2011),
  };
  const DOCTORAL = ['PhD dissertation', 'Doctoral dissertation', 'PhD thesis', 'Ph.D. diss.'];

  it.each<[StyleName, string]>([
    ['apa', '[Doctoral dissertation]. University of Iowa.'],
    ['mla', 'Iowa, PhD dissertation.'],
    ['chicago', '“Listening in Stairwells.” PhD diss., University of Iowa.'],
    ['notes', '“Listening in Stairwells.” PhD diss., University of Iowa, 2011.'],
    ['harvard', 'PhD thesis. University of Iowa.'],
    ['vancouver', '[dissertation]. Iowa City (IA): University of Iowa; 2011.'],
    ['ieee', 'Ph.D. dissertation, Univ. of Iowa, Iowa City, IA, USA, 2011.'],
  ])('for a doctorate reads the same in %s, however its genre is written', (style, expected) => {
    for (const genre of DOCTORAL) {
      expect(reference({ ...thesis, genre }, style)).toContain(expected);
    }
  });

  it.each<[genre: string, forms: Partial<Record<StyleName, string>>]>([
    [
      'Master’s thesis',
      {
        apa: '[Master’s thesis]',
        mla: 'Master’s thesis.',
        chicago: 'Master’s thesis, U',
        vancouver: '[master’s thesis]',
        ieee: 'Master’s thesis, Univ.',
        harvard: 'Master’s thesis. U',
      },
    ],
    [
      'MSc dissertation',
      {
        apa: '[Master’s thesis]',
        mla: 'MSc dissertation.',
        chicago: 'MSc dissertation, U',
        vancouver: '[master’s thesis]',
        ieee: 'M.Sc. thesis',
        harvard: 'MSc dissertation. U',
      },
    ],
    ['M.A. thesis', { apa: '[Master’s thesis]', chicago: 'MA thesis', ieee: 'M.A. thesis' }],
    ['EdD dissertation', { apa: '[Doctoral dissertation]', chicago: 'EdD diss.', mla: 'EdD diss' }],
    ['DPhil thesis', { harvard: 'DPhil thesis', ieee: 'D.Phil. dissertation' }],
    ['Bachelor’s thesis', { apa: '[Bachelor’s thesis]', vancouver: '[bachelor’s thesis]' }],
    ['Unpublished doctoral dissertation', { apa: '[Unpublished doctoral dissertation]' }],
    ['Habilitation', { apa: '[Habilitation]', chicago: 'Habilitation, U', ieee: 'Habilitation' }],
    ['Licentiate thesis', { apa: '[Licentiate thesis]', vancouver: '[Licentiate thesis]' }],
  ])('%s', (genre, forms) => {
    for (const [style, form] of Object.entries(forms) as [StyleName, string][]) {
      expect(reference({ ...thesis, genre }, style)).toContain(form);
    }
  });

  it('with an address names the university in the brackets of APA', () => {
    const online = { ...thesis, genre: 'PhD thesis', URL: 'https://iowa.example/d' };
    expect(reference(online, 'apa')).toContain(
      '[Doctoral dissertation, University of Iowa]. https',
    );
  });

  it('goes small into a note of Chicago', () => {
    const item: CslItem = { ...thesis, id: 'a', genre: 'Master’s thesis' };
    expect(cited([item], ['[@a]'], 'notes')).toEqual([
      'Ebba Dahl, “Listening in Stairwells” (master’s thesis, University of Iowa, 2011).',
    ]);
  });

  it('stays as it is where a library brings the file itself', () => {
    const { locale } = styleOf('apa');
    const own = readStyle(bundledStyle('apa') ?? '', 'apa');
    const item: CslItem = { ...thesis, id: 'a', genre: 'PhD thesis' };
    const text = formatReferences([item], own, { locale, format: 'text' }).get('a');
    expect(text).toContain('[PhD thesis]');
  });
});

describe('a place of publication', () => {
  it.each([
    ['Iowa City, Iowa', 'Iowa City (IA):', 'Iowa City, IA, USA:'],
    ['Cambridge, MA', 'Cambridge (MA):', 'Cambridge, MA, USA:'],
    ['Toronto, Ontario, Canada', 'Toronto (ON):', 'Toronto, ON, Canada:'],
    ['Cambridge, England', 'Cambridge (England):', 'Cambridge, England:'],
    ['Chicago', 'Chicago:', 'Chicago:'],
    ['New York; London', 'New York; London:', 'New York; London:'],
  ])('%s', (place, vancouver, ieee) => {
    const book = { ...stairs, 'publisher-place': place };
    expect(reference(book, 'vancouver')).toContain(vancouver);
    expect(reference(book, 'ieee')).toContain(ieee);
  });
});

describe('titles in the citations of MLA', () => {
  const engel = [name('Engel', 'Ida')];
  const two: CslItem = {
    id: 'two',
    type: 'article-journal',
    title: 'Two chairs and a table: Notes on a first meeting',
    author: engel,
    'container-title': 'S',
    ...issued(2013),
  };
  const long: CslItem = {
    id: 'long',
    type: 'book',
    title: 'The long walk home: Ten years of organizing',
    author: engel,
    publisher: 'P',
    ...issued(2016),
  };

  it.each([
    ['The long walk home: Ten years of organizing', 'Long Walk'],
    ['The road back from the sea', 'Road'],
    ['The new home', 'New Home'],
    ['A broken home and its street', 'Broken Home'],
    ['Journeys abroad', 'Journeys'],
    ['The way we were', 'Way We Were'],
    ['The great book of doors', 'Great Book'],
    ['Rules for radicals', 'Rules'],
    ['Who governs? A study of power', 'Who Governs?'],
    ['On the landing', 'On the Landing'],
    ['How organizing works in cities', 'How Organizing Works in Cities'],
    ['A door', 'Door'],
    ['An <i>Iliad</i> of doors', 'Iliad of Doors'],
  ])('%s', (title, short) => {
    const items = [two, { ...long, title }];
    expect(cited(items, ['[@two, p. 5; @long]'], 'mla')).toEqual([
      `(Engel, “Two Chairs” 5; Engel, ${short})`,
    ]);
  });

  it('are longer where two would be the same, and stay whole in the sentence', () => {
    const { author: _, ...unsigned } = long;
    const first = { ...unsigned, title: 'The long walk to school: A diary' };
    const second = { ...unsigned, id: 'other', title: 'The long walk to work' };
    expect(cited([first, second], ['[@long]', '[@other, p. 3]', '@long'], 'mla')).toEqual([
      '(Long Walk to School)',
      '(Long Walk to Work 3)',
      'The Long Walk to School: A Diary',
    ]);
  });

  it('are those of the record where it has a short one', () => {
    const { author: _, ...unsigned } = { ...long, 'title-short': 'Walking' };
    expect(cited([unsigned], ['[@long]'], 'mla')).toEqual(['(Walking)']);
  });
});

describe('places in MLA', () => {
  const rows: Record<keyof typeof LOCATOR_WORDS, readonly [one: string, many: string]> = {
    page: ['(Fromm 3)', '(Fromm 3–4)'],
    timestamp: ['(Fromm, 3)', '(Fromm, 3–4)'],
    chapter: ['(Fromm, ch. 3)', '(Fromm, chs. 3–4)'],
    paragraph: ['(Fromm, par. 3)', '(Fromm, pars. 3–4)'],
    section: ['(Fromm, sec. 3)', '(Fromm, secs. 3–4)'],
    volume: ['(Fromm, vol. 3)', '(Fromm, vols. 3–4)'],
    part: ['(Fromm, pt. 3)', '(Fromm, pts. 3–4)'],
    figure: ['(Fromm, fig. 3)', '(Fromm, figs. 3–4)'],
    table: ['(Fromm, table 3)', '(Fromm, tables 3–4)'],
    appendix: ['(Fromm, app. 3)', '(Fromm, apps. 3–4)'],
    column: ['(Fromm, column 3)', '(Fromm, columns 3–4)'],
    equation: ['(Fromm, equation 3)', '(Fromm, equations 3–4)'],
    folio: ['(Fromm, fol. 3)', '(Fromm, fols. 3–4)'],
    issue: ['(Fromm, no. 3)', '(Fromm, nos. 3–4)'],
    line: ['(Fromm, line 3)', '(Fromm, lines 3–4)'],
    note: ['(Fromm, note 3)', '(Fromm, notes 3–4)'],
    opus: ['(Fromm, op. 3)', '(Fromm, opp. 3–4)'],
    'sub-verbo': ['(Fromm, s.v. 3)', '(Fromm, s.vv. 3–4)'],
    verse: ['(Fromm, verse 3)', '(Fromm, verses 3–4)'],
    book: ['(Fromm, bk. 3)', '(Fromm, bks. 3–4)'],
    act: ['(Fromm, act 3)', '(Fromm, acts 3–4)'],
    scene: ['(Fromm, sc. 3)', '(Fromm, scs. 3–4)'],
    canon: ['(Fromm, canon 3)', '(Fromm, canons 3–4)'],
    rule: ['(Fromm, rule 3)', '(Fromm, rules 3–4)'],
    supplement: ['(Fromm, supp. 3)', '(Fromm, supps. 3–4)'],
    'article-locator': ['(Fromm, article 3)', '(Fromm, articles 3–4)'],
    'title-locator': ['(Fromm, title 3)', '(Fromm, titles 3–4)'],
    elocation: ['(Fromm, loc. 3)', '(Fromm, locs. 3–4)'],
  };

  it('have a word that the manual has, behind a comma and before a space', () => {
    const labels = Object.keys(LOCATOR_WORDS) as (keyof typeof LOCATOR_WORDS)[];
    const written = labels.flatMap((label) =>
      ['3', '3–4'].map((place) => `[@stairs, ${LOCATOR_WORDS[label][0]} ${place}]`),
    );
    expect(cited([stairs], written, 'mla')).toEqual(labels.flatMap((label) => [...rows[label]]));
  });

  it('stand alone behind an author', () => {
    expect(cited([stairs], ['@stairs [chap. 3]', '[-@stairs, para. 4]'], 'mla')).toEqual([
      'Fromm (ch. 3)',
      '(par. 4)',
    ]);
  });
});

describe('letters behind the year', () => {
  const works: CslItem[] = ['First', 'Second', 'Third'].map((title, at) => ({
    id: `g${at + 1}`,
    type: 'article-journal',
    title,
    author: [name('Gruber', 'Ida'), name('Hill', 'Sam')],
    'container-title': 'S',
    ...issued(2018),
  }));
  const items = [...works, stairs];

  it.each<[StyleName, string, string]>([
    ['chicago', '[@g1; @g2]', '(Gruber and Hill 2018a, 2018b)'],
    ['chicago', '[@g2; @g1; @g3]', '(Gruber and Hill 2018a, 2018b, 2018c)'],
    ['chicago', '[@g1, p. 3; @g2, p. 4]', '(Gruber and Hill 2018a, 3; 2018b, 4)'],
    [
      'chicago',
      '[@g1; @stairs; @g2]',
      '(Gruber and Hill 2018a; Fromm 2005; Gruber and Hill 2018b)',
    ],
    ['apa', '[@g2; @stairs; @g1]', '(Fromm, 2005; Gruber & Hill, 2018a, 2018b)'],
    ['apa', '[@g3; @g1; @g2]', '(Gruber & Hill, 2018a, 2018b, 2018c)'],
    ['apa', '[see @g2; @g1]', '(see Gruber & Hill, 2018b, 2018a)'],
    ['harvard', '[@g2; @stairs; @g1]', '(Fromm, 2005; Gruber and Hill, 2018a, 2018b)'],
  ])('%s: %s', (style, written, expected) => {
    const all = '[@g1; @g2; @g3]';
    expect(cited(items, [all, written], style)[1]).toBe(expected);
    expect(cited(items, [written, all], style)[0]).toBe(expected);
  });
});

describe('a particle where a sentence begins', () => {
  const ende = (more: Partial<CslName>): CslItem => ({
    ...stairs,
    id: 'ende',
    author: [name('Ende', 'Piet', more)],
  });
  const VAN = ende({ 'non-dropping-particle': 'van' });
  const head: Cluster = { mode: 'narrative', items: [{ key: 'ende' }], startsSentence: true };

  it.each<[StyleName, string]>([
    ['apa', 'Van Ende (2005)'],
    ['mla', 'Van Ende'],
    ['chicago', 'Van Ende (2005)'],
    ['harvard', 'Van Ende (2005)'],
    ['vancouver', 'Van Ende (1)'],
    ['ieee', 'Van Ende [1]'],
  ])('is large in %s, and small inside of one', (style, expected) => {
    expect(printed([VAN], [head], style).map(plain)).toEqual([expected]);
    const inside = { ...head, startsSentence: false };
    expect(printed([VAN], [inside], style).map(plain)).toEqual([expected.replace('Van', 'van')]);
  });

  it('is large where a short note begins, too', () => {
    expect(cited([VAN], ['[@ende]', '[@ende]', '[see @ende]'], 'notes')).toEqual([
      'Piet van Ende, Stairs (Princeton: Princeton University Press, 2005).',
      'Van Ende, Stairs.',
      'see van Ende, Stairs.',
    ]);
  });

  it.each([
    [ende({ family: 'd’Ende' }), 'D’Ende (2005)'],
    [ende({ family: 'de la Ende' }), 'De la Ende (2005)'],
    [ende({ 'non-dropping-particle': 'de la' }), 'De la Ende (2005)'],
    [ende({ 'dropping-particle': 'von' }), 'Ende (2005)'],
    [ende({ family: 'hooks', given: 'bell' }), 'hooks (2005)'],
  ])('%#', (item, expected) => {
    expect(printed([item], [head], 'apa').map(plain)).toEqual([expected]);
  });
});

describe('four authors and more', () => {
  const crowd: CslItem = {
    ...stairs,
    author: ['Unger', 'Vogt', 'Weil', 'Young'].map((family) => name(family, 'A.')),
  };

  it.each<[StyleName, string, string]>([
    ['apa', '(Unger et al., 2005)', 'Unger et al. (2005)'],
    ['mla', '(Unger et al.)', 'Unger et al.'],
    ['chicago', '(Unger et al. 2005)', 'Unger et al. (2005)'],
    ['harvard', '(Unger <i>et al.</i>, 2005)', 'Unger <i>et al.</i> (2005)'],
    ['vancouver', '(1)', 'Unger et al. (1)'],
    ['ieee', '[1]', 'Unger <i>et al.</i> [1]'],
  ])('are one and others, in the type of the style: %s', (style, brackets, sentence) => {
    const items = [{ key: 'stairs' }];
    const clusters: Cluster[] = [
      { mode: 'parenthetical', items },
      { mode: 'narrative', items },
    ];
    expect(printed([crowd], clusters, style)).toEqual([brackets, sentence]);
  });
});

describe('namesakes in Harvard', () => {
  const stone = (id: string, title: string, given: string, year = 2020): CslItem => ({
    ...stairs,
    id,
    title,
    author: [name('Stone', given)],
    ...issued(year),
  });

  it.each<[string, CslItem[], string[], string[]]>([
    [
      'of the same initials and year have letters in text and list',
      [stone('s1', 'First light', 'Ivy'), stone('s2', 'Last light', 'Ira')],
      ['(Stone, 2020a)', '(Stone, 2020b)', 'Stone (2020a)'],
      ['Stone, I. (2020a) First', 'Stone, I. (2020b) Last'],
    ],
    [
      'of other years are told apart by these',
      [stone('s1', 'First light', 'Ivy'), stone('s2', 'Last light', 'Ira', 2019)],
      ['(Stone, 2020)', '(Stone, 2019)', 'Stone (2020)'],
      ['Stone, I. (2019) Last', 'Stone, I. (2020) First'],
    ],
    [
      'of other initials are told apart by these',
      [stone('s1', 'First light', 'Ivy'), stone('s2', 'Last light', 'Ben')],
      ['(I. Stone, 2020)', '(B. Stone, 2020)', 'I. Stone (2020)'],
      ['Stone, B. (2020) Last', 'Stone, I. (2020) First'],
    ],
  ])('%s', (_what, items, expected, list) => {
    expect(cited(items, ['[@s1]', '[@s2]', '@s1'], 'harvard')).toEqual(expected);
    const { style, locale } = styleOf('harvard');
    const entries = formatBibliography(items, style, { locale }).map(({ html }) => plain(html));
    expect(entries.map((entry, at) => entry.startsWith(list[at] ?? ''))).toEqual([true, true]);
  });
});

describe('notes', () => {
  it('name a work in full first, then author and short title, whatever the sentence says', () => {
    const written = ['[@stairs, p. 4]', '@stairs [chap. 12]', '[-@stairs, chap. 3]', '[@stairs]'];
    expect(cited([stairs], written, 'notes')).toEqual([
      'Jan Fromm, Stairs (Princeton: Princeton University Press, 2005), 4.',
      'Fromm, Stairs, chap. 12.',
      'Fromm, Stairs, chap. 3.',
      'Fromm, Stairs.',
    ]);
    expect(cited([stairs], ['[-@stairs, chap. 3]'], 'notes')).toEqual([
      'Jan Fromm, Stairs (Princeton: Princeton University Press, 2005), chap. 3.',
    ]);
  });

  it('are the same in the style of full notes, which leaves no title out either', () => {
    const full = loadStyle('chicago-fullnote-bibliography', ROOT);
    const items = new Map([[stairs.id, stairs]]);
    const cluster: Cluster = {
      mode: 'parenthetical',
      items: [{ key: 'stairs', locator: '4', label: 'page' }],
    };
    const { locale } = styleOf('notes');
    const page = formatPage([cluster, cluster], items, full, { locale });
    expect(page.notes.map(plain)).toEqual([
      'Jan Fromm, Stairs (Princeton: Princeton University Press, 2005), 4.',
      'Fromm, Stairs, 4.',
    ]);
  });
});

describe('the forms of one work in a text', () => {
  const rows: readonly (readonly [StyleName, (string | undefined)[]])[] = [
    ['apa', ['(Fromm, 2005, p. 4)', 'Fromm (2005, p. 4)', undefined, undefined]],
    ['mla', ['(Fromm 4)', 'Fromm (4)', undefined, undefined]],
    ['chicago', ['(Fromm 2005, 4)', 'Fromm (2005, 4)', undefined, undefined]],
    [
      'notes',
      [
        undefined,
        'Fromm',
        'Jan Fromm, <i>Stairs</i> (Princeton: Princeton University Press, 2005), 4.',
        'Fromm, <i>Stairs</i>, 4.',
      ],
    ],
    ['harvard', ['(Fromm, 2005, p. 4)', 'Fromm (2005, p. 4)', undefined, undefined]],
    ['vancouver', ['(1 p. 4)', 'Fromm (1 p. 4)', undefined, undefined]],
    ['ieee', ['[1, p. 4]', 'Fromm [1, p. 4]', undefined, undefined]],
  ];

  it.each(rows)('%s', (style, expected) => {
    const formatter = formatterOf(styleOf(style).style, styleOf(style));
    const { inBrackets, inSentence, note } = inTextForms(formatter, stairs, { locator: '4' });
    expect([inBrackets, inSentence, note?.first, note?.short]).toEqual(expected);
  });
});

describe('what is not said twice', () => {
  const report: Omit<CslItem, 'id'> = {
    type: 'report',
    title: 'Doors of the world',
    author: [{ literal: 'The Door Office' }],
    publisher: 'Door Office',
    ...issued(2004),
  };
  const page: Omit<CslItem, 'id'> = {
    type: 'webpage',
    title: 'How to knock',
    author: [{ literal: 'Block by Block' }],
    'container-title': 'Block by Block',
    publisher: 'Block by Block',
    URL: 'https://block.example/knock',
    ...issued(2019),
  };

  it('is a body that publishes its own work, in MLA', () => {
    expect(reference(report, 'mla')).toBe('Doors of the World. Door Office, 2004.');
    expect(cited([{ ...report, id: 'x' }], ['[@x, p. 3]'], 'mla')).toEqual(['(Doors 3)']);
    expect(reference({ ...report, publisher: 'Another Press' }, 'mla')).toMatch(
      /^The Door Office\./,
    );
  });

  it('is a site that its publisher is named like, in MLA, and one that its author is, in APA', () => {
    expect(reference(page, 'mla')).toBe(
      'Block by Block. “How to Knock.” Block by Block, 2019, https://block.example/knock.',
    );
    expect(reference(page, 'apa')).toBe(
      'Block by Block. (2019). How to knock. https://block.example/knock',
    );
    expect(reference({ ...page, author: [{ family: 'Adler', given: 'Nina' }] }, 'apa')).toContain(
      'How to knock. Block by Block.',
    );
  });

  it('is a foreword that is called “Foreword”', () => {
    const foreword: Omit<CslItem, 'id'> = {
      type: 'chapter',
      title: 'Foreword',
      genre: 'Foreword',
      author: [{ family: 'Adler', given: 'Nina' }],
      'container-title': 'Six houses',
      'container-author': [{ family: 'Hill', given: 'Sam' }],
      publisher: 'Beacon Press',
      ...issued(1999),
    };
    for (const name of ['apa', 'chicago', 'notes', 'vancouver'] as const) {
      expect(reference(foreword, name).match(/Foreword/g)).toHaveLength(1);
    }
  });
});

it('the volume of a book stands in MLA before the publisher', () => {
  const book: Omit<CslItem, 'id'> = {
    type: 'book',
    title: 'A history of doors',
    author: [{ family: 'Adler', given: 'Nina' }],
    volume: '5',
    publisher: 'Yale University Press',
    ...issued(1986),
  };
  expect(reference(book, 'mla')).toBe('Adler, Nina. A History of Doors. Vol. 5, Yale UP, 1986.');
  expect(reference({ ...book, edition: '2' }, 'mla')).toContain('2nd ed., vol. 5, Yale UP, 1986.');
});

it('a manuscript in Chicago is in its collection, archive and town', () => {
  const letter: Omit<CslItem, 'id'> = {
    type: 'manuscript',
    title: 'Letter on doors',
    author: [{ family: 'Adler', given: 'Nina' }],
    archive: 'Newberry Library',
    'archive-place': 'Chicago',
    archive_location: 'MS 228',
    archive_collection: 'Ayer Collection',
    ...issued(1772),
  };
  for (const name of ['chicago', 'notes'] as const) {
    expect(reference(letter, name)).toContain(
      'MS 228. Ayer Collection, Newberry Library, Chicago.',
    );
  }
});

it('a preprint in Harvard is on its server', () => {
  const preprint: Omit<CslItem, 'id'> = {
    type: 'article',
    title: 'Doors in the model',
    author: [{ family: 'Adler', given: 'Nina' }],
    publisher: 'SocArXiv',
    URL: 'https://osf.example/x',
    ...issued(2021),
  };
  expect(reference(preprint, 'harvard')).toBe(
    'Adler, N. (2021) ‘Doors in the model’, SocArXiv [Preprint]. Available at: https://osf.example/x.',
  );
});

describe('volumes and seasons', () => {
  const book: Omit<CslItem, 'id'> = {
    type: 'book',
    title: 'The works of doors',
    author: [name('Adler', 'Nina')],
    publisher: 'Yale University Press',
    'number-of-volumes': '4',
    ...issued(1998),
  };
  const part: Omit<CslItem, 'id'> = {
    type: 'entry-encyclopedia',
    title: 'Door',
    author: [name('Adler', 'Nina')],
    'container-title': 'Encyclopedia of houses',
    volume: '2',
    edition: '3',
    page: '11-19',
    publisher: 'Sage',
    ...issued(2004),
  };

  it('says how many volumes a work has, in MLA', () => {
    expect(reference(book, 'mla')).toBe('Adler, Nina. The Works of Doors. Yale UP, 1998. 4 vols.');
    expect(reference({ ...book, 'number-of-volumes': '1' }, 'mla')).toMatch(/1998\. 1 vol\.$/);
    expect(reference({ ...book, volume: '2' }, 'mla')).toBe(
      'Adler, Nina. The Works of Doors. Vol. 2, Yale UP, 1998.',
    );
    expect(reference(stairs, 'mla')).toBe('Fromm, Jan. Stairs. Princeton UP, 2005.');
  });

  it('says in which volume a part is, in Vancouver', () => {
    const end = '. 3rd ed. Vol. 2. Sage; 2004. p. 11–9.';
    expect(reference(part, 'vancouver')).toBe(`Adler N. Door. In: Encyclopedia of houses${end}`);
    expect(reference({ ...part, type: 'chapter' }, 'vancouver')).toContain(end);
    const { volume: _, ...whole } = part;
    expect(reference(whole, 'vancouver')).toContain('. 3rd ed. Sage; 2004.');
  });

  it.each<[string, CslItem['issued'], string]>([
    ['a season', { 'date-parts': [[2010]], season: 1 }, '3 (Spring): 1–9.'],
    [
      'two seasons',
      {
        'date-parts': [
          [2010, 21],
          [2010, 22],
        ],
      },
      '3 (Spring–Summer): 1–9.',
    ],
    ['a month', { 'date-parts': [[2010, 4]] }, '3 (April): 1–9.'],
    ['a day', { 'date-parts': [[2010, 4, 2]] }, '3 (April): 1–9.'],
    ['a year', { 'date-parts': [[2010]] }, '3:1–9.'],
  ])('has a space behind the bracket of %s, in Chicago', (_what, date, end) => {
    const article: Omit<CslItem, 'id'> = {
      type: 'article-journal',
      title: 'Doors',
      author: [name('Adler', 'Nina')],
      'container-title': 'Street Studies',
      volume: '3',
      page: '1-9',
      issued: date,
    };
    expect(reference(article, 'chicago')).toBe(`Adler, Nina. 2010. “Doors.” Street Studies ${end}`);
  });
});

describe('an entry in a work of reference', () => {
  const entry: Omit<CslItem, 'id'> = {
    type: 'entry-encyclopedia',
    title: 'Doors',
    author: [name('Adler', 'Nina')],
    'container-title': 'Encyclopedia of houses',
    editor: [name('Hill', 'Sam')],
    edition: '3',
    volume: '2',
    page: '4-5',
    publisher: 'Sage',
    'publisher-place': 'London',
    ...issued(2004),
  };

  it('keeps its edition in the notes of Chicago and in their list', () => {
    expect(cited([{ ...entry, id: 'x' }], ['[@x]'], 'notes')).toEqual([
      'Nina Adler, “Doors,” in Encyclopedia of Houses, ed. Sam Hill, 3rd ed., vol. 2 (London: Sage, 2004).',
    ]);
    expect(reference(entry, 'notes')).toBe(
      'Adler, Nina. “Doors.” In Encyclopedia of Houses, edited by Sam Hill, 3rd ed., 2:4–5. London: Sage, 2004.',
    );
  });

  it('has an edition in words behind a comma', () => {
    const { editor: _, page: _page, volume: _volume, ...rest } = entry;
    const revised = { ...rest, type: 'entry-dictionary', edition: 'rev. ed.' } as const;
    expect(reference(revised, 'notes')).toBe(
      'Adler, Nina. “Doors.” In Encyclopedia of Houses, rev. ed. London: Sage, 2004.',
    );
  });
});

describe.each(['in press', 'forthcoming', 'status'])('a work that is not out: %s', (words) => {
  const capital = { 'in press': 'In press', forthcoming: 'Forthcoming', status: 'In press' }[words];
  const item: CslItem = {
    id: 'x',
    type: 'book',
    title: 'Stairs',
    author: [name('Orr', 'Bo')],
    publisher: 'P',
    ...(words === 'status' ? { status: 'in press' } : { issued: { literal: words } }),
  };

  it('begins with a capital in the lists of Chicago, author and date', () => {
    expect(reference(item, 'chicago')).toBe(`Orr, Bo. ${capital}. Stairs. P.`);
    const style = loadStyle('chicago-author-date-18th-edition', ROOT);
    const { locale } = styleOf('chicago');
    const printed = formatReferences([item], style, { locale, format: 'html' });
    expect(plain(printed.get('x') ?? '')).toBe(`Orr, Bo. ${capital}. Stairs. P.`);
  });

  it('stays small in the text', () => {
    expect(cited([item], ['[@x]'], 'chicago')[0]).toMatch(/^\(Orr,? (?:in press|forthcoming)\)$/);
  });
});

describe('words behind a citation that begin with a comma', () => {
  const chairs: CslItem = {
    id: 'chairs',
    type: 'article-journal',
    title: 'Two chairs',
    author: [name('Engel', 'Ada')],
    'container-title': 'S',
    ...issued(2013),
  };
  const { author: _, ...unsigned } = chairs;
  const long: CslItem = { ...chairs, id: 'long', type: 'book', title: 'Walks', publisher: 'P' };
  const titled = (title: string): CslItem => ({ ...unsigned, title });

  it.each<[string, readonly CslItem[], string, StyleName, string]>([
    [
      'a work',
      [chairs, long],
      '[@chairs, xyz; @long]',
      'mla',
      '(Engel, “Two Chairs,” xyz; Engel, “Walks”)',
    ],
    ['a work without author', [unsigned], '[@chairs, xyz]', 'mla', '(“Two Chairs,” xyz)'],
    ['a page between', [unsigned], '[@chairs, p. 3, xyz]', 'mla', '(“Two Chairs” 3, xyz)'],
    ['no words', [unsigned, long], '[@chairs; @long]', 'mla', '(“Two Chairs”; Engel)'],
    ['a quotation', [titled('On “Doors”')], '[@chairs, xyz]', 'mla', '(“On ‘Doors,’” xyz)'],
    ['an apostrophe', [titled('The neighbors’')], '[@chairs, xyz]', 'mla', '(“Neighbors’,” xyz)'],
  ])('%s', (_name, items, written, style, expected) => {
    expect(cited(items, [written], style)).toEqual([expected]);
  });

  it('stays outside where the language has it so', () => {
    const { style } = styleOf('mla');
    const clusters = findCitations('[@chairs, xyz]').map(({ cluster }) => cluster);
    const page = formatPage(clusters, new Map([['chairs', unsigned]]), style, {
      locale: loadLocale('de-DE', ROOT),
    });
    expect(page.clusters.map(plain)).toEqual(['(„Two chairs“, xyz)']);
  });

  it('in a short note', () => {
    expect(cited([chairs], ['[@chairs]', '[@chairs, emphasis added]'], 'notes')[1]).toBe(
      'Engel, “Two Chairs,” emphasis added.',
    );
  });
});

describe('a volume with a page', () => {
  const set: CslItem = {
    id: 'set',
    type: 'book',
    title: 'Volumes',
    author: [name('Orr', 'Bo')],
    publisher: 'P',
    ...issued(2004),
  };
  const one: CslItem = { ...set, volume: '2' };

  it.each<[string, CslItem, string, string]>([
    ['of a whole set', set, '[@set, vol. 2, p. 5]', '(Orr 2004, 2:5)'],
    ['with a range and words', set, '[@set, vol. 2, pp. 5-7, xyz]', '(Orr 2004, 2:5–7, xyz)'],
    ['written so', set, '[@set, 2:5]', '(Orr 2004, 2:5)'],
    ['of a record of one volume', one, '[@set, vol. 2, p. 5]', '(Orr 2004, 2:5)'],
    ['written so, of one volume', one, '[@set, 2:5]', '(Orr 2004, 2:5)'],
    ['a volume alone', set, '[@set, vol. 2]', '(Orr 2004, vol. 2)'],
    ['a page alone', one, '[@set, p. 5]', '(Orr 2004, 2:5)'],
    ['a chapter of a volume', set, '[@set, vol. 2, chap. 5]', '(Orr 2004, vol. 2, chap. 5)'],
  ])('%s, in Chicago', (_name, item, written, expected) => {
    expect(cited([item], [written], 'chicago')).toEqual([expected]);
  });

  it('in notes, long and short', () => {
    const twice = ['[@set, vol. 2, p. 5]', '[@set, vol. 2, p. 5]'];
    expect(cited([set], twice, 'notes')).toEqual([
      'Bo Orr, Volumes (P, 2004), 2:5.',
      'Orr, Volumes, 2:5.',
    ]);
    expect(cited([one], twice, 'notes')).toEqual([
      'Bo Orr, Volumes, vol. 2 (P, 2004), 5.',
      'Orr, Volumes, 2:5.',
    ]);
  });

  it.each([
    ['chicago-author-date-18th-edition', '(Orr 2004, 2:5)'],
    ['chicago-notes-bibliography-18th-edition', 'Bo Orr, Volumes (P, 2004), 2:5.'],
    ['chicago-fullnote-bibliography', 'Bo Orr, Volumes (P, 2004), 2:5.'],
  ])('in %s', (id, expected) => {
    const style = loadStyle(id, ROOT);
    const clusters = findCitations('[@set, vol. 2, p. 5]').map(({ cluster }) => cluster);
    const { locale } = styleOf('chicago');
    const page = formatPage(clusters, new Map([['set', set]]), style, { locale });
    expect(plain(page.notes[0] ?? page.clusters[0] ?? '')).toBe(expected);
  });

  it('stays as it is written in other styles', () => {
    expect(cited([set], ['[@set, vol. 2, p. 5]'], 'apa')).toEqual(['(Orr, 2004, Volume 2, p. 5)']);
    expect(cited([set], ['[@set, vol. 2, p. 5]'], 'mla')).toEqual(['(Orr, vol. 2, p. 5)']);
  });
});

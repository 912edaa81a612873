/**
 * Every form of citation that CONTRIBUTING.md documents prints in every style that we offer, with
 * every kind of place, and with works of which something is missing. The forms are read from that
 * file, so that none can be documented without being tried.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/core/body/citation.ts';
import { LOCATOR_WORDS } from '../../src/core/body/locators.ts';
import type { Cluster } from '../../src/core/citing/citation.ts';
import type { Locale } from '../../src/core/citing/locale.ts';
import type { Style } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { localeOfStyle } from '../../src/site/pages/style-labels.ts';
import { TRIED_STYLES } from '../fixtures/library.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatPage } from './formatters.ts';
import { plain } from './helpers.ts';
import { alpha, gamma, issued, many } from './works.ts';

const ROOT = temporaryFolder();

const other: CslItem = {
  id: 'other',
  type: 'book',
  title: 'Other',
  author: [alpha],
  ...issued(1999),
};
const publisher = 'A Press';
const WORKS: readonly CslItem[] = [
  { id: 'whole', type: 'book', title: 'Stairs', author: [alpha], publisher, ...issued(2005) },
  { id: 'unsigned', type: 'book', title: 'Doors: A list', publisher, ...issued(2006) },
  { id: 'undated', type: 'webpage', title: 'Halls', author: [alpha], URL: 'https://a.example/' },
  {
    id: 'supplied',
    type: 'book',
    title: 'Attics',
    author: [alpha],
    publisher,
    issued: { literal: '[2018?]', 'date-parts': [[2018]] },
  },
  { id: 'crowd', type: 'book', title: 'Roofs', author: many(25), publisher, ...issued(2007) },
  { id: 'bare', type: 'article-journal', title: 'Cellars', 'container-title': 'A Journal' },
];
const ITEMS = new Map([...WORKS, other].map((item) => [item.id, item]));

/** The forms in the table of citations in CONTRIBUTING.md, without the words around them. */
function documentedForms(): string[] {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'CONTRIBUTING.md'), 'utf8');
  const codes = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code ?? '');
  return codes.filter((code) => findCitations(code).length > 0);
}

/** A form with the key of a work in the place of the first, and of the other work in all others. */
function formOf(form: string, key: string): string {
  let count = 0;
  return form.replace(/@[a-z][a-z0-9]*/g, () => {
    count += 1;
    return count === 1 ? `@${key}` : '@other';
  });
}

/** The form with a place behind its first key; a form that has a place keeps its own as well. */
function withPlace(form: string, place: string): string {
  if (/@\w+,/.test(form)) return form.replace(/(@\w+), [^\];]*/, `$1, ${place}`);
  if (/@\w+ \[/.test(form)) return form.replace(/(@\w+ \[)[^\]]*/, `$1${place}`);
  return form.startsWith('[')
    ? form.replace(/(@\w+)/, `$1, ${place}`)
    : form.replace(/(@\w+)/, `$1 [${place}]`);
}

interface Row {
  readonly written: string;
  readonly cluster: Cluster;
  readonly place: string | undefined;
}

function rowOf(written: string, place?: string): Row {
  const [found] = findCitations(written);
  if (found === undefined) throw new Error(`“${written}” is no citation.`);
  return { written, cluster: found.cluster, place };
}

const FORMS = documentedForms();
const PLACES = [
  ...Object.values(LOCATOR_WORDS).map(([word]) => `${word} 7`),
  'pp. 7–9',
  'chaps. 7–9',
];
const ROWS = WORKS.flatMap(({ id }) =>
  FORMS.flatMap((form) => {
    const own = formOf(form, id);
    return [rowOf(own), ...PLACES.map((place) => rowOf(withPlace(own, place), place))];
  }),
);

/** Two places of two works, neither of which is named. */
const PAIRS = WORKS.flatMap(({ id }) =>
  Object.values(LOCATOR_WORDS).map(([word]) => rowOf(`[-@${id}, ${word} 7; -@other, ${word} 8]`)),
);

/** The same without places, with words before and behind: whatever part is empty, the rest is whole. */
const BARE_PAIRS = [...WORKS.map(({ id }) => id), 'other'].flatMap((id) =>
  ['unsigned', 'other', 'whole', 'bare'].flatMap((second) =>
    [
      `[-@${id}; -@${second}]`,
      `[see -@${id}; -@${second}]`,
      `[-@${id}; see also -@${second}]`,
      `[-@${id}, passim; -@${second}]`,
      `[-@${id}; -@${second}, passim; @crowd]`,
      `[see -@${id}, passim]`,
      `[-@${id}, passim]`,
    ].map((written) => rowOf(written)),
  ),
);

/** Twice as many citations on a page take more than twice as long to format. */
const MOST_ON_A_PAGE = 100;

/** The citations of rows, dealt out to pages so that each page names every work in every form. */
function formatRows(
  rows: readonly Row[],
  style: Style,
  options: { readonly locale: Locale; readonly marked: boolean },
) {
  const count = Math.ceil(rows.length / MOST_ON_A_PAGE);
  const pages = Array.from({ length: count }, (_, page) => {
    const clusters = rows.filter((_row, at) => at % count === page).map(({ cluster }) => cluster);
    return formatPage(clusters, ITEMS, style, options);
  });
  const placed = rows.map((_row, at) => [pages[at % count], Math.floor(at / count)] as const);
  return {
    clusters: placed.map(([page, at]) => page?.clusters[at]),
    notes: placed.map(([page, at]) => page?.notes[at]),
  };
}

/** What no citation may be, wherever it stands. */
const BROKEN =
  /\(\s*\)|\[\s*\]|undefined|NaN|NO_PRINTED_FORM|CSL STYLE ERROR|\(,|,,|\s{2}|\s[,;)]|\(\s/;

describe('the documented forms', () => {
  it('are the five of the table, and their places are printed by every label', () => {
    expect(FORMS).toEqual(
      expect.arrayContaining([
        '[@christens2010public]',
        '@christens2010public [p. 3]',
        '[-@christens2010public]',
      ]),
    );
    expect(ROWS.filter(({ place }) => place !== undefined).length).toBe(
      WORKS.length * FORMS.length * PLACES.length,
    );
    const lost = ROWS.filter(
      ({ cluster, place }) => place !== undefined && !cluster.items[0]?.locator,
    );
    expect(lost).toEqual([]);
  });

  describe.each(TRIED_STYLES)('in %s', (id) => {
    const style = loadStyle(id, ROOT);
    const locale = loadLocale(localeOfStyle(style, 'en'), ROOT);
    const format = (rows: readonly Row[], marked: boolean) =>
      formatRows(rows, style, { locale, marked });
    const [bare, marked] = [false, true].map((marked) => format(ROWS, marked));

    it('none is empty or broken, and the place is there', () => {
      const faults = ROWS.flatMap(({ written, place }, index) => {
        const printed =
          `${plain(bare?.clusters[index] ?? '')} ${plain(bare?.notes[index] ?? '')}`.trim();
        const isPlaced = place === undefined || /(?:^|\D)7(?:–9)?(?:\D|$)/.test(printed);
        const isRange = place === undefined || place.includes('–') === printed.includes('7–9');
        return printed !== '' && !BROKEN.test(printed) && isPlaced && isRange
          ? []
          : [{ written, printed }];
      });
      expect(faults).toEqual([]);
    });

    it('places of two works stay apart', () => {
      for (const marked of [false, true]) {
        const page = format(PAIRS, marked);
        const printed = PAIRS.map((_row, at) => plain(page.notes[at] ?? page.clusters[at] ?? ''));
        expect(
          printed.filter((text) => !/(?<!\d)[78](?!\d).*[;,].*(?<!\d)[78](?!\d)/.test(text)),
        ).toEqual([]);
      }
    });

    it('no part of a citation is empty, whichever works it names', () => {
      const [own, marked] = [false, true].map((marked) => {
        const page = format(BARE_PAIRS, marked);
        return BARE_PAIRS.map(({ written }, at) => {
          return { written, printed: plain(page.notes[at] ?? page.clusters[at] ?? '') };
        });
      });
      expect(own?.filter(({ printed }) => BROKEN.test(printed) || printed === '')).toEqual([]);
      expect(marked).toEqual(own);
    });

    it('the marked ones read the same, and each mark names a work of its citation', () => {
      const faults = ROWS.flatMap(({ written, cluster }, index) => {
        const texts = [bare, marked].map((page) => [
          page?.clusters[index] ?? '',
          page?.notes[index] ?? '',
        ]);
        const [own = [], other = []] = texts.map((pair) => pair.map(plain));
        const keys = [...(texts[1] ?? []).join('').matchAll(/<a data-cite="([^"]*)">/g)].map(
          ([, key]) => key,
        );
        const known = new Set(cluster.items.map(({ key }) => key));
        const isMarked = keys.length > 0 || cluster.items.length > 1;
        const isRight =
          own.join('|') === other.join('|') && keys.every((key) => known.has(key ?? ''));
        return isRight && isMarked ? [] : [{ written, own, other, keys }];
      });
      expect(faults).toEqual([]);
    });
  });
});

describe('places that stand alone', () => {
  const rows: readonly (readonly [style: string, written: string, printed: string])[] = [
    // MLA Handbook, 9th edition, 6.3: the author in the sentence, the page in the brackets.
    ['modern-language-association', '@whole [p. 3]', 'Alpha (3)'],
    ['modern-language-association', '[-@whole, pp. 3–5]', '(3–5)'],
    ['modern-language-association', '[-@whole, p. 3; -@unsigned, p. 4]', '(3; 4)'],
    ['modern-language-association', '[@whole, p. 3; -@whole, p. 4]', '(Alpha 3; 4)'],
    ['modern-language-association', '[-@whole]', '(Alpha)'],
    ['apa', '@whole [p. 3]', 'Alpha (2005, p. 3)'],
    ['apa', '[-@whole, p. 3]', '(2005, p. 3)'],
    ['chicago-author-date', '@whole [p. 3]', 'Alpha (2005, 3)'],
    ['harvard-cite-them-right', '@whole [pp. 3–5]', 'Alpha (2005, pp. 3–5)'],
    ['ieee', '@whole [p. 3]', 'Alpha [1, p. 3]'],
    ['nlm-citation-sequence', '@whole [p. 3]', 'Alpha (1 p. 3)'],
    ['nlm-citation-sequence', '[@whole; @unsigned, fig. 2]', '(1,2 fig. 2)'],
  ];

  it.each(rows)('%s: %s', (id, written, printed) => {
    const style = loadStyle(id, ROOT);
    const locale = loadLocale(localeOfStyle(style, 'en'), ROOT);
    const { cluster } = rowOf(written);
    for (const marked of [false, true]) {
      const page = formatPage([cluster], ITEMS, style, { locale, marked });
      expect(plain(page.clusters[0] ?? '')).toBe(printed);
    }
  });

  it.each([
    ['[-@gamma; -@whole]', '(Gamma; Stairs)'],
    ['[see -@gamma; -@whole]', '(see Gamma; Stairs)'],
    ['[see -@gamma]', '(see Gamma)'],
    ['[-@gamma, passim]', '(passim)'],
    ['@gamma [passim]', 'Gamma (passim)'],
    ['[see -@gamma, passim]', '(see Gamma, passim)'],
    ['[-@gamma, passim; -@whole]', '(passim; Stairs)'],
    ['[-@gamma; -@whole, p. 3]', '(Gamma; Stairs 3)'],
  ])('MLA names an author for a part that would be empty: %s', (written, printed) => {
    const style = loadStyle('modern-language-association', ROOT);
    const locale = loadLocale('en-US', ROOT);
    const work: CslItem = { id: 'gamma', type: 'book', title: 'Gates', author: [gamma] };
    const items = new Map([...ITEMS, ['gamma', work]]);
    // Two works of one author on the page are told apart by their titles.
    const clusters = [rowOf(written), rowOf('[@whole; @other]')].map(({ cluster }) => cluster);
    for (const marked of [false, true]) {
      const page = formatPage(clusters, items, style, { locale, marked });
      expect(plain(page.clusters[0] ?? '')).toBe(printed);
    }
  });

  it('leave an empty part out behind an author named in the sentence', () => {
    const style = loadStyle('modern-language-association', ROOT);
    const locale = loadLocale('en-US', ROOT);
    const items = [{ key: 'whole' }, { key: 'unsigned', locator: '4' }];
    const page = formatPage([{ mode: 'narrative', items }], ITEMS, style, { locale });
    expect(page.clusters.map(plain)).toEqual(['Alpha (Doors 4)']);
  });

  it('are marked with the key of their work', () => {
    const style = loadStyle('modern-language-association', ROOT);
    const locale = loadLocale('en-US', ROOT);
    const { cluster } = rowOf('[-@whole, p. 3; -@unsigned, p. 4]');
    expect(formatPage([cluster], ITEMS, style, { locale, marked: true }).clusters).toEqual([
      '(<a data-cite="whole">3</a>; <a data-cite="unsigned">4</a>)',
    ]);
  });
});

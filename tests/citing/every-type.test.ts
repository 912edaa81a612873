/**
 * What every style that is tried prints of every type of CSL, whether a record is full, has a name,
 * a date or a title alone, or a date in words: never nothing, never a slip of the program, never
 * "(n.d.)" where the year is known.
 */
import { describe, expect, it, vi } from 'vitest';
import { CSL_TYPES, type CslItem, type CslType } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { localeOfStyle } from '../../src/site/pages/style-labels.ts';
import { FIXTURE_ROOT, TRIED_STYLES } from '../fixtures/library.ts';
import { fullRecord } from '../formats/records.ts';
import { formatReferences } from './formatters.ts';
import { plain } from './helpers.ts';

vi.setConfig({ testTimeout: 300_000 });

type Shape = readonly [name: string, record: Omit<CslItem, 'id' | 'type'>, expected: Expected];

/** What must stand in a reference. */
interface Expected {
  readonly title?: RegExp;
  readonly author?: RegExp;
  readonly date?: RegExp;
}

/** What records of every type hold. */
const OF_EVERY_TYPE: readonly Shape[] = [
  ['everything', fullRecord('book'), { title: /chicago/i, author: /Gogh/, date: /2010/ }],
  [
    'title and year',
    { title: 'A title', issued: { 'date-parts': [[1946]] } },
    { title: /a title/i, date: /1946/ },
  ],
  [
    'organization, title and a date in words',
    { author: [{ literal: 'League' }], title: 'A title', issued: { literal: 'forthcoming' } },
    { author: /League/, title: /a title/i, date: /forthcoming/i },
  ],
];

const TITLE = { title: 'A title' };

/** What records of a few types hold. */
const OF_SOME_TYPES: readonly Shape[] = [
  ['title alone', TITLE, { title: /a title/i }],
  ['name alone', { author: [{ family: 'Addams', given: 'Jane' }] }, { author: /Addams/ }],
  // Where the style has no date either, the plain sentence stands in.
  ['year alone', { issued: { 'date-parts': [[1946]] } }, { title: /1946/ }],
  ['no such day', { ...TITLE, issued: { 'date-parts': [[1946, 13, 45]] } }, { date: /1946/ }],
  ['season', { ...TITLE, issued: { 'date-parts': [[1965]], season: 1 } }, { date: /1965/ }],
  ['circa', { ...TITLE, issued: { 'date-parts': [[1890]], circa: true } }, { date: /1890/ }],
  ['open range', { ...TITLE, issued: { 'date-parts': [[2001], [0]] } }, { date: /2001/ }],
  ['before Christ', { ...TITLE, issued: { 'date-parts': [[-350]] } }, { date: /350/ }],
];
const SOME_TYPES = ['article-journal', 'webpage', 'personal_communication', 'speech'] as const;

const ITEMS = [
  ...OF_EVERY_TYPE.map((shape) => [shape, CSL_TYPES] as const),
  ...OF_SOME_TYPES.map((shape) => [shape, SOME_TYPES] as const),
].flatMap(([[name, record, expected], types]) =>
  types.map((type) => {
    const item: CslItem = { ...record, id: `${type}, ${name}`, type };
    return { item, expected };
  }),
);

interface StyleRule {
  readonly style: string;
  readonly leavesOut: keyof Expected;
  readonly of: readonly CslType[];
}

/** What the styles themselves leave out. */
const STYLE_RULES: readonly StyleRule[] = [
  // Laws and cases stand under their titles.
  {
    style: 'apa',
    leavesOut: 'author',
    of: ['bill', 'legal_case', 'legislation', 'regulation'],
  },
  // Pages of the web are dated by the day of access.
  { style: 'ieee', leavesOut: 'date', of: ['post', 'post-weblog', 'webpage'] },
];
const used = new Set<StyleRule>();

function isLeftOut(style: string, variable: string, type: CslType): boolean {
  const rule = STYLE_RULES.find(
    (one) => one.style === style && one.leavesOut === variable && one.of.includes(type),
  );
  if (rule !== undefined) used.add(rule);
  return rule !== undefined;
}

const SLIP = /undefined|\[object|NaN|null|NO_PRINTED_FORM|CSL STYLE ERROR/;
const UNDATED = /\bn\.d\.|no date|undated/i;

describe('every type in every style', () => {
  it.each(TRIED_STYLES)('%s', (id) => {
    const style = loadStyle(id, FIXTURE_ROOT);
    const locale = loadLocale(localeOfStyle(style, 'en'), FIXTURE_ROOT);
    const references = formatReferences(
      ITEMS.map(({ item }) => item),
      style,
      { locale, format: 'html' },
    );
    const faults = ITEMS.flatMap(({ item, expected }) => {
      const text = plain(references.get(item.id) ?? '');
      const missing = Object.entries<RegExp>({ ...expected })
        .filter(([variable, pattern]) => !pattern.test(text) && !isLeftOut(id, variable, item.type))
        .map(([variable]) => variable);
      const isUndated = item.issued !== undefined && UNDATED.test(text);
      const isFaulty = SLIP.test(text) || isUndated || missing.length > 0;
      return isFaulty ? [`${item.id}: ${text} (${missing.join(' ')})`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('and no rule of a style is named that it does not follow', () => {
    expect(STYLE_RULES.filter((rule) => !used.has(rule))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { wordListsOf } from '../../src/core/citing/word-lists.ts';
import { formattedList } from '../../src/core/formats/list/formatted-list.ts';
import type { FormattedEntry } from '../../src/core/formats/list/list.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { NOTHING_STYLED, withPart } from '../../src/core/render/citations/styled-parts.ts';
import type { ListData } from '../../src/core/render/lists/list-data.ts';
import { printedItem } from '../../src/core/render/lists/list-record.ts';
import { openPlaces } from '../../src/core/render/lists/open-citations.ts';
import { annotationOf } from '../../src/core/render/text/annotation.ts';
import { workOf } from '../../src/core/render/text/fill.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { entriesOf } from '../../src/my-list/list-export.ts';
import {
  type FormatPart,
  type FormatRequest,
  formatRequest,
  type ListRequest,
} from '../../src/site/browser/format-request.ts';
import type { StyleTexts } from '../../src/site/browser/style-source.ts';
import { listFiles } from '../../src/site/files/list-files.ts';
import { FIXTURE_ROOT, TRIED_STYLES } from '../fixtures/library.ts';
import { HARD_FILES } from '../render/hard-library.ts';
import { type Rendered, render, SETTINGS } from '../render/library.ts';

const locale = loadLocale('en-US', FIXTURE_ROOT).xml;
/** What a browser loads for a style: of the lists of words, those that it needs. */
function styleTexts(id: string): StyleTexts {
  const { xml } = loadStyle(id, FIXTURE_ROOT);
  const words = wordListsOf(xml).map((name) => [name, EVERY_WORD_LIST[name]]);
  return { id, xml, locale, words: Object.fromEntries(words) };
}
const answer = (request: FormatRequest, style: string) => [
  ...formatRequest(request, styleTexts(style)),
];

function listOf(parts: readonly FormatPart[]) {
  const lists = parts.flatMap((part) => (part.type === 'list' ? [part.references] : []));
  expect(lists).toHaveLength(1);
  return lists[0] ?? [];
}

const book = (id: string, title: string): CslItem => ({
  id,
  type: 'book',
  title,
  author: [{ family: 'Abel', given: 'A.' }],
  issued: { 'date-parts': [[2010]] },
});

function listRequest(items: readonly CslItem[], sorted: boolean): ListRequest {
  return {
    type: 'list',
    items,
    sorted,
    citing: { records: [], entries: [] },
    places: { borrowed: [], works: [] },
    base: '/',
  };
}

const print = (style: string, sorted: boolean) =>
  listOf(answer(listRequest([book('t', 'Talks'), book('a', 'Art')], sorted), style));

describe('a printed list', () => {
  it('stands in the order of the style, with its letters and dashes', () => {
    expect(print('chicago-author-date', true)).toEqual([
      { key: 'a', html: 'Abel, A. 2010a. <i>Art</i>.' },
      { key: 't', html: '———. 2010b. <i>Talks</i>.' },
    ]);
  });

  it('stands in the reader’s order, with its letters, and every author written out', () => {
    expect(print('chicago-author-date', false)).toEqual([
      { key: 't', html: 'Abel, A. 2010b. <i>Talks</i>.' },
      { key: 'a', html: 'Abel, A. 2010a. <i>Art</i>.' },
    ]);
  });

  it('is numbered as the reader put it, with the number apart', () => {
    expect(print('ieee', false)).toEqual([
      { key: 't', label: '[1]', html: 'A. Abel, <i>Talks</i>. 2010.' },
      { key: 'a', label: '[2]', html: 'A. Abel, <i>Art</i>. 2010.' },
    ]);
  });

  it('tells how far it is, and comes last and whole', () => {
    const items = Array.from({ length: 60 }, (_, at) => book(`k${at}`, `Title ${at}`));
    const parts = answer(listRequest(items, false), 'ieee');
    expect(parts.slice(0, -1)).toEqual(
      [0, 25, 50].map((done) => ({ type: 'progress', done, of: 60 })),
    );
    expect(listOf(parts).map(({ key }) => key)).toEqual(items.map(({ id }) => id));
  });

  it('of nothing is a list of nothing', () => {
    expect(answer(listRequest([], true), 'apa')).toEqual([{ type: 'list', references: [] }]);
  });

  it('says which style cannot be read', () => {
    const texts = { id: 'broken', xml: '<style', locale, words: {} };
    expect(() => [...formatRequest(listRequest([], true), texts)]).toThrow(
      'broken is not well-formed XML. Line 1',
    );
  });
});

/** The data of a list of a library that is built in APA. */
function listData(path: string): ListData {
  const { library, lists } = render(HARD_FILES);
  const file = listFiles({ library, lists, settings: SETTINGS }, { language: 'en' }).find(
    (each) => each.path === `${path}.list.json`,
  );
  return JSON.parse(file?.text() ?? '');
}

/** The list as the browser makes it from its data, with its annotations. */
function madeInBrowser({ works, citing }: ListData, style: string, sorted: boolean) {
  const texts = works.flatMap(({ annotation }) => annotation?.paragraphs ?? []);
  const items = works.map(printedItem);
  const places = openPlaces(texts);
  const request = { type: 'list', sorted, citing, places, base: SETTINGS.base } as const;
  const parts = answer({ ...request, items }, style);
  // What a style of numbers leaves open, the site’s own fills.
  const rest = isNumeric(style) ? answer({ ...request, items: [] }, 'apa') : [];
  const filling = [...parts, ...rest]
    .flatMap((part) => (part.type === 'page' ? [part.part] : []))
    .reduce(withPart, NOTHING_STYLED);
  return entriesOf({
    references: listOf(parts),
    filling,
    records: new Map(works.map((record) => [record.item.id, record])),
    annotated: true,
    title: '',
    style: { id: style, label: style, name: style },
    language: 'en',
    source: '',
  });
}

const isNumeric = (style: string) => loadStyle(style, FIXTURE_ROOT).isNumeric;

/**
 * The same list as a build in that style makes it; numbers in annotations would be those of other
 * lists, so they cite as the site does.
 */
function built(
  { lists }: Rendered,
  { context }: Rendered,
  keys: readonly string[],
): FormattedEntry[] {
  const list = { title: '', page: '', keys: lists.inOrder(keys), inTextOrder: false };
  return lists.list(list).entries.map((entry) => {
    const work = workOf(context, entry.key);
    return { ...entry, annotation: work && annotationOf(context, work) };
  });
}

function fileOf(entries: readonly FormattedEntry[], format: 'html' | 'md' | 'txt' | 'rtf') {
  return formattedList({ title: 'A list', styleName: 'A style', entries }, format);
}

describe.each(TRIED_STYLES)('the data of lists, in %s', (style) => {
  const data = listData('library');
  const keys = data.works.map(({ item }) => item.id);

  it('gives the files, annotations and all, that a build in the style gives', () => {
    const inStyle = render(HARD_FILES, [], style);
    const expected = built(inStyle, isNumeric(style) ? render(HARD_FILES) : inStyle, keys);
    const ordered = expected.map(({ key }) => data.works.filter(({ item }) => item.id === key));
    const made = madeInBrowser({ ...data, works: ordered.flat() }, style, true);
    expect(made.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
    for (const format of ['html', 'md', 'txt', 'rtf'] as const) {
      expect(fileOf(made, format)).toBe(fileOf(expected, format));
    }
    // Something was filled: no annotation of these cites nothing.
    expect(fileOf(made, 'txt')).not.toMatch(/\(\w+\.\d+\)/);
  });

  it('keeps the reader’s order, names written out', () => {
    const turned = { ...data, works: data.works.toReversed() };
    const made = madeInBrowser(turned, style, false);
    expect(made.map(({ key }) => key)).toEqual(keys.toReversed());
    expect(made.map(({ html }) => html).join('\n')).not.toMatch(/^(?:---|———)/m);
    // The annotations do not depend on the order.
    const sorted = madeInBrowser(data, style, true);
    const annotations = (list: readonly FormattedEntry[]) =>
      new Map(list.map(({ key, annotation }) => [key, annotation]));
    expect(annotations(made)).toEqual(annotations(sorted));
  });
});

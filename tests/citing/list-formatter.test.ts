import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../src/core/citing/lists/list-formatter.ts';
import { plainStyle } from '../../src/core/citing/styles/plain-style.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { copiedStyle } from '../../src/core/render/citations/copied-styles.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { FIXTURE_ROOT as ROOT, TRIED_STYLES } from '../fixtures/library.ts';
import { REAL_RECORDS } from '../fixtures/records.ts';
import { formatBibliography, formatterOf } from './formatters.ts';

const locale = loadLocale('en-US', ROOT);

function book(id: string, year: number, names: readonly string[], title = id): CslItem {
  return {
    id,
    type: 'book',
    title,
    issued: { 'date-parts': [[year]] },
    ...(names.length === 0
      ? {}
      : { author: names.map((name) => ({ family: name, given: 'Ann Bea' })) }),
    publisher: 'Press',
  };
}

/** What lists may get wrong: letters and dashes, alone and together, namesakes, nobody. */
const HARD: readonly CslItem[] = [
  book('b', 2010, ['Abel'], 'B'),
  book('a', 2010, ['Abel'], 'A'),
  book('c', 2011, ['Abel'], 'C'),
  book('d', 2010, ['Abel', 'Bo'], 'D'),
  book('e', 2010, ['Abel', 'Bo'], 'E'),
  { ...book('f', 2010, [], 'F'), author: [{ family: 'Abel', given: 'Carl' }] },
  { ...book('g', 2012, [], 'G'), editor: [{ family: 'Abel', given: 'Ann Bea' }] },
  { ...book('h', 2013, [], 'H'), editor: [{ family: 'Abel', given: 'Ann Bea' }] },
  { ...book('i', 2013, [], 'I'), author: [{ literal: 'An Office' }] },
  { ...book('j', 2013, [], 'The J'), author: [{ literal: 'An Office' }] },
  book('k', 2013, [], 'A book of nobody'),
  book('l', 2013, [], 'Another book of nobody'),
  book('m', 2010, ['Abel', 'Bo', 'Cox', 'Dee'], 'M'),
  book('n', 2010, ['Abel', 'Bo', 'Cox', 'Eve'], 'N'),
  { ...book('o', 2010, ['Abel'], 'O'), issued: { 'date-parts': [[2010, 3, 4]] } },
];

function formatter(items: readonly CslItem[], id: string, order?: readonly string[]) {
  const style = loadStyle(id, ROOT);
  const { references } = copiedStyle(items, {
    formatter: formatterOf(style, { locale }),
    styleLabel: id,
  });
  return { style, print: formatterOf(style, { locale }).lists(items, { references, order }) };
}

/**
 * The same list, made by the engine alone. It is kept from two mistakes: in MLA it would add names to
 * entries because of their citations, and its dash may stand for one of several names.
 */
function whole(items: readonly CslItem[], id: string) {
  const style = loadStyle(id, ROOT);
  const quiet = /disambiguate-add-year-suffix/.test(style.xml)
    ? style
    : readStyle(plainStyle(style.xml));
  const { references } = copiedStyle(items, {
    formatter: formatterOf(style, { locale }),
    styleLabel: id,
  });
  const names = new Map(
    items.map(({ id: key, author, editor }) => [key, JSON.stringify(author ?? editor)]),
  );
  const list = formatBibliography(items, quiet, { locale });
  return list.map(({ key, html }, index) => {
    const isDash = /^(?:---|———)/.test(html);
    const isSame = names.get(key) === names.get(list[index - 1]?.key ?? '');
    return { key, html: isDash && !isSame ? (references.get(key) ?? '') : html };
  });
}

function asEngine({ key, html, number }: ListEntry) {
  return {
    key,
    html:
      number === undefined
        ? html
        : `<div class="csl-left-margin">${number}</div><div class="csl-right-inline">${html}</div>`,
  };
}

describe.each(TRIED_STYLES)('lists in %s', (id) => {
  it('are what the engine prints of the whole library', { timeout: 60_000 }, () => {
    const { print } = formatter(REAL_RECORDS, id);
    expect(print(REAL_RECORDS.map((item) => item.id)).map(asEngine)).toEqual(
      whole(REAL_RECORDS, id),
    );
  });

  it('are what the engine prints of some works, with their letters and dashes', {
    timeout: 60_000,
  }, () => {
    const { print } = formatter(HARD, id);
    for (const some of [
      HARD,
      HARD.slice(0, 3),
      HARD.slice(1, 6),
      HARD.slice(2),
      HARD.slice(6, 10),
    ]) {
      expect(print(some.map((item) => item.id)).map(asEngine)).toEqual(whole(some, id));
    }
  });
});

describe('a list formatter', () => {
  it('keeps the order of the keys where the style has none, and numbers them', () => {
    const { print } = formatter(HARD, 'ieee');
    expect(print(['c', 'a', 'c']).map(({ key, number }) => [key, number])).toEqual([
      ['c', '[1]'],
      ['a', '[2]'],
    ]);
  });

  it('takes an order that is known, and leaves out keys that are not', () => {
    const { print } = formatter(HARD, 'apa', ['c', 'b', 'a']);
    expect(print(['a', 'c', 'nothing']).map(({ key }) => key)).toEqual(['c', 'a']);
  });

  it('gives letters among fewer works than share the row', () => {
    const row = HARD.filter(({ id }) => ['a', 'b', 'o', 'c'].includes(id));
    const { print } = formatter(row, 'apa');
    const years = (keys: string[]) => print(keys).map(({ html }) => /\((.*?)\)/.exec(html)?.[1]);
    expect(years(['a', 'b', 'o', 'c'])).toEqual(['2010a', '2010b', '2010c', '2011']);
    expect(years(['b', 'c', 'a'])).toEqual(['2010a', '2010b', '2011']);
    expect(years(['b', 'c'])).toEqual(['2010', '2011']);
  });

  it('keeps what it printed', () => {
    const texts = new Map<string, string>();
    const style = loadStyle('chicago-author-date', ROOT);
    const { references } = copiedStyle(HARD, {
      formatter: formatterOf(style, { locale }),
      styleLabel: 'Chicago',
    });
    const keys = HARD.map(({ id }) => id);
    const again = () =>
      formatterOf(style, { locale, cache: texts }).lists(HARD, { references })(keys);
    const first = again();
    const kept = new Map(texts);
    expect(kept.size).toBeGreaterThan(3);
    expect(again()).toEqual(first);
    expect(texts).toEqual(kept);
  });
});

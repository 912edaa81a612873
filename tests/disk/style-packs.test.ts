import { truncateSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { correctedStyle } from '../../src/core/citing/styles/corrections.ts';
import { packStyles, type StylePack } from '../../src/core/citing/styles/style-packs.ts';
import { KEPT_STYLE_IDS } from '../../src/disk/kept-styles.ts';
import { everyPackedStyle } from '../../src/disk/packed-styles.ts';
import { loadStyle } from '../../src/disk/style-files.ts';
import { loadStylePacks, type StylePacks } from '../../src/disk/style-packs.ts';
import { havePacks, packsFile } from '../fixtures/style-packs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
let made: StylePacks;
let packs: StylePack[] = [];
const textOf = ({ parts, styles }: StylePack, id: string) =>
  (styles[id] ?? []).map((part) => parts[part]).join('');
const placeOf = (id: string) => made.places.find((place) => place.id === id);
const packedText = (id: string) => {
  const pack = packs[placeOf(id)?.pack ?? -1];
  return pack && textOf(pack, id);
};

beforeAll(() => {
  havePacks(root);
  made = loadStylePacks(root);
  packs = made.packs.map((pack) => JSON.parse(Buffer.from(pack).toString()));
});

describe('the packs of every style', () => {
  it('give back each style of the package, corrected where it needs to be, where it is said to stand', () => {
    const own = ['apa', 'harvard-cite-them-right', 'nlm-citation-sequence', ...KEPT_STYLE_IDS];
    const styles = everyPackedStyle();
    const different = [...styles].filter(
      ([id, xml]) => !own.includes(id) && packedText(id) !== correctedStyle(id, xml),
    );
    expect(different).toEqual([]);
    expect(styles.size).toBeGreaterThan(2_600);
    expect(made.places.map(({ id }) => id)).toEqual(
      [...new Set([...styles.keys(), ...own])].toSorted(),
    );
  });

  it.each([
    'apa',
    'harvard-cite-them-right',
    'nlm-citation-sequence',
    'vancouver',
    'chicago-author-date-18th-edition',
    'suburban-zeitschrift-fur-kritische-stadtforschung',
  ])('give %s as the build would load it', (id) => {
    expect(packedText(id)).toBe(loadStyle(id, root).xml);
  });

  it('know the titles', () => {
    expect(placeOf('vancouver')?.title).toBe('Vancouver');
    expect(placeOf('nlm-citation-sequence')?.title).toMatch(/^NLM\/Vancouver: Citing Medicine/);
    expect(made.places.filter(({ title }) => title.trim() === '')).toEqual([]);
  });

  it('are few, and none is long to fetch', () => {
    const bytes = made.packs.map((pack) => gzipSync(pack).length);
    expect(bytes.length).toBeLessThanOrEqual(100);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(25_000);
  });

  it('are taken from the cache, and made again where that is damaged', () => {
    const faults: string[] = [];
    const report = (file: string, fault: string) => void faults.push(`${fault} ${file}`);
    expect(loadStylePacks(root, report)).toEqual(made);
    expect(faults).toEqual([]);
    const file = packsFile(root);
    truncateSync(file, 1_000_000);
    expect(loadStylePacks(root, report)).toEqual(made);
    expect(faults).toEqual([`damaged ${file}`]);
  });
});

describe('packing', () => {
  const style = (id: string, macro: string) =>
    `<style><info><id>${id}</id></info><macro name="a">${macro.repeat(40)}</macro></style>`;
  const styles = new Map(
    ['a-1', 'b-1', 'a-2', 'b-2'].map((id) => [id, style(id, `<text value="${id[0]}"/>`)]),
  );

  it('puts similar styles together and each common part once, in any order of the styles', () => {
    const two = packStyles(styles, 2);
    expect(two.map((pack) => Object.keys(pack.styles))).toEqual([
      ['a-1', 'a-2'],
      ['b-1', 'b-2'],
    ]);
    expect(two.map(({ parts }) => parts.length)).toEqual([3, 3]);
    expect(packStyles(new Map([...styles].reverse()), 2)).toEqual(two);
  });

  it.each([1, 2, 3, 4, 9])('loses nothing in %i packs', (count) => {
    const all = packStyles(styles, count);
    expect(all.length).toBeLessThanOrEqual(count);
    const read = all.flatMap((pack) =>
      Object.keys(pack.styles).map((id) => [id, textOf(pack, id)] as const),
    );
    expect(new Map(read)).toEqual(styles);
  });
});

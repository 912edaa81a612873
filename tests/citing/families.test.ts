/** A correction counts for every style of a family, and makes no other reference than in the first. */
import { describe, expect, it } from 'vitest';
import { bundledStyle } from '../../src/core/citing/engine/bundled.ts';
import { correctedStyle } from '../../src/core/citing/styles/corrections.ts';
import { FAMILY_MEMBERS, styleFamily } from '../../src/core/citing/styles/families.ts';
import { CSL_TYPES, type CslItem } from '../../src/core/model/csl.ts';
import { packedXml } from '../../src/disk/packed-styles.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { localeOfStyle } from '../../src/site/pages/style-labels.ts';
import { fullRecord } from '../formats/records.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatPage, formatReferences } from './formatters.ts';
import { plain } from './helpers.ts';

const ROOT = temporaryFolder();
const author = [{ family: 'Adler', given: 'Nina' }];
const ITEMS: readonly CslItem[] = [
  ...CSL_TYPES.map((type) => ({ ...fullRecord(type), id: type })),
  { id: 'paper', type: 'speech', title: 'Doors counted', author, 'event-title': 'Annual Meeting' },
  {
    id: 'chapter-4',
    type: 'chapter',
    title: 'On the landing',
    author,
    'container-title': 'Six houses',
    'chapter-number': '4',
    publisher: 'Beacon Press',
    issued: { 'date-parts': [[1999]] },
  },
];

function printed(id: string): string[] {
  const style = loadStyle(id, ROOT);
  const locale = loadLocale(localeOfStyle(style, 'en'), ROOT);
  return [...formatReferences(ITEMS, style, { locale, format: 'html' }).values()].map(plain);
}

const others = [...FAMILY_MEMBERS].filter(([id, first]) => id !== first).map(([id]) => id);
const notes = others.filter((id) => styleFamily(id) === 'chicago-note-bibliography');

describe('the styles of Chicago’s notes, 17th edition', () => {
  const first = printed('chicago-note-bibliography');

  it.each(notes)('%s has the list of the first', (id) => {
    expect(printed(id)).toEqual(first);
  });

  it('have full notes first, unless they are chosen for ibid.', () => {
    const note = (id: string): string[] => {
      const style = loadStyle(id, ROOT);
      const locale = loadLocale(localeOfStyle(style, 'en'), ROOT);
      const book: CslItem = { ...fullRecord('book'), id: 'b', author, title: 'Doors: A list' };
      const cited = { mode: 'parenthetical' as const, items: [{ key: 'b', locator: '4' }] };
      return formatPage([cited, cited], new Map([['b', book]]), style, { locale }).notes.map(plain);
    };
    expect(note('chicago-fullnote-bibliography-no-em-dash')).toEqual(
      note('chicago-note-bibliography'),
    );
    expect(note('chicago-note-bibliography-with-ibid')[1]).toMatch(/^Ibid\./i);
  });
});

it('every style of a family is one of the package, and is changed', () => {
  for (const id of others) {
    const xml = packedXml('style', id) ?? '';
    expect(xml).toContain('<bibliography');
    expect(correctedStyle(id, xml)).not.toBe(xml);
  }
});

it('a style of no family is left alone', () => {
  const apa = bundledStyle('apa') ?? '';
  expect(correctedStyle('apa-6th-edition', apa)).toBe(apa);
});

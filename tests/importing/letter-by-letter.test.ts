/** What our exports say comes back through our own import, letter by letter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { biblatex } from '../../src/core/formats/bib/biblatex.ts';
import { bibtex } from '../../src/core/formats/bib/bibtex.ts';
import { cslJson } from '../../src/core/formats/csl-json.ts';
import type { ExportFormat } from '../../src/core/formats/format.ts';
import { ris } from '../../src/core/formats/ris/ris.ts';
import { dateFieldOf } from '../../src/core/importing/entry/dates.ts';
import { readImport } from '../../src/core/importing/read-import.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { readEdtf } from '../../src/core/model/dates.ts';

async function back(item: CslItem, format: ExportFormat): Promise<CslItem | undefined> {
  const read = await readImport(format.serialize([item]), `export.${format.extension}`);
  return read.records[0]?.item;
}

const FORMATS = [bibtex, biblatex, ris, cslJson] as const;
const MARKS = [
  '{id}',
  '$FILE$',
  '%25',
  '%7B',
  '#',
  '&',
  '~',
  '_',
  '?',
  '=',
  ';',
  '(',
  ')',
  '+',
  ',',
  '@',
  '!',
  "'",
];
/** Addresses with all that TeX, RIS or JSON could take for something else. */
const address = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.stringMatching(/^[a-zA-Z0-9]{1,6}$/)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `https://x.example/${parts.join('')}/end`);
const formula = fc
  .array(
    fc.tuple(
      fc.constantFrom('H', 'CO', 'Ca', 'Fe', 'SiO'),
      fc.constantFrom('<sub>2</sub>', '<sub>3</sub>', '<sup>2+</sup>', ''),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => `Use of ${parts.flat().join('')} and water: A study`);

describe.each(FORMATS.map((format) => [format.label, format] as const))('in %s', (_, format) => {
  it('an address comes back', async () => {
    await fc.assert(
      fc.asyncProperty(address, async (URL) => {
        const item: CslItem = { id: 'page', type: 'webpage', title: 'A page', URL };
        expect(await back(item, format)).toMatchObject({ type: 'webpage', URL });
      }),
      { numRuns: 40 },
    );
  });

  it('a chemical formula in a title comes back', async () => {
    await fc.assert(
      fc.asyncProperty(formula, async (title) => {
        expect(await back({ id: 'a', type: 'book', title }, format)).toMatchObject({ title });
      }),
      { numRuns: 40 },
    );
  });

  it.each(['978-0-226-46968-3 0-226-46968-7', '9780226469683 9780262033848 026203384X'])(
    'two or more ISBNs come back: %s',
    async (ISBN) => {
      expect(await back({ id: 'a', type: 'book', title: 'A', ISBN }, format)).toMatchObject({
        ISBN,
      });
    },
  );

  it.each([1, 2, 3, 4])('season %i comes back as a season', async (season) => {
    const issued = { 'date-parts': [[2010] as [number]], season };
    const item: CslItem = { id: 'a', type: 'article-journal', title: 'A', issued };
    expect((await back(item, format))?.issued).toEqual(issued);
  });
});

const SEASONS = ['1999-21/1999-22', '1999-24/2000-21', '1999-24/1999-21'];

describe.each(SEASONS)('the seasons %s', (written) => {
  it.each(FORMATS.map((format) => [format.label, format] as const))(
    'come back in %s, and are the same in an entry',
    async (_label, format) => {
      const issued = readEdtf(written).date;
      const item: CslItem = { id: 'a', type: 'article-journal', title: 'A', issued };
      const again = await back(item, format);
      expect(again?.issued).toEqual(issued);
      expect(dateFieldOf(again?.issued)).toBe(written);
    },
  );
});

describe('RIS', () => {
  const item: CslItem = {
    id: 'a',
    type: 'article-journal',
    title: 'H<sub>2</sub>O, Ca<sup>2+</sup> and 10<sup>−3</sup> in <i>Homo sapiens</i>',
    'container-title': 'Notes on CO<sub>2</sub>',
  };

  it('has indices as Unicode has them, and the tags in a note', async () => {
    const file = ris.serialize([item]);
    expect(file).toContain('TI  - H₂O, Ca²⁺ and 10⁻³ in Homo sapiens\r\n');
    expect(file).toContain(`N1  - Formatted title: ${item.title}\r\n`);
    expect(await back(item, ris)).toMatchObject({
      title: item.title,
      'container-title': item['container-title'],
    });
  });

  it('keeps the title that somebody has changed since', async () => {
    const file = ris.serialize([item]).replace('TI  - H₂O', 'TI  - Water');
    const [read] = (await readImport(file, 'a.ris')).records;
    expect(read?.item.title).toBe('Water, Ca²⁺ and 10⁻³ in Homo sapiens');
  });

  it.each(['A title', 'Formatted title: no'])('keeps the annotation “%s”', async (text) => {
    const plain: CslItem = { id: 'a', type: 'book', title: 'A title' };
    const file = ris.serialize([plain], { annotations: new Map([['a', text]]) });
    const [read] = (await readImport(file, 'a.ris')).records;
    expect(read?.annotation).toBe(text);
  });
});

describe('what an address in .bib cannot hold', () => {
  it.each([
    ['https://x.example/$1', 'https://x.example/%241'],
    ['https://x.example/{1', 'https://x.example/%7B1'],
  ])('is encoded: %s', async (URL, encoded) => {
    for (const format of [bibtex, biblatex]) {
      expect(await back({ id: 'a', type: 'webpage', title: 'A', URL }, format)).toMatchObject({
        URL: encoded,
      });
    }
  });

  it('stays in a DOI', async () => {
    const DOI = '10.1000/a$b{c}';
    for (const format of FORMATS) {
      const item: CslItem = { id: 'a', type: 'book', title: 'A', DOI };
      expect((await back(item, format))?.DOI?.replaceAll('%7B', '{').replaceAll('%7D', '}')).toBe(
        DOI,
      );
    }
  });
});

describe('a web page or a document', () => {
  const pages: readonly CslItem[] = [
    { id: 'page', type: 'webpage', title: 'Page', URL: 'https://x.example/' },
    { id: 'bare', type: 'document', title: 'Paper' },
  ];
  it.each(pages.map((item) => [item.id, item] as const))(
    'has no “type” in .bib, and comes back: %s',
    async (_, item) => {
      expect(bibtex.serialize([item])).not.toMatch(/^\s*type =/m);
      expect(await back(item, bibtex)).toMatchObject({ type: item.type });
    },
  );

  it('has no word for a web page in .biblatex.bib, where the entry type says it', () => {
    expect(biblatex.serialize(pages.slice(0, 1))).not.toContain('Web page');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { biblatex } from '../../../src/core/formats/bib/biblatex.ts';
import { bibtex } from '../../../src/core/formats/bib/bibtex.ts';
import { cslJson } from '../../../src/core/formats/csl-json.ts';
import { ris } from '../../../src/core/formats/ris/ris.ts';
import { ImportPlan } from '../../../src/core/importing/plan/plan.ts';
import { readImport } from '../../../src/core/importing/read-import.ts';
import { TitleProposals } from '../../../src/core/importing/titles/propose.ts';
import { createLibrary } from '../../../src/core/library/check-library.ts';
import { readLibrary } from '../../../src/core/library/unchecked-library.ts';
import { errorsOf } from '../../../src/core/library.ts';
import type { CslDate, CslName } from '../../../src/core/model/csl.ts';
import { readEnglishSpelling } from '../../../src/disk/english-spelling.ts';
import { REAL_RECORDS } from '../../fixtures/records.ts';

const spelling = await readEnglishSpelling();

/** Imports a file into a library, and gives the library after it and what became of the records. */
async function imported(
  texts: ReadonlyMap<string, string>,
  name: string,
  text: string,
  fill = false,
) {
  const files = [...texts].map(([path, content]) => ({ path, text: content }));
  const library = readLibrary(files);
  const plan = new ImportPlan(library, texts, { date: '2026-11-24', fill, abstracts: false });
  const { records } = await readImport(text, name);
  const titles = new TitleProposals(spelling, library.entries.values(), records);
  const after = new Map(texts);
  const outcomes = records.map((record) => plan.plan(record, name, titles).outcome);
  for (const outcome of outcomes) {
    if (outcome.kind === 'taken' || (outcome.kind === 'known' && outcome.text !== undefined)) {
      after.set(outcome.path, outcome.text ?? '');
    }
  }
  return { after, kinds: outcomes.map(({ kind }) => kind) };
}

const errors = (texts: ReadonlyMap<string, string>) =>
  errorsOf(
    createLibrary(
      [...texts].map(([path, text]) => ({ path, text })),
      { today: '2026-11-25' },
    ),
  ).map(({ path, message }) => `${path}: ${message}`);

/** The library is sound after the file, and the same file adds and changes nothing. */
async function isTheSameTwice(name: string, text: string): Promise<readonly string[]> {
  const once = await imported(new Map(), name, text);
  expect(errors(once.after)).toEqual([]);
  for (const fill of [false, true]) {
    const again = await imported(once.after, name, text, fill);
    expect(again.kinds).not.toContain('taken');
    expect([...again.after]).toEqual([...once.after]);
  }
  return once.kinds;
}

const FORMATS = [bibtex, biblatex, ris, cslJson] as const;

describe('a file that is imported twice', () => {
  it.each(FORMATS.map((format) => [format.label, format] as const))(
    '%s of real works',
    async (_label, format) => {
      const kinds = await isTheSameTwice(
        `export.${format.extension}`,
        format.serialize(REAL_RECORDS),
      );
      expect(new Set(kinds)).toEqual(new Set(['taken']));
    },
    120_000,
  );

  it.each<[string, string, string, readonly string[]]>([
    [
      'works without year or author',
      'a.bib',
      '@misc{motion, title={Motion}, note={A slide}}\n@misc{minutes, author={{Hall}}, title={Minutes}, url={https://example.org/m}}\n@online{notice, title={Notice}, url={https://example.org/n}}',
      ['taken', 'taken', 'taken'],
    ],
    [
      'different works of one short title',
      'a.bib',
      '@misc{one, title={Minutes}, url={https://example.org/1}}\n@misc{two, title={Minutes}, url={https://example.org/2}}\n@misc{three, title={Minutes}}\n@misc{four, title={Minutes}, author={Doe, Jane}}',
      ['taken', 'taken', 'taken', 'taken'],
    ],
    [
      'titles alone, told apart by their keys',
      'a.bib',
      '@misc{one, title={Minutes}}\n@misc{two, title={Minutes}}',
      ['taken', 'taken'],
    ],
    [
      'one work under one key',
      'a.bib',
      '@misc{one, title={Minutes}, url={https://example.org/1}}\n@misc{one, title={Minutes}, url={https://example.org/1}}',
      ['taken', 'skipped'],
    ],
    [
      'two works under one key',
      'a.bib',
      '@misc{one, title={Minutes}, url={https://example.org/1}}\n@misc{one, title={Minutes}, url={https://example.org/2}}',
      ['taken', 'taken'],
    ],
    [
      'records without keys',
      'a.ris',
      'TY  - GEN\nTI  - Minutes\nUR  - https://example.org/1\nER  - \n\nTY  - GEN\nTI  - Minutes\nUR  - https://example.org/2\nER  - \n',
      ['taken', 'taken'],
    ],
    [
      'records of EndNote',
      'a.enw',
      '%0 Generic\n%T Minutes\n\n%0 Generic\n%T Minutes\n%D 1890\n',
      ['taken', 'taken'],
    ],
    [
      'records of EndNote’s XML',
      'a.xml',
      '<xml><records><record><ref-type name="Book">6</ref-type><titles><title>Minutes</title></titles></record><record><ref-type name="Book">6</ref-type><titles><title>Motion</title></titles></record></records></xml>',
      ['taken', 'taken'],
    ],
    [
      'a number of two works, in every field it can be read from',
      'a.bib',
      `@article{a, author={Firth, Alma}, title={What a reading room did}, year=2018, doi={10.5555/x}, pmid={77}, isbn={0-679-72113-4}}
@article{b, author={Furlan, Ugo}, title={The art of the doorstep}, year=1991, doi={10.5555/x}, url={https://doi.org/10.5555/x}, pmid={77}, note={DOI: 10.5555/x}}
@book{c, author={Furlan, Ugo}, title={The art of the stair}, year=1992, isbn={9780679721130}}
@misc{d, author={Roux, Ada}, title={A third}, year=1950, url={https://doi.org/10.5555/X}}`,
      ['taken', 'taken', 'taken', 'taken'],
    ],
    [
      'titles in title case',
      'a.bib',
      '@book{a, title={The Power of the Meeting}, year=1990}\n@book{b, title={THE LEDGERS OF A CLUB}, year=1991}',
      ['taken', 'taken'],
    ],
  ])('%s', async (_what, name, text, expected) => {
    expect(await isTheSameTwice(name, text)).toEqual(expected);
  });

  it('is known under another name, too', async () => {
    const text = '@misc{motion, title={Motion}, note={A slide}}\n@misc{x, title={Motion}}';
    const once = await imported(new Map(), 'a.bib', text);
    const again = await imported(once.after, 'renamed.bib', text);
    expect(again.kinds).toEqual(['known', 'known']);
  });
});

const one = <T>(...values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const person = (family: string): CslName => ({ family, given: 'A.' });

/** Records that have much in common, so that they meet each other. */
const records = fc.array(
  fc.record({
    id: fc.constantFrom('', 'a', 'b', 'c', 'doe2010study'),
    type: fc.constantFrom('book', 'chapter', 'article-journal', 'document', 'webpage'),
    title: fc.constantFrom(
      'Minutes',
      'A study of many relationships',
      'A Study of Many Relationships: With Notes',
      'A study of many relations',
      'Cooking for ten',
    ),
    author: one<readonly CslName[]>(
      [person('Doe')],
      [person('Roe')],
      [person('Doe'), person('Roe')],
    ),
    issued: one<CslDate>(
      { 'date-parts': [[2010]] },
      { 'date-parts': [[2011]] },
      { 'date-parts': [[1990]] },
    ),
    DOI: one('10.5555/x', '10.5555/X', '10.5555/y', 'https://doi.org/10.5555/x'),
    URL: one('https://doi.org/10.5555/y', 'https://example.org/1', 'https://example.org/2'),
    ISBN: one('0-679-72113-4', '9780679721130', '9780679721130 9780306406157'),
    PMID: one('77', '78'),
    volume: one('1', '2'),
    page: one('1-9', '19', '3'),
    note: one('DOI: 10.5555/x', 'PMID: 77', 'A note'),
    publisher: one('Wiley', 'Sage'),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('whatever is imported', () => {
  it.each(FORMATS.map((format) => [format.label, format] as const))(
    'the check finds no error, and the same file changes nothing: %s',
    async (_label, format) => {
      await fc.assert(
        fc.asyncProperty(records, async (bare) => {
          await isTheSameTwice(`a.${format.extension}`, format.serialize(bare));
        }),
        { numRuns: 25, seed: 16 },
      );
    },
    300_000,
  );
});

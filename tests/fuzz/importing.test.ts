import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportPlan } from '../../src/core/importing/plan/plan.ts';
import { readImport } from '../../src/core/importing/read-import.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { readLibrary } from '../../src/core/library/unchecked-library.ts';
import { errorsOf } from '../../src/core/library.ts';
import { anyCharacter } from './any-character.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40) * 10;
const SEED = Number(process.env['FUZZ_SEED'] ?? 7);

const settings = { date: '2026-11-24', fill: true, abstracts: true };

/** Reads a file and plans its records, and holds every new entry against the rules. */
async function planOf(text: string, name: string) {
  const { records, problems } = await readImport(text, name);
  const plan = new ImportPlan(readLibrary([]), new Map(), settings);
  const planned = records.map((record) => plan.plan(record, name));
  for (const { outcome } of planned) {
    if (outcome.kind !== 'taken') continue;
    expect(outcome.path).toMatch(/^works\/[a-z][a-z0-9-]{0,99}\.mdx$/);
    expect(outcome.path).not.toMatch(/^works\/(?:con|prn|aux|nul|com\d|lpt\d|by-author)\.mdx$/);
    expect(outcome.text.isWellFormed()).toBe(true);
    const library = createLibrary([{ path: outcome.path, text: outcome.text }]);
    expect(errorsOf(library)).toEqual([]);
  }
  return { planned, problems };
}

const KEYS = ['con', 'NUL', 'lpt1', '../../etc/passwd', 'a/b', 'a\\b', 'C:x', '.', '__proto__'];

describe('keys that no file may have', () => {
  it.each([...KEYS, 'constructor', 'toString', 'by-author', 'a'.repeat(5000), 'é', ' ', 'x y'])(
    '%s becomes a plain one',
    async (key) => {
      const bib = `@book{${key}, title = {Bread and roses}, author = {Doe, Jane}, year = {1912}}`;
      const csl = [{ id: key, type: 'book', title: 'Bread and roses' }];
      const ris = `TY  - BOOK\nID  - ${key}\nTI  - Bread and roses\nER  - \n`;
      for (const [text, name] of [
        [bib, 'a.bib'],
        [JSON.stringify(csl), 'a.json'],
        [ris, 'a.ris'],
      ] as const) {
        const { planned } = await planOf(text, name);
        expect(planned.map(({ outcome }) => outcome.kind)).toEqual(['taken']);
      }
    },
  );
});

describe('fields with the names of prototypes', () => {
  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'valueOf'])('%s', async (name) => {
    const before = Object.keys(Object.prototype);
    const bib = `@book{a, title = {T}, ${name} = {x}, year = {1912}}\n@${name}{b, title = {U}}\n@string{${name} = {v}}`;
    const json = `[{"id":"a","type":"${name}","title":"T","${name}":{"x":1}},{"id":"b","type":"book","title":"U","author":[{"family":"A","${name}":"x"}],"issued":{"${name}":[1]}}]`;
    const xml = `<xml><records><record><${name}>x</${name}><ref-type name="${name}">6</ref-type><titles><title>T</title></titles></record></records></xml>`;
    for (const [text, file] of [
      [bib, 'a.bib'],
      [json, 'a.json'],
      [xml, 'a.xml'],
    ] as const) {
      const { planned } = await planOf(text, file);
      expect(planned.length).toBeGreaterThan(0);
    }
    expect(Object.keys(Object.prototype)).toEqual(before);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});

describe('files of a size that nobody writes', () => {
  it.each([
    ['groups.bib', `@book{a,title={${'{a}'.repeat(150_000)}}}`],
    ['xdata.bib', `@book{a,title={T},xdata={${'b,'.repeat(150_000)}}}`],
    [
      'doubled.bib',
      `@string{s0={xxxxxxxxxx}}\n${Array.from({ length: 60 }, (_, at) => `@string{s${at + 1}=s${at} # s${at}}\n`).join('')}@book{a,title=s60}`,
    ],
    ['field.ris', `TY  - BOOK\nTI  - ${'a'.repeat(2_000_000)}\nER  - \n`],
    ['deep.json', '['.repeat(200_000)],
    ['deep.xml', `<xml><records><record>${'<a>'.repeat(100_000)}`],
  ])('%s is read', async (name, text) => {
    const { planned, problems } = await planOf(text, name);
    expect(planned.length + problems.length).toBeGreaterThan(0);
  });
});

/** Whole files, from which pieces are taken and put elsewhere. */
const FILES: readonly (readonly [string, string])[] = [
  [
    'a.bib',
    '@string{j = "Journal"}\n@article{doe2010, title = {On {\\"U}ber \\emph{x}}, author = "Doe, Jane and {ACME} and others", journal = j # { of x}, year = 2010, month = mar, pages = {1--9}, doi = {10.1234/x}, crossref = {b}}\n@book{b, title = {T}, date = {1890~/..}}\n',
  ],
  [
    'a.ris',
    'TY  - JOUR\r\nAU  - Doe, Jane\r\nTI  - On x\r\nPY  - 2010/03//\r\nSP  - 1\r\nEP  - 9\r\nDO  - 10.1234/x\r\nN1  - Type: x\r\nER  - \r\n',
  ],
  ['a.enw', '%0 Journal Article\n%A Doe, Jane\n%T On x\n%D 2010\n%P 1-9\n%R 10.1234/x\n\n'],
  [
    'a.json',
    '[{"id":"a","type":"article-journal","title":"On <i>x</i>","author":[{"family":"Doe","given":"Jane"}],"issued":{"date-parts":[[2010,3]]},"DOI":"10.1234/x","note":"a: b"}]',
  ],
  [
    'a.xml',
    '<xml><records><record><ref-type name="Book">6</ref-type><contributors><authors><author>Doe, Jane</author></authors></contributors><titles><title><style>On x</style></title></titles><dates><year>2010</year></dates></record></records></xml>',
  ],
];
const piece = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '"',
    '@',
    '\\',
    '#',
    ',',
    '=',
    '\n',
    '\r',
    '\0',
    '\ud800',
    '<',
    '>',
    '&',
    ']]>',
    '<!--',
    '%',
    '  - ',
    'TY  - ',
    '[',
    ']',
    ':',
    'null',
    '1e999',
    '\u202e',
    '\ufeff',
    '__proto__',
    ' and ',
    '*/}',
    '\n---\n',
    ' #',
    ': ',
    '@string{',
    '${',
    '9'.repeat(400),
  ),
  fc.string({ unit: anyCharacter, maxLength: 4 }),
);
const torn = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), piece), {
      maxLength: 6,
    }),
    fc.double({ min: 0.2, max: 1, noNaN: true }),
  )
  .map(([[name, text], edits, rest]) => {
    let edited = text;
    for (const [place, length, added] of edits) {
      const at = Math.floor(place * edited.length);
      edited = edited.slice(0, at) + added + edited.slice(at + length);
    }
    return [name, rest < 0.9 ? edited : edited.slice(0, Math.floor(rest * edited.length))] as const;
  });

describe('a file that was cut, or torn and mended', () => {
  it('is read without a throw, and each entry made of it is sound', async () => {
    await fc.assert(
      fc.asyncProperty(torn, async ([name, text]) => {
        const { problems } = await planOf(text, name);
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 300_000);
});

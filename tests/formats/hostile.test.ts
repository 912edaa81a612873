/** Whatever a record holds, no file breaks. */
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { serializeBiblatex } from '../../src/core/formats/bib/biblatex.ts';
import { serializeBibtex } from '../../src/core/formats/bib/bibtex.ts';
import { serializeCslJson } from '../../src/core/formats/csl-json.ts';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { serializeRis } from '../../src/core/formats/ris/ris.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
  type CslItem,
} from '../../src/core/model/csl.ts';
import { readCsv } from '../read-csv.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Text of any code units, and text made of what breaks files. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        ...['{', '}', '\\', '%', '@', '#', '"', '$', '^', '_', '~', '&', ',', '=', '-', '`', "'"],
        ...[' ', '\r\n', '\n', '\t', '\0', '\u2028', '\ud800', '\udc00', '\ufeff', '\ufdd0'],
        ...['<i>', '</i>', '<sup>', '</sup>', '<span class="nocase">', '</span>', '<'],
        ...[
          ' and ',
          'others',
          '@article{a,',
          'TY  - ',
          'ER  - ',
          '\\}',
          '\\{',
          '中',
          'ع',
          'A',
          'a',
        ],
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join('')),
);

const name = fc.record(
  {
    family: text,
    given: text,
    'non-dropping-particle': text,
    'dropping-particle': text,
    suffix: text,
    literal: text,
  },
  { requiredKeys: [] },
);

const number = fc.oneof(fc.integer({ min: -5, max: 3000 }), fc.double());
const point = fc.oneof(
  fc.tuple(number),
  fc.tuple(number, number),
  fc.tuple(number, number, number),
);
const date = fc.record(
  {
    'date-parts': fc.array(point, { maxLength: 2 }),
    season: number,
    circa: fc.boolean(),
    literal: text,
  },
  { requiredKeys: [] },
);

/** An object with some of the keys. */
function some<K extends string, V>(keys: readonly K[], value: fc.Arbitrary<V>) {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), {
      maxLength: 12,
      selector: ([key]) => key,
    })
    .map((pairs) => Object.fromEntries(pairs));
}

const item: fc.Arbitrary<CslItem> = fc
  .tuple(
    fc.record({ id: text, type: fc.constantFrom(...CSL_TYPES), title: text }),
    some(CSL_TEXT_VARIABLES, text),
    some(CSL_NAME_VARIABLES, fc.array(name, { maxLength: 3 })),
    some(CSL_DATE_VARIABLES, date),
  )
  .map(([required, ...others]) => Object.assign({}, ...others, required));

const library = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 3 }),
  annotation: text,
  missing: fc.array(text, { maxLength: 3 }),
});

/** Runs a check on the file of a random library. */
function check(
  serialize: typeof serializeBibtex,
  holds: (file: string, items: readonly CslItem[]) => void,
  numRuns = 150,
): void {
  fc.assert(
    fc.property(library, ({ items, annotation, missing }) => {
      const options = {
        annotations: new Map(items.map(({ id }) => [id, annotation])),
        missing: new Map(items.map(({ id }) => [id, missing])),
      };
      holds(serialize(items, options), items);
    }),
    { numRuns },
  );
}

/** Depths of braces at each end of line: all braces count, as in BibTeX, or unescaped ones only. */
function depths(file: string, countEscaped: boolean): readonly number[] {
  let depth = 0;
  const counted = countEscaped ? file : file.replace(/\\[{}]/g, '');
  return counted.split('\n').map((line) => {
    for (const sign of line) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      if (depth < 0) return Number.NEGATIVE_INFINITY;
    }
    return depth;
  });
}

const LINE = /^(?:|%.*|@[a-z]+\{[^\s{},@"#%]+,|\}|[ ]{2}[a-z]+ = (?:\{.+\}|[a-z]{3}),?)$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not occur
const CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

describe.each([
  ['BibTeX', serializeBibtex],
  ['BibLaTeX', serializeBiblatex],
] as const)('%s', (_name, serialize) => {
  test('is made of whole entries and whole lines, its braces balanced', () => {
    check(serialize, (file, items) => {
      const lines = file.split('\n');
      expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('@'))).toHaveLength(items.length);
      expect(file).not.toMatch(CONTROL);
      expect(file).not.toMatch(LONE_SURROGATE);
      for (const countEscaped of [true, false]) {
        const expected = lines.map((line) => (/^(?:@| {2})/.test(line) ? 1 : 0));
        expect(depths(file, countEscaped)).toEqual(expected);
      }
    });
  });

  test('escapes the signs of TeX outside addresses', () => {
    check(serialize, (file) => {
      const values = file
        .split('\n')
        .filter((line) => /^ {2}(?!url |doi |eprint |[a-z]*date )[a-z]+ = \{/.test(line))
        .map((line) => line.replace(/^ {2}[a-z]+ = \{|\},?$/g, '').replace(/\\[&%$#_{}]/g, ''));
      expect(values.filter((value) => /[&%#~]/.test(value))).toEqual([]);
    });
  });

  test('is read by a parser, entry by entry', () => {
    check(
      serialize,
      (file, items) => {
        const { entries, errors } = parse(file, { sentenceCase: false });
        expect(errors).toEqual([]);
        expect(entries).toHaveLength(items.length);
      },
      40,
    );
  });
});

test('RIS is made of tagged lines, from TY to ER', () => {
  check(serializeRis, (file, items) => {
    const lines = file.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- .*$/u.test(line))).toEqual([]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(CONTROL);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\n\u2028\u2029]/u);
    expect(file).not.toMatch(LONE_SURROGATE);
    const frame = lines.filter((line) => /^(?:TY|ER)/.test(line)).map((line) => line.slice(0, 2));
    expect(frame).toEqual(items.flatMap(() => ['TY', 'ER']));
    const years = lines.filter((line) => line.startsWith('PY'));
    expect(years.filter((line) => !/^PY {2}- \d{4}$/.test(line))).toEqual([]);
  });
});

test('CSL-JSON is valid, with numbers in its dates and no empty fields', () => {
  const dates = new Set<string>(CSL_DATE_VARIABLES);
  const known = new Set<string>([
    ...['id', 'type'],
    ...[...CSL_TEXT_VARIABLES, ...CSL_NAME_VARIABLES, ...CSL_DATE_VARIABLES],
  ]);
  check(serializeCslJson, (file, items) => {
    const read: readonly Record<string, unknown>[] = JSON.parse(file);
    expect(read).toHaveLength(items.length);
    expect(file).not.toMatch(/\\u(?:00|d[89a-f])/i);
    for (const item of read) {
      const { type } = item;
      expect(type).not.toBe('software');
      expect(Object.keys(item).filter((key) => !known.has(key))).toEqual([]);
      expect(Object.values(item)).not.toContain('');
      for (const [key, value] of Object.entries(item)) {
        if (!dates.has(key)) continue;
        const parts = JSON.stringify(value).replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
        expect(parts).toMatch(
          /^\{"":(?:""|\[\[-?\d+(?:,\d+){0,2}\](?:,\[-?\d+(?:,\d+){0,2}\])?\](?:,"":true)?)\}$/,
        );
      }
    }
  });
});

test.each(EXPORT_FORMATS)(
  '$label holds no character that breaks files, and is put together from records',
  ({ serialize, join, contentType }) => {
    check(serialize, (file, items) => {
      expect(file.replaceAll('\r\n', '\n')).not.toMatch(CONTROL);
      expect(file).not.toMatch(LONE_SURROGATE);
      if (contentType.startsWith('text/csv')) {
        const formulas = readCsv(file)
          .flat()
          .filter((cell) => /^[-=+@]/.test(cell));
        expect(formulas, 'Spreadsheets would run these cells: write rows with toCsv.').toEqual([]);
      }
      const alone = items.map((one, at) => ({ ...one, id: `key${at}` }));
      expect(join(alone.map((one) => serialize([one])))).toBe(serialize(alone));
    });
  },
);

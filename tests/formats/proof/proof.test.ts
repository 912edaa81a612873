/**
 * Every export, read back by parsers that are not ours: each hard record and the record
 * of each real work in each format, field by field. What a reader is known to do to a value is named in
 * `faults.ts`; nothing is excused by its key, and no fault is named that does not occur.
 */
import { describe, expect, it } from 'vitest';
import { serializeBiblatex } from '../../../src/core/formats/bib/biblatex.ts';
import { serializeBibtex } from '../../../src/core/formats/bib/bibtex.ts';
import { serializeCslJson } from '../../../src/core/formats/csl-json.ts';
import type { Serializer } from '../../../src/core/formats/options.ts';
import { serializeRis } from '../../../src/core/formats/ris/ris.ts';
import {
  CSL_NAME_VARIABLES,
  type CslItem,
  type CslNameVariable,
} from '../../../src/core/model/csl.ts';
import { REAL_RECORDS } from '../../fixtures/records.ts';
import { Comparison, type Fault } from './compare.ts';
import type { Facts } from './facts.ts';
import * as faults from './faults.ts';
import { readWithBibtexParser } from './read-bibtex-parser.ts';
import { readWithConverter } from './read-converter.ts';
import { readWithPandoc } from './read-pandoc.ts';
import { readRis } from './read-ris.ts';
import { HARD_RECORDS } from './records.ts';

const ITEMS = [...HARD_RECORDS.map(({ item }) => item), ...REAL_RECORDS];

type Reader = (text: string) => ReadonlyMap<string, Facts> | Promise<ReadonlyMap<string, Facts>>;

const { BIB_LIMITS, BIBLATEX_LIMITS } = faults;

const PROOFS: readonly (readonly [string, Serializer, Reader, readonly Fault[]])[] = [
  [
    'pandoc reads our BibLaTeX',
    serializeBiblatex,
    (text) => readWithPandoc(text, 'biblatex'),
    faults.PANDOC_OF_BIBLATEX,
  ],
  [
    'pandoc reads our BibTeX',
    serializeBibtex,
    (text) => readWithPandoc(text, 'bibtex'),
    faults.PANDOC_OF_BIBTEX,
  ],
  [
    'pandoc reads our CSL-JSON',
    serializeCslJson,
    (text) => readWithPandoc(text, 'csljson'),
    faults.PANDOC_OF_JSON,
  ],
  [
    'bibtex-parser reads our BibLaTeX',
    serializeBiblatex,
    readWithBibtexParser,
    [...BIB_LIMITS, ...BIBLATEX_LIMITS, ...faults.BIBTEX_PARSER],
  ],
  [
    'bibtex-parser reads our BibTeX',
    serializeBibtex,
    readWithBibtexParser,
    [...BIB_LIMITS, ...faults.BIBTEX_PARSER],
  ],
  [
    'biblatex-csl-converter reads our BibLaTeX',
    serializeBiblatex,
    readWithConverter,
    [...BIB_LIMITS, ...BIBLATEX_LIMITS, ...faults.CONVERTER],
  ],
  [
    'biblatex-csl-converter reads our BibTeX',
    serializeBibtex,
    readWithConverter,
    [...BIB_LIMITS, ...faults.CONVERTER, ...faults.CONVERTER_BIBTEX],
  ],
  ['a reader of the specification reads our RIS', serializeRis, readRis, faults.RIS_LIMITS],
];

/** Roles that pandoc reads in no CSL-JSON. */
const UNKNOWN_ROLES: Readonly<Record<string, readonly CslNameVariable[]>> = {
  'pandoc reads our CSL-JSON': ['host', 'performer', 'producer'],
};

/** The parts of a record's names that a reader does not give back. */
function lostNames(
  item: CslItem,
  read: ReadonlyMap<string, Facts>,
  unknown: readonly CslNameVariable[] = [],
): readonly string[] {
  const { rest = '' } = read.get(item.id) ?? {};
  const parts = CSL_NAME_VARIABLES.filter((variable) => !unknown.includes(variable))
    .flatMap((variable) => item[variable] ?? [])
    .flatMap((name) => [
      name.family ?? name.literal?.replaceAll(',', '') ?? '',
      name.given ?? '',
      name.suffix ?? '',
      name['dropping-particle'] ?? '',
      name['non-dropping-particle'] ?? '',
    ]);
  const text = rest.replaceAll(',', '');
  return parts.filter((part) => !text.includes(JSON.stringify(part).slice(1, -1).replace(',', '')));
}

describe.each(PROOFS)('%s', async (title, serialize, reader, known) => {
  const read = await reader(serialize(ITEMS));
  const comparison = new Comparison(known);

  it('has every record, in order', () => {
    expect([...read.keys()]).toEqual(ITEMS.map(({ id }) => id));
  });

  it.each(HARD_RECORDS)('$row', ({ item }) => {
    expect(comparison.differences(item, read)).toEqual([]);
    expect(lostNames(item, read, UNKNOWN_ROLES[title])).toEqual([]);
  });

  it('every real work', () => {
    expect(REAL_RECORDS.flatMap((item) => comparison.differences(item, read))).toEqual([]);
    expect(REAL_RECORDS.flatMap((item) => lostNames(item, read, UNKNOWN_ROLES[title]))).toEqual([]);
  });

  it('names no fault that does not occur', () => {
    expect(comparison.unused()).toEqual([]);
  });
});

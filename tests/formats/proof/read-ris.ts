/**
 * A reader of RIS of our own making, after the published specification: it knows nothing of how
 * the file was written. It refuses what the grammar does not allow.
 */
import type { CslName } from '../../../src/core/model/csl.ts';
import { type Facts, namesText, pagesText } from './facts.ts';

/** A record: the values of each tag, in their order. */
type RisRecord = ReadonlyMap<string, readonly string[]>;

/** The records of a file. Throws where a line is no line of RIS, or a record does not end. */
function readRisRecords(text: string): readonly RisRecord[] {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('The last line does not end in CR LF.');
  const records: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of lines) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === undefined) throw new Error(`No line of RIS: ${JSON.stringify(line)}`);
    if ((tag === 'TY') !== (open === undefined)) throw new Error(`Out of place: ${line}`);
    if (tag === 'ER') {
      if (value !== '') throw new Error(`ER has a value: ${line}`);
      open = undefined;
      continue;
    }
    if (value.trim() === '' || value !== value.trim()) throw new Error(`No value: "${line}"`);
    if (open === undefined) {
      open = new Map();
      records.push(open);
    }
    open.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open !== undefined) throw new Error('The last record has no ER.');
  return records;
}

/** `Family, Given, Suffix`; a name that ends in a comma is an organization, one word a mononym. */
function risName(text: string): CslName {
  if (text.endsWith(',')) return { literal: text.slice(0, -1) };
  const [family, given, suffix] = text.split(', ');
  return { family, given, suffix };
}

/** Where a type has its container, beside `T2`; and what its `A2`, `A3` and `A4` are. */
const CONTAINERS: Readonly<Record<string, string>> = { CONF: 'C3', CASE: 'A2' };
const NO_CONTAINER = new Set(['BOOK', 'SLIDE', 'MPCT', 'RPRT', 'THES']);
const EDITORS: Readonly<Record<string, string>> = {
  BOOK: 'A3',
  CASE: '',
  PCOMM: '',
  PAT: '',
  MPCT: '',
};
const FIRST_PAGE_IS_COUNT = new Set(['BOOK', 'THES', 'MANSCPT']);
/** Where `IS` is the number of an issue and not of volumes; where `SN` is an ISBN. */
const HAS_ISSUES = new Set(['JOUR', 'MGZN', 'NEWS', 'GEN']);
const HAS_ISBN = new Set(['BOOK', 'CHAP', 'CONF', 'ENCYC', 'DICT']);

function factsOf(record: RisRecord): Facts {
  const one = (tag: string): string | undefined => record.get(tag)?.join('; ');
  const type = one('TY') ?? '';
  const names = (tag: string) => namesText(record.get(tag)?.map(risName));
  const page = [one('SP'), one('EP')].filter((part) => part !== undefined).join('-');
  const [year, month, day, season] = (one('DA') ?? one('PY') ?? '').split('/');
  const date = [year, month, day].filter((part) => part !== undefined && part !== '').map(Number);
  return {
    title: one('TI'),
    author: names('AU'),
    editor: names(EDITORS[type] ?? 'A2'),
    translator: names('A4'),
    issued: year === '' ? undefined : date.join('-') + (season ? ` ${season}` : ''),
    'container-title': NO_CONTAINER.has(type) ? undefined : one(CONTAINERS[type] ?? 'T2'),
    volume: one('VL'),
    issue: HAS_ISSUES.has(type) ? one('IS') : undefined,
    page: FIRST_PAGE_IS_COUNT.has(type) || page === '' ? undefined : pagesText(page),
    publisher: one('PB'),
    DOI: one('DO'),
    URL: one('UR'),
    ISBN: HAS_ISBN.has(type) ? one('SN') : undefined,
    rest: [...record.values()].flat().join('\n'),
  };
}

/** The fields by key, in the order of the file. */
export function readRis(text: string): ReadonlyMap<string, Facts> {
  return new Map(
    readRisRecords(text).map((record) => [record.get('ID')?.[0] ?? '', factsOf(record)]),
  );
}

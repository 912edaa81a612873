import { isScalar } from 'yaml';
import { isIssn } from '../../bibliography/check-digits.ts';
import { readPages } from '../../bibliography/pages.ts';
import { readEntry } from '../../body/read-entry.ts';
import { standardDoi } from '../../text/doi.ts';
import { FRONT_MATTER, parseYaml } from '../../text/front-matter.ts';
import { readSource } from '../../text/read-source.ts';
import type { Source, SourceFile } from '../../text/source.ts';
import { kindOfPath, orderFields } from './front-matter-edits.ts';

/** One line that was mended. */
interface MendedLine {
  /** Where it stood before, counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A file as it would be once what is safe is mended. */
export interface FixedEntry {
  /** The same text, byte for byte, where there is nothing to mend. */
  readonly text: string;
  readonly lines: readonly MendedLine[];
  /** True where the fields were put into the standard order. */
  readonly reordered: boolean;
}

/** What puts a value into the standard form, by field; nothing where that is not sure. */
const MENDERS: Readonly<Record<string, (value: string) => string | undefined>> = {
  DOI: standardDoi,
  page: (value) => {
    const { fault, standard } = readPages(value);
    return fault === 'form' ? standard : undefined;
  },
  ISSN: (value) => {
    const standard = value.replace(/^(\d{4})(\d{3}[\dx])$/i, '$1-$2').toUpperCase();
    return isIssn(standard) ? standard : undefined;
  },
};

/**
 * Mends what is safe in an entry: the form of a DOI and an ISSN, the pages, the order of fields. All
 * else stays byte for byte, and a second run changes nothing. A file that cannot be read as an entry
 * is left alone: nobody knows what its author meant.
 */
export function fixEntry(file: SourceFile): FixedEntry {
  const same: FixedEntry = { text: file.text, lines: [], reordered: false };
  const kind = kindOfPath(file.path);
  const { source } = readSource(file);
  if (!source || kind === undefined || hasFaultOfSyntax(file)) return same;
  const mended = kind === 'works' ? mendValues(file.text, source) : same;
  const text = canBeOrdered(source) ? orderFields(mended.text, kind) : mended.text;
  const fixed = { text, lines: mended.lines, reordered: text !== mended.text };
  return saysTheSame(file.path, mended.text, text) ? fixed : { ...mended, reordered: false };
}

/** Faults of the text itself: of a file that has one, too little is known to write into it. */
function hasFaultOfSyntax(file: SourceFile): boolean {
  const { entry, problems } = readEntry(file);
  return entry !== undefined && problems.some(({ rule }) => rule === 'syntax');
}

function mendValues(text: string, source: Source): FixedEntry {
  const lines = text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
  const mended: MendedLine[] = [];
  const yaml = FRONT_MATTER.exec(source.text)?.[1] ?? '';
  const document = parseYaml(yaml);
  for (const [field, mend] of Object.entries(MENDERS)) {
    const node = document.get(field, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) continue;
    const value = mend(node.value);
    const written = yaml.slice(node.range[0], node.range[1]);
    if (value === undefined || value === node.value || written.includes('\n')) continue;
    const before = yaml.slice(0, node.range[0]);
    // The first line of a file is `---`: lines of the front matter count from the second.
    const index = before.split('\n').length;
    const column = before.length - (before.lastIndexOf('\n') + 1);
    const line = lines[index];
    if (line === undefined || !line.startsWith(written, column)) continue;
    const after =
      line.slice(0, column) + asWritten(value, written) + line.slice(column + written.length);
    lines[index] = after;
    mended.push({ line: index + 1, before: line.trimEnd(), after: after.trimEnd() });
  }
  return { text: lines.join(''), lines: mended, reordered: false };
}

/** A value in the quotation marks that it had; in double ones where it cannot do without. */
function asWritten(value: string, before: string): string {
  if (before.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  return before.startsWith('"') || !/^[A-Za-z0-9][\w./()-]*$/.test(value)
    ? JSON.stringify(value)
    : value;
}

/** Fields written on one line between braces have no order of lines. */
function canBeOrdered({ text }: Source): boolean {
  return !(FRONT_MATTER.exec(text)?.[1] ?? '').trimStart().startsWith('{');
}

/** Moving lines may not change what they say; should it, they are not moved. */
function saysTheSame(path: string, before: string, after: string): boolean {
  const values = (text: string) => {
    const { source } = readSource({ path, text });
    return source && [sorted(source.values), source.text.slice(source.bodyOffset)];
  };
  return JSON.stringify(values(before)) === JSON.stringify(values(after));
}

function sorted(values: unknown): unknown {
  return typeof values === 'object' && values !== null
    ? Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
    : values;
}

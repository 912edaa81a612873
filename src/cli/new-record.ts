import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { arxivDoi } from '../core/formats/identifiers.ts';
import { problemLine } from '../core/importing/plan/report.ts';
import type { ReadImport } from '../core/importing/read-import.ts';
import type { ImportedRecord, LeftOver } from '../core/importing/record/imported.ts';
import type { TypedIdentifier } from '../core/importing/registries/identifier.ts';
import type { Update } from '../core/importing/registries/registry-record.ts';
import type { CslItem } from '../core/model/csl.ts';
import type { EvidenceSource } from '../core/model/sources.ts';
import {
  firstOf,
  fromCrossref,
  fromDatacite,
  fromDoi,
  fromOpenLibrary,
  fromPubmed,
  fromWebPage,
  type RegistryAccess,
  type Sighting,
} from '../registries/look-up.ts';
import { RegistryError } from '../registries/registry-error.ts';
import { UsageError } from './command.ts';

/** A record of which a work is made, and where it was seen. */
export interface FoundRecord {
  readonly item: CslItem;
  readonly source: EvidenceSource & { readonly id: string; readonly date: string };
  /** A second record that says which numbers the work has elsewhere. */
  readonly numbers?: Sighting | undefined;
  readonly updates: readonly Update[];
  /** Somebody’s note that came with the record. */
  readonly annotation?: string | undefined;
  readonly leftOver: readonly LeftOver[];
  readonly remarks: readonly string[];
}

/** What is told about where a record was seen, where it comes from no registry. */
export interface RecordOrigin {
  /** Where somebody saw it: “title page of the book”. */
  readonly source: string | undefined;
  readonly today: string;
}

/** Asks the registries for what an identifier names; a record that was pasted is read. */
export async function findRecord(
  access: RegistryAccess,
  identifier: TypedIdentifier,
  origin: RecordOrigin,
): Promise<FoundRecord> {
  const { kind, value } = identifier;
  switch (kind) {
    case 'doi':
      return foundAt(
        await firstOf(access, [fromDoi(value), fromCrossref(value), fromDatacite(value)]),
      );
    case 'arxiv': {
      const doi = arxivDoi(value);
      return foundAt(await firstOf(access, [fromDatacite(doi), fromDoi(doi)]));
    }
    case 'isbn':
      return foundAt(await firstOf(access, [fromOpenLibrary(value)]));
    case 'pmid':
      return fromPmid(access, value);
    case 'url': {
      const { doi, ...page } = await fromWebPage(access, value);
      return doi === undefined
        ? foundAt(page)
        : findRecord(access, { kind: 'doi', value: doi }, origin);
    }
    case 'record':
      return onlyRecord(await readFileText(value), 'a record that was pasted', undefined, origin);
    case 'title':
      return titleAlone(value, origin);
    case 'wrong':
      throw new UsageError(`“${value}” cannot be looked up. ${identifier.reason}`);
  }
}

/** PubMed gives initials only: where it names a DOI, whoever registered that gives the record. */
async function fromPmid(access: RegistryAccess, pmid: string): Promise<FoundRecord> {
  const seen = await firstOf(access, [fromPubmed(pmid)]);
  const { DOI } = seen.record.item;
  if (DOI === undefined) return foundAt(seen);
  try {
    const better = await firstOf(access, [fromDoi(DOI), fromCrossref(DOI), fromDatacite(DOI)]);
    return { ...foundAt(better), numbers: seen };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return foundAt(seen);
  }
}

/** What a registry gave, as a record of which a work is made. */
export function foundAt({ record, sourceId, source }: Sighting): FoundRecord {
  const { item, updates, leftOver, remarks } = record;
  return {
    item,
    source: { ...source, id: sourceId, date: source.date ?? '' },
    updates,
    leftOver,
    remarks,
  };
}

/**
 * The record of a file on this machine: the only one, or the one of that key.
 * @throws {UsageError} for a file that cannot be read, holds none, or several and no key is given.
 */
export async function recordOfFile(
  path: string,
  key: string | undefined,
  origin: RecordOrigin,
): Promise<FoundRecord> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`The file ${path} cannot be read.`);
  }
  return onlyRecord(await readFileText(text, basename(path)), basename(path), key, origin);
}

/** The readers are large and seldom wanted: they are loaded when they are. */
async function readFileText(text: string, name?: string): Promise<ReadImport> {
  const { readImport } = await import('../core/importing/read-import.ts');
  return readImport(text, name);
}

function onlyRecord(
  { records, problems }: ReadImport,
  name: string,
  key: string | undefined,
  { source, today }: RecordOrigin,
): FoundRecord {
  const wanted = key === undefined ? records : records.filter(({ item }) => item.id === key);
  const [record, second] = wanted;
  if (record === undefined) {
    const [problem] = problems;
    if (problem !== undefined && records.length === 0) throw new Error(problemLine(name, problem));
    const which = key === undefined ? 'no record' : `no record “${key}”`;
    throw new UsageError(`There is ${which} in ${name}.`);
  }
  if (second !== undefined) {
    throw new UsageError(
      `There are ${wanted.length} records in ${name}. Give the key of one, or import them all with npm run import.`,
    );
  }
  return {
    ...recordParts(record),
    source: { id: 'record', name: source ?? name, seen: 'record', date: today },
    updates: [],
    remarks: problems.map((problem) => problemLine(name, problem)),
  };
}

function recordParts({ item, annotation, leftOver }: ImportedRecord) {
  return { item, annotation, leftOver };
}

/** @throws {UsageError} where nobody says where the title was seen. */
function titleAlone(title: string, { source, today }: RecordOrigin): FoundRecord {
  if (source === undefined) {
    throw new UsageError(
      `“${title}” is only a title, and each field of an entry needs a source. Give a DOI, ISBN, PMID, arXiv number or address, or say with --source where you found the title.`,
    );
  }
  return {
    item: { id: '', type: 'document', title },
    source: { id: 'title', name: source, seen: 'title', date: today },
    updates: [],
    leftOver: [],
    remarks: ['Only a title was given: fill in what else the source shows.'],
  };
}

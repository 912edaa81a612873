import { crossrefRecord, crossrefRecords } from '../core/importing/registries/crossref.ts';
import { dataciteRecord } from '../core/importing/registries/datacite.ts';
import { CSL_MEDIA_TYPE, doiRecord } from '../core/importing/registries/doi-csl.ts';
import { openLibraryRecord } from '../core/importing/registries/open-library.ts';
import { pubmedRecord } from '../core/importing/registries/pubmed.ts';
import {
  REGISTRIES,
  RecordError,
  type Registry,
  type RegistryRecord,
} from '../core/importing/registries/registry-record.ts';
import { readWebPage, type WebPage } from '../core/importing/registries/web-page.ts';
import type { EvidenceSource } from '../core/model/sources.ts';
import { doiAddress } from '../core/text/doi.ts';
import { doiPath, type RegistryAddresses } from './addresses.ts';
import type { Answer, RegistryClient } from './client.ts';
import { RegistryError } from './registry-error.ts';

/** A record, and where and when it was seen. */
export interface Sighting {
  readonly record: RegistryRecord;
  /** What an entry calls the source: `crossref`. */
  readonly sourceId: string;
  /** The source as an entry describes it, with a day. */
  readonly source: EvidenceSource;
}

/** A client with the addresses that it asks at. */
export interface RegistryAccess {
  readonly client: RegistryClient;
  readonly addresses: RegistryAddresses;
}

type Lookup = (access: RegistryAccess) => Promise<Sighting>;

/** What Crossref knows of a DOI, with the notices that it has of it. */
export function fromCrossref(doi: string): Lookup {
  return ({ client, addresses }) => {
    const address = `${addresses.crossref}/works/${doiPath(doi)}${mailto(client)}`;
    const page = `https://api.crossref.org/works/${doiPath(doi)}`;
    return client.get(address, 'application/json', (answer) =>
      sighting('crossref', page, answer, crossrefRecord(json(answer), answer.day)),
    );
  };
}

/** What DataCite knows of a DOI. */
export function fromDatacite(doi: string): Lookup {
  return ({ client, addresses }) => {
    const address = `${addresses.datacite}/dois/${doiPath(doi)}${mailto(client)}`;
    const page = `https://api.datacite.org/dois/${doiPath(doi)}`;
    return client.get(address, 'application/vnd.api+json', (answer) =>
      sighting('datacite', page, answer, dataciteRecord(json(answer), answer.day)),
    );
  };
}

/** What doi.org gives for a DOI: it leads to whoever registered it. */
export function fromDoi(doi: string): Lookup {
  return ({ client, addresses }) =>
    client.get(`${addresses.doi}/${doiPath(doi)}`, CSL_MEDIA_TYPE, (answer) =>
      sighting('doi', doiAddress(doi), answer, doiRecord(json(answer), answer.day)),
    );
}

/** As many works are offered for a title. */
const MOST_FOUND = 5;

/**
 * The works that Crossref finds for a title and whatever else was typed with it, best first.
 * @throws {RegistryError} where it cannot be asked.
 */
export function searchCrossref(
  { client, addresses }: RegistryAccess,
  words: string,
): Promise<Sighting[]> {
  const query = new URLSearchParams({ 'query.bibliographic': words, rows: `${MOST_FOUND}` });
  if (client.contact !== undefined) query.set('mailto', client.contact);
  const address = `${addresses.crossref}/works?${query}`;
  return client.get(address, 'application/json', (answer) =>
    crossrefRecords(json(answer), answer.day).flatMap((record) => {
      const { DOI } = record.item;
      if (DOI === undefined) return [];
      const page = `https://api.crossref.org/works/${doiPath(DOI)}`;
      return [sighting('crossref', page, answer, record)];
    }),
  );
}

/** What Open Library knows of an ISBN. */
export function fromOpenLibrary(isbn: string): Lookup {
  return ({ client, addresses }) => {
    const query = new URLSearchParams({ bibkeys: `ISBN:${isbn}`, jscmd: 'data', format: 'json' });
    const address = `${addresses.openLibrary}/api/books?${query}`;
    return client.get(address, 'application/json', (answer) => {
      const record = openLibraryRecord(json(answer), isbn, answer.day);
      if (record === undefined) {
        throw new RegistryError('missing', `Open Library has no book with the ISBN ${isbn}.`);
      }
      return sighting('open-library', `https://openlibrary.org/isbn/${isbn}`, answer, record);
    });
  };
}

/** What PubMed knows of a PMID. */
export function fromPubmed(pmid: string): Lookup {
  return ({ client, addresses }) => {
    const query = new URLSearchParams({ db: 'pubmed', id: pmid, retmode: 'json' });
    query.set('tool', 'annotated-bibliography');
    if (client.contact !== undefined) query.set('email', client.contact);
    const address = `${addresses.eutils}/esummary.fcgi?${query}`;
    return client.get(address, 'application/json', (answer) => {
      const record = pubmedRecord(json(answer), pmid, answer.day);
      if (record === undefined) {
        throw new RegistryError('missing', `PubMed has no record ${pmid}.`);
      }
      return sighting('pubmed', `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, answer, record);
    });
  };
}

/** What a web page says of itself, and the DOI that it names, where it names one. */
export async function fromWebPage(
  { client }: RegistryAccess,
  address: string,
): Promise<Sighting & Pick<WebPage, 'doi'>> {
  return client.get(address, 'text/html', (answer) => {
    const { doi, record } = readWebPage(answer.text, address, answer.day);
    return { doi, ...sighting('web', address, answer, record) };
  });
}

/**
 * The first of several look-ups that gives a record.
 * @throws {RegistryError} with what each of them said, where none does.
 */
export async function firstOf(
  access: RegistryAccess,
  lookups: readonly Lookup[],
): Promise<Sighting> {
  const failures: RegistryError[] = [];
  for (const lookup of lookups) {
    try {
      return await lookup(access);
    } catch (error) {
      failures.push(asRegistryError(error));
    }
  }
  const kinds = new Set(failures.map(({ kind }) => kind));
  const [first] = failures;
  const kind = kinds.size === 1 && first !== undefined ? first.kind : 'unreadable';
  throw new RegistryError(kind, failures.map(({ message }) => message).join('\n'));
}

/** An error of a look-up, with records that cannot be read among them; others are thrown on. */
function asRegistryError(error: unknown): RegistryError {
  if (error instanceof RegistryError) return error;
  if (error instanceof RecordError) return new RegistryError('unreadable', error.message);
  throw error;
}

function json({ text, address }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trim().slice(0, 40).replace(/\s+/g, ' ');
    throw new RegistryError('unreadable', `${address} answers with no record: “${start}…”.`);
  }
}

function sighting(
  registry: Registry,
  url: string,
  { day }: Answer,
  record: RegistryRecord,
): Sighting {
  return {
    record,
    sourceId: registry === 'doi' ? 'doi-org' : registry === 'web' ? 'web-page' : registry,
    source: { name: REGISTRIES[registry], url, seen: 'record', date: day },
  };
}

function mailto({ contact }: RegistryClient): string {
  return contact === undefined ? '' : `?${new URLSearchParams({ mailto: contact })}`;
}

import { isbn13sOf } from '../bibliography/isbns.ts';
import type { Entry } from '../body/entry.ts';
import { anchorOfBlock } from '../body/fragment.ts';
import { factsOf, isKind, pathOfTranslation } from '../model/kinds.ts';
import { knownLanguageTag } from '../model/language-tags.ts';
import type { Graph } from './graph.ts';
import { pathsOfClaims, placeOfEntry } from './shared-pages.ts';
import { workListOf } from './work-list.ts';

/** One page that can be cited, with all that is cited below its path. */
export interface PageAddresses {
  /** The endings of its files, without the dot in front: `works/x.bib` belongs to `works/x/`. */
  readonly files: readonly string[];
  /** Headings and pinned paragraphs; on a shared page the entries. */
  readonly anchors: readonly string[];
  /** What its work is known by elsewhere, `doi:…` and `isbn:…`: by that it is found again. */
  readonly known: readonly string[];
}

/** Entries and what leads between them: as much of a library as has addresses. */
export interface AddressedLibrary {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly withdrawn: ReadonlyMap<string, Entry>;
  readonly translations: ReadonlyMap<string, readonly Entry[]>;
  readonly graph: Graph;
}

/** An address that is none: numbers of paragraphs and footnotes move with the text. */
const MOVING = /^(?:section-)?notes(?:-\d+)?$/;

/**
 * The addresses that somebody may cite, by the path of their page below the base: those of entries,
 * with the anchors of headings and pinned paragraphs, and the files of records, whose endings
 * `extensions` tells. Indexes, numbered pages and the numbers of paragraphs are none: what stands
 * there changes.
 */
export function addressesOf(
  library: AddressedLibrary,
  extensions: readonly string[],
): Map<string, PageAddresses> {
  const sharedPages = pathsOfClaims(library.entries.values());
  const pages = new Map<string, PageAddresses>();
  for (const entry of library.entries.values()) {
    const { page, anchor } = placeOfEntry(entry, sharedPages);
    const before = pages.get(page);
    pages.set(page, {
      files: hasFiles(library, entry) ? extensions : (before?.files ?? []),
      anchors: [
        ...(before?.anchors ?? []),
        ...(anchor === undefined ? anchorsOf(entry) : [anchor]),
      ],
      known: anchor === undefined ? knownBy(entry).map(encodeURI) : [],
    });
  }
  for (const { path, entry } of translatedPaths(library)) {
    pages.set(path, { files: [], anchors: anchorsOf(entry), known: [] });
  }
  return pages;
}

/** The translated pages with their paths below the base: `concepts/talk/de/`. */
export function translatedPaths({
  translations,
}: Pick<AddressedLibrary, 'translations'>): { readonly path: string; readonly entry: Entry }[] {
  return [...translations.values()].flat().flatMap((entry) => {
    const { language } = entry.translation ?? {};
    return language === undefined ? [] : [{ path: pathOfTranslation(entry, language), entry }];
  });
}

/** The path of the entry of a translated page: `concepts/talk/` of `concepts/talk/de/`. */
export function originalPath(path: string): string | undefined {
  const [kind = '', id = '', language = '', ...more] = path.split('/');
  return isKind(kind) && more.join() === '' && knownLanguageTag(language) !== undefined
    ? `${kind}/${id}/`
    : undefined;
}

/** True where the page of an entry gives records away as files. */
export function hasFiles(
  library: Pick<AddressedLibrary, 'entries' | 'graph'>,
  entry: Entry,
): boolean {
  return entry.kind === 'works' || workListOf(library, entry) !== undefined;
}

/** The anchors of an entry’s own text that are meant to last. */
function anchorsOf(entry: Entry): string[] {
  if (factsOf(entry.kind).withoutText) return [];
  const body = entry.fragments.find(({ name }) => name === 'body');
  return (body?.blocks ?? []).flatMap((block) => {
    if (block.pins.length > 0) return block.pins;
    return block.type === 'heading' && !MOVING.test(block.id) ? [anchorOfBlock(block)] : [];
  });
}

/** The DOI and the ISBNs of a work, each in one form: `doi:10.1002/jcop.20403`. */
export function knownBy(entry: Entry): string[] {
  if (entry.kind !== 'works') return [];
  const { DOI, ISBN } = entry.data;
  return [
    ...(DOI === undefined ? [] : [`doi:${DOI.toLowerCase()}`]),
    ...isbn13sOf(ISBN).map((isbn) => `isbn:${isbn}`),
  ];
}

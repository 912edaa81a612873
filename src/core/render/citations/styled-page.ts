import type { Formatter } from '../../citing/formatter.ts';
import type { FormattedPage } from '../../citing/pages/page.ts';
import type { CslItem } from '../../model/csl.ts';
import { linkAddresses } from '../text/html.ts';
import type { CitedEntry, CitingData, Shown, StyledPageView } from '../views/citing-data.ts';
import { ownReferenceHtml } from './own-reference-html.ts';
import {
  borrowedName,
  citationAnchor,
  pathOfCited,
  printCitation,
  printNotes,
  type TranslatedWorks,
} from './print-citation.ts';
import { linkedReference } from './reference-html.ts';
import { NOTHING_STYLED, withPart } from './styled-parts.ts';

/** So many references are printed between two parts. */
const BATCH = 10;

/**
 * A page in another style, part by part: first the citations of the page itself with notes and list,
 * then those of other pages that it quotes, then the references that stand for themselves, in the
 * order in which `shown` names them. What is printed is what a build in that style would print.
 * `base` is the path of the site, with a slash at both ends.
 * @throws {Error} for a record that nothing can be printed of.
 */
export function* styledParts(
  data: CitingData,
  shown: Shown,
  formatter: Formatter,
  base: string,
): Generator<Partial<StyledPageView>> {
  const records = new Map(data.records.map((item) => [item.id, item]));
  const entries = new Map(data.entries.map((entry) => [entry.id, entry]));
  const pages = new Map<string, FormattedPage>();
  const pageOf = (entry: CitedEntry): FormattedPage => {
    const known = pages.get(entry.id);
    if (known !== undefined) return known;
    const { clusters, uncited = [] } = entry;
    const made = formatter.page(clusters, records, { marked: true, uncited });
    pages.set(entry.id, made);
    return made;
  };
  for (const id of data.own) {
    const entry = entries.get(id);
    if (entry !== undefined) yield ownPart(entry, pageOf(entry), records, base);
  }
  for (const [id, names] of Map.groupBy(shown.borrowed, entryOfBorrowed)) {
    const entry = entries.get(id);
    if (entry !== undefined) yield { citations: borrowedCitations(entry, names, base, pageOf) };
  }
  const wanted = shown.works.flatMap((key) => records.get(key) ?? []);
  for (let at = 0; at < wanted.length; at += BATCH) {
    const batch = wanted.slice(at, at + BATCH);
    const printed = formatter.unnumbered.references(batch);
    yield {
      works: Object.fromEntries(
        batch.map((item): [string, string] => {
          const html = printed.get(item.id) ?? '';
          return [
            item.id,
            item.id === data.page
              ? ownReferenceHtml(linkAddresses(html))
              : linked(item, html, base),
          ];
        }),
      ),
    };
  }
}

/** A page in another style, whole. */
export function styledPage(...page: Parameters<typeof styledParts>): StyledPageView {
  return [...styledParts(...page)].reduce(withPart, NOTHING_STYLED);
}

function ownPart(
  entry: CitedEntry,
  page: FormattedPage,
  records: ReadonlyMap<string, CslItem>,
  base: string,
): Partial<StyledPageView> {
  return {
    citations: Object.fromEntries(
      entry.clusters.map((_cluster, index) => [
        citationAnchor(entry, index),
        printCitation(page, entry, base, index, { anchors: true }),
      ]),
    ),
    notes: printNotes(page, entry, base),
    // Entries that share a page have no list of their own.
    list: entry.sharesPage
      ? []
      : page.list.map(({ key, html }) => ({
          key,
          html: linked(records.get(key), html, base, entry.translated),
        })),
  };
}

function borrowedCitations(
  entry: CitedEntry,
  names: readonly string[],
  base: string,
  pageOf: (entry: CitedEntry) => FormattedPage,
): Record<string, string> {
  const wanted = new Set(names);
  return Object.fromEntries(
    entry.clusters.flatMap((_cluster, index): [string, string][] => {
      const name = borrowedName(entry, index);
      if (!wanted.has(name)) return [];
      return [[name, printCitation(pageOf(entry), entry, base, index, { anchors: false })]];
    }),
  );
}

/** The entry of a borrowed citation: `talks` of `talks.0`. */
export function entryOfBorrowed(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

function linked(
  item: CslItem | undefined,
  html: string,
  base: string,
  translated?: TranslatedWorks,
): string {
  return item === undefined
    ? html
    : linkedReference(html, item.title ?? '', `${base}${pathOfCited(item.id, translated)}`);
}

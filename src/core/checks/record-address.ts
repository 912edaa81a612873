import type { EntryOf } from '../body/entry.ts';
import { defineRule } from './rule.ts';

/** Hosts that hold records of works, and not the works. */
const RECORDS =
  /^(?:[\w-]+\.)*(?:pubmed\.ncbi\.nlm\.nih\.gov|worldcat\.org|researchain\.net|sciencegate\.app|scholar\.google\.com|semanticscholar\.org|goodreads\.com|openlibrary\.org|librarything\.com|zendy\.io|popline\.org|ouci\.dntb\.gov\.ua|search\.ndltd\.org|ixtheo\.de|dblp\.org|ideas\.repec\.org)$/;

/** What a source is said to be that is about the work. */
const ABOUT =
  /^(?:description|profile|summary|list of|review|citation|annotation|conference version)\b/;
const RECORD = /^record\b(?!.*\b(?:copy|text|page of)\b)/;

/** The address of a work leads to the work; where its record was seen is said by its sources. */
export const recordAddress = defineRule(
  {
    name: 'record-address',
    severity: 'warning',
    silenceable: true,
    why: 'The address under `URL` leads to an index, or to what was seen as a description, a profile, a summary or a review. References print it as the address of the work.',
    examples: {
      in: 'fields',
      wrong:
        'type: article-journal\ntitle: Doors\ncontainer-title: Street Studies\nURL: https://pubmed.ncbi.nlm.nih.gov/22094588/',
      right:
        'type: article-journal\ntitle: Doors\ncontainer-title: Street Studies\nURL: https://street.example/22/doors',
    },
    mend: 'Give the address of the work itself, or none: the source keeps the address of the record, and a DOI leads to the work. Where the work can be read there, silence this with the reason.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data.URL === undefined) continue;
      const what = leadsTo(entry);
      if (what === undefined) continue;
      report(
        placeOf(entry, ['URL']),
        `The address leads to ${what}, not to the work.`,
        'Give the address of the work itself, or none: the source keeps that of the record.',
      );
    }
  },
);

/** What the address leads to instead of the work, in words. */
function leadsTo({ data }: EntryOf<'works'>): string | undefined {
  const host = URL.parse(data.URL ?? '')?.hostname ?? '';
  if (RECORDS.test(host)) return `an index, ${host}`;
  const source = Object.values(data.sources).find(({ url }) => url === data.URL);
  const { seen } = source ?? {};
  if (seen === undefined) return undefined;
  const isAbout = ABOUT.test(seen) || (data.DOI !== undefined && RECORD.test(seen));
  return isAbout ? `what was seen as “${seen}”` : undefined;
}

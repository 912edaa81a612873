import type { BibliographicField } from '../model/work.ts';

/** What the table of evidence calls the fields whose CSL names are no plain words. */
const LABELS: Partial<Record<BibliographicField, string>> = {
  type: 'Kind',
  'container-title': 'Published in',
  issued: 'Year',
  page: 'Pages',
  'publisher-place': 'Place',
  'chapter-number': 'Chapter',
  'collection-title': 'Series',
  'collection-number': 'Number in the series',
  'number-of-pages': 'Number of pages',
  'number-of-volumes': 'Number of volumes',
  genre: 'Kind of work',
  URL: 'Address',
  DOI: 'DOI',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  PMID: 'PubMed',
  PMCID: 'PubMed Central',
  accessed: 'Seen on',
  'event-date': 'Date of the event',
  'event-place': 'Place of the event',
  'event-title': 'Event',
  'original-date': 'First published',
};

/** Parts of fields that evidence can speak of. */
const PARTS: Readonly<Record<string, string>> = {
  'issued.month': 'Month',
  'issued.day': 'Day',
  'issued.year': 'Year',
  'author.given': 'Given names',
  'editor.given': 'Given names',
  'title.subtitle': 'Subtitle',
};

/** The label of a field or of a part of one: “Published in”, “Month”. */
export function fieldLabel(written: string): string {
  const part = PARTS[written];
  if (part !== undefined) return part;
  const [field = written, rest] = written.split('.');
  const known = Object.entries(LABELS).find(([name]) => name === field)?.[1];
  const plain = field.replace(/[-_]/g, ' ');
  const label = known ?? plain.charAt(0).toUpperCase() + plain.slice(1);
  return rest === undefined ? label : `${label}, ${rest}`;
}

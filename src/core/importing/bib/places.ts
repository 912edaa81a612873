/** Which variable the text of a field goes into, where that depends on the rest of the entry. */
import type { CslTextVariable } from '../../model/csl.ts';
import type { EntryReading } from './entry-reading.ts';
import { variableOf } from './types.ts';
import { TEXT_FIELDS } from './variables.ts';

type Place = CslTextVariable | undefined;

/** A number counts issues, the books of a series, or the papers of an institution. */
function placeOfNumber(reading: EntryReading, inTable: Place): Place {
  if (inTable === 'collection-number') return reading.has('series') ? inTable : 'number';
  const isOfSeries = reading.knownType === 'misc' && reading.precedes(['series'], 'number');
  if (isOfSeries) return 'collection-number';
  return /^(?:article|periodical)$/.test(reading.knownType) ? 'issue' : 'number';
}

/** Who published a work where nobody else says it; else in which form. */
function placeOfHowPublished(reading: EntryReading, inTable: Place): Place {
  const issuers = ['type', 'publisher', 'organization', 'institution'];
  if (!issuers.some((field) => reading.has(field))) return 'publisher';
  return reading.knownType === 'misc' && !reading.has('eventtitle') ? 'medium' : inTable;
}

/**
 * The formats write the place of an event into `address` where the place of publication is not
 * known: then it stands behind all that says how the work was published.
 */
function placeOfAddress(reading: EntryReading, inTable: Place): Place {
  const imprint = ['pagetotal', 'isbn', 'issn', 'version'];
  const isOfEvent =
    /^(?:misc|inproceedings)$/.test(reading.knownType) &&
    reading.fields.get('address')?.inherited !== true &&
    reading.precedes(imprint, 'address') &&
    !(reading.has('publisher') && reading.precedes(imprint, 'publisher'));
  return isOfEvent ? 'event-place' : inTable;
}

/** The variable of a field; undefined for one that has none. */
export function variableInEntry(reading: EntryReading, field: string): Place {
  const inTable = variableOf(reading.entry.type, field) ?? TEXT_FIELDS.get(field);
  switch (field) {
    case 'number':
      return placeOfNumber(reading, inTable);
    case 'howpublished':
      return placeOfHowPublished(reading, inTable);
    case 'address':
      return placeOfAddress(reading, inTable);
    case 'location':
      // ACM gives the place of the meeting beside that of the publisher.
      return reading.knownType === 'inproceedings' && reading.has('address')
        ? 'event-place'
        : inTable;
    case 'organization':
      return inTable === 'publisher' && reading.has('publisher') ? undefined : inTable;
    case 'institution':
      return inTable === 'authority' && !reading.has('type') ? 'publisher' : inTable;
    default:
      return inTable;
  }
}

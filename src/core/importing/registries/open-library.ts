import { z } from 'zod';
import type { CslItem } from '../../model/csl.ts';
import type { LeftOver } from '../record/imported.ts';
import { partedName } from '../record/names.ts';
import { richTitle, withoutMarkup } from './foreign-text.ts';
import {
  filledTexts,
  isbns,
  leftOver,
  listOf,
  recordRemarks,
  registryDate,
  texts,
} from './record-parts.ts';
import { RecordError, type RegistryRecord } from './registry-record.ts';

const named = listOf(z.looseObject({ name: z.string() }));

/** One book of /api/books?jscmd=data: https://openlibrary.org/dev/docs/api/books. */
const book = z.looseObject({
  title: z.string(),
  subtitle: texts,
  authors: named,
  by_statement: texts,
  publishers: named,
  publish_places: named,
  publish_date: texts,
  number_of_pages: texts,
  edition_name: texts,
  identifiers: z.looseObject({ isbn_13: texts, isbn_10: texts }).optional().catch(undefined),
});

/**
 * The record in an answer of Open Library that was asked for one ISBN; undefined where it has no
 * such book. `today` (2026-11-25) tells dates of the future.
 * @throws {RecordError} where the answer has another form.
 */
export function openLibraryRecord(
  answer: unknown,
  isbn: string,
  today: string,
): RegistryRecord | undefined {
  const found = z.record(z.string(), z.unknown()).safeParse(answer);
  if (!found.success)
    throw new RecordError('Open Library answered with something that is no list.');
  const [given] = Object.values(found.data);
  if (given === undefined) return undefined;
  const read = book.safeParse(given);
  if (!read.success) throw new RecordError('Open Library has a record without a title.');
  const { data } = read;
  const numbers = [...(data.identifiers?.isbn_13 ?? []), ...(data.identifiers?.isbn_10 ?? [])];
  const main = richTitle(data.title);
  const sub = data.subtitle.map(richTitle)[0];
  const leavings: LeftOver[] = [];
  const issued = registryDate('publish_date', data.publish_date[0], leavings);
  const authors = data.authors.map(({ name }) => partedName(name)).filter((name) => !!name);
  const item: CslItem = {
    id: '',
    type: 'book',
    ...filledTexts({
      title: sub === undefined ? main : `${main}: ${sub}`,
      publisher: withoutMarkup(data.publishers[0]?.name ?? ''),
      'publisher-place': withoutMarkup(data.publish_places[0]?.name ?? ''),
      'number-of-pages': data.number_of_pages[0],
      edition: data.edition_name.map(withoutMarkup)[0],
      ISBN: isbn,
    }),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(issued === undefined ? {} : { issued }),
  };
  const publishers = data.publishers.slice(1).map(({ name }) => withoutMarkup(name));
  return {
    item,
    registry: 'open-library',
    alternatives: {
      ISBN: [...isbns(numbers).others, ...numbers],
      ...(publishers.length === 0 ? {} : { publisher: publishers }),
    },
    updates: [],
    leftOver: [
      ...leftOver('by_statement', data.by_statement[0], 'It repeats the names in words.'),
      ...leavings,
    ],
    remarks: [
      ...recordRemarks(item, today),
      ...(authors.some(({ family }) => family !== undefined)
        ? [
            'Open Library gives names undivided: see that family names and given names are parted rightly, and whether an author is an editor.',
          ]
        : []),
    ],
  };
}

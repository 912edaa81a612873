import {
  JOURNAL_TYPES,
  type JournalWords,
  journalShort,
} from '../../bibliography/journal-short.ts';
import type { CslItem } from '../../model/csl.ts';

/**
 * The record with the short title of its journal, for styles that ask for one. The entry and the
 * files of the record stay without it. What an entry gives itself goes first.
 */
export function withJournalShort(item: CslItem, words: JournalWords): CslItem {
  const title = item['container-title'];
  if (!JOURNAL_TYPES.has(item.type) || title === undefined) return item;
  if (item['container-title-short'] !== undefined) return item;
  const short = journalShort(title, words);
  return short === undefined ? item : { ...item, 'container-title-short': short };
}

/**
 * What a record holds and an entry has no field for, in words, so that no format loses it: each
 * remark is a sentence without its full stop. The order is fixed.
 */
import type { CslItem, CslNameVariable, CslTextVariable } from '../model/csl.ts';
import { cleanText } from './clean-text.ts';
import { formatNames, nameInWords, ROLE_WORDS } from './names.ts';

/**
 * Variables worth a remark and the words before them. None of the words ends in a colon: pandoc
 * and citeproc take a note that begins "Word: …" for a field. Variables that are missing here (the
 * number of pages, the source of the record …) no reference prints.
 */
const WORDS: readonly (readonly [CslTextVariable, string])[] = [
  ['genre', ''],
  ['container-title', 'In'],
  ['event-title', 'Presented at'],
  ['event-place', 'Held in'],
  ['collection-title', ''],
  ['collection-number', 'Series number'],
  ['volume', 'Volume'],
  ['volume-title', 'Volume title'],
  ['part-number', 'Part'],
  ['part-title', 'Part title'],
  ['issue', 'Issue'],
  ['number', 'Number'],
  ['supplement-number', 'Supplement'],
  ['edition', 'Edition'],
  ['version', 'Version'],
  ['chapter-number', 'Chapter'],
  ['section', 'Section'],
  ['page', 'Pages'],
  ['publisher', 'Published by'],
  ['medium', ''],
  ['scale', 'Scale'],
  ['dimensions', ''],
  ['authority', ''],
  ['jurisdiction', ''],
  ['references', ''],
  ['original-title', 'Originally titled'],
  ['ISBN', 'ISBN'],
];

const ARCHIVE = ['archive_location', 'archive_collection', 'archive', 'archive-place'] as const;

function text(item: CslItem, variable: CslTextVariable): string {
  return cleanText(item[variable] ?? '');
}

function people(item: CslItem, variable: CslNameVariable): string {
  const names = formatNames(item[variable]).map(nameInWords).join(', ');
  return names !== '' && item.others?.includes(variable) === true ? `${names} et al.` : names;
}

/** "Review of Roots for radicals, by Jane Roe". */
function reviewed(item: CslItem): string {
  const title = text(item, 'reviewed-title');
  const authors = people(item, 'reviewed-author');
  if (title === '' && authors === '') return '';
  if (title === '') return `Review of a work by ${authors}`;
  return `Review of ${title}${authors === '' ? '' : `, by ${authors}`}`;
}

function withWords(words: string, value: string): string {
  return value === '' || words === '' ? value : `${words} ${value}`;
}

/** Variables of a record that an entry has written already. */
export type WrittenVariables = ReadonlySet<CslTextVariable | CslNameVariable>;

/** The remarks of a record: its own note first, then what has not been written. */
export function remarks(item: CslItem, written: WrittenVariables): readonly string[] {
  const others = WORDS.filter(([variable]) => !written.has(variable)).map(([variable, words]) =>
    withWords(words, text(item, variable)),
  );
  const roles = ROLE_WORDS.filter(([variable]) => !written.has(variable)).map(([variable, words]) =>
    withWords(words, people(item, variable)),
  );
  const archive = ARCHIVE.filter((variable) => !written.has(variable))
    .map((variable) => text(item, variable))
    .filter((value) => value !== '')
    .join(', ');
  return [text(item, 'note'), reviewed(item), ...roles, ...others, archive].filter(
    (remark) => remark !== '',
  );
}

/** Remarks as one paragraph, each but the last with a full stop. */
export function remarksParagraph(sentences: readonly string[]): string {
  return sentences
    .map((sentence, index) =>
      index < sentences.length - 1 && !/[.!?…]$/u.test(sentence) ? `${sentence}.` : sentence,
    )
    .join(' ');
}

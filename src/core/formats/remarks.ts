/**
 * What a record holds and an entry has no field for, in words, so that no format loses it: each
 * remark is a sentence without its full stop. The order is fixed.
 */
import { remarkWords } from '../../words/words.ts';
import type { CslItem, CslNameVariable, CslTextVariable } from '../model/csl.ts';
import { cleanText } from './clean-text.ts';
import { formatNames, nameInWords } from './names.ts';

/**
 * Variables worth a remark, in the order in which remarks name them. Those that are missing here (the
 * number of pages, the source of the record …) no reference prints.
 */
const VARIABLES = [
  'genre',
  'container-title',
  'event-title',
  'event-place',
  'collection-title',
  'collection-number',
  'volume',
  'volume-title',
  'part-number',
  'part-title',
  'issue',
  'number',
  'supplement-number',
  'edition',
  'version',
  'chapter-number',
  'section',
  'page',
  'publisher',
  'medium',
  'scale',
  'dimensions',
  'authority',
  'jurisdiction',
  'references',
  'original-title',
  'ISBN',
] as const satisfies readonly CslTextVariable[];

/** The same for roles. */
const ROLES = [
  'author',
  'editor',
  'translator',
  'editor-translator',
  'container-author',
  'collection-editor',
  'editorial-director',
  'compiler',
  'original-author',
  'interviewer',
  'recipient',
  'director',
  'script-writer',
  'producer',
  'executive-producer',
  'series-creator',
  'host',
  'guest',
  'composer',
  'performer',
  'narrator',
  'illustrator',
  'curator',
  'organizer',
  'chair',
  'contributor',
] as const satisfies readonly CslNameVariable[];

/** The words before a value; what has none stands for itself. */
const WORDS: Readonly<Partial<Record<CslTextVariable, string>>> = remarkWords.fields;

const ARCHIVE = ['archive_location', 'archive_collection', 'archive', 'archive-place'] as const;

function text(item: CslItem, variable: CslTextVariable): string {
  return cleanText(item[variable] ?? '');
}

function people(item: CslItem, variable: CslNameVariable): string {
  const names = formatNames(item[variable]).map(nameInWords).join(', ');
  return names !== '' && item.others?.includes(variable) === true
    ? remarkWords.others(names)
    : names;
}

/** "Review of Roots for radicals, by Jane Roe". */
function reviewed(item: CslItem): string {
  const title = text(item, 'reviewed-title');
  const authors = people(item, 'reviewed-author');
  if (title === '' && authors === '') return '';
  return remarkWords.review(title, authors);
}

function withWords(words: string, value: string): string {
  return value === '' || words === '' ? value : `${words} ${value}`;
}

/** Variables of a record that an entry has written already. */
export type WrittenVariables = ReadonlySet<CslTextVariable | CslNameVariable>;

/** The remarks of a record: its own note first, then what has not been written. */
export function remarks(item: CslItem, written: WrittenVariables): readonly string[] {
  const others = VARIABLES.filter((variable) => !written.has(variable)).map((variable) =>
    withWords(WORDS[variable] ?? '', text(item, variable)),
  );
  const roles = ROLES.filter((variable) => !written.has(variable)).map((variable) =>
    withWords(remarkWords.roles[variable], people(item, variable)),
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

/** From the entry types of .bib files to the types of CSL: the tables of the formats, backwards. */

import { SUBTYPES } from '../../formats/bib/biblatex.ts';
import { BIBLATEX_FIELDS, BIBLATEX_TYPES } from '../../formats/bib/biblatex-types.ts';
import { BIBTEX_FIELDS, BIBTEX_TYPES } from '../../formats/bib/bibtex-types.ts';
import type { BibFieldTable } from '../../formats/bib/fields.ts';
import { TYPE_WORDS } from '../../formats/type-words.ts';
import { CSL_TYPES, type CslTextVariable, type CslType } from '../../model/csl.ts';
import { foreignType } from './foreign-types.ts';

/** Entry types of other programs and the ones that stand for them here. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bookinbook: 'inbook',
    commentary: 'misc',
    conference: 'inproceedings',
    electronic: 'online',
    image: 'artwork',
    legal: 'legislation',
    manual: 'book',
    music: 'audio',
    mvcollection: 'mvbook',
    mvproceedings: 'mvbook',
    mvreference: 'mvbook',
    proceedings: 'book',
    reference: 'collection',
    review: 'article',
    standard: 'report',
    suppbook: 'inbook',
    suppcollection: 'incollection',
    suppperiodical: 'article',
    talk: 'unpublished',
    video: 'movie',
    www: 'online',
  }),
);

/** The type where nothing but the entry type is known. */
const DEFAULTS: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['article', 'article-journal'],
  ['artwork', 'graphic'],
  ['audio', 'song'],
  ['book', 'book'],
  ['booklet', 'pamphlet'],
  ['collection', 'book'],
  ['dataset', 'dataset'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['inreference', 'entry-encyclopedia'],
  ['jurisdiction', 'legal_case'],
  ['legislation', 'legislation'],
  ['letter', 'personal_communication'],
  ['mastersthesis', 'thesis'],
  ['misc', 'document'],
  ['movie', 'motion_picture'],
  ['mvbook', 'book'],
  ['online', 'webpage'],
  ['patent', 'patent'],
  ['performance', 'performance'],
  ['periodical', 'periodical'],
  ['phdthesis', 'thesis'],
  ['report', 'report'],
  ['review', 'review'],
  ['software', 'software'],
  ['standard', 'standard'],
  ['talk', 'speech'],
  ['techreport', 'report'],
  ['thesis', 'thesis'],
  ['unpublished', 'manuscript'],
]);

/** Words of other programs for kinds that have a type. */
const KIND_WORDS: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ...CSL_TYPES.flatMap((type): [string, CslType][] => {
    const kind = TYPE_WORDS[type];
    return kind === undefined ? [] : [[kind.toLowerCase(), type]];
  }),
  ['blog', 'post-weblog'],
  ['computer program', 'software'],
  ['data set', 'dataset'],
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
  ['presentation', 'speech'],
  ['website', 'webpage'],
]);

/** The name of an entry type in the tables of the formats. */
export function knownEntryType(type: string): string {
  if (DEFAULTS.has(type)) return ALIASES.get(type) ?? type;
  return ALIASES.get(type) ?? foreignType(type)?.like ?? type;
}

/** Whether a file's entry type is one of BibTeX, biblatex or their extensions. */
export function isKnownEntryType(type: string): boolean {
  return DEFAULTS.has(type) || ALIASES.has(type) || foreignType(type) !== undefined;
}

/** What decides the type of a record beside its entry type. */
export interface TypeHints {
  /** `type` or `entrysubtype`, as text. */
  readonly kind: string;
  readonly has: (field: string) => boolean;
  readonly isPreprint: boolean;
}

/** Whether the formats write a type of CSL under the entry type. */
function isWrittenAs(type: CslType, entryType: string): boolean {
  const written = [BIBTEX_TYPES[type] ?? 'misc', BIBLATEX_TYPES[type]];
  // Papers that a publisher issued are reports; see `biblatex.ts`.
  if (['pamphlet', 'document', 'manuscript'].includes(type)) written.push('report', 'techreport');
  if (BIBLATEX_TYPES[type] === 'online') written.push('misc');
  return written.some((other) => other === entryType);
}

/** The CSL type of an entry. */
export function cslTypeOf(entryType: string, { kind, has, isPreprint }: TypeHints): CslType {
  const known = knownEntryType(entryType);
  const subtype = CSL_TYPES.find((type) => SUBTYPES[type] === kind.toLowerCase());
  if (known === 'article' && subtype !== undefined) return subtype;
  const foreign = DEFAULTS.has(entryType) ? undefined : foreignType(entryType)?.type;
  if (foreign !== undefined && foreign !== 'document') return foreign;
  const named = KIND_WORDS.get(kind.toLowerCase());
  if (named !== undefined && isWrittenAs(named, known)) return named;
  if (known === 'article' && kind.toLowerCase() === 'book review') return 'review-book';
  // EndNote and Mendeley name their own types where they know no entry type.
  const ofProgram = known === 'misc' ? foreignType(kind)?.type : undefined;
  if (ofProgram !== undefined && ofProgram !== 'document') return ofProgram;
  if (isPreprint && (known === 'online' || known === 'misc')) return 'article';
  if (known === 'unpublished' && has('eventtitle')) return 'speech';
  if (known === 'misc' && kind === '' && has('url') && !has('publisher')) return 'webpage';
  // The formats write such a document as a report; so this is one of the kinds CSL has no word for.
  const isIssued = has('organization') || (has('publisher') && has('howpublished'));
  if (known === 'misc' && kind !== '' && isIssued) return 'collection';
  return DEFAULTS.get(entryType) ?? DEFAULTS.get(known) ?? 'document';
}

function hasKey<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}

function tablesOf(entryType: string): readonly BibFieldTable[] {
  const type = knownEntryType(entryType);
  return [
    ...(hasKey(BIBLATEX_FIELDS, type) ? [BIBLATEX_FIELDS[type]] : []),
    ...(hasKey(BIBTEX_FIELDS, type) ? [BIBTEX_FIELDS[type]] : []),
  ];
}

/** The variable that the formats write into a field of an entry type, before any other. */
export function variableOf(entryType: string, field: string): CslTextVariable | undefined {
  for (const table of tablesOf(entryType)) {
    const found = table.find(([, name]) => name === field);
    if (found !== undefined) return found[0];
  }
  return undefined;
}

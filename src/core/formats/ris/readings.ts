/**
 * What RIS is read back by: the CSL type of each RIS type, and the words before what our files put
 * into notes (`N1`). Both directions share them, so that a file that is read and written again is
 * the same file.
 */
import { CSL_TYPES, type CslItem, type CslType } from '../../model/csl.ts';
import { cleanText } from '../clean-text.ts';
import { TYPE_WORDS } from '../type-words.ts';
import { FORMATTED_NOTE } from './rich-text.ts';
import { type RisType, risTypeOf } from './types.ts';

/**
 * The CSL type of every type of the published specification and of EndNote's list. Of several CSL
 * types that are written as one RIS type, the one that the RIS type names.
 */
const READ_AS: Readonly<Record<string, CslType>> = {
  ABST: 'article-journal',
  ADVS: 'motion_picture',
  AGGR: 'dataset',
  ANCIENT: 'classic',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  CHART: 'figure',
  CLSWK: 'classic',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  CTLG: 'book',
  DATA: 'dataset',
  DBASE: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  EQUA: 'figure',
  FIGURE: 'figure',
  GEN: 'document',
  GOVDOC: 'report',
  GRANT: 'document',
  GRNT: 'document',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  LEGAL: 'regulation',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  MULTI: 'motion_picture',
  MUSIC: 'musical_score',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SER: 'book',
  SLIDE: 'speech',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  THES: 'thesis',
  UNBILL: 'bill',
  UNPB: 'article',
  UNPD: 'article',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

/** The CSL type that a RIS type is read as; undefined for a type that is in no list. */
export function cslTypeOfRis(type: string): CslType | undefined {
  return Object.hasOwn(READ_AS, type) ? READ_AS[type] : undefined;
}

/** The word that tells a type from others of the same RIS type; undefined where none is needed. */
export function kindBesideType(item: CslItem, table: RisType): string | undefined {
  return cslTypeOfRis(table.type) === item.type ? undefined : TYPE_WORDS[item.type];
}

/** The type that such a word tells, if the record is then written as that RIS type. */
export function typeOfKind(kind: string, item: CslItem, { type }: RisType): CslType | undefined {
  return CSL_TYPES.find(
    (other) => TYPE_WORDS[other] === kind && risTypeOf({ ...item, type: other }).type === type,
  );
}

/** How the notes begin that say what RIS has no tag for. */
export const RIS_NOTES = {
  kind: 'Kind: ',
  date: 'Date: ',
  remarks: 'Remarks: ',
  incomplete: 'Incomplete: ',
  /** In files of earlier years. */
  unconfirmed: 'Not confirmed and left out: ',
} as const;

function beginsLikeNote(text: string): boolean {
  if (text.startsWith(FORMATTED_NOTE)) return true;
  return Object.values(RIS_NOTES).some((lead) => text.startsWith(lead.trim()));
}

/** An annotation that reads like one of these notes, or like the title, with a word joiner in front. */
export function guardedAnnotation(text: string, title: string | undefined): string {
  const clean = cleanText(text);
  return isMistakable(clean, title) ? `\u2060${clean}` : clean;
}

/** The same without the word joiner. */
export function unguardedAnnotation(text: string, title: string | undefined): string {
  return text.startsWith('\u2060') && isMistakable(text.slice(1), title) ? text.slice(1) : text;
}

/** EndNote repeats the title in its notes: one that is the title is no annotation. */
function isMistakable(text: string, title: string | undefined): boolean {
  return text !== '' && (beginsLikeNote(text) || text === title);
}

import { plainTitle, titleParts } from './short-name.ts';

/** As much of a record as tells whether another one describes the same work. */
export interface Likeness {
  /** CSL’s type. */
  readonly type: string;
  readonly title: string;
  readonly year: number | undefined;
  /** Family names and literals of those who made it, authors first. */
  readonly names: readonly string[];
  readonly volume?: string | undefined;
}

/**
 * A title without what two hands write differently: tags, case, accents, punctuation, blanks. The
 * same for “‘Turning private pain’ in Chicago” and “Turning Private Pain in Chicago”.
 */
export function normalizedTitle(title: string): string {
  return normalized(plainTitle(title));
}

/** The title up to its colon, normalized: what records with and without the subtitle share. */
export function normalizedMainTitle(title: string): string {
  const plain = plainTitle(title);
  return normalized(titleParts(plain).main) || normalized(plain);
}

/**
 * True where two records look like one work: the same title, or the same title but for a subtitle
 * that one of them leaves out, the same year, and a name in common where both name somebody. Pure,
 * and of a pair only: whoever looks through a library groups it by `normalizedMainTitle` first. It
 * is meant for records that are being taken in as well as for those that are here.
 */
export function looksLikeSame(a: Likeness, b: Likeness): boolean {
  if (a.year !== b.year || isReview(a) !== isReview(b) || isPart(a) !== isPart(b)) return false;
  if (a.volume !== undefined && b.volume !== undefined && a.volume !== b.volume) return false;
  const [one, other] = [normalizedTitle(a.title), normalizedTitle(b.title)];
  const same =
    one === other || one === normalizedMainTitle(b.title) || other === normalizedMainTitle(a.title);
  if (!same || one === '') return false;
  if (a.names.length === 0 || b.names.length === 0) return true;
  const names = new Set(a.names.map(normalized));
  return b.names.some((name) => names.has(normalized(name)));
}

/** True for a work that stands inside another one, whose ISBN it may carry. */
export function isPart({ type }: Pick<Likeness, 'type'>): boolean {
  return PARTS.has(type);
}

const PARTS = new Set([
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
]);

function isReview({ type }: Likeness): boolean {
  return type.startsWith('review');
}

function normalized(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

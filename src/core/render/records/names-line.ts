import { nameWords } from '../../../words/words.ts';
import type { NameView } from '../views/card.ts';

/** A name as it stands in a line of names, with what stands before it. */
export interface NameInLine {
  readonly before: string;
  readonly text: string;
  readonly href: string;
}

/** A name as it is filed and as one says it, with what it leads to. */
type NameAndAddress = Pick<NameView, 'text' | 'direct' | 'href'>;

/** More names than these are not printed in a heading. */
const MANY = 8;
const SHOWN = 3;

/**
 * The names of a work in a line: the first as it is filed, the others as one says them, “Christens,
 * Brian D., and Paul W. Speer”. Of many, three, and how many there are beside them.
 */
export function namesInLine(names: readonly NameAndAddress[]): {
  readonly shown: readonly NameInLine[];
  /** “, and 37 others”, or nothing. */
  readonly rest: string;
} {
  const isMany = names.length > MANY;
  const kept = isMany ? names.slice(0, SHOWN) : names;
  return {
    shown: kept.map(({ text, direct, href }, at) => {
      const isLast = !isMany && at === kept.length - 1;
      return {
        before: at === 0 ? '' : isLast ? nameWords.lastInLine(at) : ', ',
        text: at === 0 ? text : direct,
        href,
      };
    }),
    rest: isMany ? `, ${nameWords.others(names.length - SHOWN)}` : '',
  };
}

/** A family name in a row of a list, with what stands before it. */
interface FamilyInShort {
  readonly before: string;
  readonly family: string;
  readonly href: string;
}

/** The names of a work in a row, as `shortName` has them: “Christens and Speer”, “Han and others”. */
export function namesInShort(names: readonly NameView[]): {
  readonly names: readonly FamilyInShort[];
  /** “ and others”, or nothing. */
  readonly others: string;
} {
  const [first] = names;
  if (first === undefined) return { names: [], others: '' };
  const kept = names.length < 3 ? names : [first];
  return {
    names: kept.map(({ family, href }, at) => ({
      before: at === 0 ? '' : ` ${nameWords.last('')}`,
      family,
      href,
    })),
    others: kept.length < names.length ? ` ${nameWords.andOthers('').trim()}` : '',
  };
}

/** The same as plain text. */
export function plainNames(names: readonly NameAndAddress[]): string {
  const { shown, rest } = namesInLine(names);
  return shown.map(({ before, text }) => `${before}${text}`).join('') + rest;
}

/** The same of names as they are filed; right for all that consist of a family name and given names. */
export function plainNamesOf(filed: readonly string[]): string {
  return plainNames(
    filed.map((text) => {
      const [family = '', given, ...more] = text.split(', ');
      const isPlain = given !== undefined && more.length === 0;
      return { text, direct: isPlain ? `${given} ${family}` : text, href: '' };
    }),
  );
}

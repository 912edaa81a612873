import { z } from 'zod';

/*
 * How a library makes its citation keys: a pattern of letters, digits and hyphens with places for
 * the parts of a record.
 */

/** The parts of a record in a key. */
export interface KeyParts {
  /** The family name of the first author. */
  readonly name: string;
  /** The year; a word or `nd` where there is none. */
  readonly year: string;
  /** The first word of the title that says something. */
  readonly word: string;
}

/** The pattern where a library chooses none: `christens2010public`. */
export const KEY_PATTERN = '{name}{year}{word}';

export const keyPatternSetting = z
  .string()
  .regex(/^(?:[a-z0-9-]|\{(?:name|year|word)\})+$/, {
    error: 'is not a pattern: write {name}, {year}, {word}, lower-case letters, digits and hyphens',
  })
  .refine((pattern) => /\{(?:name|word)\}/.test(pattern), {
    error: 'has neither {name} nor {word}, so most works would have the same key',
  });

/** What stands in a pattern, in its order: the names of parts, and other characters. */
function pieces(pattern: string): string[] {
  return pattern.match(/\{(?:name|year|word)\}|[^{}]+/g) ?? [];
}

function partOf(piece: string): keyof KeyParts | undefined {
  return piece === '{name}' || piece === '{year}' || piece === '{word}'
    ? (piece.slice(1, -1) as keyof KeyParts)
    : undefined;
}

/**
 * The key that a pattern makes of the parts of a record. A hyphen parts a year in words from what is
 * beside it, and a year from a word that begins with a digit.
 */
export function keyOfParts(pattern: string, parts: KeyParts): string {
  let key = '';
  let before: keyof KeyParts | undefined;
  const isWords = !/^\d/.test(parts.year);
  for (const piece of pieces(pattern)) {
    const part = partOf(piece);
    const text = part === undefined ? piece : parts[part];
    if (text === '') continue;
    const meets = part !== undefined && before !== undefined;
    const parted =
      meets &&
      (((part === 'year' || before === 'year') && isWords) ||
        (before === 'year' && /^\d/.test(text)));
    key += `${parted ? '-' : ''}${text}`;
    before = part;
  }
  const tidy = key.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  return /^[a-z]/.test(tidy) ? tidy : `work-${tidy}`.replace(/-$/, '');
}

const FORMS: Readonly<Record<keyof KeyParts, string>> = {
  name: '[a-z][a-z0-9]*?',
  year: String.raw`(?:\d{1,4}(?:bc)?|-?[a-z]+-?)`,
  word: '-?[a-z0-9]*',
};

/** What keys of a pattern look like, as far as their letters show it; `-2`, `-3` … may follow. */
export function formOfKeys(pattern: string): RegExp {
  const form = pieces(pattern).map((piece) => {
    const part = partOf(piece);
    return part === undefined ? piece : FORMS[part];
  });
  return new RegExp(`^(?:work-)?${form.join('')}(?:-\\d+)?$`);
}

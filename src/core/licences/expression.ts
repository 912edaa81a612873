/** A licence expression as SPDX defines it: one licence, or several of which one or all hold. */
export type LicenceExpression =
  | { readonly licence: string }
  | { readonly anyOf: readonly LicenceExpression[] }
  | { readonly allOf: readonly LicenceExpression[] };

const OPERATORS = new Set(['AND', 'OR', 'WITH']);
/** Longer than any that is meant: what is nested deeper than this is not read. */
const LONGEST = 1000;

/**
 * Reads a licence expression; undefined for what is none, such as `SEE LICENSE IN file` or an empty
 * text. Whether SPDX knows the licences is not asked.
 *
 * @example readLicence('(MIT OR CC0-1.0)') // { anyOf: [{ licence: 'MIT' }, { licence: 'CC0-1.0' }] }
 */
export function readLicence(text: string): LicenceExpression | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.match(/[()]|[^\s()]+/g) ?? [];
  let next = 0;
  const expression = alternatives();
  return next === words.length ? expression : undefined;

  function alternatives(): LicenceExpression | undefined {
    return joined('OR', requirements, (anyOf) => ({ anyOf }));
  }
  function requirements(): LicenceExpression | undefined {
    return joined('AND', single, (allOf) => ({ allOf }));
  }
  function joined(
    operator: string,
    part: () => LicenceExpression | undefined,
    join: (parts: readonly LicenceExpression[]) => LicenceExpression,
  ): LicenceExpression | undefined {
    const parts: LicenceExpression[] = [];
    do {
      const read = part();
      if (read === undefined) return undefined;
      parts.push(read);
    } while (words[next] === operator && next++ < words.length);
    const [only, ...others] = parts;
    return others.length === 0 ? only : join(parts);
  }
  function single(): LicenceExpression | undefined {
    const word = words[next++];
    if (word === '(') {
      const inner = alternatives();
      return words[next++] === ')' ? inner : undefined;
    }
    if (!isName(word)) return undefined;
    if (words[next] !== 'WITH') return { licence: word };
    const exception = words[next + 1];
    next += 2;
    return isName(exception) ? { licence: `${word} WITH ${exception}` } : undefined;
  }
}

function isName(word: string | undefined): word is string {
  return word !== undefined && !OPERATORS.has(word) && /^[A-Za-z0-9][\w.:-]*\+?$/.test(word);
}

/**
 * The licences under which something is taken: of alternatives the first that is allowed, of
 * requirements all. Undefined where that cannot be.
 */
export function takenUnder(
  expression: LicenceExpression,
  isAllowed: (licence: string) => boolean,
): readonly string[] | undefined {
  if ('licence' in expression) {
    return isAllowed(expression.licence) ? [expression.licence] : undefined;
  }
  if ('anyOf' in expression) {
    for (const part of expression.anyOf) {
      const taken = takenUnder(part, isAllowed);
      if (taken !== undefined) return taken;
    }
    return undefined;
  }
  const all: string[] = [];
  for (const part of expression.allOf) {
    const taken = takenUnder(part, isAllowed);
    if (taken === undefined) return undefined;
    all.push(...taken);
  }
  return [...new Set(all)];
}

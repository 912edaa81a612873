import { kindWords } from '../../../words/en/kinds.ts';
import { factsOf, type Kind } from '../kinds.ts';

/**
 * What commands and comments call one entry of a kind, in English on every site: “person”. Scripts of
 * pages do without, so that they hold the words of one language.
 */
export function englishName(kind: Kind): string {
  const names: Readonly<Record<string, { readonly singular: string }>> = kindWords;
  return names[kind]?.singular ?? factsOf(kind).singular;
}

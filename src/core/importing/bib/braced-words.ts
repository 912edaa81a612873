/** Words of titles whose capitals stand in braces, so that no style lowers them. */
import { isSmallWord } from '../titles/function-words.ts';
import type { BibValue } from './source.ts';
import { readTex, type TexNode } from './tex.ts';

const FIELDS = [
  'title',
  'subtitle',
  'shorttitle',
  'booktitle',
  'booksubtitle',
  'maintitle',
  'mainsubtitle',
];
/** A word’s letters, each with a mark before it where it stands in braces. */
const MARK = '\u0001';
const WORD = new RegExp(
  `(?:${MARK}?[\\p{L}\\p{M}\\p{N}]|${MARK}?['’.&](?=${MARK}?[\\p{L}\\p{N}]))+`,
  'gu',
);

/**
 * The words with a capital that stand in braces, wholly or in part: “{Leeds}”, “{L}eeds”. Braces
 * around a whole title say nothing of its words: many programs write them around every title.
 * Nor do those of Zotero, which writes them around every capital of a title in title case.
 */
export function bracedWords(fields: ReadonlyMap<string, BibValue>): string[] {
  const found = new Set<string>();
  for (const field of FIELDS) {
    const tex = fields.get(field)?.tex;
    if (tex === undefined || !tex.includes('{')) continue;
    const nodes = readTex(tex.trim(), () => undefined);
    const [only] = nodes;
    const inner = nodes.length === 1 && only?.kind === 'group' ? only.children : nodes;
    const words = [...marked(inner, false).matchAll(WORD)].map(([word]) => ({
      plain: word.replaceAll(MARK, ''),
      isBraced: word.includes(MARK),
    }));
    // The same program has written the short title and that of the book.
    if (isBracedThroughout(words)) return [...found];
    for (const { plain, isBraced } of words)
      if (isBraced && /\p{Lu}/u.test(plain)) found.add(plain);
  }
  return [...found];
}

/** So many words have to be in braces before they say nothing. */
const FEWEST = 4;

/** A title in title case in which each capital but the first is in braces, as Zotero writes them. */
function isBracedThroughout(
  words: readonly { readonly plain: string; readonly isBraced: boolean }[],
): boolean {
  const content = words.slice(1).filter(({ plain }) => !isSmallWord(plain));
  const isEach = content.every(({ plain, isBraced }) => isBraced && /^\p{Lu}/u.test(plain));
  return isEach && content.length >= FEWEST;
}

function marked(nodes: readonly TexNode[], isBraced: boolean): string {
  return nodes
    .map((node) => {
      if (node.kind !== 'text') {
        return marked(node.children, isBraced || (node.kind === 'group' && !node.opensWithCommand));
      }
      return isBraced ? node.text.replace(/[\p{L}\p{M}\p{N}'’.&]/gu, `${MARK}$&`) : node.text;
    })
    .join('');
}

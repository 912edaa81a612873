/** Words of titles whose capitals stand in braces, so that no style lowers them. */
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
 */
export function bracedWords(fields: ReadonlyMap<string, BibValue>): string[] {
  const found = new Set<string>();
  for (const field of FIELDS) {
    const tex = fields.get(field)?.tex;
    if (tex === undefined || !tex.includes('{')) continue;
    const nodes = readTex(tex.trim(), () => undefined);
    const [only] = nodes;
    const inner = nodes.length === 1 && only?.kind === 'group' ? only.children : nodes;
    for (const [word] of marked(inner, false).matchAll(WORD)) {
      const plain = word.replaceAll(MARK, '');
      if (word !== plain && /\p{Lu}/u.test(plain)) found.add(plain);
    }
  }
  return [...found];
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

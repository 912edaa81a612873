/**
 * Braces that keep the case of a title. A record's title is in sentence case; bibliography styles
 * lower it or put it into title case, and may touch only what is not braced. So each word that
 * holds a capital is braced, save a plain first word, and so is a first word in lower case.
 * Whole titles are never braced: title-case styles would leave them in sentence case.
 */
import { parseRichText, type RichTextNode, richTextContent } from '../rich-text.ts';
import { type BibFlavour, escapeMarkedTex, markLoneBraces, richTextTex } from './tex.ts';

const CAPITAL = /[\p{Lu}\p{Lt}]/u;
/** A first word that every style leaves alone: one capital, and it stands in front. */
const PLAIN_FIRST_WORD = /^[\p{Lu}\p{Lt}][^\p{Lu}\p{Lt}]*$/u;
const LOWER_CASE_START = /^[^\p{L}\p{N}]*\p{Ll}/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** A word: pieces of text and styled spans without a space between them. */
type Word = readonly RichTextNode[];

/** Splits the top level of a title at its spaces; a styled span is never split. */
function splitWords(nodes: readonly RichTextNode[]): { words: Word[]; spaces: string[] } {
  const words: RichTextNode[][] = [[]];
  const spaces: string[] = [];
  for (const node of nodes) {
    if (node.kind !== 'text') {
      words.at(-1)?.push(node);
      continue;
    }
    node.text.split(/(\s+)/u).forEach((part, index) => {
      if (index % 2 === 1) {
        spaces.push(part);
        words.push([]);
      } else if (part !== '') {
        words.at(-1)?.push({ kind: 'text', text: part });
      }
    });
  }
  return { words, spaces };
}

function holdsNocase(word: Word): boolean {
  return word.some(
    (node) => node.kind === 'nocase' || (node.kind !== 'text' && holdsNocase(node.children)),
  );
}

function needsBraces(word: Word, isFirst: boolean): boolean {
  if (holdsNocase(word)) return true;
  const text = richTextContent(word);
  if (isFirst && LOWER_CASE_START.test(text)) return true;
  if (!CAPITAL.test(text)) return false;
  // Styles lower a capital inside a command even at the start of a title.
  const isPlain = word.every((node) => node.kind === 'text') && PLAIN_FIRST_WORD.test(text);
  return !(isFirst && isPlain);
}

/** Punctuation around a word, which stays outside the braces, and the word. */
function peel(word: Word): { before: string; core: Word; after: string } {
  const core = [...word];
  let before = '';
  let after = '';
  const first = core[0];
  if (first?.kind === 'text') {
    before = /^[^\p{L}\p{M}\p{N}]*/u.exec(first.text)?.[0] ?? '';
    core[0] = { kind: 'text', text: first.text.slice(before.length) };
  }
  const last = core.at(-1);
  if (last?.kind === 'text') {
    after = /[^\p{L}\p{M}\p{N}]*$/u.exec(last.text)?.[0] ?? '';
    core[core.length - 1] = {
      kind: 'text',
      text: last.text.slice(0, last.text.length - after.length),
    };
  }
  return { before, core, after };
}

/** Inside our own braces, or styled, a nocase span needs no braces of its own. */
function withoutNocase(nodes: readonly RichTextNode[]): readonly RichTextNode[] {
  return nodes.flatMap((node): readonly RichTextNode[] => {
    if (node.kind === 'text') return [node];
    const children = withoutNocase(node.children);
    return node.kind === 'nocase' ? children : [{ kind: node.kind, children }];
  });
}

function braced(word: Word, flavour: BibFlavour): string {
  const { before, core, after } = peel(word);
  const tex = richTextTex(withoutNocase(core), flavour);
  // BibTeX and biblatex lower what stands in `{\…}`, so a command needs a second pair of braces.
  const protectedTex = tex.startsWith('\\') ? `{{${tex}}}` : `{${tex}}`;
  return escapeMarkedTex(before) + protectedTex + escapeMarkedTex(after);
}

/** A title of CSL-JSON, cleaned, as TeX with its case protected. */
export function titleTex(title: string, flavour: BibFlavour): string {
  const { words, spaces } = splitWords(parseRichText(markLoneBraces(title)));
  let isFirst = true;
  return words
    .map((word, index) => {
      const tex = needsBraces(word, isFirst) ? braced(word, flavour) : richTextTex(word, flavour);
      if (WORD_CHARACTER.test(richTextContent(word))) isFirst = false;
      return tex + (spaces[index] ?? '');
    })
    .join('');
}

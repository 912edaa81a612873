/**
 * Text for TeX. The files are UTF-8, so letters of every script stay as they are; only the ten
 * characters that TeX reads as commands are escaped, and pairs of characters that fonts join ("--",
 * "``").
 */
import { parseRichText, type RichTextNode, type RichTextStyle } from '../rich-text.ts';

/** The two flavours of .bib files, which differ in a few commands. */
export type BibFlavour = 'bibtex' | 'biblatex';

/**
 * Marks for braces without a partner. BibTeX counts braces even behind a backslash, so these must
 * not be written as braces at all. The marks are noncharacters, which `cleanText` removes from
 * every input.
 */
const LONE_OPEN = '\uFDD0';
const LONE_CLOSE = '\uFDD1';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\\': '{\\textbackslash}',
  [LONE_OPEN]: '{\\textbraceleft}',
  [LONE_CLOSE]: '{\\textbraceright}',
};

/** Puts marks in place of the braces that have no partner in the text. */
export function markLoneBraces(text: string): string {
  const characters = [...text];
  const open: number[] = [];
  characters.forEach((character, index) => {
    if (character === '{') open.push(index);
    if (character === '}' && open.pop() === undefined) characters[index] = LONE_CLOSE;
  });
  for (const index of open) characters[index] = LONE_OPEN;
  return characters.join('');
}

/** Escapes text whose lone braces are marked already, as the parts of a longer text are. */
export function escapeMarkedTex(text: string): string {
  return text
    .replace(/[&%$#_{}~^\\\uFDD0\uFDD1]/gu, (character) => ESCAPES[character] ?? character)
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/gu, '$&{}');
}

/** Escapes a whole plain text. The braces of the result are balanced, with and without escapes. */
export function escapeTex(text: string): string {
  return escapeMarkedTex(markLoneBraces(text));
}

const COMMANDS: Readonly<Record<Exclude<RichTextStyle, 'nocase'>, string>> = {
  italic: '\\textit',
  bold: '\\textbf',
  superscript: '\\textsuperscript',
  subscript: '\\textsubscript',
  'small-caps': '\\textsc',
};

/**
 * A piece of rich text as a TeX command. Short indices of formulas go into mathematics in the
 * BibTeX flavour, the only form that Zotero reads; pandoc reads the commands of the other flavour.
 */
function spanTex(style: RichTextStyle, inner: string, flavour: BibFlavour): string {
  if (style === 'nocase') return `{${inner}}`;
  const inMathematics = style === 'superscript' || style === 'subscript';
  if (inMathematics && flavour === 'bibtex' && /^[\p{L}\p{N}+−=()-]+$/u.test(inner)) {
    return `$${style === 'superscript' ? '^' : '_'}{${inner}}$`;
  }
  return `${COMMANDS[style]}{${inner}}`;
}

/** Rich text whose lone braces are marked, as TeX. */
export function richTextTex(nodes: readonly RichTextNode[], flavour: BibFlavour): string {
  return nodes
    .map((node) =>
      node.kind === 'text'
        ? escapeMarkedTex(node.text)
        : spanTex(node.kind, richTextTex(node.children, flavour), flavour),
    )
    .join('');
}

/** A text of CSL-JSON with its rich text, as TeX, without protection of its case. */
export function textTex(text: string, flavour: BibFlavour): string {
  return richTextTex(parseRichText(markLoneBraces(text)), flavour);
}

/** The values of .bib files as text of CSL-JSON. */
import type { CommandLookup, TexNode, TexSpan } from './tex.ts';
import { readTex, texContent } from './tex.ts';

const TAGS: Readonly<Record<Exclude<TexSpan['kind'], 'group'>, readonly [string, string]>> = {
  italic: ['<i>', '</i>'],
  bold: ['<b>', '</b>'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
  'small-caps': ['<span style="font-variant:small-caps;">', '</span>'],
};

/**
 * Whether braces say what the text alone does not: no style touches a word that holds a capital,
 * but a word in lower case would get one in a title.
 */
function needsProtection(text: string): boolean {
  return text.split(/\s+/u).some((word) => /\p{Ll}/u.test(word) && !/[\p{Lu}\p{Lt}]/u.test(word));
}

function isProtected(node: TexSpan): boolean {
  if (node.kind !== 'group' || node.opensWithCommand) return false;
  const text = texContent([node]);
  // What looks like a tag without its partner would end the span.
  return !/<\/?\w/.test(text) && needsProtection(text);
}

function render(nodes: readonly TexNode[], protects: boolean): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      const keepsCase = protects && isProtected(node);
      const inner = render(node.children, protects && !keepsCase);
      if (keepsCase) return `<span class="nocase">${inner}</span>`;
      if (node.kind === 'group') return inner;
      const [open, close] = TAGS[node.kind];
      return open + inner + close;
    })
    .join('');
}

/** One line. A no-break space at the end stays: in a date it is the mark of an uncertain year. */
function tidy(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '');
}

/** Text whose braces mean nothing, with its styles. */
export function bibText(tex: string, lookup: CommandLookup): string {
  return tidy(render(readTex(tex, lookup), false));
}

/**
 * A title: words in lower case that stand in braces become `<span class="nocase">`. Braces around
 * all of it only say that somebody wanted it as it stands, which it does.
 */
export function bibTitle(tex: string, lookup: CommandLookup): string {
  const nodes = readTex(tex.trim(), lookup);
  const [only] = nodes;
  const isWhole = nodes.length === 1 && only?.kind === 'group';
  return tidy(render(isWhole ? only.children : nodes, true));
}

/** Text without styles. */
export function bibPlain(tex: string, lookup: CommandLookup): string {
  return tidy(texContent(readTex(tex, lookup)));
}

/** Somebody's note, paragraph by paragraph. */
export function bibParagraphs(tex: string, lookup: CommandLookup): string {
  return tex
    .split(/\n[ \t]*\n\s*|\\par\b\s*/)
    .map((paragraph) => bibPlain(paragraph, lookup))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** A value that programs take as it stands (an address, a number), without the escapes of TeX. */
export function bibVerbatim(tex: string): string {
  return tidy(tex)
    .replace(/^\{(.*)\}$/s, '$1')
    .replace(/^\\(?:url|path|nolinkurl|href)\s*\{([^{}]*)\}$/, '$1')
    .replace(/\{?\\(?:textasciitilde|sim)(?:\{\})?\}?|\\~\{\}|\$\\sim\$/g, '~')
    .replace(/\{?\\textunderscore(?:\{\})?\}?/g, '_')
    .replace(/\{?\\textless(?:\{\})?\}?|\$<\$/g, '<')
    .replace(/\{?\\textgreater(?:\{\})?\}?|\$>\$/g, '>')
    .replace(/\{?\\([&%$#_{}~^-])\}?/g, '$1')
    .replace(/\{([^\p{L}\p{N}{}]{0,3})\}/gu, '$1')
    .trim();
}

/**
 * Texts of registries as CSL has them. Titles arrive with HTML, with JATS (`<jats:italic>`), with
 * MathML, with entities, once or twice escaped
 * (https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/face-markup/).
 */
import { cleanText } from '../../formats/clean-text.ts';
import { decodeReferences, TITLE_NAMES } from '../../text/character-references.ts';

/** Foreign tags by the tag of CSL that says the same. */
const TAGS: Readonly<Record<string, string>> = {
  i: 'i',
  em: 'i',
  italic: 'i',
  b: 'b',
  strong: 'b',
  bold: 'b',
  sub: 'sub',
  inf: 'sub',
  sup: 'sup',
  sc: 'sc',
  scp: 'sc',
};

/** Tags that are markup and say nothing that a title keeps. */
const DROPPED = new Set(
  'p title sec br span u underline ovl tt monospace font a div strike roman sans-serif overline styled-content named-content list list-item label abstract'.split(
    ' ',
  ),
);

/** Characters that no reader sees and that change how a text is read, and soft hyphens. */
const UNSEEN =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cf}(?<=[\u{e0000}-\u{e007f}])/gu;

const TAG = /<(\/?)(?:(jats|mml):)?([a-z][a-z0-9-]*)(?:\s[^<>]*)?(\/?)>/gi;

/** A title of a registry with the rich text of CSL; other markup goes, a lone tag goes too. */
export function richTitle(text: string): string {
  const decoded = decodeReferences(decodeReferences(text, TITLE_NAMES), TITLE_NAMES);
  const kept: { readonly name: string; readonly at: number; closed: boolean }[] = [];
  const pieces: (string | { readonly tag: number; readonly end: boolean })[] = [];
  let position = 0;
  for (const match of decoded.matchAll(TAG)) {
    const [whole, slash, prefix, written = '', empty] = match;
    const name = written.toLowerCase();
    const style = prefix?.toLowerCase() === 'mml' ? undefined : TAGS[name];
    const isMarkup = style !== undefined || prefix !== undefined || DROPPED.has(name);
    if (!isMarkup) continue;
    pieces.push(decoded.slice(position, match.index));
    position = match.index + whole.length;
    if (name === 'br' || name === 'p') pieces.push(' ');
    if (style === undefined || empty === '/') continue;
    if (slash === '') {
      kept.push({ name: style, at: pieces.length, closed: false });
      pieces.push({ tag: kept.length - 1, end: false });
    } else {
      const open = kept.findLastIndex(({ closed }) => !closed);
      const opened = kept[open];
      if (opened?.name !== style) continue;
      opened.closed = true;
      pieces.push({ tag: open, end: true });
    }
  }
  pieces.push(decoded.slice(position));
  const joined = pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const frame = kept[piece.tag];
      if (!frame?.closed) return '';
      return tagOf(frame.name, piece.end);
    })
    .join('');
  return tidy(joined);
}

function tagOf(name: string, end: boolean): string {
  if (name !== 'sc') return end ? `</${name}>` : `<${name}>`;
  return end ? '</span>' : '<span style="font-variant:small-caps;">';
}

/** A text of a registry without any markup. */
export function withoutMarkup(text: string): string {
  return tidy(richTitle(text).replace(/<\/?(?:i|b|sub|sup|span)(?:\s[^<>]*)?>/g, ''));
}

function tidy(text: string): string {
  return cleanText(text.replace(UNSEEN, '')).replace(/\s+/g, ' ').trim();
}

/** True for a title set in capitals: nobody can know from it which words have one. */
export function isInCapitals(title: string): boolean {
  const letters = title.replace(/<[^<>]*>/g, '').match(/\p{L}/gu) ?? [];
  const cased = letters.filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  const capitals = cased.filter((letter) => letter === letter.toUpperCase());
  return cased.length >= 10 && capitals.length / cased.length > 0.9 && /\S\s+\S/.test(title);
}

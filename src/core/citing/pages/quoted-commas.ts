import type { CitationItem } from '../../body/citation.ts';
import type { Engine } from '../engine/engine-types.ts';

/** Words behind a work that begin with a sign which stands inside quotation marks in English. */
const WORDS = /^([.,])(\s*[\p{L}\p{N}]*)/u;

/**
 * A citation in which a comma that begins the words behind a work stands inside the quotation mark
 * before it, where the language has it so: (Engel, “Two Chairs,” emphasis added). The engine moves
 * the signs of a style, and leaves those of the writer outside.
 */
export function withQuotedCommas(
  printed: string,
  items: readonly CitationItem[],
  engine: Engine,
): string {
  if (!engine.getOpt('punctuation-in-quote')) return printed;
  const close = engine.getTerm('close-quote');
  const [openInner, closeInner] = ['open-inner-quote', 'close-inner-quote'].map((term) =>
    engine.getTerm(term),
  );
  let text = printed;
  for (const { suffix = '' } of items) {
    const [whole, sign, words] = WORDS.exec(suffix) ?? [];
    if (close === '' || whole === undefined) continue;
    const at = text.indexOf(`${close}${whole}`);
    if (at < 0) continue;
    const before = text.slice(0, at);
    // Two quotations that end together; an apostrophe looks like the end of one.
    const isNested =
      closeInner !== undefined &&
      before.endsWith(closeInner) &&
      before.lastIndexOf(openInner ?? '') > before.lastIndexOf(closeInner, before.length - 2);
    const inside = isNested ? before.length - closeInner.length : before.length;
    const sound = before.charAt(inside - 1) === sign ? '' : sign;
    text = `${before.slice(0, inside)}${sound}${before.slice(inside)}${close}${words}${text.slice(at + close.length + whole.length)}`;
  }
  return text;
}

import type { Engine } from '../engine/engine-types.ts';
import { escapeLikeEngine } from '../engine/printed.ts';

/** An element around a work's part of a citation. */
export function markWhole(html: string, key: string): string {
  return `<a data-cite="${escapeLikeEngine(key)}">${html}</a>`;
}

/** The same without such elements; no other `<a>` can be there, for the engine escapes them. */
export function unmarked(html: string): string {
  return html.replace(/<\/?a\b[^>]*>/g, '');
}

/**
 * The texts that `print` makes of citations, with each work's part marked where `marked` says so.
 * The engine leaves out the style's parentheses when it marks, so they are put back.
 */
export function printCitations(engine: Engine, marked: boolean, print: () => string[]): string[] {
  const extensions = engine.opt.development_extensions;
  extensions.apply_citation_wrapper = marked;
  engine.sys.wrapCitationEntry = marked
    ? (text, key) => (key === undefined ? text : markWhole(text, key))
    : undefined;
  try {
    const texts = print();
    if (!marked) return texts;
    const { layout_prefix: before, layout_suffix: after } = engine.citation.opt;
    return texts.map((text) => `${escapeLikeEngine(before)}${text}${escapeLikeEngine(after)}`);
  } finally {
    extensions.apply_citation_wrapper = false;
    engine.sys.wrapCitationEntry = undefined;
  }
}

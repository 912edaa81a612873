import type { CslItem } from '../../model/csl.ts';
import type { CitingContext } from '../citing-context.ts';
import { useItems } from '../engine/engine.ts';
import type { Engine } from '../engine/engine-types.ts';
import { isBlank } from '../engine/printed.ts';
import { FALLBACK_STYLE } from '../styles/fallback-style.ts';

/**
 * The author of a work as a word of the sentence: "Abel and Bo", "Zed et al.", else the title. The
 * engine must hold the page's works already, so that names are told apart as elsewhere on it. Two
 * things are put right: "&" is "and" in the running text (APA 7, 8.17), and a title keeps the
 * italics or the quotation marks that it has in parentheses. A style that has no such form
 * (numbers, notes on works without an author) gets the plain names or title.
 * @throws {Error} where a record has neither names nor title.
 */
export function authorPart(context: CitingContext, engine: Engine, item: CslItem): string {
  const author = withWordForAnd(engine, () =>
    engine.makeCitationCluster([{ id: item.id, 'author-only': true }]),
  );
  if (isBlank(author)) return plainAuthor(context, item);
  return item.author === undefined ? dressedTitle(engine, item, author) : author;
}

/** Runs `print` while the engine says "and" wherever the style asks for “&”. */
function withWordForAnd(engine: Engine, print: () => string): string {
  const extensions = engine.opt.development_extensions;
  const { getTerm } = engine;
  engine.getTerm = (term, form, ...rest) =>
    getTerm.call(engine, term, term === 'and' && form === 'symbol' ? 'long' : form, ...rest);
  extensions.expect_and_symbol_form = true;
  try {
    return print();
  } finally {
    extensions.expect_and_symbol_form = false;
    engine.getTerm = getTerm;
  }
}

/** A bare title in the dress it wears in parentheses, where it is found there. */
function dressedTitle(engine: Engine, item: CslItem, bare: string): string {
  const whole = engine.makeCitationCluster([{ id: item.id }]);
  const italic = `<i>${bare}</i>`;
  if (whole.includes(italic)) return italic;
  const open = engine.getTerm('open-quote');
  const close = engine.getTerm('close-quote');
  for (const comma of ['', ',', '.']) {
    if (whole.includes(`${open}${bare}${comma}${close}`)) return `${open}${bare}${close}`;
  }
  return bare;
}

/** Names or title by the fallback style. */
export function plainAuthor({ engines }: CitingContext, item: CslItem): string {
  const engine = engines.engine('fallback');
  useItems(engine, new Map([[item.id, item]]), FALLBACK_STYLE);
  engine.updateItems([item.id]);
  const author = engine.makeCitationCluster([{ id: item.id }]);
  if (!isBlank(author)) return author;
  throw new Error(`The record of "${item.id}" has neither names nor title to cite it by.`);
}

import { CSL_NAME_VARIABLES, type CslItem } from '../../model/csl.ts';
import type { CitingContext } from '../citing-context.ts';
import { useItems } from '../engine/engine.ts';
import { type Engine, LATER } from '../engine/engine-types.ts';
import { isBlank } from '../engine/printed.ts';
import { FALLBACK_STYLE } from '../styles/fallback-style.ts';
import type { Style } from '../styles/style.ts';
import { shortensTitles } from './short-titles.ts';

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
    engine.makeCitationCluster([{ id: item.id, 'author-only': true, position: LATER }]),
  );
  const hasNames = CSL_NAME_VARIABLES.some((variable) => item[variable] !== undefined);
  // A title that is shortened in brackets is whole in the sentence.
  const isCut = !hasNames && isBlank(author) === false && shortensTitles(context.style);
  if (isBlank(author) || isCut) return plainAuthor(context, item);
  if (item.author === undefined && !hasNames) return dressedTitle(engine, item, author);
  return withItalicOthers(context, engine, author);
}

/** “Unger *et al.*” where the style has these words in italics: the engine leaves them upright. */
function withItalicOthers({ style }: CitingContext, engine: Engine, author: string): string {
  const others = engine.getTerm('et-al');
  if (!hasItalicOthers(style) || !author.endsWith(others)) return author;
  return `${author.slice(0, -others.length)}<i>${others}</i>`;
}

const hasTitleCase = ({ xml }: Style) => /<text variable="title"[^>]*text-case="title"/.test(xml);
const hasItalicOthers = ({ xml }: Style) => /<et-al\b[^>]*font-style="italic"/.test(xml);

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
export function plainAuthor(context: CitingContext, item: CslItem): string {
  const { engines, style } = context;
  const engine = engines.engine(hasTitleCase(style) ? 'fallback in title case' : 'fallback');
  useItems(engine, new Map([[item.id, item]]), FALLBACK_STYLE);
  engine.updateItems([item.id]);
  const author = engine.makeCitationCluster([{ id: item.id }]);
  if (!isBlank(author)) return withItalicOthers(context, engine, author);
  throw new Error(`The record of "${item.id}" has neither names nor title to cite it by.`);
}

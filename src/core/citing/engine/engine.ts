// The plug-in lets an engine put a key before each entry of a bibliography.
import '@citation-js/plugin-csl';
import processor from 'citeproc';
import { CSL_DATE_VARIABLES, CSL_TEXT_VARIABLES, type CslItem } from '../../model/csl.ts';
import { type CitationFormat, NOT_PRINTED } from '../cache-key.ts';
import type { Locale } from '../locale.ts';
import type { Style } from '../styles/style.ts';
import type { WordLists } from '../word-lists.ts';
import { withoutRepeatedPublisher } from './apa-publisher.ts';
import { bundledLocale } from './bundled.ts';
import { capitalizeLongPrepositions } from './chicago-18-titles.ts';
import { correctedRecord } from './corrected-record.ts';
import { sortDatesInWords } from './engine-dates.ts';
import { shareSortMacros } from './engine-macros.ts';
import { printUnnamedOthers } from './engine-others.ts';
import { mendLoneNumbers } from './engine-parts.ts';
import { quickenEngine, quickenEngines } from './engine-speed.ts';
import { takeTextsLiterally } from './engine-templates.ts';
import { mendTextCases } from './engine-text-cases.ts';
import type { Engine, EngineItem, EngineSystem } from './engine-types.ts';
import { dropMarks, isOwnWord, marked, shielded } from './engine-words.ts';
import { eventOf } from './events.ts';
import { withoutUnnamedReview } from './reviews.ts';
import { withJournalShort } from './short-journal.ts';
import { rememberSortKeys, skipLoneWorks } from './shortcuts.ts';
import { orderTitlesWithoutArticle } from './title-order.ts';

/**
 * Ends the key that each entry of a bibliography begins with: the engine leaves out entries that
 * print nothing, but not their ids, so the list of ids cannot be relied on.
 */
export const ENTRY_KEY_END = '\u0000';

/**
 * An engine for a style text, a locale and a format. It takes up to a tenth of a second to make, so
 * whoever has one keeps it.
 * @throws {Error} where the engine refuses the style.
 */
export function makeEngine(
  styleXml: string,
  locale: Locale,
  format: CitationFormat,
  words: WordLists,
): Engine {
  quickenEngines();
  takeTextsLiterally();
  dropMarks();
  mendLoneNumbers();
  sortDatesInWords();
  printUnnamedOthers();
  shareSortMacros();
  mendTextCases();
  const system: EngineSystem = {
    retrieveItem: (id) => {
      throw new Error(`There is no record with the key "${id}".`);
    },
    retrieveLocale: (lang) => (lang === locale.lang ? locale.xml : (bundledLocale(lang) ?? {})),
    words,
  };
  const engine = new processor.Engine(system, styleXml, locale.lang, true);
  engine.setOutputFormat(format);
  const extensions = engine.opt.development_extensions;
  extensions.wrap_url_and_doi = false;
  // A note is printed as it stands; the record is what its fields say.
  extensions.field_hack = false;
  // A work may be cited as “constructor”, and nothing else is looked up there.
  Object.setPrototypeOf(engine.registry.ambigcites, null);
  capitalizeLongPrepositions(engine, styleXml);
  quickenEngine(engine);
  orderTitlesWithoutArticle(engine);
  skipLoneWorks(engine);
  rememberSortKeys(engine, styleXml);
  engine.sys.wrapBibliographyEntry = (id) => [`${id}${ENTRY_KEY_END}`, ''];
  return engine;
}

/**
 * Lets the engine look records up in a map and forget all it had before. Records that are added to
 * the map later are found, too.
 */
export function useItems(engine: Engine, items: ReadonlyMap<string, CslItem>, style: Style): void {
  const recordOf = (id: string) => {
    const item = items.get(id);
    if (item === undefined) throw new Error(`There is no record with the key "${id}".`);
    return item;
  };
  engine.sys.recordOf = recordOf;
  engine.sys.retrieveItem = (id) => {
    const corrected = correctedRecord(withoutUnnamedReview(recordOf(id)), style);
    const record = withoutRepeatedPublisher(corrected, style);
    const { journals } = engine.sys.words;
    return engineItem(journals === undefined ? record : withJournalShort(record, journals));
  };
  engine.updateItems([]);
  // Else a work without names would be sorted by the names of another that had its key before.
  engine.registry.authorstrings = {};
}

const TEXT_VARIABLES: ReadonlySet<string> = new Set(CSL_TEXT_VARIABLES);
const DATE_VARIABLES: ReadonlySet<string> = new Set(CSL_DATE_VARIABLES);

/**
 * Numbers become text, which the engine's sort keys insist on; all else stays.
 * @throws {Error} where a text variable holds neither: the engine would leave it out in silence.
 */
function engineItem(item: CslItem): EngineItem {
  const variables: Record<string, unknown> = { system_id: item.id };
  for (const [variable, value] of Object.entries<unknown>(item)) {
    if (value === undefined || NOT_PRINTED.has(variable)) continue;
    if (variable === 'language' && isOwnWord(value)) continue;
    variables[variable] =
      typeof value === 'number' ? String(value) : marked(shielded(variable, value));
    if (isName(variable, value)) variables[variable] = withoutRanges(variables[variable]);
    if (DATE_VARIABLES.has(variable)) variables[variable] = inWords(variables[variable]);
    if (TEXT_VARIABLES.has(variable) && typeof variables[variable] !== 'string') {
      throw new Error(`"${variable}" of "${item.id}" is no text: ${JSON.stringify(value)}.`);
    }
  }
  const event = eventOf(item);
  if (event !== undefined) variables['event'] = marked(event);
  return variables;
}

/**
 * Whether a number with a hyphen names a thing, and does not count from one to another. In a series
 * a volume may count for two, “12-13”, “9-10”; “14-3” is the third of 2014, and “18-2424” is no
 * range either: the second number counts on only where it is larger and has no more digits than the
 * first, or is at most ten more.
 */
function isName(variable: string, value: unknown): boolean {
  if (variable === 'number') return true;
  if (variable !== 'collection-number') return false;
  const [, from = '', to = ''] = /^\s*(\d+)\s*-\s*(\d+)\s*$/.exec(String(value)) ?? [];
  const more = Number(to) - Number(from);
  const isNear = more <= 10 && !to.startsWith('0');
  return !(from !== '' && more > 0 && (to.length <= from.length || isNear));
}

/**
 * The number of a report, a standard, a patent is a name: “18-2424” is no range of two (APA 7,
 * 10.4). The engine would print “Nos. 18–2424”, but leaves a hyphen alone that has this character
 * before it, which it does not print. Pages, issues, volumes and the like stay ranges.
 */
function withoutRanges(number: unknown): unknown {
  return typeof number === 'string' ? number.replace(/(?<!\\)-/g, '\\-') : number;
}

/** A date that is printed in words and has a year beside them: the engine would print both. */
function inWords(date: unknown): unknown {
  if (typeof date !== 'object' || date === null || !('literal' in date)) return date;
  if (date.literal === undefined || !('date-parts' in date)) return date;
  return { literal: date.literal, meant: date['date-parts'] };
}

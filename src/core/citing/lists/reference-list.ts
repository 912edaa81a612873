import type { CslItem } from '../../model/csl.ts';
import { itemDigest, pageKey } from '../cache-key.ts';
import type { CitingContext } from '../citing-context.ts';
import { blaming, unprintable } from '../engine/blame.ts';
import { useItems } from '../engine/engine.ts';
import type { Engine } from '../engine/engine-types.ts';
import { type FormattedPage, type ReferenceList, readPage } from '../pages/page.ts';
import { mistakableWorks, plainRegistry, sortToken } from '../pages/plain-registry.ts';
import type { Style } from '../styles/style.ts';
import {
  type FormRequest,
  formName,
  hasAuthorSubstitute,
  printForms,
  repeatsNames,
} from './list-forms.ts';
import { leadingNames } from './list-letters.ts';
import { bibliographyEntries, formatReferences, referenceOrFallback } from './references.ts';

/**
 * What `Formatter.bibliography` gives. Works that the style keeps out of its list are in it all the
 * same, with a plain sentence.
 * @throws {Error} for a work that has neither names nor date nor title.
 */
export function formatBibliography(
  context: CitingContext,
  items: readonly CslItem[],
): ReferenceList {
  const { style, locale, cache } = context;
  const cacheKey = cache === undefined ? '' : pageKey([], items.map(itemDigest), style, locale);
  const kept = readPage(cache?.get(cacheKey));
  if (kept !== undefined) return kept.list;
  const list = blaming(
    context.engines,
    items,
    (some) => bibliography(context, new Map(some.map((item) => [item.id, item]))),
    (item, reason) => unprintable(item, style, reason),
  );
  const page: FormattedPage = { clusters: [], notes: [], inline: [], list };
  cache?.set(cacheKey, JSON.stringify(page));
  return list;
}

function bibliography(context: CitingContext, items: ReadonlyMap<string, CslItem>): ReferenceList {
  const { engines, style } = context;
  const fullEngine = (works: ReadonlyMap<string, CslItem>) => {
    const engine = engines.engine('pages');
    useItems(engine, works, style);
    engine.updateItems([...works.keys()]);
    return engine;
  };
  if (!style.citationsStandAlone) return referenceList(context, fullEngine(items), items);
  const plain = plainRegistry(context, [...items.values()]).engine;
  const mistakable = mistakableWorks(plain, items.keys());
  const unclear = new Map([...items].filter(([key]) => mistakable.has(key)));
  const full = unclear.size === 0 ? undefined : fullEngine(unclear);
  return mergedList(context, { plain, full, mistakable }, items);
}

/** The list of the works that a full engine holds now. */
export function referenceList(
  context: CitingContext,
  engine: Engine,
  items: ReadonlyMap<string, CslItem>,
): ReferenceList {
  const sorted = engine.registry.getSortedIds().map((key) => {
    const item = items.get(key);
    if (item === undefined) throw new Error(`The engine lists "${key}", which was not asked for.`);
    return item;
  });
  return entries(context, engine, sorted);
}

/** Two engines that share the works of a list. */
export interface ListEngines {
  /** Holds them all. */
  readonly plain: Engine;
  /** Holds at least those that could be taken for another one, if there are any. */
  readonly full: Engine | undefined;
  readonly mistakable: ReadonlySet<string>;
}

/** The same list, where a full engine holds only those works that must be told apart. */
export function mergedList(
  context: CitingContext,
  { plain, full, mistakable }: ListEngines,
  items: ReadonlyMap<string, CslItem>,
): ReferenceList {
  const { compareKeys } = plain.registry.sorter;
  const sorted = [...items.values()]
    .map((item, index) => {
      const engine = full !== undefined && mistakable.has(item.id) ? full : plain;
      return { item, token: sortToken(engine, item.id, index) };
    })
    .sort((a, b) => compareKeys(a.token, b.token))
    .map(({ item }) => item);
  return entries(context, full, sorted);
}

/**
 * The entries of sorted works. Where an entry of the style depends on other works by the letter
 * behind the year alone, all entries without one are the references that stand for themselves,
 * which are cached and quicker to make. Without an engine there are no letters.
 */
function entries(
  context: CitingContext,
  engine: Engine | undefined,
  sorted: readonly CslItem[],
): ReferenceList {
  const { style } = context;
  if (hasPlainSubstitute(style)) return entriesInForms(context, engine, sorted);
  const alone = style.entriesStandAlone ? sorted.filter(({ id }) => !hasLetter(engine, id)) : [];
  const references = formatReferences(context, alone);
  const others = sorted.filter(({ id }) => !references.has(id)).map(({ id }) => id);
  const printed = new Map(
    engine === undefined || others.length === 0 ? [] : bibliographyEntries(engine, others),
  );
  return sorted.map((item) => {
    const { id } = item;
    const html = references.get(id) ?? referenceOrFallback(context, printed.get(id), item);
    return { key: id, html };
  });
}

/**
 * Whether a list without numbers has a substitute for names that are all those of the entry before.
 */
function hasPlainSubstitute({ xml, isNumeric }: Style): boolean {
  return (
    !isNumeric && hasAuthorSubstitute(xml) && !/\ssubsequent-author-substitute-rule=/.test(xml)
  );
}

/**
 * The entries of sorted works where a style has a substitute for repeated names. By itself the
 * engine would set it for other names, too, that end in “et al.” as those before, and would add
 * names to an entry because two citations were the same.
 */
function entriesInForms(
  context: CitingContext,
  engine: Engine | undefined,
  sorted: readonly CslItem[],
): ReferenceList {
  const requests = sorted.map((item, index): FormRequest => {
    const before = sorted[index - 1];
    const repeats = before !== undefined && repeatsNames(leadingNames(item), leadingNames(before));
    return { item, letter: letterOf(engine, item.id), repeats };
  });
  const isAlone = ({ letter, repeats }: FormRequest) => letter === undefined && !repeats;
  const alone = requests.filter(isAlone).map(({ item }) => item);
  const references = formatReferences(context, alone);
  const others = requests.filter((request) => !isAlone(request));
  const forms = printForms(context, others);
  return requests.map((request) => {
    const key = request.item.id;
    return { key, html: references.get(key) ?? forms.get(formName(request)) ?? '' };
  });
}

function hasLetter(engine: Engine | undefined, key: string): boolean {
  return letterOf(engine, key) !== undefined;
}

/** The place of the letter behind the year of a work, from 0. */
function letterOf(engine: Engine | undefined, key: string): number | undefined {
  const letter = engine?.registry.registry[key]?.disambig?.year_suffix;
  return letter === false || letter === undefined ? undefined : Number(letter);
}

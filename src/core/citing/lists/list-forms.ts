import type { CslItem } from '../../model/csl.ts';
import { canonicalJson, referenceKey } from '../cache-key.ts';
import type { CitingContext } from '../citing-context.ts';
import { blaming, unprintable } from '../engine/blame.ts';
import { useItems } from '../engine/engine.ts';
import type { Engine } from '../engine/engine-types.ts';
import { listKey } from './list-order.ts';
import { bibliographyEntries, referenceOrFallback } from './references.ts';

/** How an entry stands in a list, beside the form in which it stands for itself. */
interface ListForm {
  /** The place of the letter behind its year, from 0. */
  readonly letter: number | undefined;
  /** Its names are those of the entry before, for which the style may have a dash. */
  readonly repeats: boolean;
}

/** An entry that is to be printed in a form. */
export interface FormRequest extends ListForm {
  readonly item: CslItem;
}

/** Whether the style has a substitute for names that the entry before had. */
export function hasAuthorSubstitute(xml: string): boolean {
  return /<bibliography\b[^>]*\ssubsequent-author-substitute=/.test(xml);
}

/** The name of a form of a work: equal names, equal texts. */
export function formName({ item, letter, repeats }: FormRequest): string {
  return `${item.id} ${letter ?? ''} ${repeats}`;
}

/**
 * The text of each form, by its name. What stands in a list depends on the other works by letter and
 * dash alone, so the engine is told these and prints each entry once.
 * @throws {Error} where a record has nothing that could be printed.
 */
export function printForms(
  context: CitingContext,
  requests: readonly FormRequest[],
): Map<string, string> {
  const { style, locale, cache, engines } = context;
  const texts = new Map<string, string>();
  const wanted: { readonly request: FormRequest; readonly cacheKey: string }[] = [];
  for (const request of requests) {
    const { item, letter, repeats } = request;
    const cacheKey =
      cache === undefined
        ? ''
        : listKey(['form', referenceKey(item, style, locale, 'html'), letter, repeats], context);
    const kept = cache?.get(cacheKey);
    if (kept === undefined) wanted.push({ request, cacheKey });
    else texts.set(formName(request), kept);
  }
  for (const { request, cacheKey } of wanted) {
    const text = blaming(
      engines,
      [request],
      () => printForm(context, request),
      (_part, reason) => unprintable(request.item, style, reason),
    );
    texts.set(formName(request), text);
    cache?.set(cacheKey, text);
  }
  return texts;
}

/** The key of the work that stands before an entry whose names are repeated. */
const BEFORE = 'the entry before';

function printForm(context: CitingContext, { item, letter, repeats }: FormRequest): string {
  const { engines, style } = context;
  const engine = engines.engine(repeats ? 'repeated names' : 'references');
  const before: readonly CslItem[] = repeats ? [{ ...item, id: BEFORE }] : [];
  const items = [...before, item];
  useItems(engine, new Map(items.map((each) => [each.id, each])), style);
  engine.updateItems(
    items.map(({ id }) => id),
    true,
  );
  if (letter !== undefined) setLetter(engine, item.id, letter);
  const entry = bibliographyEntries(engine).find(([key]) => key === item.id)?.[1];
  return referenceOrFallback(context, entry, item);
}

function setLetter({ registry }: Engine, id: string, letter: number): void {
  const disambig = registry.registry[id]?.disambig;
  if (disambig === undefined) throw new Error(`The engine does not hold "${id}".`);
  Object.assign(disambig, { year_suffix: String(letter) });
}

/** Whether an entry has the very names of the one before it. */
export function repeatsNames(names: readonly unknown[], before: readonly unknown[]): boolean {
  return names.length > 0 && canonicalJson(names) === canonicalJson(before);
}

import type { CslItem } from '../../model/csl.ts';
import type { CitingContext } from '../citing-context.ts';
import {
  type FormRequest,
  formName,
  hasAuthorSubstitute,
  printForms,
  repeatsNames,
} from './list-forms.ts';
import { leadingNames, letterFinder } from './list-letters.ts';
import { listOrder } from './list-order.ts';
import { formatBibliography } from './reference-list.ts';
import { formatReferences } from './references.ts';

/** One entry of a printed list. */
export interface ListEntry {
  readonly key: string;
  /** The reference as HTML, without its number. */
  readonly html: string;
  /** “[1]” or “1.” in a style that numbers its list. */
  readonly number: string | undefined;
}

/** Prints the list of some works, given by key; a style that keeps no order keeps that of the keys. */
export type ListFormatter = (keys: readonly string[]) => ListEntry[];

/** What is known of the works of lists beforehand. */
export interface ListFormatterOptions {
  /** The reference of each work as it stands for itself, without number, by key. */
  readonly references: ReadonlyMap<string, string>;
  /** The keys of the library in the order of the style, where that is known. */
  readonly order?: readonly string[] | undefined;
}

/**
 * A formatter for many lists of the works of one library in one style. A list by itself would be
 * sorted and printed anew; here works are sorted once, and an entry is printed once for each form
 * that it has: as it stands for itself, with a letter behind the year, with a dash for names
 * repeated. Two mistakes of the engine are not made: a dash for other names than those before where
 * both end in “et al.”, and names added to an entry only because two citations would be the same.
 * Nothing is done before the first list is asked for.
 */
export function listFormatter(
  context: CitingContext,
  items: readonly CslItem[],
  options: ListFormatterOptions,
): ListFormatter {
  const records = new Map(items.map((item) => [item.id, item]));
  const known = (keys: readonly string[]) =>
    [...new Set(keys)].flatMap((key) => records.get(key) ?? []);
  const { style } = context;
  const isSorted = /<bibliography\b(?:(?!<\/bibliography>)[\s\S])*<sort>/.test(style.xml);
  if (style.isNumeric && !isSorted && !/\bcitation-label\b/.test(style.xml)) {
    return numberedFormatter(context, known, options);
  }
  if (style.isNumeric || !isSorted || /subsequent-author-substitute-rule=/.test(style.xml)) {
    return (keys) =>
      formatBibliography(context, known(keys)).map(({ key, html }) => ({
        key,
        ...numberAndText(html),
      }));
  }
  return sortedFormatter(context, items, options);
}

/** Entries are numbered in the order given, and depend on each other by nothing else. */
function numberedFormatter(
  context: CitingContext,
  known: (keys: readonly string[]) => CslItem[],
  { references }: ListFormatterOptions,
): ListFormatter {
  let pattern: string | undefined;
  return (keys) =>
    known(keys).map((item, index): ListEntry => {
      pattern ??= numberPattern(context, item);
      const html = references.get(item.id) ?? '';
      return { key: item.id, html, number: pattern.replace('1', String(index + 1)) };
    });
}

/** How the style writes the number of the first work: “[1]”. */
function numberPattern(context: CitingContext, item: CslItem): string {
  const printed = formatReferences(context, [item]).get(item.id);
  return numberAndText(printed ?? '').number ?? '1.';
}

/** Takes apart the two columns in which the engine sets a numbered entry. */
function numberAndText(printed: string): Pick<ListEntry, 'html' | 'number'> {
  const columns =
    /^<div class="csl-left-margin">([\s\S]*?)<\/div>\s*<div class="csl-right-inline">([\s\S]*)<\/div>$/.exec(
      printed.trim(),
    );
  const [, number = '', html = ''] = columns ?? [];
  if (columns === null) return { html: printed, number: undefined };
  return { html: html.trim(), number: number.replace(/<[^>]*>/g, '').trim() };
}

function sortedFormatter(
  context: CitingContext,
  items: readonly CslItem[],
  { references, order }: ListFormatterOptions,
): ListFormatter {
  const { style } = context;
  const hasSubstitute = hasAuthorSubstitute(style.xml);
  const findLetters = letterFinder(context, items);
  const records = new Map(items.map((item) => [item.id, item]));
  const texts = new Map<string, string>();
  let places: ReadonlyMap<string, number> | undefined;
  return (keys) => {
    places ??= new Map((order ?? listOrder(context, items)).map((key, at) => [key, at]));
    const place = (key: string) => places?.get(key) ?? Number.POSITIVE_INFINITY;
    const sorted = [...new Set(keys)]
      .toSorted((a, b) => place(a) - place(b))
      .flatMap((key) => records.get(key) ?? []);
    const letters = findLetters(sorted);
    const requests = sorted.map((item, index): FormRequest => {
      const before = sorted[index - 1];
      const repeats =
        hasSubstitute &&
        before !== undefined &&
        repeatsNames(leadingNames(item), leadingNames(before));
      return { item, letter: letters.get(item.id), repeats };
    });
    const isNew = (request: FormRequest) =>
      (request.repeats || request.letter !== undefined) && !texts.has(formName(request));
    for (const [name, text] of printForms(context, requests.filter(isNew))) texts.set(name, text);
    return requests.map((request) => {
      const { id } = request.item;
      const html = texts.get(formName(request)) ?? references.get(id) ?? '';
      return { key: id, html, number: undefined };
    });
  };
}

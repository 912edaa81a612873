/**
 * Runs in the reader’s browser, where it can in a thread of its own: formats pages and lists in a
 * style. It brings the citation engine with it, so it is loaded when somebody asks for a style.
 */
import { readLocator } from '../../core/body/locators.ts';
import { createFormatter, type Formatter } from '../../core/citing/formatter.ts';
import { type InTextForms, inTextForms } from '../../core/citing/in-text-forms.ts';
import { readLocale } from '../../core/citing/locale.ts';
import { readStyle } from '../../core/citing/styles/style.ts';
import type { CslItem } from '../../core/model/csl.ts';
import { styledParts } from '../../core/render/citations/styled-page.ts';
import type { CitingData, Shown, StyledPageView } from '../../core/render/views/citing-data.ts';
import type { StyleTexts } from './style-source.ts';

/** A page that is to be shown in another style. */
interface PageRequest {
  readonly type: 'page';
  readonly data: CitingData;
  readonly shown: Shown;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
}

/** A list that is to be printed. */
export interface ListRequest {
  readonly type: 'list';
  /** The works in the reader’s order. */
  readonly items: readonly CslItem[];
  /** In the order of the style, rather than in the reader’s own. */
  readonly sorted: boolean;
  /** What their annotations cite. */
  readonly citing: Pick<CitingData, 'records' | 'entries'>;
  /** The places in their annotations that are to be filled. */
  readonly places: Shown;
  readonly base: string;
}

/** A citation of one work that is to be printed. */
interface InTextRequest {
  readonly type: 'in-text';
  readonly item: CslItem;
  /** The place as the reader writes it: `12`, `pp. 12-14`, `ch. 3`; empty for none. */
  readonly place: string;
}

export type FormatRequest = PageRequest | ListRequest | InTextRequest;

/** A reference of a list. */
export interface FormattedReference {
  readonly key: string;
  readonly html: string;
  /** “[1]” in a style that numbers its list. */
  readonly label?: string | undefined;
}

/** What comes back, part by part. */
export type FormatPart =
  | { readonly type: 'page'; readonly part: Partial<StyledPageView> }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'in-text'; readonly forms: InTextForms }
  | { readonly type: 'list'; readonly references: readonly FormattedReference[] };

/** Formatters of one style: in its own order, and in another, where no dash stands for a name. */
interface StyleFormatters {
  readonly own: Formatter;
  readonly unsorted: () => Formatter;
}

const made = new Map<string, StyleFormatters>();

/**
 * Answers a request in a style. The formatter of a style is kept for the next request, with the
 * references that it has printed.
 * @throws {Error} for a style or a locale that cannot be read, and a record that cannot be printed.
 */
export function* formatRequest(
  request: FormatRequest,
  style: StyleTexts,
): Generator<FormatPart, void> {
  const formatters = made.get(style.id) ?? styleFormatters(style);
  made.set(style.id, formatters);
  if (request.type === 'page') {
    const { data, shown, base } = request;
    for (const part of styledParts(data, shown, formatters.own, base)) yield { type: 'page', part };
    return;
  }
  if (request.type === 'in-text') {
    const { item, place } = request;
    const written = place.trim() === '' ? '' : `, ${place.trim()}`;
    yield { type: 'in-text', forms: inTextForms(formatters.own, item, readLocator(written)) };
    return;
  }
  yield* listParts(request, formatters);
}

function styleFormatters({ id, xml, locale, words }: StyleTexts): StyleFormatters {
  const language = readLocale(locale);
  const cache = new Map<string, string>();
  const own = createFormatter(readStyle(xml, id), language, { words, cache });
  const withoutDash = xml.replace(/\ssubsequent-author-substitute(?:-rule)?="[^"]*"/g, '');
  let unsorted: Formatter | undefined = withoutDash === xml ? own : undefined;
  return {
    own,
    unsorted: () => {
      unsorted ??= createFormatter(readStyle(withoutDash, id), language, { words, cache });
      return unsorted;
    },
  };
}

/** So many references are printed between two reports. */
const BATCH = 25;

/**
 * A list is made of references that stand for themselves; then it is put in order, and works of one
 * author and year get their letters.
 */
function* listParts(
  { items, sorted, citing, places, base }: ListRequest,
  formatters: StyleFormatters,
): Generator<FormatPart, void> {
  const formatter = sorted ? formatters.own : formatters.unsorted();
  const references = new Map<string, string>();
  for (let at = 0; at < items.length; at += BATCH) {
    yield { type: 'progress', done: at, of: items.length };
    const printed = formatter.unnumbered.references(items.slice(at, at + BATCH));
    for (const [key, html] of printed) references.set(key, html);
  }
  const keys = items.map(({ id }) => id);
  const list = formatter
    .lists(items, { references })(keys)
    .map(({ key, html, number }) => ({ key, html, label: number }));
  // Numbers in annotations would be those of other lists: there the style of the site is asked.
  const borrowed = formatters.own.style.isNumeric && items.length > 0 ? [] : places.borrowed;
  const asked = { ...places, borrowed };
  for (const part of styledParts({ ...citing, own: [] }, asked, formatters.own, base)) {
    yield { type: 'page', part };
  }
  const place = new Map(keys.map((key, at) => [key, at]));
  yield {
    type: 'list',
    references: sorted
      ? list
      : list.toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0)),
  };
}

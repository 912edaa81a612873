/** Loaded when references have to be formatted: it brings the citation engine with it. */
import { createFormatter, type Formatter } from '../core/citing/formatter.ts';
import { readLocale } from '../core/citing/locale.ts';
import { readStyle } from '../core/citing/styles/style.ts';
import type { CslItem } from '../core/model/csl.ts';
import type { StyleTexts } from '../site/browser/style-source.ts';

/** A reference of a list. */
export interface FormattedReference {
  readonly key: string;
  readonly html: string;
  /** “[1]” in a style that numbers its list. */
  readonly label?: string | undefined;
}

/** Formats lists in one style. */
export interface ReaderListFormatter {
  /**
   * The references of a list: in the order of the style, or in the order given. Works of one author
   * and year have their letters in both; the dash for an author who stands in the entry above goes
   * with the style’s own order only.
   * @throws {Error} for a record that nothing can be printed of.
   */
  readonly format: (items: readonly CslItem[], sorted: boolean) => FormattedReference[];
}

/**
 * Makes a formatter of lists, to be kept for as long as lists in its style are shown.
 * @throws {Error} for a style or a locale that cannot be read.
 */
export function readerListFormatter({ id, xml, locale }: StyleTexts): ReaderListFormatter {
  const language = readLocale(locale);
  const inStyleOrder = createFormatter(readStyle(xml, id), language);
  const withoutDash = xml.replace(/\ssubsequent-author-substitute(?:-rule)?="[^"]*"/g, '');
  const inOwnOrder: Formatter =
    withoutDash === xml ? inStyleOrder : createFormatter(readStyle(withoutDash, id), language);
  return {
    format: (items, sorted) => {
      const list = (sorted ? inStyleOrder : inOwnOrder).bibliography(items);
      const printed = list.map(({ key, html }) => ({ key, ...withoutMargin(html) }));
      if (sorted) return printed;
      const place = new Map(items.map((item, at) => [item.id, at]));
      return printed.toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
    },
  };
}

/** Takes the number out of the column that styles which number their lists set it in. */
function withoutMargin(html: string): Omit<FormattedReference, 'key'> {
  const columns =
    /^<div class="csl-left-margin">(.*?)<\/div>\s*<div class="csl-right-inline">(.*)<\/div>$/s;
  const [, label, text] = columns.exec(html) ?? [];
  return label === undefined || text === undefined ? { html } : { html: text, label };
}

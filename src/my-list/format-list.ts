/** Loaded when references have to be formatted: it brings the citation engine with it. */
import { readLocale } from '../core/citing/locale.ts';
import { formatBibliography } from '../core/citing/reference-list.ts';
import { readStyle } from '../core/citing/style.ts';
import type { CslItem } from '../core/model/csl.ts';

/** A reference of a list. */
export interface FormattedReference {
  readonly key: string;
  readonly html: string;
  /** “[1]” in a style that numbers its list. */
  readonly label?: string | undefined;
}

/** The files that a style needs. */
export interface StyleTexts {
  readonly id: string;
  readonly xml: string;
  readonly locale: string;
}

/**
 * The references of a list: in the order of the style, or in the order given. Works of one author
 * and year have their letters in both; the dash for an author who stands in the entry above goes
 * with the style’s own order only.
 * @throws {Error} for a style that cannot be read, and for a record that nothing can be printed of.
 */
export function formatList(
  items: readonly CslItem[],
  { id, xml, locale }: StyleTexts,
  sorted: boolean,
): FormattedReference[] {
  const rules = sorted ? xml : xml.replace(/\ssubsequent-author-substitute(?:-rule)?="[^"]*"/g, '');
  const list = formatBibliography(items, readStyle(rules, id), { locale: readLocale(locale) });
  const printed = list.map(({ key, html }) => ({ key, ...withoutMargin(html) }));
  if (sorted) return printed;
  const place = new Map(items.map((item, at) => [item.id, at]));
  return printed.toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
}

/** Takes the number out of the column that styles which number their lists set it in. */
function withoutMargin(html: string): Omit<FormattedReference, 'key'> {
  const columns =
    /^<div class="csl-left-margin">(.*?)<\/div>\s*<div class="csl-right-inline">(.*)<\/div>$/s;
  const [, label, text] = columns.exec(html) ?? [];
  return label === undefined || text === undefined ? { html } : { html: text, label };
}

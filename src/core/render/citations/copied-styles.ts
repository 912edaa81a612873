import type { Formatter } from '../../citing/formatter.ts';
import type { CslItem } from '../../model/csl.ts';
import { htmlToText, linkAddresses } from '../text/html.ts';
import type { CitedView, StyleView } from '../views/citation.ts';

/** A style that references are prepared in. */
export interface PreparedStyle {
  readonly formatter: Formatter;
  /** What the reader calls it: “APA”. */
  readonly styleLabel: string;
  /** The same with its edition: “APA, 7th edition”; the label where it is not given. */
  readonly styleName?: string | undefined;
}

/** A style with the reference of each record in it: plain HTML, unlinked, by key. */
export interface CopiedStyle extends StyleView {
  readonly references: ReadonlyMap<string, string>;
}

/**
 * The reference of each record in one style, as it reads on its own.
 * @throws {Error} for a record that has neither names nor date nor title.
 */
export function copiedStyle(items: readonly CslItem[], prepared: PreparedStyle): CopiedStyle {
  return {
    ...styleView(prepared),
    references: prepared.formatter.unnumbered.references(items),
  };
}

/** A style as pages name it. */
export function styleView({ formatter, styleLabel, styleName }: PreparedStyle): StyleView {
  return { id: formatter.style.id, label: styleLabel, name: styleName ?? styleLabel };
}

/** The reference of one record in each style, for the eye and for the clipboard. */
export function citedViews(styles: readonly CopiedStyle[], key: string): CitedView[] {
  return styles.map(({ references, ...style }) => {
    const html = references.get(key) ?? '';
    return { ...style, html: linkAddresses(html), text: htmlToText(html) };
  });
}

import type { Name } from '../model/names.ts';
import type { WorkData } from '../model/work.ts';
import { familyOf } from './name-forms.ts';
import { yearLabel } from './year.ts';

/** Who a work goes under: its authors, else its editors; none where neither is confirmed. */
export function principalNames(data: WorkData): readonly Name[] {
  return data.author ?? data.editor ?? [];
}

/**
 * How lists and links name a work: “Christens and Speer 2011”, “Han and others 2021”; by a short
 * title where no author is confirmed.
 */
export function shortName(data: WorkData): string {
  const names = principalNames(data).map(familyOf);
  const [first, second] = names;
  const who =
    first === undefined
      ? quoted(titleParts(data.title).main)
      : names.length === 1
        ? first
        : names.length === 2
          ? `${first} and ${second}`
          : `${first} and others`;
  return `${who} ${yearLabel(data.issued)}`;
}

/** A title at its first colon (or the question mark that ends its first sentence). */
export function titleParts(title: string): {
  readonly main: string;
  readonly sub: string | undefined;
} {
  const match = /^(.+?[^\d\s])(:|\?)\s+(.+)$/s.exec(title);
  if (!match) return { main: title, sub: undefined };
  const [, main = title, mark, sub] = match;
  return { main: mark === '?' ? `${main}?` : main, sub };
}

/** A title in quotation marks, its own made single: “‘Turning private pain’ in Chicago”. */
export function quoted(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A text without CSL’s rich-text tags. */
export function plainTitle(title: string): string {
  return title.replace(/<\/?(?:i|b|sup|sub|span)(?:\s[^>]*)?>/g, '');
}

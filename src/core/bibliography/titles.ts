import { grammarWords } from '../../words/words.ts';
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
export function quotedTitle(title: string): string {
  return grammarWords.quoted(title);
}

/** A text without CSL’s rich-text tags. */
export function plainTitle(title: string): string {
  return title.replace(/<\/?(?:i|b|sup|sub|span)(?:\s[^>]*)?>/g, '');
}

/** What a title is filed under: without case, marks and a leading article. */
export function filingOfTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/^[“"‘'(]+/, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .toLowerCase();
}

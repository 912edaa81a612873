import { counted, listed } from '../../core/text/words.ts';

/** “2,000”. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** “1 work”, “2,000 works”. */
export function countedWorks(count: number): string {
  return counted(count, 'work', 'works');
}

/** How the language puts words together, for those who write sentences out of what entries hold. */
export const grammarWords = {
  /** The language in which names and titles are sorted. */
  locale: 'en',
  listed,
  /** A label as it stands inside a sentence: “full text”. */
  inSentence: (label: string) => label.toLowerCase(),
  /** The same of the name of a field, which may be an acronym. */
  fieldInSentence: (label: string) =>
    /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1),
  /** A text in quotation marks, its own made single: “‘Turning private pain’ in Chicago”. */
  quoted: (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  /** The same text without the marks around it. */
  insideQuotation: (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’'),
};

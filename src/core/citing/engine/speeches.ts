import type { CslItem } from '../../model/csl.ts';

/** “Paper presented at the …”. The 18th edition of Chicago prints the word alone. */
const PRESENTED = /^(?:chicago-(?:author-date|note-bibliography)$|nlm-|ieee$)/;

/**
 * A paper that was read somewhere, as each manual words it. APA alone says “Paper presentation”; in
 * Chicago and Vancouver “presented at” follows, with “the” in Chicago and IEEE. MLA prints the day of
 * the event, which is the day that a record has for the speech.
 */
export function speechIn({ type, genre, ...item }: CslItem, family: string): Partial<CslItem> {
  if (type !== 'speech') return {};
  if (family === 'modern-language-association') {
    const day = item['event-date'] ?? item.issued;
    return day === undefined ? {} : { 'event-date': day };
  }
  if (!PRESENTED.test(family)) return {};
  const event = item['event-title'];
  const word = /^(?:conference )?(?:(?<kind>paper|poster) )?presentation$/i.exec(
    genre?.trim() ?? '',
  );
  return {
    ...(event !== undefined &&
      !family.startsWith('nlm-') && { 'event-title': event.replace(/^the\s+/i, '') }),
    ...(word !== null && { genre: (word.groups?.['kind'] ?? 'paper').toLowerCase() }),
  };
}

import type { Anchor, FoundPage } from './pagefind.ts';

/** A place on a page: its address, and what it is called. */
export interface Place {
  readonly href: string;
  /** “What it finds”, “¶ 3, The word and the half hour”. */
  readonly label: string;
}

/** True for the head of a part of the page. */
export function isHeading({ element }: Anchor): boolean {
  return /^h[2-6]$/i.test(element);
}

/** True where something new begins; links and citations stand inside a sentence. */
export function isBlock(anchor: Anchor): boolean {
  return isParagraph(anchor) || !/^(?:a|cite|mark|span|sup)$/i.test(anchor.element);
}

/** True where a numbered paragraph begins. */
export function isParagraph({ id }: Anchor): boolean {
  return /^p\d+$/.test(id);
}

/**
 * The nearest paragraph or heading at or before a word. Only an essay’s paragraphs are called by
 * their numbers.
 */
export function placeOf(
  page: FoundPage,
  anchors: readonly Anchor[],
  location: number,
): Place | undefined {
  const before = anchors.filter((anchor) => anchor.location <= location);
  const heading = before.findLast(isHeading);
  const paragraph = before.findLast(isParagraph);
  const anchor = paragraph ?? heading;
  if (!anchor) return undefined;
  const isNumbered = paragraph !== undefined && page.meta['form'] === 'essay';
  const number = isNumbered ? `¶ ${paragraph.id.slice(1)}` : '';
  const label = [number, headingText(heading)].filter(Boolean).join(', ');
  if (label === '') return undefined;
  return { href: `${page.url}#${pinnedAt(before, anchor)?.id ?? anchor.id}`, label };
}

/** The anchor that stays, where the paragraph has one: on the element that begins with its number. */
function pinnedAt(anchors: readonly Anchor[], paragraph: Anchor): Anchor | undefined {
  if (!isParagraph(paragraph)) return undefined;
  return anchors.find(
    ({ element, location, id }) =>
      /^(?:div|p)$/i.test(element) && location === paragraph.location && id !== paragraph.id,
  );
}

/** A heading without its full stop and without the count that stands beside it. */
function headingText(heading: Anchor | undefined): string {
  return (heading?.text ?? '').trim().replace(/\s+\d+(?:\s\p{L}+)?\.?$|\.$/u, '');
}

import type { LinkView } from '../../core/render/views/card.ts';

/** The one link that all are; nothing where they differ, or where there is none. */
export function oneOf(links: readonly LinkView[]): LinkView | undefined {
  const [first] = links;
  return links.every(({ href }) => href === first?.href) ? first : undefined;
}

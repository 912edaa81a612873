import type { CslItem } from '../../model/csl.ts';
import type { Style } from '../styles/style.ts';

/**
 * APA leaves the publisher out where it is the author (7, 9.29). No style file can compare the two,
 * so the record that goes to the engine loses its publisher. Other styles print it.
 */
export function withoutRepeatedPublisher(item: CslItem, style: Style): CslItem {
  if (!/^apa(?:-|$)/.test(style.id) || item.publisher === undefined) return item;
  const [author, ...others] = item.author ?? [];
  if (others.length > 0 || author?.literal !== item.publisher) return item;
  const { publisher: _, ...rest } = item;
  return rest;
}

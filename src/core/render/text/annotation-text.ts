import type { FormattedAnnotation } from '../../formats/list/list.ts';
import { htmlToText } from './html.ts';

/** An annotation as one paragraph of plain text, for formats that have a field for it. */
export function annotationText({ paragraphs, signature }: FormattedAnnotation): string {
  return [...paragraphs, signature].map((html) => htmlToText(html).replace(/\s+/g, ' ')).join(' ');
}

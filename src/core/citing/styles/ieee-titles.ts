import { changeElements, choose, isMacro, isNode, withAttributes } from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * IEEE capitalizes the titles of books, and of those that chapters and papers stand in; titles of
 * articles, chapters and reports are in sentence case, which the file gets right.
 */
export const ieeeTitles: Correction = {
  style: 'ieee',
  correct(part) {
    if (isMacro(part, 'title')) {
      return changeElements(part, (text) =>
        isNode(text, 'text', { variable: 'title', 'font-style': 'italic' }) ? titled(text) : text,
      );
    }
    if (part.name !== 'bibliography' && !isMacro(part, 'event')) return part;
    return changeElements(part, (text) => {
      const isContainer = isNode(text, 'text', { variable: 'container-title' });
      if (!isContainer || !text.attributes.has('font-style')) return text;
      if (text.attributes.get('form') === 'short') return text;
      return choose(
        { type: 'chapter paper-conference speech', match: 'any' },
        [titled(text)],
        [text],
      );
    });
  },
};

function titled(text: Parameters<typeof withAttributes>[0]) {
  return withAttributes(text, { 'text-case': 'title' });
}

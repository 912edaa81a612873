import type { XmlElement, XmlNode } from '../../text/xml.ts';
import {
  changeElements,
  element,
  isMacro,
  isNode,
  withAttributes,
  withChildren,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

const CAPITAL = { 'text-case': 'capitalize-first' };
const YEAR = element('date-part', { name: 'year', ...CAPITAL });
/** The macro with the year of publication in the 18th edition, and its copy for the list. */
const YEAR_MACRO = 'date-issued-year';
const LISTED_YEAR = 'date-issued-year-listed';

/**
 * “Orr, Bo. Forthcoming. *Stairs*.”: words in the place of the year follow a full stop in the list, and
 * begin with a capital (CMOS 17, 15.45). The files know it of `status`, and not of a date in words,
 * which the engine prints as the year.
 */
export const chicagoStatus: readonly Correction[] = [
  {
    style: 'chicago-author-date',
    correct: (macro) => (isMacro(macro, 'date') ? withCapital(macro) : macro),
  },
  {
    style: 'chicago-author-date-18th-edition',
    correct(part) {
      if (isNode(part, 'style')) {
        // The list is sorted by `date`, where the engine knows dates of macros of their own alone.
        return withChildren(
          part,
          part.children.flatMap((child): readonly XmlNode[] =>
            isNode(child, 'macro', { name: YEAR_MACRO })
              ? [child, withAttributes(withCapital(child), { name: LISTED_YEAR })]
              : [child],
          ),
        );
      }
      if (!isMacro(part, 'date')) return part;
      return changeElements(part, (text) =>
        isNode(text, 'text', { macro: YEAR_MACRO })
          ? withAttributes(text, { macro: LISTED_YEAR })
          : text,
      );
    },
  },
];

/** A macro whose date begins with a capital. */
function withCapital(macro: XmlElement): XmlElement {
  return changeElements(macro, (date) => {
    if (!isNode(date, 'date', { variable: 'issued' })) return date;
    if (date.children.length === 0) return withChildren(date, [YEAR]);
    return changeElements(date, (part) =>
      isNode(part, 'date-part', { name: 'year' }) ? withAttributes(part, CAPITAL) : part,
    );
  });
}

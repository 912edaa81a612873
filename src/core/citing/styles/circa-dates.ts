import type { XmlElement } from '../../text/xml.ts';
import {
  changeElements,
  choose,
  element,
  isMacro,
  isNode,
  withAttributes,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

/*
 * A date that is about right (`1908~`) or uncertain (`1908?`), which the record keeps as one thing.
 * These files print it as if it were known.
 */

/** The year in brackets with a question mark: Chicago (17, 14.145), Citing Medicine (ch. 2). */
function inBrackets(date: XmlElement): XmlElement {
  const { prefix = '', suffix = '' } = affixes(date);
  return withAttributes(date, { prefix: `${prefix}[`, suffix: `?]${suffix}` });
}

/** Cite Them Right: (c.1908). */
function withC(date: XmlElement): XmlElement {
  const { prefix = '' } = affixes(date);
  return withAttributes(date, { prefix: `${prefix}c.` });
}

function affixes({ attributes }: XmlElement): { prefix?: string; suffix?: string } {
  return Object.fromEntries(attributes);
}

/** What may stand before the date in its part of an MLA reference: else “circa” begins a sentence. */
const BEFORE_DATE =
  'container-title container-author editor translator director illustrator interviewer edition version medium volume issue number publisher';

/** MLA: circa 1908. */
function withCirca(date: XmlElement): XmlElement {
  const circa = (attributes: Readonly<Record<string, string>>) =>
    element('text', { term: 'circa', ...attributes });
  return element('group', { delimiter: ' ' }, [
    choose(
      { variable: BEFORE_DATE, match: 'none' },
      [circa({ 'text-case': 'capitalize-first' })],
      [choose({ type: 'thesis' }, [circa({ 'text-case': 'capitalize-first' })], [circa({})])],
    ),
    date,
  ]);
}

/** Whether an element prints the year of publication. */
function isDated(date: XmlElement): boolean {
  if (!isNode(date, 'date', { variable: 'issued' })) return false;
  if (date.attributes.has('form')) return true;
  return date.children.some((part) => isNode(part, 'date-part', { name: 'year' }));
}

function correction(style: string, write: (date: XmlElement) => XmlElement): Correction {
  return {
    style,
    correct(part) {
      if (part.name !== 'macro' || isMacro(part, 'date-sort')) return part;
      return changeElements(part, (date) =>
        isDated(date) ? choose({ 'is-uncertain-date': 'issued' }, [write(date)], [date]) : date,
      );
    },
  };
}

/** One for each style that loses it. */
export const circaDates: readonly Correction[] = [
  correction('modern-language-association', withCirca),
  correction('chicago-author-date', inBrackets),
  correction('harvard-cite-them-right', withC),
  correction('nlm-citation-sequence', inBrackets),
  correction('ieee', inBrackets),
];

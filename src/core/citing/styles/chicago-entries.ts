import type { XmlElement } from '../../text/xml.ts';
import { changeElements, isMacro, isNode, withAttributes, withTypes } from './change-elements.ts';
import type { Correction } from './correction.ts';

const ENTRIES = ['entry-dictionary', 'entry-encyclopedia'];
/** The macros that print an edition, or that decide with what sign it is joined. */
const MACROS = [
  'edition',
  'edition-note',
  'locators',
  'locators-note',
  'locators-join-with-comma',
  'locators-join-with-period',
];

/**
 * “in *Encyclopedia of Houses*, 3rd ed., vol. 2 (London: Sage, 2004)”: the file of the notes of
 * Chicago has edition and volume for a chapter, and loses them for an entry in a work of reference,
 * whose edition tells the entry (CMOS 17, 14.232). Behind a comma an edition in words begins small.
 */
export const chicagoEntries: Correction = {
  style: 'chicago-note-bibliography',
  correct(macro) {
    if (!isMacro(macro, ...MACROS)) return macro;
    return changeElements(macro, (part) => {
      if (!isOfChapters(part)) return part;
      const withEntries = withTypes(part, ...ENTRIES);
      return isMacro(macro, 'locators') ? changeElements(withEntries, behindComma) : withEntries;
    });
  },
};

/** A chapter and a paper are the parts of books that the file knows. */
function isOfChapters({ attributes }: XmlElement): boolean {
  const types = attributes.get('type')?.split(' ') ?? [];
  return types.includes('chapter') && types.includes('paper-conference');
}

function behindComma(text: XmlElement): XmlElement {
  return isNode(text, 'text', { macro: 'edition' })
    ? withAttributes(text, { macro: 'edition-note' })
    : text;
}

import { childElement, elementText, parseXml, type XmlElement } from '../../text/xml.ts';
import { sha256 } from '../sha-256.ts';
import { isCorrected } from './corrected.ts';
import { checkMacros } from './macros.ts';
import { citationsStandAlone } from './plain-style.ts';

/** A citation style (CSL 1.0.2), read and looked over. */
export interface Style {
  /** The short name, as in the address of the official repository: `apa`. */
  readonly id: string;
  /** The title that the style gives itself. */
  readonly title: string;
  /** "7th edition", where the title names one. */
  readonly edition?: string | undefined;
  /** The file as it came. */
  readonly xml: string;
  /** Citations stand in notes (`class="note"`), not in the running text. */
  readonly isNote: boolean;
  /** Works are numbered: a reference depends on those before it. */
  readonly isNumeric: boolean;
  /**
   * An entry of the list depends on other works by the letter behind the year alone: no numbers, no
   * dash for a repeated author, no rule for works that need telling apart.
   */
  readonly entriesStandAlone: boolean;
  /**
   * A citation depends on the other works of its page only where one of them has the same citation
   * or a namesake as its first author; entries of the list stand alone, too.
   */
  readonly citationsStandAlone: boolean;
  /** The file is a package’s, and records are corrected for it (`corrected-record.ts`). */
  readonly isCorrected: boolean;
  /** SHA-256 of the file. */
  readonly digest: string;
}

/**
 * Reads a CSL style file. `file` names it in messages and gives the id where the style has none.
 * @throws {Error} for what is no style, a dependent style, one that calls a macro it does not
 * have or macros in a circle, one that is too large, and one without citation or bibliography; the
 * message says what to do.
 */
export function readStyle(xml: string, file = 'the style'): Style {
  const root = parseStyle(xml, file);
  const info = childElement(root, 'info');
  const title = elementText(info && childElement(info, 'title'));
  const edition = /\b\d+(?:st|nd|rd|th) edition\b/i.exec(title)?.[0];
  const address = elementText(info && childElement(info, 'id'));
  const id = address.split('/').at(-1) || file.replace(/^.*[\\/]/, '').replace(/\.csl$/, '');
  checkParts(root, file, info);
  const isNumeric = /variable=["'][^"']*\bcitation-(?:number|label)\b/.test(xml);
  const entriesStandAlone =
    !isNumeric && !/subsequent-author-substitute=|\bdisambiguate=/.test(xml);
  return {
    id,
    title: title || id,
    ...(edition === undefined ? {} : { edition }),
    xml,
    isNote: root.attributes.get('class') === 'note',
    isNumeric,
    entriesStandAlone,
    citationsStandAlone: entriesStandAlone && citationsStandAlone(root),
    isCorrected: isCorrected(xml),
    digest: sha256(xml),
  };
}

function parseStyle(xml: string, file: string): XmlElement {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is not well-formed XML. ${reason} Fetch the style again.`);
  }
  if (root.name !== 'style') {
    throw new Error(
      `${file} is not a CSL style: its root is <${root.name}>, not <style>. Styles are files with the ending .csl, such as those of https://github.com/citation-style-language/styles.`,
    );
  }
  return root;
}

function checkParts(root: XmlElement, file: string, info: XmlElement | undefined): void {
  const links = info?.children.filter((node) => typeof node !== 'string') ?? [];
  const parent = links.find(({ attributes }) => attributes.get('rel') === 'independent-parent');
  if (parent !== undefined) {
    const name = parent.attributes.get('href')?.split('/').at(-1) ?? 'another';
    throw new Error(`${file} is a dependent style without rules of its own: use "${name}".`);
  }
  for (const part of ['citation', 'bibliography']) {
    const element = childElement(root, part);
    if (element === undefined || childElement(element, 'layout') === undefined) {
      throw new Error(`${file} has no <${part}> with a <layout>: choose a style that has one.`);
    }
  }
  checkMacros(root, file);
}

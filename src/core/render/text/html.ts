import { addressLength } from '../../text/address-end.ts';
import { decodeReferences } from '../../text/character-references.ts';
import { DOI_START, hrefOfPrinted } from '../../text/doi.ts';

/** Escapes a text for HTML, attributes included. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** A value as JSON for the inside of a script element: nothing in it can end or begin an element. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The text of a piece of our own HTML: tags dropped, character references read. */
export function htmlToText(html: string): string {
  return decodeReferences(html.replace(/<[^>]*>/g, ''));
}

/** An address, or the DOI behind “doi:” in styles that print it bare, and what is joined to it. */
const ADDRESS = new RegExp(
  String.raw`((?:^|[\s(>])(?=https?:\/\/)|\bdoi:\s?(?=${DOI_START}))((?:&#?\w+;|[^\s<&])+)`,
  'gi',
);

/**
 * Makes the addresses and DOIs in a reference links, all of their characters included; a full stop
 * or a bracket of the sentence behind one is not part of it.
 */
export function linkAddresses(html: string): string {
  return html.replace(ADDRESS, (_all, before: string, joined: string) => {
    const written = joined.match(/&#?\w+;|[\s\S]/gu) ?? [];
    const length = addressLength(written.map((character) => decodeReferences(character)));
    const address = written.slice(0, length).join('');
    const behind = written.slice(length).join('');
    // The engine writes “&” so; nothing else in an address needs escaping.
    const href = hrefOfPrinted(decodeReferences(address)).replaceAll('&', '&#38;');
    return `${before}<a href="${href}">${address}</a>${behind}`;
  });
}

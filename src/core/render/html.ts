import { decodeReferences } from '../text/character-references.ts';

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

/** An address, or the DOI behind “doi:” in styles that print it bare. */
const ADDRESS =
  /((?:^|[\s(>])(?=https?:\/\/)|\bdoi:\s?(?=10\.\d{4,9}\/))((?:&#?\w+;|[^\s<&])*[^\s<&.,;:)])/gi;

/**
 * Makes the addresses and DOIs in a reference links; a full stop behind one is not part of it, nor
 * is a character that has to be written as a reference.
 */
export function linkAddresses(html: string): string {
  return html.replace(ADDRESS, (_all, before: string, address: string) => {
    const href = hrefOfAddress(address.startsWith('10.') ? `https://doi.org/${address}` : address);
    return `${before}<a href="${href}">${address}</a>`;
  });
}

/** Old DOIs hold `<` and `>`, which no address may: there they are percent-encoded. */
function hrefOfAddress(address: string): string {
  return address
    .replace(/&(?:lt|#60|#x3c);/gi, '%3C')
    .replace(/&(?:gt|#62|#x3e);/gi, '%3E')
    .replace(/"/g, '&quot;');
}

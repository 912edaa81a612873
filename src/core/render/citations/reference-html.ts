import { plainTitle, titleParts } from '../../bibliography/titles.ts';
import { escapeHtml, linkAddresses } from '../text/html.ts';

/**
 * A formatted reference with its addresses as links and its title as a link to the work’s card.
 * Styles change a title’s case and quotation marks; where the title is not found as it is
 * recorded, the part before the first address leads to the card.
 */
export function linkedReference(html: string, title: string, href: string): string {
  const unlinked = withoutBlocks(html);
  const linked = linkAddresses(unlinked);
  const open = `<a class="work" href="${escapeHtml(href)}">`;
  const address = linked.search(/<a href="https?:/i);
  const head = address === -1 ? linked : linked.slice(0, address);
  const tail = address === -1 ? '' : linked.slice(address);
  const plain = plainTitle(title);
  for (const wanted of [plain, titleParts(plain).main]) {
    const at = find(head, wanted);
    if (at)
      return `${head.slice(0, at.start)}${open}${head.slice(at.start, at.end)}</a>${head.slice(at.end)}${tail}`;
  }
  const whole = wholeElements(head).trimEnd();
  // An address inside of the title itself would be a link in a link.
  if (!/[\p{L}\p{N}]/u.test(whole.replace(/<[^>]*>/g, ''))) return `${open}${unlinked}</a>`;
  return `${open}${whole}</a>${head.slice(whole.length)}${tail}`;
}

/** As much of the start of a piece of HTML as leaves no element open. */
function wholeElements(html: string): string {
  let depth = 0;
  let end = 0;
  for (const { 0: tag, index } of html.matchAll(/<[^>]*>|$/g)) {
    if (depth === 0) end = index;
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) end = index + tag.length;
  }
  return html.slice(0, end);
}

/** Styles that number their lists set number and text in blocks, which no paragraph may hold. */
function withoutBlocks(html: string): string {
  return html.replace(/<div\b/g, '<span').replace(/<\/div>/g, '</span>');
}

/** Finds a title in HTML without regard to case, quotation marks and the escaping of characters. */
function find(html: string, title: string): { start: number; end: number } | undefined {
  const start = findPlain(html, title);
  if (start !== -1) return { start, end: start + title.length };
  // Blanks in a row would be tried in every way of sharing them out.
  const pattern = [...title.trim().replace(/\s+/g, ' ')]
    .map((character) => {
      if (/["“”'‘’]/.test(character)) return `(?:["“”'‘’]|&quot;|&#39;|&#34;|&#x27;)`;
      if (character === '&') return '&(?:amp|#38);';
      if (character === '<' || character === '>') return '&(?:lt|gt|#60|#62);';
      if (/\s/.test(character)) return '(?:\\s|&nbsp;|&#160;)+';
      return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  for (const { 0: found, index } of html.matchAll(new RegExp(pattern, 'giu'))) {
    if (isInText(html, index)) return { start: index, end: index + found.length };
  }
  return undefined;
}

/** False inside of a tag or a reference: a work may be called “Span”, or “38”. */
function isInText(html: string, at: number): boolean {
  const before = html.slice(0, at);
  return before.lastIndexOf('<') <= before.lastIndexOf('>') && !/&[#\w]*$/.test(before);
}

/**
 * Most titles hold no character that styles change: a search without a pattern finds them much
 * faster.
 */
function findPlain(html: string, title: string): number {
  if (/["“”'‘’&<>]/.test(title)) return -1;
  const lowered = html.toLowerCase();
  const wanted = title.toLowerCase();
  const keepsLength = lowered.length === html.length && wanted.length === title.length;
  const at = keepsLength ? lowered.indexOf(wanted) : -1;
  return at !== -1 && isInText(html, at) ? at : -1;
}

import { plainTitle, titleParts } from '../bibliography/titles.ts';
import { escapeHtml, linkAddresses } from './html.ts';

/**
 * A formatted reference with its addresses as links and its title as a link to the work’s card.
 * Styles change a title’s case and quotation marks; where the title is not found as it is
 * recorded, the part before the first address leads to the card.
 */
export function linkedReference(html: string, title: string, href: string): string {
  const linked = linkAddresses(withoutBlocks(html));
  const open = `<a class="work" href="${escapeHtml(href)}">`;
  const address = linked.search(/<a href="https?:/);
  const head = address === -1 ? linked : linked.slice(0, address);
  const tail = address === -1 ? '' : linked.slice(address);
  const plain = plainTitle(title);
  for (const wanted of [plain, titleParts(plain).main]) {
    const at = find(head, wanted);
    if (at)
      return `${head.slice(0, at.start)}${open}${head.slice(at.start, at.end)}</a>${head.slice(at.end)}${tail}`;
  }
  const trimmed = head.trimEnd();
  return `${open}${trimmed}</a>${head.slice(trimmed.length)}${tail}`;
}

/** Styles that number their lists set number and text in blocks, which no paragraph may hold. */
function withoutBlocks(html: string): string {
  return html.replace(/<div\b/g, '<span').replace(/<\/div>/g, '</span>');
}

/** Finds a title in HTML without regard to case, quotation marks and the escaping of signs. */
function find(html: string, title: string): { start: number; end: number } | undefined {
  const start = findPlain(html, title);
  if (start !== -1) return { start, end: start + title.length };
  const pattern = [...title.trim()]
    .map((sign) => {
      if (/["“”'‘’]/.test(sign)) return `(?:["“”'‘’]|&quot;|&#39;|&#34;|&#x27;)`;
      if (sign === '&') return '&(?:amp|#38);';
      if (sign === '<' || sign === '>') return '&(?:lt|gt|#60|#62);';
      if (/\s/.test(sign)) return '(?:\\s|&nbsp;|&#160;)+';
      return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  const match = new RegExp(pattern, 'iu').exec(html);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Most titles hold no sign that styles change: a search without a pattern finds them much faster. */
function findPlain(html: string, title: string): number {
  if (/["“”'‘’&<>]/.test(title)) return -1;
  const lowered = html.toLowerCase();
  const wanted = title.toLowerCase();
  const keepsLength = lowered.length === html.length && wanted.length === title.length;
  return keepsLength ? lowered.indexOf(wanted) : -1;
}

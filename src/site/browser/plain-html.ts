/** Runs in the reader’s browser: writes a part of another page as HTML that this page may hold. */
import { escapeHtml } from '../../core/render/text/html.ts';
import { PAGE_HTML } from '../../core/render/text/safe-html.ts';

/** What stands round a text and belongs to its page alone. */
const LEFT_OUT = 'svg, script, style, template, button, .call-out, .para, .anchor, .vh, [hidden]';
/** The attributes that say something on any page; an `id` would stand twice. */
const KEPT = ['class', 'href', 'start', 'rel'] as const;

/**
 * The inside of an element as HTML for `setHtml`: elements and attributes that texts are made of,
 * and links with whole addresses. `address` is that of the page it comes from.
 */
export function plainHtml(element: Element, address: URL): string {
  return [...element.childNodes]
    .map((node) => nodeHtml(node, address))
    .join('')
    .trim();
}

function nodeHtml(node: Node, address: URL): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeHtml(node.nodeValue ?? '');
  // What comes of another page’s document is an element of the same kind.
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return '';
  const name = node.localName;
  if (name === 'br' || name === 'wbr') return `<${name}>`;
  const inside = [...node.childNodes].map((child) => nodeHtml(child, address)).join('');
  if (!PAGE_HTML.tags.has(name) || name === 'img') return inside;
  const attributes = KEPT.flatMap((attribute) => {
    const value = node.getAttribute(attribute);
    if (value === null) return [];
    const written = attribute === 'href' ? linkFrom(value, address) : value;
    return [` ${attribute}="${escapeHtml(written)}"`];
  });
  return `<${name}${attributes.join('')}>${inside}</${name}>`;
}

/** A link of another page as it leads from this one. */
function linkFrom(href: string, address: URL): string {
  const { origin, pathname, search, hash, href: whole } = new URL(href, address);
  return origin === address.origin ? `${pathname}${search}${hash}` : whole;
}

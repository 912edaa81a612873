import type { Element, Nodes } from 'hast';
import { defaultSchema, type Schema, sanitize as sanitizeTree } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { isFootnoteMark } from './nodes.ts';

/**
 * What may stand in the HTML of an entry: the last guard, after everything else has been refused
 * with a problem. No style, no script, no form, no address but http, https and mailto.
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    'a',
    'abbr',
    'b',
    'blockquote',
    'br',
    'cite',
    'code',
    'dd',
    'del',
    'dl',
    'dt',
    'em',
    'figcaption',
    'figure',
    'h2',
    'h3',
    'h4',
    'hr',
    'i',
    'img',
    'li',
    'ol',
    'p',
    'pre',
    'q',
    's',
    'section',
    'span',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'id', ['className', 'footnote-back', 'footnote'], 'ariaLabel', ['rel', 'external']],
    img: ['src', 'alt', ['loading', 'lazy']],
    ol: ['start'],
    li: ['id'],
    section: [['className', 'footnotes']],
    blockquote: [['className', 'quote']],
    figure: [['className', 'figure']],
    p: [['className', 'source']],
    '*': [],
  },
  // No picture comes from another host: an address with any scheme is dropped.
  protocols: { href: ['http', 'https', 'mailto'], src: ['none'] },
  required: {},
  strip: ['script', 'style'],
};

/** Writes a tree as HTML, dropping whatever the list above does not name. */
export function writeSafely(tree: Nodes): string {
  const safe = sanitizeTree(tree, SCHEMA);
  const html = toHtml(safe, { characterReferences: { useNamedReferences: false } });
  return html.includes(' alt="') ? html.replace(TAG, escapeAngles) : html;
}

/** Every < of the written HTML begins a tag: in a text it is a reference. */
const TAG = /<[a-z][a-z0-9]*(?: [^\s="<>]+(?:="[^"]*")?)*>/g;

/** HTML lets < and > stand in an attribute, but whoever looks for tags would trip over them. */
function escapeAngles(tag: string): string {
  const inner = tag.slice(1, -1).replace(/</g, '&#x3C;').replace(/>/g, '&#x3E;');
  return `<${inner}>`;
}

/** The text of a tree, as a browser’s textContent gives it, without the numbers of footnotes. */
export function textOf(node: Nodes | Element): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isFootnoteMark(node)) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const WEB_ADDRESS = /^https?:\/\/[^\s/?#\\@]+/i;
const MAIL_ADDRESS = /^mailto:[^\s@?]+@[^\s@?]+/i;

/**
 * True for an address that a link of an entry may lead to outside. A user name before the host is
 * refused: `https://doi.org@example.net/` is read as the one and leads to the other.
 */
export function isSafeAddress(address: string): boolean {
  if (MAIL_ADDRESS.test(address)) return true;
  if (!WEB_ADDRESS.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

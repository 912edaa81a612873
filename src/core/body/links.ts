import type { Element, ElementContent } from 'hast';
import type { FragmentReading, ReadNodes } from './reading.ts';
import { isSafeAddress } from './sanitize.ts';

/** Reads a link: to an entry, to a place of the page, or to a safe address outside. */
export function readLink(
  reading: FragmentReading,
  node: Element,
  readNodes: ReadNodes,
): ElementContent[] {
  const href = typeof node.properties['href'] === 'string' ? node.properties['href'] : '';
  const offset = node.position?.start.offset;
  if (offset === undefined) {
    // A footnote’s own links, made by the parser.
    if (node.properties['dataFootnoteBackref'] === undefined) return [node];
    const properties = { href, className: ['footnote-back'], ariaLabel: 'Back to the text' };
    return [{ ...node, properties }];
  }
  if (node.properties['dataFootnoteRef'] !== undefined) return [node];
  if (reading.source.text.startsWith('[[', offset)) {
    return readWikilink(reading, node, href, offset, readNodes);
  }
  const target = href.startsWith('#') ? href : decodeSafely(href);
  if (!target.startsWith('#') && !isSafeAddress(target)) {
    reading.report(
      'unsafe-link',
      offset,
      `The link leads to “${target.slice(0, 60)}”.`,
      'Link to https:// or mailto: addresses; to an entry of the library with [[id]].',
    );
    return readNodes(node.children);
  }
  reading.inLink = true;
  const children = readNodes(node.children);
  reading.inLink = false;
  const outside = /^https?:/i.test(target);
  return [{ ...node, properties: { href, ...(outside ? { rel: ['external'] } : {}) }, children }];
}

/** Reads `[[id]]` or `[[id|label]]`: the label between two tokens. */
function readWikilink(
  reading: FragmentReading,
  node: Element,
  href: string,
  offset: number,
  readNodes: ReadNodes,
): ElementContent[] {
  // In a table the bar is written \|, and the backslash stays with the id.
  const target = decodeSafely(href).replace(/\\$/, '').trim();
  const written = reading.source.text.slice(offset, offset + 200);
  const labelled = /^\[\[[^\]|]*\|/.test(written);
  if (reading.inLink) {
    reading.report('link-in-link', offset, 'A link stands inside a link.', 'Take one of them out.');
    return [];
  }
  const [open, close] = reading.addLink(target, labelled, reading.source.placeAt(offset));
  reading.say(open);
  reading.inLink = true;
  const label = labelled ? readNodes(node.children) : [];
  reading.inLink = false;
  reading.say(close);
  return [{ type: 'text', value: open }, ...label, { type: 'text', value: close }];
}

function decodeSafely(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

import type { Element, ElementContent } from 'hast';
import { quoted } from '../text/characters.ts';
import { isFootnoteMark } from './nodes.ts';
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
    const properties = {
      href: footnoteAnchor(reading, href),
      className: ['footnote-back'],
      ariaLabel: 'Back to the text',
    };
    return [{ ...node, properties }];
  }
  if (isFootnoteMark(node)) {
    const id = footnoteAnchor(reading, String(node.properties['id'] ?? ''));
    return [{ ...node, properties: { href: footnoteAnchor(reading, href), id } }];
  }
  if (reading.source.text.startsWith('[[', offset)) {
    return readWikilink(reading, node, href, offset, readNodes);
  }
  const target = decodeSafely(href);
  if (href.startsWith('#')) {
    reading.anchors.push({ id: target.slice(1), place: reading.source.placeAt(offset) });
  } else if (!isSafeAddress(target)) {
    reading.report(
      'unsafe-link',
      offset,
      `The link leads to “${quoted(target)}”, which entries may not link to.`,
      'Link to https:// or mailto: addresses, without a user name. To link to an entry of the library, write [[id]].',
    );
    return readNodes(node.children);
  }
  reading.inLink = true;
  const children = readNodes(node.children);
  reading.inLink = false;
  const outside = /^https?:/i.test(target);
  // The guard of the HTML knows schemes in lower case.
  const address = href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  return [
    { ...node, properties: { href: address, ...(outside ? { rel: ['external'] } : {}) }, children },
  ];
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
    reading.report(
      'link-in-link',
      offset,
      'A link is inside another link.',
      'Remove one of the two.',
    );
    return [];
  }
  if (reading.inHeading && !labelled) {
    reading.report(
      'link-in-heading',
      offset,
      'The heading contains a link without a label, and so has no words of its own.',
      `Give it a label: [[${quoted(target)}|label]].`,
    );
  }
  const [open, close] = reading.addLink(target, labelled, reading.source.placeAt(offset));
  reading.say(open);
  reading.inLink = true;
  const label = labelled ? readNodes(node.children) : [];
  reading.inLink = false;
  reading.say(close);
  return [{ type: 'text', value: open }, ...label, { type: 'text', value: close }];
}

/** The anchors of footnotes, told apart from those of other fragments of the page. */
export function footnoteAnchor(reading: FragmentReading, made: string): string {
  return made.replace('user-content-', reading.source.prefix);
}

function decodeSafely(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

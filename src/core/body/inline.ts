import type { Element, ElementContent, Text } from 'hast';
import { readComponent } from './component-elements.ts';
import { footnoteAnchor, readLink } from './links.ts';
import { type AnyNode, isElement, isForeign, offsetOf } from './nodes.ts';
import type { FragmentReading } from './reading.ts';
import { textOf } from './sanitize.ts';
import { readTextRun } from './text-run.ts';

/** Reads nodes of a block: plain HTML with tokens comes back, findings go to the reading. */
export function readNodes(reading: FragmentReading, nodes: readonly AnyNode[]): ElementContent[] {
  return nodes.flatMap((node) => readNode(reading, node));
}

/** The same for one node. */
export function readNode(reading: FragmentReading, node: AnyNode): ElementContent[] {
  if (node.type === 'text' && 'value' in node) return readTextRun(reading, node as Text);
  if (isElement(node)) return readElement(reading, node);
  if (isForeign(node)) return readComponent(reading, node, (nodes) => readNodes(reading, nodes));
  return [];
}

function readElement(reading: FragmentReading, node: Element): ElementContent[] {
  const children = () => readNodes(reading, node.children);
  switch (node.tagName) {
    case 'a':
      return readLink(reading, node, (nodes) => readNodes(reading, nodes));
    case 'img':
      reading.report(
        'picture',
        offsetOf(node),
        'The text contains a picture in Markdown.',
        'Use <Figure src="figures/name.png" alt="…">caption</Figure>.',
      );
      return [];
    case 'code':
    case 'pre':
      reading.say(textOf(node));
      return [node];
    case 'p':
    case 'li':
    case 'td':
    case 'th': {
      // A paragraph that is a block of its own has its context already.
      const own = !reading.atStart || node.tagName !== 'p';
      const { id } = node.properties;
      const properties = typeof id === 'string' ? { id: footnoteAnchor(reading, id) } : {};
      return [{ ...node, properties, children: own ? reading.inContext(children) : children() }];
    }
    default:
      return [{ ...node, children: children() }];
  }
}

import type { ElementContent } from 'hast';
import { quoted } from '../text/characters.ts';
import { type AnyNode, type ForeignNode, isElement, isForeign, offsetOf } from './nodes.ts';
import type { FragmentReading } from './reading.ts';
import { headingAnchor, slug } from './slug.ts';

/*
 * A pin gives a heading or a paragraph an address that stays, whatever happens to its words and its
 * number: a comment with `#why-it-lasts` in braces, at its end. It is a comment of MDX, so that every reader of MDX
 * takes the text as it is. Several pins keep several addresses; the first is the one that pages give.
 */

const COMMENT = /^\s*\/\*([\s\S]*)\*\/\s*$/;

/** A block without its pins, and the anchors that they give. */
export interface PinnedNode {
  readonly node: AnyNode;
  readonly pins: readonly string[];
}

/** True for a comment that is meant as a pin. */
export function isPin(node: AnyNode): node is ForeignNode {
  return isForeign(node) && /^\s*#/.test(COMMENT.exec(node.value ?? '')?.[1] ?? '');
}

/**
 * Takes the pins off the end of a heading or a paragraph. `taken` holds the anchors that are pinned
 * already, and gets those of this block.
 */
export function takePins(reading: FragmentReading, node: AnyNode, taken: Set<string>): PinnedNode {
  if (!isElement(node) || !/^(?:p|h[1-6])$/.test(node.tagName)) return { node, pins: [] };
  const children: AnyNode[] = [...node.children];
  const found: ForeignNode[] = [];
  for (let last = children.at(-1); last !== undefined; last = children.at(-1)) {
    if (isPin(last)) found.unshift(last);
    else if (!isBlank(last)) break;
    children.pop();
  }
  if (found.length === 0) return { node, pins: [] };
  const pins = found.flatMap((pin) => readPin(reading, pin, taken));
  const kept = [...children.slice(0, -1), ...children.slice(-1).map(withoutEnd)];
  return { node: { ...node, children: kept as ElementContent[] }, pins };
}

function readPin(reading: FragmentReading, pin: ForeignNode, taken: Set<string>): string[] {
  const offset = offsetOf(pin);
  const written = (COMMENT.exec(pin.value ?? '')?.[1] ?? '').trim();
  if (reading.source.name !== 'body') {
    reportMisplacedPin(reading, pin);
    return [];
  }
  return written.split(/\s+/).flatMap((part) => {
    const id = part.replace(/^#/, '');
    if (part !== `#${id}` || headingAnchor(id) !== id) {
      // Where one part begins no address of its own, blanks stand where hyphens belong.
      const isList = written.split(/\s+/).every((each) => each.startsWith('#'));
      const meant = isList ? part : written;
      const proposed = headingAnchor(slug(meant));
      reading.report(
        'pin',
        offset,
        `“${quoted(meant)}” is not a valid address on a page.`,
        part === `#${id}` && slug(id) === id
          ? `The page itself uses #${quoted(id)}: choose other words, such as {/* #${quoted(proposed)} */}.`
          : `Write lower-case letters, digits and single hyphens: {/* #${quoted(proposed)} */}.`,
      );
      return [];
    }
    if (taken.has(id)) {
      reading.report(
        'pin',
        offset,
        `The address #${quoted(id)} is pinned twice in this text.`,
        'Keep one of the two: an address can lead to only one place.',
      );
      return [];
    }
    taken.add(id);
    return [id];
  });
}

/** Tells of a pin that stands where it can hold nothing. */
export function reportMisplacedPin(reading: FragmentReading, pin: ForeignNode): void {
  reading.report(
    'pin',
    offsetOf(pin),
    'There is nothing here that this pin could keep the address of.',
    reading.source.name === 'body'
      ? 'Put it at the end of a heading or a paragraph, on the same line. Lists and notes cannot be pinned.'
      : 'Remove it: only headings and paragraphs of the text below the fields can be pinned.',
  );
}

/** True for blanks and for other comments. */
function isBlank(node: AnyNode): boolean {
  if (isForeign(node)) return node.type.endsWith('Expression') && COMMENT.test(node.value ?? '');
  return node.type === 'text' && 'value' in node && String(node.value).trim() === '';
}

/** The last words of a block without the blanks before its pin. */
function withoutEnd(node: AnyNode): AnyNode {
  if (node.type !== 'text' || !('value' in node)) return node;
  const value = String(node.value);
  const trimmed = value.trimEnd();
  const end = node.position?.end.offset;
  if (trimmed === value || node.position === undefined || end === undefined) return node;
  const { position } = node;
  const offset = end - (value.length - trimmed.length);
  return { ...node, value: trimmed, position: { ...position, end: { ...position.end, offset } } };
}

import type { Element } from 'hast';
import { readAttributes } from './component-attributes.ts';
import type { Block, Note } from './fragment.ts';
import { readNode, readNodes } from './inline.ts';
import { type AnyNode, type ForeignNode, isElement, isForeign, offsetOf } from './nodes.ts';
import { takePins } from './pins.ts';
import type { FragmentReading } from './reading.ts';
import { textOf, writeSafely } from './sanitize.ts';
import { headingAnchor } from './slug.ts';

/**
 * Reads the blocks of a fragment in order: headings with their anchors, paragraphs with their
 * numbers, side notes to the paragraph above them, footnotes at the end.
 */
export class BlockReader {
  readonly #reading: FragmentReading;
  readonly #blocks: Block[] = [];
  readonly #ids = new Set<string>();
  /** The last number behind each anchor that has been asked for more than once. */
  readonly #numbers = new Map<string, number>();
  #texts = 0;
  #paragraphs = 0;

  constructor(reading: FragmentReading) {
    this.#reading = reading;
  }

  /** All blocks of the given nodes. */
  read(nodes: readonly AnyNode[]): readonly Block[] {
    // Pins first: an anchor that is made of words gives way to one that is written.
    for (const { node, pins } of nodes.map((each) => takePins(this.#reading, each, this.#ids))) {
      if (node.type === 'text') continue;
      if (isElement(node) && /^h[1-6]$/.test(node.tagName)) this.#readHeading(node, pins);
      else if (isElement(node) && node.tagName === 'section') this.#readFootnotes(node);
      else if (isForeign(node) && (node.name === 'Aside' || node.name === 'Claim')) {
        this.#readNote(node);
      } else this.#readText(node, pins);
    }
    return this.#blocks;
  }

  #readText(node: AnyNode, pins: readonly string[]): void {
    const reading = this.#reading;
    const numbered = isElement(node) && node.tagName === 'p';
    const number = this.#paragraphs + 1;
    reading.paragraph = numbered ? number : undefined;
    reading.block = `${reading.source.prefix}${numbered ? `p${number}` : `b${this.#texts + 1}`}`;
    const children = reading.inContext(() => readNode(reading, node));
    if (children.length === 0) return;
    this.#texts++;
    if (numbered) this.#paragraphs++;
    this.#blocks.push({
      type: 'text',
      id: reading.block,
      number: reading.paragraph,
      pins,
      html: writeSafely({ type: 'root', children }),
      notes: [],
      place: reading.source.placeAt(offsetOf(node)),
    });
  }

  #readHeading(node: Element, pins: readonly string[]): void {
    const reading = this.#reading;
    const depth = Number(node.tagName.slice(1));
    const text = textOf(node).trim();
    if (depth === 1) {
      reading.report(
        'heading-one',
        offsetOf(node),
        'The text has a first-level heading, but the title of the page is one already.',
        'Begin it with ## instead of #.',
      );
    }
    reading.heading = text;
    reading.block = pins[0] ?? this.#anchorFor(text);
    reading.paragraph = undefined;
    reading.inHeading = true;
    const children = reading.inContext(() => readNodes(reading, node.children));
    reading.inHeading = false;
    this.#blocks.push({
      type: 'heading',
      id: reading.block,
      pins,
      depth: Math.max(2, depth),
      html: writeSafely({ type: 'root', children }),
      text,
    });
  }

  /** An anchor that nothing else on the page has. */
  #anchorFor(text: string): string {
    const base = `${this.#reading.source.prefix}${headingAnchor(text)}`;
    let id = base;
    let number = this.#numbers.get(base) ?? 1;
    while (this.#ids.has(id)) id = `${base}-${++number}`;
    this.#numbers.set(base, number);
    this.#ids.add(id);
    return id;
  }

  #readFootnotes(node: Element): void {
    const reading = this.#reading;
    const list = node.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'ol',
    );
    if (!list) return;
    const id = this.#anchorFor('Notes');
    reading.heading = 'Notes';
    this.#blocks.push({ type: 'heading', id, pins: [], depth: 2, html: 'Notes', text: 'Notes' });
    reading.block = id;
    reading.paragraph = undefined;
    const children = reading.inContext(() => readNode(reading, list));
    this.#blocks.push({
      type: 'text',
      id: `${id}-list`,
      number: undefined,
      pins: [],
      html: writeSafely({ type: 'root', children }),
      notes: [],
      place: reading.source.placeAt(
        offsetOf(list.children.find(({ type }) => type === 'element') ?? list),
      ),
    });
  }

  /** A side note goes to the paragraph above it. */
  #readNote(node: ForeignNode): void {
    const reading = this.#reading;
    const { of: claim } = readAttributes(reading, node);
    const last = this.#blocks.at(-1);
    if (last?.type !== 'text') {
      reading.report(
        'note-without-paragraph',
        offsetOf(node),
        `<${node.name}> comes before the first paragraph of its section.`,
        'Move it below the paragraph that it belongs to.',
      );
      return;
    }
    const id = `${last.id}-note-${last.notes.length + 1}`;
    reading.block = id;
    const children = reading.inContext(() => readNodes(reading, node.children ?? []));
    const note: Note = {
      id,
      html: writeSafely({ type: 'root', children }),
      claim: node.name === 'Claim' ? claim : undefined,
      place: reading.source.placeAt(offsetOf(node)),
    };
    this.#blocks[this.#blocks.length - 1] = { ...last, notes: [...last.notes, note] };
  }
}

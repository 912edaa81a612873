import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { isKind, type Kind } from '../../model/kinds.ts';
import { FRONT_MATTER, parseYaml } from '../../text/front-matter.ts';
import { compareFields } from './field-order.ts';
import { type FieldValue, fieldLines, itemLines, pairLines } from './file-text.ts';

/** A file whose front matter cannot be changed line by line; the message says why. */
export class FrontMatterEditError extends Error {
  override name = 'FrontMatterEditError';
}

/** A row of `confirmed`, as entries write it. */
export interface ConfirmedRow {
  readonly fields: readonly string[];
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

/*
 * Each of these takes the whole text of an entry and gives it back with one thing changed; every
 * other line stays byte for byte, with its comments, its line breaks and a byte order mark. They
 * throw a FrontMatterEditError where the front matter is missing, is no YAML, or stands on one line.
 */

/** Gives a field a value: in the place of the old one, else where the standard order has it. */
export function setField(
  text: string,
  name: string,
  value: FieldValue,
  kind: Kind = 'works',
): string {
  const head = new Head(text);
  const lines = fieldLines(name, value, kind);
  const old = head.blockOf(name);
  if (old) return head.replace(old.start, old.end, lines);
  const compare = compareFields(kind);
  const next = head.blocks.find((block) => compare(block.name, name) > 0);
  const at = next?.start ?? head.endOfFields;
  return head.replace(at, at, lines);
}

/** Takes a field out; a text without it is given back as it is. */
export function removeField(text: string, name: string): string {
  const head = new Head(text);
  const block = head.blockOf(name);
  return block ? head.replace(block.start, block.end, []) : text;
}

/** Adds rows to `confirmed`, behind those that are there. */
export function addConfirmed(text: string, rows: readonly ConfirmedRow[]): string {
  const items = rows.map((row): FieldValue => ({ ...row }));
  return addItems(text, 'confirmed', items, 'works');
}

/** Adds items to a list of the front matter, behind those that are there. */
export function addItems(
  text: string,
  name: string,
  items: readonly FieldValue[],
  kind: Kind = 'works',
): string {
  if (items.length === 0) return text;
  const head = new Head(text);
  const block = head.blockOf(name);
  if (!block) return setField(text, name, items, kind);
  const list = block.pair.value;
  if (!isSeq(list)) {
    if (isScalar(list) && list.value === null) return setField(text, name, items, kind);
    throw new FrontMatterEditError(`The field ${name} holds no list; nothing was added to it.`);
  }
  const last = list.items.at(-1);
  if (list.flow === true || !hasRange(last)) {
    return setField(text, name, [...(head.valuesOf(list) as FieldValue[]), ...items], kind);
  }
  const indent = head.indentOfItem(last);
  const lines = items.flatMap((item) => itemLines(item, indent, kind));
  return head.replace(block.end, block.end, lines);
}

/** Describes a source under its short name; one of that name is replaced. */
export function addSource(
  text: string,
  id: string,
  source: { readonly [field: string]: FieldValue | undefined },
  kind: Kind = 'works',
): string {
  const head = new Head(text);
  const block = head.blockOf('sources');
  const table = block?.pair.value;
  if (!block || !isMap(table)) return setField(text, 'sources', { [id]: source }, kind);
  const [first] = table.items;
  if (table.flow === true || !isPair(first) || !hasRange(first.key)) {
    const known = head.valuesOf(table) as { readonly [field: string]: FieldValue };
    return setField(text, 'sources', { ...known, [id]: source }, kind);
  }
  const lines = pairLines(id, source, ' '.repeat(head.columnOf(first.key)), kind);
  const old = table.items.find((pair) => isScalar(pair.key) && pair.key.value === id);
  if (!old) return head.replace(block.end, block.end, lines);
  const { start, end } = head.linesOf(old);
  return head.replace(start, end, lines);
}

/** Takes the rows for a field out of `unconfirmed`, and the list with its last row. */
export function removeUnconfirmed(text: string, field: string): string {
  const head = new Head(text);
  const block = head.blockOf('unconfirmed');
  const list = block?.pair.value;
  if (!block || !isSeq(list)) return text;
  const isOfField = (item: unknown): boolean => isMap(item) && item.get('field') === field;
  const rest = list.items.filter((item) => !isOfField(item));
  if (rest.length === list.items.length) return text;
  if (rest.length === 0) return head.replace(block.start, block.end, []);
  if (list.flow === true) {
    const values = head.valuesOf(list) as FieldValue[];
    const kept = values.filter((_, index) => !isOfField(list.items[index]));
    return setField(text, 'unconfirmed', kept);
  }
  const index = list.items.findIndex(isOfField);
  const item = list.items[index];
  if (!hasRange(item)) return text;
  const start = head.lineAt(item.range[0]);
  const end = head.endLine(item);
  return removeUnconfirmed(head.replace(start, end, []), field);
}

/**
 * Puts the fields into the standard order, each with the comments above it. A text that is in
 * order is given back as it is.
 */
export function orderFields(text: string, kind: Kind = 'works'): string {
  const head = new Head(text);
  const compare = compareFields(kind);
  const [first] = head.blocks;
  if (!first) return text;
  const pieces = head.blocks.map((block, index) => ({
    name: block.name,
    // Comments and empty lines above the first field may be about the whole file: they stay.
    start: index === 0 ? block.start : (head.blocks[index - 1]?.end ?? block.start),
    end: block.end,
  }));
  const sorted = [...pieces].sort((a, b) => compare(a.name, b.name));
  if (sorted.every((piece, index) => piece === pieces[index])) return text;
  const lines = sorted.flatMap(({ start, end }) => head.lines.slice(start, end));
  return head.withLines(first.start, head.endOfFields, lines);
}

/** The kind that a path below the content folder names: `works/x.mdx`. */
export function kindOfPath(path: string): Kind | undefined {
  const folder = path.split('/')[0] ?? '';
  return isKind(folder) ? folder : undefined;
}

interface FieldBlock {
  readonly name: string;
  readonly pair: Pair;
  /** The lines of the field, from its name to behind its value. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, each with its own line break, and where in them the fields stand. */
class Head {
  readonly lines: readonly string[];
  readonly blocks: readonly FieldBlock[];
  readonly #break: string;
  readonly #yaml: string;

  constructor(text: string) {
    this.lines = text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
    this.#break = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
    const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const match = FRONT_MATTER.exec(plain);
    if (!match) throw new FrontMatterEditError('The file has no front matter.');
    this.#yaml = match[1] ?? '';
    const { contents, errors } = parseYaml(this.#yaml);
    if (errors.length > 0) throw new FrontMatterEditError('The front matter is no YAML.');
    if (contents === null) {
      this.blocks = [];
      return;
    }
    if (!isMap(contents) || contents.flow === true) {
      throw new FrontMatterEditError('The front matter has no field on a line of its own.');
    }
    this.blocks = contents.items.map((pair) => ({
      name: isScalar(pair.key) ? String(pair.key.value) : '',
      pair,
      ...this.linesOf(pair),
    }));
  }

  get endOfFields(): number {
    return this.blocks.at(-1)?.end ?? 1;
  }

  blockOf(name: string): FieldBlock | undefined {
    return this.blocks.find((block) => block.name === name);
  }

  /** The line of the whole text that an offset of the front matter stands on. */
  lineAt(offset: number): number {
    return this.#yaml.slice(0, offset).split('\n').length;
  }

  linesOf(pair: Pair): { readonly start: number; readonly end: number } {
    if (!hasRange(pair.key)) throw new FrontMatterEditError('A field has no name.');
    const start = this.lineAt(pair.key.range[0]);
    return { start, end: this.endLine(hasRange(pair.value) ? pair.value : pair.key) };
  }

  /** The line behind a node: comments and empty lines that follow it do not belong to it. */
  endLine(node: Node & { readonly range: [number, number, number] }): number {
    const [start, end] = node.range;
    const written = this.#yaml.slice(start, end).replace(/\s+$/, '');
    const isBlock =
      isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
    return this.lineAt(isBlock ? Math.max(start, end - 1) : start + written.length) + 1;
  }

  columnOf(node: { readonly range: [number, number, number] }): number {
    const [start] = node.range;
    return start - (this.#yaml.lastIndexOf('\n', start - 1) + 1);
  }

  /** What stands before the hyphen of an item. */
  indentOfItem(item: { readonly range: [number, number, number] }): string {
    return /^\s*/.exec(this.lines[this.lineAt(item.range[0])] ?? '')?.[0] ?? '';
  }

  valuesOf(node: Node): unknown {
    return node.toJS(parseYaml(this.#yaml), { maxAliasCount: 0 });
  }

  /** The text with other lines in the place of `start` to before `end`. */
  replace(start: number, end: number, lines: readonly string[]): string {
    return this.withLines(
      start,
      end,
      lines.map((line) => line + this.#break),
    );
  }

  withLines(start: number, end: number, lines: readonly string[]): string {
    return [...this.lines.slice(0, start), ...lines, ...this.lines.slice(end)].join('');
  }
}

function hasRange(node: unknown): node is Node & { readonly range: [number, number, number] } {
  return (isScalar(node) || isMap(node) || isSeq(node)) && !!node.range;
}

import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import { FRONT_MATTER, parseYaml } from './front-matter.ts';
import type { Place } from './problem.ts';
import { scalarOffsets } from './scalars.ts';
import type { Source } from './source.ts';
import { pairNamed } from './yaml-keys.ts';

/** Kept while a file is read; parsed once more where a place is asked for later. */
const documents = new WeakMap<Source, Document>();

/** Keeps the document of a source that is being read, so that places cost no second parse. */
export function keepDocument(source: Source, document: Document): void {
  documents.set(source, document);
}

/** Lets go of the document of a source: those of a whole library would weigh too much. */
export function dropDocument(source: Source): void {
  documents.delete(source);
}

function documentOf(source: Source): Document {
  const kept = documents.get(source);
  if (kept) return kept;
  const document = parseYaml(FRONT_MATTER.exec(source.text)?.[1] ?? '');
  documents.set(source, document);
  return document;
}

/**
 * The place of a field in the front matter. A path that does not exist gives its nearest parent;
 * `key` asks for the name of the field rather than its value.
 */
export function placeOfField(
  source: Source,
  fieldPath: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): Place {
  const { offset } = findNode(source, fieldPath, part);
  return source.lines.place(source.path, yamlOffset(source) + offset);
}

/** The place of a character of a field that holds text, by its index in the field’s value. */
export function placeInField(
  source: Source,
  fieldPath: readonly PropertyKey[],
): (index: number) => Place {
  // Found at the first question only: a text in which nothing has a place needs no document.
  let offsets: ((index: number) => number) | undefined;
  return (index) => {
    offsets ??= literalOffsets(source, fieldPath) ?? offsetsInField(source, fieldPath);
    return source.lines.place(source.path, offsets(index));
  };
}

/**
 * Offsets without a document, for a text that stands in the front matter as it is, and once: where
 * no document was kept, the quick reader has read the fields, which takes no other texts.
 */
function literalOffsets(
  source: Source,
  fieldPath: readonly PropertyKey[],
): ((index: number) => number) | undefined {
  if (documents.has(source)) return undefined;
  const value = fieldPath.reduce<unknown>(
    (group, step) => Reflect.get(Object(group), step),
    source.values,
  );
  if (typeof value !== 'string') return undefined;
  const head = source.text.slice(0, source.bodyOffset);
  const start = head.indexOf(value);
  if (start === -1 || start !== head.lastIndexOf(value)) return undefined;
  const trimmed = value.length - value.trimStart().length;
  return (index) =>
    index + trimmed < value.length
      ? start + trimmed + index
      : offsetsInField(source, fieldPath)(index);
}

function offsetsInField(
  source: Source,
  fieldPath: readonly PropertyKey[],
): (index: number) => number {
  const { offset, node } = findNode(source, fieldPath, 'value');
  const start = yamlOffset(source) + offset;
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return () => start;
  const written = source.text.slice(start, yamlOffset(source) + node.range[1]);
  // A schema may have trimmed the text.
  const trimmed = node.value.length - node.value.trimStart().length;
  const offsetOf = scalarOffsets(written, node.value);
  return (index) => start + offsetOf(index + trimmed);
}

function yamlOffset(source: Source): number {
  return source.text.indexOf('\n') + 1;
}

function findNode(
  source: Source,
  fieldPath: readonly PropertyKey[],
  part: 'key' | 'value',
): { offset: number; node: unknown } {
  let node: unknown = documentOf(source).contents;
  let offset = 0;
  for (const [depth, step] of fieldPath.entries()) {
    const last = depth === fieldPath.length - 1;
    if (isMap(node)) {
      const pair = pairNamed(node, String(step));
      if (pair === undefined || !isScalar(pair.key)) break;
      const value = pair.value;
      const atKey = (last && part === 'key') || !hasRange(value);
      offset = (atKey ? pair.key.range?.[0] : hasRange(value) ? value.range?.[0] : 0) ?? offset;
      node = value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item: unknown = node.items[step];
      if (!hasRange(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return { offset, node };
}

function hasRange(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}

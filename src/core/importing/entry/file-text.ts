import { CSL_NAME_VARIABLES } from '../../model/csl.ts';
import type { Kind } from '../../model/kinds.ts';
import { compareFields } from './field-order.ts';

/** What front matter holds: text, true or false, lists and maps. `undefined` is left out. */
export type FieldValue =
  | string
  | boolean
  | readonly FieldValue[]
  | { readonly [field: string]: FieldValue | undefined };

/** Front matter by the names of its fields. */
export type FrontMatter = { readonly [field: string]: FieldValue | undefined };

const NAME_LISTS: ReadonlySet<string> = new Set(CSL_NAME_VARIABLES);

/**
 * The text of an entry: front matter in the standard order and layout (names as one line each,
 * short lists between brackets, quotation marks where YAML would read something else or where a
 * text begins with a digit), then the body. Parsed again it gives the same values. LF throughout.
 */
export function entryText(data: FrontMatter, body: string, kind: Kind): string {
  const compare = compareFields(kind);
  const lines = Object.keys(data)
    .sort(compare)
    .flatMap((field) => {
      const value = data[field];
      return value === undefined ? [] : fieldLines(field, value, kind);
    });
  const text = body.replace(/\r\n?/g, '\n').trim();
  return `---\n${lines.join('\n')}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** One field of the front matter as its lines, without line breaks at their ends. */
export function fieldLines(field: string, value: FieldValue, kind: Kind): string[] {
  if (NAME_LISTS.has(field) && Array.isArray(value)) {
    return value.length === 0
      ? [`${keyText(field)}: []`]
      : [`${keyText(field)}:`, ...value.map((name) => `  - ${flow(name, kind)}`)];
  }
  return pairLines(field, value, '', kind);
}

/** One item of a list of the front matter, such as a row of `confirmed`, indented. */
export function itemLines(item: FieldValue, indent: string, kind: Kind): string[] {
  if (!isMap(item)) return [`${indent}- ${flow(item, kind)}`];
  const [first, ...rest] = mapLines(item, `${indent}  `, kind);
  return first === undefined
    ? [`${indent}- {}`]
    : [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
}

/** A field inside a map of the front matter, such as one source, indented. */
export function pairLines(field: string, value: FieldValue, indent: string, kind: Kind): string[] {
  const key = `${indent}${keyText(field)}:`;
  if (isList(value)) {
    if (value.every((item) => typeof item === 'string' && isId(item))) {
      return [`${key} ${flow(value, kind)}`];
    }
    return [key, ...value.flatMap((item) => itemLines(item, `${indent}  `, kind))];
  }
  if (isMap(value)) {
    const inner = mapLines(value, `${indent}  `, kind);
    return inner.length === 0 || isLiteralDate(value)
      ? [`${key} ${flow(value, kind)}`]
      : [key, ...inner];
  }
  return [`${key} ${scalarText(value, kind)}`];
}

function mapLines(
  map: { readonly [field: string]: FieldValue | undefined },
  indent: string,
  kind: Kind,
): string[] {
  return Object.entries(map).flatMap(([field, value]) =>
    value === undefined ? [] : pairLines(field, value, indent, kind),
  );
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function isMap(value: FieldValue): value is { readonly [field: string]: FieldValue | undefined } {
  return typeof value === 'object' && !isList(value);
}

/** `{ literal: forthcoming }`, which stands on the line of its field. */
function isLiteralDate(value: { readonly [field: string]: FieldValue | undefined }): boolean {
  return typeof value['literal'] === 'string' && Object.keys(value).length === 1;
}

function flow(value: FieldValue, kind: Kind): string {
  if (isList(value)) return `[${value.map((item) => flow(item, kind)).join(', ')}]`;
  if (!isMap(value)) return scalarText(value, kind, true);
  const pairs = Object.entries(value).flatMap(([field, inner]) =>
    inner === undefined ? [] : [`${keyText(field)}: ${flow(inner, kind)}`],
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function keyText(field: string): string {
  return /^[A-Za-z][\w-]*$/.test(field) && !isReserved(field) ? field : quotedText(field);
}

function isId(text: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(text) && !isReserved(text);
}

/** Words that YAML reads as something else than text. */
function isReserved(text: string): boolean {
  return /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text);
}

const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;
/**
 * Begins with a letter or a round bracket, and holds no character that YAML may take for its own.
 */
const PLAIN = /^[\p{L}(][\p{L}\p{M}\p{N} .,;()'‘’“”…–—%+/-]*$/u;

function scalarText(value: string | boolean, kind: Kind, inFlow = false): string {
  if (typeof value === 'boolean') return String(value);
  // Works write their texts bare where they can, all others in quotation marks.
  const mayBePlain =
    kind === 'works' ? PLAIN.test(value) : /^[\p{L}][\p{L}\p{M}.'’-]*$/u.test(value);
  const plain = (mayBePlain && value.trim() === value && !isReserved(value)) || DAY.test(value);
  return plain && !(inFlow && value.includes(',')) ? value : quotedText(value);
}

/** Between double quotation marks, with escapes for what cannot stand there as it is. */
function quotedText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

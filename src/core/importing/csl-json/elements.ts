/** The records of a JSON file with their lines, each parsed by itself, so that one fault stays one. */
import { LineIndex } from '../../text/lines.ts';
import type { FilePlace, ImportProblem } from '../record/imported.ts';
import { jsonFault } from './json-fault.ts';

/** A value of a list and the line on which it begins. */
export interface JsonElement {
  readonly value: unknown;
  readonly line: number;
  /** Where the value of one of its keys begins; where it begins itself for a key it has not. */
  readonly placeOf: (key: string) => FilePlace;
}

/** The values of a file, and what is wrong with it. */
export interface JsonElements {
  readonly elements: readonly JsonElement[];
  readonly problems: readonly ImportProblem[];
  /** How many values are no JSON. */
  readonly refused: number;
}

/** Where a string ends that begins at `start`: behind its closing quotation mark. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** Where the values of the list begin and end whose bracket stands at `open`, and the list itself. */
function boundsOfList(text: string, open: number) {
  const bounds: { readonly start: number; readonly end: number }[] = [];
  let depth = 0;
  let start = open + 1;
  let at = open;
  const take = (end: number): void => {
    if (text.slice(start, end).trim() !== '') bounds.push({ start, end });
  };
  while (at < text.length) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    else if (character === ',' && depth === 1) {
      take(at);
      start = at + 1;
    }
    at++;
    if (depth === 0) break;
  }
  const isClosed = depth === 0;
  take(isClosed ? at - 1 : text.length);
  return { bounds, end: at, isClosed };
}

/**
 * The offset of the value under a key of the outermost object, if it begins as `begins` says; -1
 * where there is none.
 */
function valueUnderKey(text: string, keys: readonly string[], begins: RegExp): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      const isKey = depth === 1 && keys.includes(text.slice(at + 1, end - 1));
      const value = isKey ? begins.exec(text.slice(end, end + 100)) : null;
      if (value !== null) return end + value[0].length - 1;
      at = end - 1;
    } else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
  }
  return -1;
}

/** A number as the file writes it, where the number that is read would be written otherwise. */
function asWritten(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  const isOther = typeof value === 'number' && source !== undefined && String(value) !== source;
  return isOther ? source : value;
}

/** Keys under which other programs keep the list of records. */
const LIST_KEYS = ['items', 'references'];

/**
 * The values of a list, of the list under `items` or `references`, or the one value there is. What
 * is no JSON is a problem with its place.
 */
export function jsonElements(text: string): JsonElements {
  const index = new LineIndex(text);
  const problems: ImportProblem[] = [];
  const fault = (offset: number, message: string, hint: string): void => {
    const { line, column } = index.at(offset);
    problems.push({ line, column, message, hint });
  };
  let refused = 0;
  const first = text.search(/[^\s\uFEFF]/);
  if (first < 0) return { elements: [], problems, refused };
  const parse = (start: number, end: number): readonly JsonElement[] => {
    const slice = text.slice(start, end);
    const at = start + Math.max(0, slice.search(/\S/));
    try {
      const value: unknown = JSON.parse(slice, asWritten);
      const placeOf = (key: string): FilePlace => {
        const inside = valueUnderKey(slice, [key], /^\s*:\s*\S/);
        return index.at(inside < 0 ? at : start + inside);
      };
      return [{ value, line: index.at(at).line, placeOf }];
    } catch {
      refused++;
      fault(
        start + jsonFault(slice),
        'This is no valid JSON.',
        `The record that begins in line ${index.at(at).line} has been passed over.`,
      );
      return [];
    }
  };
  const list = text[first] === '[' ? first : valueUnderKey(text, LIST_KEYS, /^\s*:\s*\[/);
  if (list < 0) {
    const only = parse(first, text.length);
    return { elements: only, problems, refused };
  }
  const { bounds, end, isClosed } = boundsOfList(text, list);
  const elements = bounds.flatMap((bound) => parse(bound.start, bound.end));
  if (!isClosed) {
    fault(text.length, 'The list of records has no end.', 'The file may have been cut off.');
  } else if (list === first && text.slice(end).trim() !== '') {
    fault(end, 'Something follows after the list of records.', 'It has been passed over.');
  }
  return { elements, problems, refused };
}

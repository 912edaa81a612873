/**
 * CSL-JSON, for citation processors and reference managers: the fields of the CSL schema and no
 * others, in the forms that Zotero, pandoc and citeproc-js all read.
 */

import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDate,
  type CslItem,
  type CslName,
  type CslTextVariable,
} from '../model/csl.ts';
import { bareDoi, cleanAddress, cleanText } from './clean-text.ts';
import { type DatePoint, edtf, readCslDate, seasonsInWords } from './dates.ts';
import type { ExportFormat } from './format.ts';
import { type FormatName, formatNames, joinParts } from './names.ts';
import { missingNote, type SerializeOptions } from './options.ts';

/** Variables that processors set themselves, or that are nobody's to publish. */
const LEFT_OUT: ReadonlySet<CslTextVariable> = new Set(['annote', 'citation-number']);

/**
 * Particles and suffix inside family and given name: Zotero reads no others, and pandoc and
 * citeproc-js take them apart again.
 */
function jsonName(name: FormatName): CslName {
  if (name.literal !== '') return { literal: name.literal };
  const family = joinParts([name.nonDropping, name.family]);
  const given = joinParts([name.given, name.dropping]);
  if (given === '') return { family: joinParts([family, name.suffix]) };
  return { family, given: name.suffix === '' ? given : `${given}, ${name.suffix}` };
}

function jsonParts(point: DatePoint | 'open'): readonly number[] {
  if (point === 'open') return [0];
  return [point.year, point.month, point.day].filter((part) => part !== undefined);
}

/** A date with numbers only; a season in words, which all readers print. */
function jsonDate(date: CslDate | undefined): object | undefined {
  const read = readCslDate(date);
  if (read === undefined) return undefined;
  if (read.kind === 'words') return { literal: read.words };
  const seasons = seasonsInWords(read);
  if (seasons !== undefined) return { literal: seasons };
  const ends = read.end === undefined ? [read.start] : [read.start, read.end];
  // Without its season, the end of “5 January to Winter 2010” would lie before the beginning.
  const has = (part: 'month' | 'season'): boolean =>
    ends.some((end) => end !== 'open' && end[part] !== undefined);
  const mixed = has('month') && has('season') ? edtf(read) : undefined;
  if (mixed !== undefined) return { literal: mixed };
  return { 'date-parts': ends.map(jsonParts), ...(read.circa ? { circa: true } : {}) };
}

/** True for a note that readers take for fields: "Word: …", and `{:word: …}` anywhere in it. */
export function looksLikeField(note: string): boolean {
  return /^[\p{L} _-]+:|\{:/u.test(note);
}

/** A note that would be read as a field; a word joiner in front prevents it. */
function guardedNote(text: string): string {
  return looksLikeField(text) ? `\u2060${text}` : text;
}

/** Types that Zotero refuses or cuts, as the types it keeps, with what tells them apart. */
function readableType(item: CslItem): { type: CslItem['type']; genre: string | undefined } {
  const genre = cleanText(item.genre ?? '') || undefined;
  const reviewed = cleanText(item['reviewed-title'] ?? '') !== '';
  switch (item.type) {
    case 'software':
      return { type: 'book', genre: genre ?? 'Computer software' };
    case 'review-book':
      return { type: 'article-journal', genre: reviewed ? 'Review of the book' : genre };
    case 'review':
      return { type: 'article-journal', genre: genre ?? (reviewed ? 'Review of' : undefined) };
    default:
      return { type: item.type, genre };
  }
}

function textValue(variable: CslTextVariable, text: string): string {
  if (variable === 'DOI') return bareDoi(text);
  if (variable === 'URL') return cleanAddress(text);
  return cleanText(text);
}

function jsonItem(item: CslItem, options: SerializeOptions): Record<string, unknown> {
  const annotation = options.annotations?.get(item.id);
  const { type, genre } = readableType(item);
  const json: Record<string, unknown> = { id: cleanText(item.id) || 'item', type };
  const add = (variable: string, value: unknown): void => {
    if (value !== undefined && value !== '') json[variable] = value;
  };
  add('title', cleanText(item.title ?? ''));
  for (const variable of CSL_NAME_VARIABLES) {
    const names = formatNames(item[variable]).map(jsonName);
    if (names.length > 0) add(variable, names);
  }
  for (const variable of CSL_DATE_VARIABLES) add(variable, jsonDate(item[variable]));
  const said = cleanText(annotation ?? '') || cleanText(item.note ?? '');
  const missing = cleanText(missingNote(item, options));
  const note = guardedNote([said, missing].filter((line) => line !== '').join('\n'));
  for (const variable of CSL_TEXT_VARIABLES) {
    if (variable === 'genre') add(variable, genre);
    else if (variable === 'note') add(variable, note);
    else if (!LEFT_OUT.has(variable)) add(variable, textValue(variable, item[variable] ?? ''));
  }
  return json;
}

/**
 * A CSL-JSON file of the records, in their order. An annotation takes the place of the record's
 * `note`, which the annotated styles print; a last line says what is missing because nobody has
 * confirmed it. Never throws.
 */
export function serializeCslJson(
  items: readonly CslItem[],
  options: SerializeOptions = {},
): string {
  const json = items.map((item) => jsonItem(item, options));
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** One file from files of one record each: what stands between their brackets, in one pair. */
function joinCslJson(texts: readonly string[]): string {
  if (texts.length === 0) return serializeCslJson([]);
  return `[\n${texts.map((text) => text.slice('[\n'.length, -'\n]\n'.length)).join(',\n')}\n]\n`;
}

/** CSL-JSON, as `EXPORT_FORMATS` offers it. */
export const cslJson: ExportFormat = {
  id: 'json',
  extension: 'json',
  label: 'CSL-JSON',
  contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  serialize: serializeCslJson,
  join: joinCslJson,
};

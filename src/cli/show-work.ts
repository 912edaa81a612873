import { inverted } from '../core/bibliography/name-forms.ts';
import { toPrinted } from '../core/bibliography/to-csl.ts';
import { EVERY_WORD_LIST } from '../core/citing/every-word-list.ts';
import { createFormatter } from '../core/citing/formatter.ts';
import { compareFields } from '../core/importing/entry/field-order.ts';
import type { WorkEntry } from '../core/importing/entry/work.ts';
import type { LeftOver } from '../core/importing/record/imported.ts';
import type { Name } from '../core/model/names.ts';
import {
  BIBLIOGRAPHIC_FIELDS,
  type BibliographicField,
  type WorkData,
  workSchema,
} from '../core/model/work.ts';
import { loadLocale, loadStyle } from '../disk/style-files.ts';
import { localeOfStyle, styleLabel } from '../site/pages/style-labels.ts';
import config from '../site.config.ts';

/** As many names of a list are shown. */
const MOST_NAMES = 10;

/** The record of a work on a terminal, a field a line, names with the cards that they lead to. */
export function showRecord({ data }: Pick<WorkEntry, 'data'>): string {
  const work = workSchema.parse(data);
  const fields = [...BIBLIOGRAPHIC_FIELDS].sort(compareFields('works'));
  const rows = fields.flatMap((field) => {
    const text = inWords(work, field);
    return text === undefined ? [] : [{ field, text }];
  });
  const width = Math.max(...rows.map(({ field }) => field.length)) + 2;
  return rows.map(({ field, text }) => `  ${field.padEnd(width)}${text}\n`).join('');
}

function inWords(work: WorkData, field: BibliographicField): string | undefined {
  const value = work[field];
  if (value === undefined || typeof value === 'string') return value;
  if (!Array.isArray(value)) return value.literal;
  const names = value.slice(0, MOST_NAMES).map(nameInWords).join('; ');
  return value.length > MOST_NAMES ? `${names}; and ${value.length - MOST_NAMES} more` : names;
}

function nameInWords(name: Name): string {
  const card =
    'literal' in name && name.organization !== undefined
      ? ` (organizations/${name.organization})`
      : name.person === undefined
        ? ''
        : ` (people/${name.person})`;
  return `${inverted(name)}${card}`;
}

/** The reference of a work in the style of the site: “APA: Christens, B. D. (2010). …”. */
export function showReference(
  { key, data }: Pick<WorkEntry, 'key' | 'data'>,
  root: string,
): string {
  const style = loadStyle(config.style, root);
  const locale = loadLocale(localeOfStyle(style, config.language), root);
  const item = toPrinted(key, workSchema.parse(data));
  const formatter = createFormatter(style, locale, { words: EVERY_WORD_LIST });
  const text = formatter.references([item], 'text').get(key) ?? '';
  return `${styleLabel(style)}: ${text.replace(/\s+/g, ' ').trim()}`;
}

/** Sentences and leavings as lines under a heading; nothing where there are none. */
export function showList(heading: string, lines: readonly string[]): string {
  const unique = [...new Set(lines)];
  if (unique.length === 0) return '';
  return `${heading}\n${unique.map((line) => `  - ${line.replaceAll('\n', '\n    ')}\n`).join('')}`;
}

/** What was left out of a record: the field, the beginning of its value, the reason. */
export function leftOutLine({ field, value, reason }: LeftOver): string {
  const short = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  return `${field}: ${short} (${reason})`;
}

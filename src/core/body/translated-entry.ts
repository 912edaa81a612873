import { placeWords } from '../../words/words.ts';
import { placeLabel, valuesWith } from '../model/field-facts.ts';
import { factsOf, KINDS, type Kind, readData, translationSchemaOf } from '../model/kinds.ts';
import { languageInAddress } from '../model/language-tags.ts';
import { quoted } from '../text/characters.ts';
import { counted } from '../text/words.ts';
import { type Entry, type EntryOf, makeEntry, type ReadTranslation } from './entry.ts';
import type { Fragment } from './fragment.ts';
import { proseFields } from './prose-fields.ts';
import { fieldName, valueAt } from './schema-places.ts';

/** Something in which a translation does not fit its entry; the body has the path “body”. */
interface Misfit {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/**
 * The entry as its translated page shows it: the texts of the translation in the place of its own,
 * and all else as it is. Or in what the two do not fit.
 */
export function translatedEntry(
  entry: Entry,
  read: ReadTranslation,
): { readonly entry: Entry } | { readonly misfits: readonly Misfit[] } {
  return translatedOf(entry.kind, entry, read);
}

function translatedOf<K extends Kind>(kind: K, entry: EntryOf<K>, read: ReadTranslation) {
  const misfits = [...misfitsOfRows(entry, read), ...misfitsOfTexts(entry, read)];
  const data = readData(kind, withTranslated(entry.data, read.values));
  if (misfits.length > 0 || data === undefined) return { misfits };
  const fields = proseFields(KINDS[kind].schema, data);
  const texts = [
    ...fields.map(({ path, label }) => ({ name: path.join('.'), label })),
    { name: 'body', label: placeWords.text },
  ];
  const fragments = texts.flatMap(({ name, label }): Fragment[] => {
    const isNamed = (fragment: Fragment) => fragment.name === name;
    const own = read.fragments.find(isNamed);
    if (own) return [{ ...own, label, language: read.language }];
    const original = entry.fragments.find(isNamed);
    return original ? [original] : [];
  });
  const { id } = entry;
  const { path, language, values } = read;
  const translation = { language, values, missing: missingTexts(entry, read) };
  return { entry: makeEntry(kind, { id, path, data, fragments, translation }) };
}

/** The texts of an entry that its translation itself gives: what a check reads in its file. */
export function ownTexts(entry: Entry): Entry {
  return { ...entry, fragments: entry.fragments.filter(({ language }) => language !== undefined) };
}

/** What the texts of an entry are called where those of its translations are known too: `talk.de`. */
export function nameOfTexts({ id, translation }: Entry): string {
  return translation ? `${id}.${languageInAddress(translation.language)}` : id;
}

/** The language of a text of the front matter, where a translation gives it: `steps.0.question`. */
export function languageOf({ translation }: Entry, path: string): string | undefined {
  return translation && valueAt(translation.values, path.split('.')) !== undefined
    ? translation.language
    : undefined;
}

/** A value with the translated texts in it. Lists of texts are taken whole, other lists row by row. */
function withTranslated(value: unknown, translated: unknown): unknown {
  if (translated === undefined) return value;
  if (Array.isArray(translated)) {
    const rows: unknown[] = Array.isArray(value) ? value : [];
    return translated.some(isGroup)
      ? rows.map((row, at) => withTranslated(row, translated[at]))
      : translated;
  }
  if (!isGroup(translated) || !isGroup(value)) return translated;
  const fields = Object.entries(translated);
  return {
    ...value,
    ...Object.fromEntries(fields.map(([name, part]) => [name, withTranslated(value[name], part)])),
  };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists of other length, and rows that name another entry. */
function misfitsOfRows({ data }: EntryOf<Kind>, { kind, values }: ReadTranslation): Misfit[] {
  const misfits: Misfit[] = [];
  for (const [name, rows] of Object.entries(values)) {
    const original = valueAt(data, [name]);
    if (!Array.isArray(rows) || !Array.isArray(original) || !rows.some(isGroup)) continue;
    if (rows.length === original.length) continue;
    misfits.push({
      path: [name],
      message: `“${name}” has ${counted(rows.length, 'row', 'rows')}, and that of the entry has ${original.length}.`,
      hint: 'Write a row for each row of the entry, in the same order; - {} for one that stays as it is.',
    });
  }
  if (misfits.length > 0) return misfits;
  return valuesWith(translationSchemaOf(kind), values, 'refs').flatMap(({ path, value }) => {
    const original = valueAt(data, path);
    if (original === value) return [];
    return [
      {
        path,
        message: `“${fieldName(path)}” is “${quoted(value)}”, and that of the entry is “${quoted(String(original))}”.`,
        hint: 'Write the rows in the order of the entry: each translates the row in the same place.',
      },
    ];
  });
}

/** Texts of a translation that stand for none of the entry. */
function misfitsOfTexts(entry: EntryOf<Kind>, { kind, values, fragments }: ReadTranslation) {
  const hint = 'Write it into the entry first, or remove it here.';
  const schema = translationSchemaOf(kind);
  const texts = [
    ...valuesWith(schema, values, 'translated'),
    ...valuesWith(schema, values, 'prose'),
  ];
  const misfits = texts.flatMap(({ path }): Misfit[] => {
    const isItem = typeof path.at(-1) === 'number';
    const isInOtherRows = valueAt(entry.data, path.slice(0, -1)) === undefined;
    if (isItem || isInOtherRows || valueAt(entry.data, path) !== undefined) return [];
    return [{ path, message: `The entry has no “${fieldName(path)}” to translate.`, hint }];
  });
  const isNew = fragments.some(({ name }) => name === 'body') && !hasBody(entry);
  return isNew
    ? [...misfits, { path: ['body'], message: 'The entry has no text to translate.', hint }]
    : misfits;
}

function hasBody({ fragments }: EntryOf<Kind>): boolean {
  return (fragments.find(({ name }) => name === 'body')?.blocks.length ?? 0) > 0;
}

/** What the texts are called that stay as they are, in the order of the fields; the body is the last. */
function missingTexts(
  entry: EntryOf<Kind>,
  { kind, values, fragments }: ReadTranslation,
): string[] {
  const { schema } = KINDS[kind];
  const order = Object.keys(schema.shape);
  const found = [
    ...valuesWith(schema, entry.data, 'prose'),
    ...valuesWith(schema, entry.data, 'translated'),
  ];
  // Prose may be called otherwise here than where others mention it.
  const fields = [...new Map(found.map((each) => [each.path.join('.'), each])).values()]
    .toSorted(
      (a, b) =>
        order.indexOf(String(a.path[0])) - order.indexOf(String(b.path[0])) || rowOf(a) - rowOf(b),
    )
    .filter(({ path }) => !isGiven(values, path))
    .map(placeLabel);
  const isBodyMissing =
    hasBody(entry) &&
    factsOf(kind).withoutText !== true &&
    fragments.every(({ name }) => name !== 'body');
  return [...new Set([...fields, ...(isBodyMissing ? [placeWords.text] : [])])];
}

/** In which row of its list a text is; 0 for one in no list. */
function rowOf({ path }: { readonly path: readonly (string | number)[] }): number {
  return path.find((step) => typeof step === 'number') ?? 0;
}

/** True for a text that is translated; a list of texts is taken whole. */
function isGiven(values: unknown, path: readonly (string | number)[]): boolean {
  const isItem = typeof path.at(-1) === 'number';
  return valueAt(values, isItem ? path.slice(0, -1) : path) !== undefined;
}

import { grammarWords, workWords } from '../../../words/words.ts';
import { direct } from '../../bibliography/name-forms.ts';
import { plainTitle } from '../../bibliography/short-name.ts';
import { dateInProse } from '../../bibliography/year.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { WorkData } from '../../model/work.ts';
import { capitalized } from '../../text/words.ts';
import type { RenderContext } from '../context.ts';
import type { FieldEvidenceView } from '../views/work.ts';
import { dashes } from './bracketed.ts';
import { fieldLabel } from './field-labels.ts';
import { sourceViews } from './source-views.ts';
import { TYPE_LABELS } from './type-labels.ts';

interface Evidence {
  readonly field: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

/** Fields that one reads together, where their evidence is the same. */
const FAMILIES: readonly (readonly string[])[] = [
  ['author', 'editor', 'translator', 'issued'],
  ['container-title', 'ISSN'],
  ['volume', 'issue', 'page'],
  ['publisher', 'publisher-place'],
  ['collection-title', 'collection-number', 'number'],
  ['ISBN', 'number-of-pages'],
];

/**
 * For each field of the record, where it was seen. Fields of a family with the same evidence share
 * a row; a row whose sources are those of the row above says so.
 */
export function recordViews(context: RenderContext, entry: EntryOf<'works'>): FieldEvidenceView[] {
  const { data } = entry;
  const groups: { fields: string[]; evidence: Evidence }[] = [];
  for (const evidence of evidenceOf(data)) {
    const same = groups.find(
      ({ fields, evidence: other }) =>
        FAMILIES.some(
          (family) => family.includes(evidence.field) && family.includes(fields[0] ?? ''),
        ) &&
        isEqual(other.sources, evidence.sources) &&
        isEqual(other.notes, evidence.notes),
    );
    if (same) same.fields.push(evidence.field);
    else groups.push({ fields: [evidence.field], evidence });
  }
  return groups.map(({ fields, evidence }, index) => {
    const above = groups[index - 1]?.evidence;
    const repeated = above !== undefined && isEqual(above.sources, evidence.sources);
    const sources = sourceViews(context, data.sources, evidence.sources);
    const news = repeated
      ? evidence.notes.filter((note) => !above.notes.includes(note))
      : evidence.notes;
    return {
      label: capitalized(fields.map(fieldLabel).map(grammarWords.fieldInSentence).join(', ')),
      value: valuesOf(data, fields),
      pips: sources.length >= 2 ? 2 : 1,
      pipsLabel: repeated
        ? workWords.record.same(sources.length)
        : capitalized(workWords.record.sources(sources.length)),
      sources: repeated ? [] : sources,
      note: news.length === 0 ? undefined : news.join(' '),
    };
  });
}

function isEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

function valuesOf(data: WorkData, fields: readonly string[]): string {
  const values = fields.map((field) => recordedValue(data, field)).filter((value) => value !== '');
  const [first = '', second = '', ...rest] = values;
  const isIssue = fields[0] === 'volume' && fields[1] === 'issue';
  return isIssue ? [`${first} (${second})`, ...rest].join(', ') : values.join(', ');
}

/** The fields that are believed and not confirmed. */
export function unconfirmedViews({ data }: EntryOf<'works'>): FieldEvidenceView[] {
  return data.unconfirmed.map(({ field, value, note }) => ({
    label: fieldLabel(field),
    value: value === undefined ? workWords.record.notKnown : `[${printed(field, value)}?]`,
    pips: 0,
    pipsLabel: workWords.record.noSource,
    sources: [],
    note,
  }));
}

/** Gathers the rows of `confirmed` by field, in the order in which fields first occur. */
function evidenceOf(data: WorkData): Evidence[] {
  const byField = new Map<string, { sources: Set<string>; notes: Set<string> }>();
  for (const { fields, sources, note } of data.confirmed) {
    for (const field of fields) {
      const kept = byField.get(field) ?? { sources: new Set<string>(), notes: new Set<string>() };
      for (const source of sources) kept.sources.add(source);
      if (note !== undefined) kept.notes.add(note);
      byField.set(field, kept);
    }
  }
  return [...byField].map(([field, { sources, notes }]) => ({
    field,
    sources: [...sources],
    notes: [...notes],
  }));
}

function recordedValue(data: WorkData, written: string): string {
  const [field = '', part] = written.split('.');
  const value = Object.entries(data).find(([name]) => name === field)?.[1];
  if (field === 'type') return TYPE_LABELS[data.type];
  if (field === 'issued' && data.issued !== undefined) {
    const prose = dateInProse(data.issued);
    return part === 'month' ? prose.replace(/\s*-?\d{4}$/, '') : prose;
  }
  if (isNames(value))
    return part === 'given'
      ? grammarWords.listed(value.map(givenOf))
      : grammarWords.listed(value.map(direct));
  if (field === 'title' && part === undefined) return plainTitle(data.title);
  return typeof value === 'string' ? printed(field, value) : '';
}

/** A value with dashes where it says from where to where; what else has hyphens keeps them. */
function printed(field: string, value: string): string {
  return field === 'page' || field === 'issue' ? dashes(value) : value;
}

type Names = NonNullable<WorkData['author']>;

function isNames(value: unknown): value is Names {
  return (
    Array.isArray(value) &&
    value.every(
      (name) =>
        typeof name === 'object' && name !== null && ('family' in name || 'literal' in name),
    )
  );
}

function givenOf(name: Names[number]): string {
  return 'given' in name ? (name.given ?? '') : '';
}

import { direct } from '../bibliography/name-forms.ts';
import { plainTitle } from '../bibliography/short-name.ts';
import { dateInProse } from '../bibliography/year.ts';
import type { EntryOf } from '../body/entry.ts';
import type { WorkData } from '../model/work.ts';
import { dashes } from './bracketed.ts';
import type { RenderContext } from './context.ts';
import { fieldLabel } from './field-labels.ts';
import { FORMS } from './forms.ts';
import { sourceViews } from './source-views.ts';
import type { FieldEvidenceView } from './view.ts';
import { capitalized, inWords, listed } from './words.ts';

interface Evidence {
  readonly field: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

/** For each field of the record, where it was seen; fields with the same evidence stand together. */
export function recordViews(context: RenderContext, entry: EntryOf<'works'>): FieldEvidenceView[] {
  const { data } = entry;
  const groups: { fields: string[]; evidence: Evidence }[] = [];
  for (const evidence of evidenceOf(data)) {
    const same = groups.find(
      (group) =>
        group.evidence.sources.join() === evidence.sources.join() &&
        group.evidence.notes.join() === evidence.notes.join(),
    );
    // A title and a list of names are long: they keep a row of their own.
    if (same && evidence.field !== 'title' && !same.fields.includes('title')) {
      same.fields.push(evidence.field);
    } else groups.push({ fields: [evidence.field], evidence });
  }
  return groups.map(({ fields, evidence }) => {
    const sources = sourceViews(context, data.sources, evidence.sources);
    const pips = sources.length >= 2 ? 2 : 1;
    return {
      label: capitalized(fields.map(fieldLabel).map(lowerUnlessAcronym).join(', ')),
      value: fields
        .map((field) => recordedValue(data, field))
        .filter(Boolean)
        .join(', '),
      pips,
      pipsLabel:
        sources.length === 1 ? 'One source' : `${capitalized(inWords(sources.length))} sources`,
      sources,
      note: evidence.notes.length === 0 ? undefined : evidence.notes.join(' '),
    };
  });
}

/** The fields that are believed and not confirmed. */
export function unconfirmedViews({ data }: EntryOf<'works'>): FieldEvidenceView[] {
  return data.unconfirmed.map(({ field, value, note }) => ({
    label: fieldLabel(field),
    value: value === undefined ? 'not known' : `[${dashes(value)}?]`,
    pips: 0,
    pipsLabel: 'No source seen',
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
  if (field === 'type') return FORMS[data.type];
  if (field === 'issued' && data.issued !== undefined) {
    const prose = dateInProse(data.issued);
    return part === 'month' ? prose.replace(/\s*-?\d{4}$/, '') : prose;
  }
  if (isNames(value))
    return part === 'given' ? listed(value.map(givenOf)) : listed(value.map(direct));
  if (field === 'title' && part === undefined) return plainTitle(data.title);
  if (typeof value === 'string')
    return field === 'page' || field === 'issue' ? dashes(value) : value;
  return '';
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

function lowerUnlessAcronym(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

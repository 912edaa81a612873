import { titleParts } from '../bibliography/titles.ts';
import { foldedWords } from './fold-words.ts';
import { type NameRecord, WITHOUT_ENTRY } from './name-record.ts';
import { isStopWord } from './stop-words.ts';

/** How a query names an entry: by a whole name; or by a synonym, or a person by the family name alone. */
export type NamedBy = 'whole' | 'part';

/** Makes what tells of each record how a query names it; the forms are made ready once. */
export function nameReader(
  records: readonly NameRecord[],
): (query: string) => ReadonlyMap<number, NamedBy> {
  const wholes = new Map<string, number[]>();
  const people: {
    readonly at: number;
    readonly family: readonly string[];
    readonly known: ReadonlySet<string>;
  }[] = [];
  const synonymous = new Map<string, number[]>();
  const keep = (forms: Map<string, number[]>, form: string, at: number) => {
    const known = forms.get(form);
    if (known) known.push(at);
    else forms.set(form, [at]);
  };
  records.forEach(({ kind, title, others = [], synonyms = [] }, at) => {
    if (kind === WITHOUT_ENTRY) return;
    for (const form of new Set(synonyms.flatMap(formsOf))) keep(synonymous, form, at);
    const { main } = titleParts(title);
    for (const form of new Set([...new Set([title, main, ...others])].flatMap(formsOf))) {
      keep(wholes, form, at);
    }
    if (kind !== 'people') return;
    for (const name of [title, ...others]) {
      const words = foldedWords(name);
      people.push({
        at,
        family: foldedWords(name.split(',')[0] ?? ''),
        known: new Set([...words, ...words.map((word) => word.charAt(0))]),
      });
    }
  });
  return (query) => {
    const named = new Map<number, NamedBy>();
    for (const form of formsOf(query)) {
      for (const at of synonymous.get(form) ?? []) named.set(at, 'part');
    }
    for (const form of formsOf(query)) {
      for (const at of wholes.get(form) ?? []) named.set(at, 'whole');
    }
    const asked = foldedWords(query).filter((word) => !isStopWord(word));
    if (asked.length === 0) return named;
    for (const { at, family, known } of people) {
      if (!asked.every((word) => known.has(word))) continue;
      if (!family.every((word) => asked.includes(word))) continue;
      const isWhole = asked.length > family.length;
      if (named.get(at) !== 'whole') named.set(at, isWhole ? 'whole' : 'part');
    }
    return named;
  };
}

/** A name as it is compared: all its words, and without those that tell nothing. */
function formsOf(name: string): string[] {
  const words = foldedWords(name);
  const telling = words.filter((word) => !isStopWord(word));
  const forms = [words, ...(telling.length > 1 ? [telling] : [])];
  return forms.map((form) => form.join(' ')).filter((form) => form !== '');
}

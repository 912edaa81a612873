import { filingForm, inverted } from '../../bibliography/name-forms.ts';
import { yearOf } from '../../bibliography/year.ts';
import type { Entry, EntryOf } from '../../body/entry.ts';
import type { CslName } from '../../model/csl.ts';
import type { Name } from '../../model/names.ts';
import { latin } from './latin-letters.ts';

type Person = EntryOf<'people'>;

/** A name as an entry holds it, and what somebody should look at. */
export interface ReadName {
  readonly name: Name;
  /** Why it leads to a card, or to none though there are some, as a sentence. */
  readonly remark: string | undefined;
}

/** A form of a person’s name: what it is filed under, and the given names. */
interface PersonForm {
  readonly given: readonly string[];
  readonly person: Person;
}

/** The persons and organizations of a library by their names, so that names of works can be linked. */
export interface NameIndex {
  readonly persons: ReadonlyMap<string, readonly PersonForm[]>;
  /** Ids of persons and organizations by a whole name. */
  readonly wholes: ReadonlyMap<string, ReadonlySet<Entry>>;
}

/** Builds the index once for many records. Misprinted names lead nowhere. */
export function indexNames(entries: ReadonlyMap<string, Entry>): NameIndex {
  const persons = new Map<string, PersonForm[]>();
  const wholes = new Map<string, Set<Entry>>();
  const addWhole = (name: string, entry: Entry): void => {
    const key = folded(name);
    wholes.set(key, (wholes.get(key) ?? new Set()).add(entry));
  };
  for (const entry of entries.values()) {
    if (entry.kind !== 'people' && entry.kind !== 'organizations') continue;
    const others = entry.data.names.filter(({ kind }) => kind !== 'misprint');
    if (entry.kind === 'organizations') {
      for (const name of [entry.data.name, ...others.map((other) => other.name)]) {
        addWhole(name, entry);
      }
      continue;
    }
    const forms = [inverted(entry.data.name), ...others.map(({ name }) => name)];
    for (const form of forms) {
      const [family = '', given] = form.includes(',') ? form.split(/,\s*/) : spoken(form);
      const list = persons.get(folded(family)) ?? [];
      list.push({ given: givenNames(given ?? ''), person: entry });
      persons.set(folded(family), list);
      addWhole(given === undefined ? family : `${given} ${family}`, entry);
    }
  }
  return { persons, wholes };
}

function spoken(name: string): [string, string | undefined] {
  const at = name.lastIndexOf(' ');
  return at === -1 ? [name, undefined] : [name.slice(at + 1), name.slice(0, at)];
}

/**
 * A name of a record as an entry holds it, led to its card where exactly one fits: the family name
 * and given names that do not speak against each other, initials included; an organization by any
 * of its names. Nobody is the author of a work of a year before their birth. An empty name gives
 * nothing.
 */
export function readName(
  given: CslName,
  year: number | undefined,
  index: NameIndex,
): ReadName | undefined {
  const name = nameOf(given);
  if (name === undefined) return undefined;
  if ('literal' in name) return literalName(name.literal, index);
  const family = folded([name['non-dropping-particle'], name.family].filter(Boolean).join(' '));
  const wanted = givenNames(name.given ?? '');
  const fitting = (index.persons.get(family) ?? []).filter(
    (form) => fits(wanted, form.given) && !isUnborn(form.person, year),
  );
  const persons = [...new Set(fitting.map(({ person }) => person))];
  const whole = persons.filter((person) =>
    fitting.some((form) => form.person === person && form.given.join(' ') === wanted.join(' ')),
  );
  const [person, second] = whole.length === 1 ? whole : persons;
  if (person === undefined) return { name, remark: undefined };
  const shown = inverted(name);
  if (second !== undefined) {
    const ids = persons.map(({ id }) => `“${id}”`).join(' or ');
    return { name, remark: `“${shown}” may be ${ids}; it was linked to neither.` };
  }
  const remark =
    whole.length === 1
      ? undefined
      : `“${shown}” was taken for “${person.id}” (${inverted(person.data.name)}).`;
  return { name: { ...name, person: person.id }, remark };
}

function literalName(literal: string, { wholes }: NameIndex): ReadName {
  const found = [...(wholes.get(folded(literal)) ?? [])];
  const [entry, second] = found;
  if (entry === undefined) return { name: { literal }, remark: undefined };
  if (second !== undefined) {
    const ids = found.map(({ id }) => `“${id}”`).join(' or ');
    return { name: { literal }, remark: `“${literal}” may be ${ids}; it was linked to neither.` };
  }
  const link = entry.kind === 'people' ? { person: entry.id } : { organization: entry.id };
  return { name: { literal, ...link }, remark: undefined };
}

/** The parts that hold something; a name without a family name is a literal. */
function nameOf(given: CslName): Name | undefined {
  const part = (text: string | undefined): string | undefined => {
    const trimmed = text?.replace(/\s+/g, ' ').trim();
    return trimmed === '' ? undefined : trimmed;
  };
  const family = part(given.family);
  if (family === undefined) {
    const parts = [
      given['dropping-particle'],
      given['non-dropping-particle'],
      given.given,
      given.suffix,
    ];
    const literal = part(given.literal) ?? part(parts.filter(Boolean).join(' '));
    return literal === undefined ? undefined : { literal };
  }
  const optional = (field: keyof CslName) => {
    const text = part(given[field]);
    return text === undefined ? {} : { [field]: text };
  };
  return {
    family,
    ...optional('given'),
    ...optional('non-dropping-particle'),
    ...optional('dropping-particle'),
    ...optional('suffix'),
  };
}

function isUnborn({ data }: Person, year: number | undefined): boolean {
  const born = yearOf(data.born);
  return year !== undefined && born !== undefined && year < born;
}

/** What two hands write differently is left out of a name: case, accents, punctuation. */
function folded(name: string): string {
  return latin(filingForm({ literal: name }))
    .replace(/['’‘ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** “Brian D.” as “brian”, “d”; “J.-P.” and “JP” as “j”, “p”. */
function givenNames(given: string): string[] {
  const apart = given.replace(/\b(\p{Lu})(\p{Lu})\b/gu, '$1 $2').replace(/\./g, '. ');
  return folded(apart)
    .split(' ')
    .filter((name) => name !== '');
}

/** True where no given name speaks against another: “B.” fits “Brian D.”, “Bert” does not. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return a.every((name, place) => {
    const other = b[place];
    if (other === undefined || name === other) return true;
    const initial = name.length === 1 || other.length === 1;
    return initial && name.charAt(0) === other.charAt(0);
  });
}

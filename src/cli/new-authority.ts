import { direct } from '../core/bibliography/name-forms.ts';
import type { Entry } from '../core/body/entry.ts';
import { folded } from '../core/importing/confirming/folding.ts';
import { entryText, type FrontMatter } from '../core/importing/entry-text.ts';
import { latin } from '../core/importing/latin-letters.ts';
import { isFreeKey } from '../core/importing/propose-key.ts';
import { partedName } from '../core/importing/registries/foreign-names.ts';
import { KINDS } from '../core/model/kinds.ts';
import { personalName } from '../core/model/names.ts';
import { UsageError } from './command.ts';
import { askKey, type Draft, DuplicateError, faultOfKey, type NewContext } from './new-work.ts';

/** What `--kind` takes beside `work`, with the folder of each. */
export const AUTHORITY_KINDS = {
  person: 'people',
  organization: 'organizations',
  concept: 'concepts',
} as const;

export type AuthorityKind = keyof typeof AUTHORITY_KINDS;

/** True for a kind that has a name and no record. */
export function isAuthorityKind(kind: string): kind is AuthorityKind {
  return Object.hasOwn(AUTHORITY_KINDS, kind);
}

interface AuthorityWishes {
  readonly name: string;
  readonly key: string | undefined;
  readonly description: string | undefined;
  readonly anyway: boolean;
}

/** The prompts of the style guide, as comments that no page shows. */
const PROMPTS: Readonly<Record<AuthorityKind, string>> = {
  person:
    '# description: one or two sentences on who it is; [@key] and [[id]] work there.\n# names: other forms, each with its source. facts: each with a label, a text, a source, a date\n# where it has one. sources: where it was seen. born, died, identifiers: only what a source shows.\n',
  organization:
    '# description: one or two sentences on what it is; [@key] and [[id]] work there.\n# names: former and other names, each with its source. facts: each with a label, a text, a\n# source, a date where it has one. founded, dissolved, identifiers: only what a source shows.\n',
  concept:
    '# definition: what it means, in your words; [@key] and [[id]] work there.\n# see-from: other words for it. positions: what each work says of it (defines, supports,\n# qualifies, disputes). conflicts: where sources disagree. gaps: evidence that nobody brought.\n',
};

/**
 * Makes the entry of a person, an organization or a concept from its name. Nothing is written.
 * @throws {DuplicateError} where an entry bears the name already.
 * @throws {UsageError} for a name that is empty or an id that cannot be one.
 */
export async function draftAuthority(
  kind: AuthorityKind,
  wishes: AuthorityWishes,
  { library, taken, questions, tell }: NewContext,
): Promise<Draft> {
  const folder = AUTHORITY_KINDS[kind];
  const name = (wishes.name || (await questions?.ask('Its name:')) || '').trim();
  if (name === '') throw new UsageError(`Give the name: npm run new -- --kind ${kind} "Name"`);
  const same = [...library.entries.values()].find(
    (entry) => entry.kind === folder && namesOf(entry).some((other) => isSame(other, name)),
  );
  if (same !== undefined && !wishes.anyway) {
    throw new DuplicateError(
      `content/${folder}/${same.id}.mdx bears this name already. Nothing was written; --anyway makes a second entry.`,
    );
  }
  const heading = kind === 'person' ? personName(name) : name;
  const proposed = proposeId(typeof heading === 'string' ? heading : heading.family, name, taken);
  const fault = wishes.key === undefined ? undefined : faultOfKey(wishes.key, taken);
  if (fault !== undefined) throw new UsageError(fault);
  const key = wishes.key ?? (questions ? await askKey(questions, proposed, taken) : proposed);
  const field = kind === 'concept' ? 'definition' : 'description';
  const question =
    kind === 'concept' ? 'What does it mean, in a sentence?' : 'Who or what is it, in a sentence?';
  const description =
    wishes.description ??
    ((await questions?.ask(question)) || `Nothing is written of this ${kind} yet.`);
  const data: FrontMatter = { name: heading, [field]: description };
  const text = entryText(data, '', folder).replace(/\n---\n/, `\n${PROMPTS[kind]}---\n`);
  tell(`${KINDS[folder].singular}: ${name}\n`);
  return { path: `${folder}/${key}.mdx`, text };
}

/** A person’s name in its parts; one word is a family name. */
function personName(name: string): { readonly family: string; readonly [part: string]: string } {
  const parted = partedName(name);
  const read = personalName.safeParse(parted);
  return read.success
    ? {
        ...(Object.fromEntries(Object.entries(read.data)) as Record<string, string>),
        family: read.data.family,
      }
    : { family: name };
}

function namesOf(entry: Entry): string[] {
  if (entry.kind === 'people') {
    return [direct(entry.data.name), ...entry.data.names.map((variant) => variant.name)];
  }
  if (entry.kind === 'organizations') {
    return [entry.data.name, ...entry.data.names.map((variant) => variant.name)];
  }
  return entry.kind === 'concepts' ? [entry.data.name, ...entry.data['see-from']] : [];
}

/** “Christens, Brian D.” and “Brian D. Christens” are one name. */
function isSame(one: string, other: string): boolean {
  const form = (name: string): string => folded(name).split(' ').sort().join(' ');
  return form(one) === form(other);
}

/** The family name, the short name; with more of the name, then a number, where it is taken. */
function proposeId(short: string, whole: string, taken: ReadonlySet<string>): string {
  const slug = (text: string): string =>
    latin(text)
      .replace(/['’‘ʼ.]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-\d]+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '');
  for (const id of [slug(short), slug(whole)]) if (isFreeKey(id, taken)) return id;
  const base = slug(whole) || 'entry';
  for (let number = 2; ; number++) {
    const id = `${base}-${number}`;
    if (isFreeKey(id, taken)) return id;
  }
}

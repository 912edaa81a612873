import type { Entry } from '../core/body/entry.ts';
import { folded } from '../core/importing/confirming/folding.ts';
import { entryText, type FrontMatter } from '../core/importing/entry/file-text.ts';
import { latin } from '../core/importing/entry/latin-letters.ts';
import { isFreeKey } from '../core/importing/entry/propose-key.ts';
import { partedName } from '../core/importing/record/names.ts';
import { englishName } from '../core/model/kinds/english-names.ts';
import { factsOf, KIND_NAMES, type Kind } from '../core/model/kinds.ts';
import { personalName } from '../core/model/names.ts';
import { authorityWords } from '../words/words.ts';
import { UsageError } from './command.ts';
import { askKey, type Draft, DuplicateError, faultOfKey, type NewContext } from './new-work.ts';

/** The kinds that have a name and no record: what `--kind` takes beside `work`. */
export const NAMED_KINDS: ReadonlyMap<string, Kind> = new Map(
  KIND_NAMES.filter((kind) => factsOf(kind).newEntry).map((kind) => [englishName(kind), kind]),
);

interface AuthorityOptions {
  readonly name: string;
  readonly key: string | undefined;
  readonly description: string | undefined;
  readonly anyway: boolean;
}

/**
 * Makes the entry of a person, an organization or a concept from its name. Nothing is written.
 * @throws {DuplicateError} where an entry bears the name already.
 * @throws {UsageError} for a name that is empty or an id that cannot be one.
 */
export async function draftAuthority(
  kind: Kind,
  options: AuthorityOptions,
  { library, taken, questions, report }: NewContext,
): Promise<Draft> {
  const singular = englishName(kind);
  const { newEntry } = factsOf(kind);
  if (newEntry === undefined) throw new UsageError(`A ${singular} cannot be made from its name.`);
  const name = (options.name || (await questions?.ask('Its name:')) || '').trim();
  if (name === '') throw new UsageError(`Give the name: npm run new -- --kind ${singular} "Name"`);
  const same = [...library.entries.values()].find(
    (entry) => entry.kind === kind && namesOf(entry).some((other) => isSame(other, name)),
  );
  if (same !== undefined && !options.anyway) {
    throw new DuplicateError(
      `content/${kind}/${same.id}.mdx already has this name. Nothing was written; --anyway makes a second entry.`,
    );
  }
  const heading = newEntry.isPersonal ? personName(name) : name;
  const proposed = proposeId(typeof heading === 'string' ? heading : heading.family, name, taken);
  const fault = options.key === undefined ? undefined : faultOfKey(options.key, taken);
  if (fault !== undefined) throw new UsageError(fault);
  const key = options.key ?? (questions ? await askKey(questions, proposed, taken) : proposed);
  const description =
    options.description ??
    ((await questions?.ask(newEntry.question)) || authorityWords.noDescription);
  const data: FrontMatter = {
    [newEntry.nameField ?? 'name']: heading,
    [newEntry.field]: description,
  };
  const text = entryText(data, '', kind).replace(/\n---\n/, `\n${newEntry.prompts}---\n`);
  report(`${singular}: ${name}\n`);
  return { path: `${kind}/${key}.mdx`, text };
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

function namesOf({ kind, data }: Entry): string[] {
  const names = factsOf(kind).names?.(data);
  return names ? [...names.known, ...names.others] : [];
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

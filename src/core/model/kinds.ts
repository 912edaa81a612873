import type { z } from 'zod';
import type { KindFacts } from './define-kind.ts';
import { claim } from './kinds/claim.ts';
import { concept } from './kinds/concept.ts';
import { essay } from './kinds/essay.ts';
import { lead } from './kinds/lead.ts';
import { organization } from './kinds/organization.ts';
import { person } from './kinds/person.ts';
import { reading } from './kinds/reading.ts';
import { work } from './kinds/work.ts';
import { languageInAddress } from './language-tags.ts';
import { translationSchema } from './translation-schema.ts';

/**
 * The kinds of entries, in the order of the tabs. The name of a kind is the name of its folder in
 * `content/`, of its collection, and of its part of the site: `content/works/x.mdx` is at `/works/x/`.
 */
export const KINDS = {
  works: work,
  people: person,
  organizations: organization,
  concepts: concept,
  essays: essay,
  readings: reading,
  claims: claim,
  leads: lead,
};

export type Kind = keyof typeof KINDS;

/** The front matter of a kind, as its schema lets it through. */
export type DataOf<K extends Kind> = z.output<(typeof KINDS)[K]['schema']>;

/** Every kind, in the order of the list. */
export const KIND_NAMES: readonly Kind[] = Object.keys(KINDS).filter(isKind);

const FACTS_OF: { readonly [K in Kind]: KindFacts<DataOf<K>> } = KINDS;

/** What is true of a kind: its words, its heading, what it takes part in. */
export function factsOf<K extends Kind>(kind: K): KindFacts<DataOf<K>> {
  return FACTS_OF[kind];
}

/** True where the entries of a kind are parts of its index and have no pages of their own. */
export function sharesPage(kind: Kind): boolean {
  return factsOf(kind).page === 'index';
}

/** True where the search covers a kind: its entries have pages of their own that search engines list. */
export function isSearched(kind: Kind): boolean {
  return !sharesPage(kind) && factsOf(kind).inSiteMap !== false;
}

/** The path of an entry below the base: `works/christens2010public/`. */
export function pathOf({ kind, id }: { readonly kind: Kind; readonly id: string }): string {
  return sharesPage(kind) ? `${kind}/#${id}` : `${kind}/${id}/`;
}

/** The path of a translated page below the base: `works/christens2010public/de/`. */
export function pathOfTranslation(
  entry: { readonly kind: Kind; readonly id: string },
  language: string,
): string {
  return `${pathOf(entry)}${languageInAddress(language)}/`;
}

/** The kinds that have a tab and an index, in the order of the tabs. */
export const TAB_KINDS: readonly Kind[] = KIND_NAMES.filter((kind) => factsOf(kind).tab);

/** True for the name of a kind. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

/** The kinds that a library with these settings uses, in the order of the tabs; works always are. */
export function usedKinds({
  kinds,
}: {
  readonly kinds?: readonly string[] | undefined;
}): readonly Kind[] {
  return KIND_NAMES.filter(
    (kind) => kinds === undefined || kind === 'works' || kinds.includes(kind),
  );
}

/** A value for each kind. */
export function byKind<Value>(make: (kind: Kind) => Value): Readonly<Record<Kind, Value>> {
  const values: Partial<Record<Kind, Value>> = {};
  for (const kind of KIND_NAMES) values[kind] = make(kind);
  if (hasEveryKind(values)) return values;
  throw new Error('KIND_NAMES lacks a kind.');
}

function hasEveryKind<Value>(values: Partial<Record<Kind, Value>>): values is Record<Kind, Value> {
  return KIND_NAMES.every((kind) => Object.hasOwn(values, kind));
}

const translationSchemas = new Map<Kind, z.ZodObject>();

/** The schema of the front matter of a translation, by the kind of its entry. Made once a kind. */
export function translationSchemaOf(kind: Kind): z.ZodObject {
  const schema = translationSchemas.get(kind) ?? translationSchema(KINDS[kind].schema);
  translationSchemas.set(kind, schema);
  return schema;
}

const SCHEMAS: { readonly [K in Kind]: { readonly schema: z.ZodType<DataOf<K>> } } = KINDS;

/** Front matter as the schema of a kind lets it through; nothing where it does not. */
export function readData<K extends Kind>(kind: K, front: unknown): DataOf<K> | undefined {
  return SCHEMAS[kind].schema.safeParse(front).data;
}

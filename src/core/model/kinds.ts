import type { z } from 'zod';
import { claimSchema } from './claim.ts';
import { conceptSchema } from './concept.ts';
import { essaySchema } from './essay.ts';
import { formerly } from './formerly.ts';
import { leadSchema } from './lead.ts';
import { organizationSchema } from './organization.ts';
import { personSchema } from './person.ts';
import { readingSchema } from './reading.ts';
import { silenced } from './silenced.ts';
import { workSchema } from './work.ts';

/** The schema of a kind with what every entry may have beside it. */
function entrySchema<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape, z.core.$strict>) {
  return schema.extend({ formerly, silenced }).meta(schema.meta() ?? {});
}

/**
 * The kinds of entry. The name of a kind is the name of its folder in `content/`, of its
 * collection, and of its part of the site: `content/works/x.mdx` stands at `/works/x/`.
 */
export const KINDS = {
  works: { schema: entrySchema(workSchema), singular: 'work', plural: 'Works', tone: 'work' },
  people: { schema: entrySchema(personSchema), singular: 'person', plural: 'People', tone: 'name' },
  organizations: {
    schema: entrySchema(organizationSchema),
    singular: 'organization',
    plural: 'Organizations',
    tone: 'name',
  },
  concepts: {
    schema: entrySchema(conceptSchema),
    singular: 'concept',
    plural: 'Concepts',
    tone: 'subject',
  },
  essays: { schema: entrySchema(essaySchema), singular: 'essay', plural: 'Essays', tone: 'essay' },
  readings: {
    schema: entrySchema(readingSchema),
    singular: 'reading path',
    plural: 'Readings',
    tone: 'work',
  },
  claims: { schema: entrySchema(claimSchema), singular: 'claim', plural: 'Claims', tone: 'work' },
  leads: {
    schema: entrySchema(leadSchema),
    singular: 'not confirmed',
    plural: 'Not confirmed',
    tone: 'work',
  },
} as const;

export type Kind = keyof typeof KINDS;

/** The kinds that have a tab and an index of their own, in the order of the tabs. */
export const SHELF_KINDS = [
  'works',
  'people',
  'organizations',
  'concepts',
  'essays',
  'readings',
] as const satisfies readonly Kind[];

export type ShelfKind = (typeof SHELF_KINDS)[number];

/** All kinds: those of the shelves, then what is about them. */
export const KIND_NAMES: readonly Kind[] = [...SHELF_KINDS, 'claims', 'leads'];

/** The front matter of a kind, as its schema lets it through. */
export type DataOf<K extends Kind> = z.infer<(typeof KINDS)[K]['schema']>;

/** True for the name of a kind. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

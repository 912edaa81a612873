import { defineCollection } from 'astro:content';
import { KINDS } from './core/model/kinds.ts';
import { preparedLoader } from './site/loader.ts';

/** A collection a kind, with the schema of the core. */
export const collections = {
  works: defineCollection({ loader: preparedLoader('works'), schema: KINDS.works.schema }),
  people: defineCollection({ loader: preparedLoader('people'), schema: KINDS.people.schema }),
  organizations: defineCollection({
    loader: preparedLoader('organizations'),
    schema: KINDS.organizations.schema,
  }),
  concepts: defineCollection({ loader: preparedLoader('concepts'), schema: KINDS.concepts.schema }),
  essays: defineCollection({ loader: preparedLoader('essays'), schema: KINDS.essays.schema }),
  readings: defineCollection({ loader: preparedLoader('readings'), schema: KINDS.readings.schema }),
  claims: defineCollection({ loader: preparedLoader('claims'), schema: KINDS.claims.schema }),
  leads: defineCollection({ loader: preparedLoader('leads'), schema: KINDS.leads.schema }),
};

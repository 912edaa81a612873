import { defineCollection } from 'astro:content';
import { byKind, KINDS } from './core/model/kinds.ts';
import { preparedLoader } from './site/build/loader.ts';

/** A collection for each kind, with the schema of the core. */
export const collections = byKind((kind) =>
  defineCollection({ loader: preparedLoader(kind), schema: KINDS[kind].schema }),
);

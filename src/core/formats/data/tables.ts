import type { Terms } from '../../model/terms.ts';
import type { DataTable } from './data-table.ts';
import { claimsTable } from './tables/claims.ts';
import { conceptsTable } from './tables/concepts.ts';
import { organizationsTable } from './tables/organizations.ts';
import { peopleTable } from './tables/people.ts';
import { relationsTable } from './tables/relations.ts';
import { worksTable } from './tables/works.ts';

/** The tables of the library as data. */
export const dataTables = (terms: Terms): readonly DataTable[] => [
  worksTable(terms),
  peopleTable,
  organizationsTable,
  conceptsTable,
  claimsTable,
  relationsTable,
];

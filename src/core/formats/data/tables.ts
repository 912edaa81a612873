import { type Kind, usedKinds } from '../../model/kinds.ts';
import type { SiteConfig } from '../../model/site-config.ts';
import { termsOf } from '../../model/terms.ts';
import type { DataTable } from './data-table.ts';
import { claimsTable } from './tables/claims.ts';
import { conceptsTable } from './tables/concepts.ts';
import { organizationsTable } from './tables/organizations.ts';
import { peopleTable } from './tables/people.ts';
import { relationsTable } from './tables/relations.ts';
import { worksTable } from './tables/works.ts';

/** The tables of the library as data: of each kind of entry that it uses and that has one. */
export function dataTables(
  settings: Pick<SiteConfig, 'kinds' | 'evidence' | 'grades' | 'positions'>,
): readonly DataTable[] {
  const tables: readonly (readonly [Kind, DataTable])[] = [
    ['works', worksTable(termsOf(settings))],
    ['people', peopleTable],
    ['organizations', organizationsTable],
    ['concepts', conceptsTable],
    ['claims', claimsTable],
    ['works', relationsTable],
  ];
  const used = usedKinds(settings);
  return tables.flatMap(([kind, table]) => (used.includes(kind) ? [table] : []));
}

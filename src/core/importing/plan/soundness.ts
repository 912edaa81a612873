import { workIdentifiers } from '../../bibliography/work-identifiers.ts';
import { readEntry } from '../../body/read-entry.ts';
import type { CslItem } from '../../model/csl.ts';
import { type BibliographicField, workSchema } from '../../model/work.ts';
import type { WorkFields } from '../entry/work.ts';
import type { LeftOver } from '../record/imported.ts';

/**
 * What the check would refuse in a new entry, so that none is made: its fields are held against the
 * schema. The body is the same for all, and is read only where somebody’s note stands in it.
 */
export function faultOf(
  path: string,
  text: string,
  data: WorkFields,
  annotation: string | undefined,
): string | undefined {
  const { error } = workSchema.safeParse(data);
  const [issue] = error?.issues ?? [];
  if (issue) return `${issue.path.join('.')}: ${issue.message}.`;
  if (annotation === undefined) return undefined;
  return readEntry({ path, text }).problems.find(({ severity }) => severity === 'error')?.message;
}

/**
 * A work without the numbers that others have: `owners` gives each by its key. What an entry holds
 * is read otherwise than what a record does, so that this is asked of the entry once more.
 */
export function withoutOwned(
  data: WorkFields,
  owners: ReadonlyMap<string, string>,
): { readonly data: WorkFields; readonly leftOver: readonly LeftOver[] } {
  const leftOver: LeftOver[] = [];
  let rest = data;
  for (const { field, key } of workIdentifiers(data)) {
    const owner = owners.get(key);
    if (owner === undefined) continue;
    const reason = `It is the ${field} of “${owner}”, which is another work.`;
    leftOver.push({ field, value: data[field] ?? '', reason });
    rest = withoutField(rest, field);
  }
  return { data: rest, leftOver };
}

function withoutField(data: WorkFields, field: BibliographicField): WorkFields {
  const confirmed = (data.confirmed ?? [])
    .map((row) => ({ ...row, fields: row.fields.filter((name) => name !== field) }))
    .filter(({ fields }) => fields.length > 0);
  return { ...data, [field]: undefined, confirmed };
}

/** All that a record holds, where no work can be made of it. */
export function leftOfItem(item: CslItem): LeftOver[] {
  return Object.entries(item)
    .filter(([field, value]) => !['id', 'type'].includes(field) && value !== undefined)
    .map(([field, value]) => ({
      field,
      value: typeof value === 'string' ? value : JSON.stringify(value),
      reason: 'No entry was made of the record.',
    }));
}

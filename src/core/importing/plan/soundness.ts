import { readEntry } from '../../body/read-entry.ts';
import type { CslItem } from '../../model/csl.ts';
import { workSchema } from '../../model/work.ts';
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

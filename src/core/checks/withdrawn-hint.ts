import { dateInProse } from '../bibliography/year.ts';
import type { Entry } from '../body/entry.ts';

/** What to do where an id is that of a withdrawn entry; nothing where it is none. */
export function withdrawnHint(
  id: string,
  withdrawn: ReadonlyMap<string, Entry>,
): string | undefined {
  const withdrawal = withdrawn.get(id)?.data.withdrawn;
  if (withdrawal === undefined) return undefined;
  const { date, instead } = withdrawal;
  const since = `“${id}” has been withdrawn since ${dateInProse(date)}`;
  return instead === undefined
    ? `${since}: remove it.`
    : `${since}: name “${instead}” instead, or remove it.`;
}

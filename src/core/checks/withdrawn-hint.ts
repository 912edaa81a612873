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
  const since = `“${id}” is withdrawn since ${dateInProse(date)}`;
  return instead === undefined
    ? `${since}: take it out.`
    : `${since}: name “${instead}” instead, or take it out.`;
}

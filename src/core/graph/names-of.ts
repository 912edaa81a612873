import { CSL_NAME_VARIABLES, type CslNameVariable } from '../model/csl.ts';
import type { Name } from '../model/names.ts';
import type { WorkData } from '../model/work.ts';

/** Every name of a work with its role, in the order of the roles. */
export function namesOf(data: WorkData): { readonly role: CslNameVariable; readonly name: Name }[] {
  return CSL_NAME_VARIABLES.flatMap((role) => (data[role] ?? []).map((name) => ({ role, name })));
}

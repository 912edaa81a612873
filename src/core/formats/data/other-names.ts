import type { VariantName } from '../../model/authority.ts';

/** The other names of a person or organization. A misprint is no name. */
export function otherNames(names: readonly VariantName[]): string[] {
  return names.filter(({ kind }) => kind !== 'misprint').map(({ name }) => name);
}

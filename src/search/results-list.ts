import { deskAddress } from '../site/pages/list-address.ts';
import type { Group } from './run-query.ts';
import { keyOfWork } from './work-key.ts';

/** The address of a list of all works that a search has found, those that are not shown too. */
export function resultsListAddress(
  groups: readonly Group[],
  kind: string,
  base: string,
): string | undefined {
  const addresses = groups.find((group) => group.kind === kind)?.addresses();
  const keys = addresses?.flatMap((address) => keyOfWork(address) ?? []) ?? [];
  return keys.length === 0 ? undefined : deskAddress(base, { keys });
}

import { dateInProse } from '../../bibliography/year.ts';
import type { RegistryRecord, Update } from '../registries/registry-record.ts';
import { dateInForm } from './compare-dates.ts';

/**
 * Remarks on the notices that a registry lists: retractions, corrections, expressions of concern.
 * One that the entry’s remarks name already, by its DOI or as it stands, is not reported again.
 */
export function noticeRemarks(
  { updates }: RegistryRecord,
  registry: string,
  remarks: readonly string[],
): string[] {
  const known = remarks.join('\n').toLowerCase();
  const reported = new Set<string>();
  const found: string[] = [];
  for (const update of updates) {
    const remark = remarkOn(update, registry);
    // Publisher and Retraction Watch both report one notice.
    const key = `${update.direction} ${update.type} ${update.DOI?.toLowerCase() ?? ''}`;
    if (reported.has(key)) continue;
    reported.add(key);
    const isKnown = update.DOI === undefined ? remark.toLowerCase() : update.DOI.toLowerCase();
    if (!known.includes(isKnown)) found.push(remark);
  }
  return found;
}

function remarkOn({ label, DOI, date, direction }: Update, registry: string): string {
  const name = label.toLowerCase();
  const of = DOI === undefined ? '' : ` ${DOI}`;
  if (direction === 'update-to')
    return `${registry} lists this as a notice (${name}) to${of || ' another work'}.`;
  const day = date === undefined ? '' : ` of ${dateInProse(dateInForm(date))}`;
  return `${registry} lists a notice (${name})${day}${of === '' ? '' : ` under${of}`}.`;
}

import type { RecordFindings } from '../pull-request/upkeep-findings.ts';
import type { ConfirmedWork } from './confirm-work.ts';

/** What the registries say, for programs: the shape is that of `recordFindings`. */
export function recordsFound(
  works: readonly ConfirmedWork[],
  day: string,
  isWhole: boolean,
): string {
  const findings: RecordFindings = { day, isWhole, works: works.map(found) };
  return `${JSON.stringify(findings, null, 2)}\n`;
}

function found({
  file,
  work,
  plans,
  failures,
  after,
}: ConfirmedWork): RecordFindings['works'][number] {
  return {
    key: work.id,
    before: file.text,
    after,
    notices: plans.flatMap(({ remarks }) => remarks),
    borneOut: plans
      .filter(({ fields }) => fields.length > 0)
      .map(({ fields, source }) => ({ fields: [...fields], source: source.name })),
    differences: plans.flatMap(({ conflicts, source }) =>
      conflicts.map(({ field, here, there, isBelieved }) => ({
        field: isBelieved ? `${field} (unconfirmed)` : field,
        here,
        there,
        source: source.name,
      })),
    ),
    failures: failures.map(({ message }) => message),
  };
}

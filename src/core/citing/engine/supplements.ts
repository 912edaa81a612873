import type { CslItem } from '../../model/csl.ts';

const WHOLE = /^suppl(?:ement|\.)?\s*(?<number>[\w–-]*)$/i;
const OF_ISSUE = /^(?<issue>\d[\w–-]*)(?:, ?| ?\(| )suppl(?:ement|\.)?\s*(?<number>[\w–-]*)\)?$/i;
/** Begins with a word, as “Special issue”; “B2” is a number. */
const WORDS = /^\p{L}{3}/u;

/**
 * A supplement instead of an issue. *Citing Medicine* (ch. 1) has it behind the volume, “3 Suppl 1”,
 * or with the issue that it belongs to, “3(4 Suppl 1)”. Chicago, MLA and IEEE write “suppl.” small,
 * and put “no.” before a number alone.
 */
export function supplementIn({ issue, volume }: CslItem, family: string): Partial<CslItem> {
  const written = issue?.trim();
  if (written === undefined) return {};
  const part = OF_ISSUE.exec(written)?.groups;
  const whole = WHOLE.exec(written)?.groups;
  const number = (part ?? whole)?.['number'] ?? '';
  if (family.startsWith('nlm-')) {
    const supplement = `Suppl ${number}`.trim();
    if (part !== undefined) return { issue: `${part['issue']} ${supplement}` };
    if (whole === undefined || volume === undefined) return {};
    return { volume: `${volume} ${supplement}`, issue: undefined };
  }
  const supplement = `suppl. ${number}`.trim();
  if (family === 'chicago-author-date') {
    if (part !== undefined) return { issue: `${part['issue']}, ${supplement}` };
    return whole === undefined ? {} : { issue: supplement };
  }
  if (!/^(?:chicago-note|modern-language|ieee$)/.test(family)) return {};
  if (part !== undefined) return { issue: part['issue'], 'supplement-number': supplement };
  if (whole !== undefined) return { issue: undefined, 'supplement-number': supplement };
  return WORDS.test(written) ? { issue: undefined, 'supplement-number': written } : {};
}

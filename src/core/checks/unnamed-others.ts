import { partForOthers, standsForOthers } from '../bibliography/unnamed-others.ts';
import { namesOf } from '../graph/names-of.ts';
import { quoted } from '../text/characters.ts';
import type { Place } from '../text/problem.ts';
import { defineRule, type Report } from './rule.ts';

/** Names are those of somebody: “et al.” is how a style prints a list, and nobody’s name. */
export const unnamedOthers = defineRule(
  {
    name: 'unnamed-others',
    severity: 'error',
    silenceable: false,
    why: 'A list of names contains “et al.”, “and others” or “…”. Citation styles shorten long lists themselves, each in its own way.',
    examples: {
      in: 'fields',
      wrong: 'author: [{ family: Doe, given: Jane }, { literal: et al. }]',
      right: 'author: [{ family: Doe, given: Jane }, { family: Roe, given: Richard }]',
    },
    mend: 'Name everyone whom the work names. If no source names the others, write their role under `others`: `others: [author]`.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind === 'essays') {
        for (const [index, name] of (entry.data.author ?? []).entries()) {
          if (standsForOthers(name)) tell(report, placeOf(entry, ['author', index]), name);
        }
      }
      if (entry.kind !== 'works') continue;
      const counts = new Map<string, number>();
      for (const { role, name } of namesOf(entry.data)) {
        const index = counts.get(role) ?? 0;
        counts.set(role, index + 1);
        const part = partForOthers(name);
        if (part === undefined) continue;
        const said = Object.entries(name).find(([field]) => field === part)?.[1] ?? '';
        tell(report, placeOf(entry, [role, index, part]), said);
      }
      for (const [index, role] of entry.data.others.entries()) {
        if (entry.data[role] !== undefined) continue;
        report(
          placeOf(entry, ['others', index]),
          `There are others under “${role}”, and nobody is named there.`,
          'Name whom the work names, or take the role out of others.',
        );
      }
    }
  },
);

function tell(report: Report, place: Place, name: string): void {
  report(
    place,
    `“${quoted(name)}” is not a name: it replaces people who are not named.`,
    'Name everyone whom the work names; citation styles shorten the list themselves. If no source names the others, write their role under others.',
  );
}

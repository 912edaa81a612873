import { counted } from '../../core/text/words.ts';
import type { OutsideAddress } from './addresses.ts';
import type { Verdict, Visit } from './visit.ts';

/** One address with what came of it. */
export interface VisitedAddress extends OutsideAddress, Visit {}

const HEADINGS: readonly {
  readonly verdict: Verdict;
  readonly heading: string;
  readonly advice: string;
}[] = [
  {
    verdict: 'gone',
    heading: 'Gone',
    advice: 'Look for the new address, or remove the address and keep the name of the source.',
  },
  {
    verdict: 'moved',
    heading: 'Moved permanently',
    advice: 'Write the new address once you have checked that it shows the same.',
  },
  {
    verdict: 'unreachable',
    heading: 'Unreachable',
    advice: 'Try again on another day before you change anything.',
  },
  {
    verdict: 'unknown',
    heading: 'Unknown',
    advice: 'Open them in a browser: these servers do not answer programs.',
  },
];

/** How many addresses there are of each verdict, in the order of a report. */
export function countVerdicts(visited: readonly VisitedAddress[]): Record<Verdict, number> {
  const counts = { found: 0, moved: 0, gone: 0, unreachable: 0, unknown: 0 };
  for (const { verdict } of visited) counts[verdict]++;
  return counts;
}

/** The report in Markdown, for people. */
export function markdownReport(visited: readonly VisitedAddress[], day: string): string {
  const counts = countVerdicts(visited);
  const parts = HEADINGS.flatMap(({ verdict, heading, advice }) => {
    const rows = visited.filter((one) => one.verdict === verdict);
    if (rows.length === 0) return [];
    const items = [...rows]
      .sort((a, b) => (a.address < b.address ? -1 : 1))
      .map(({ address, reason, to, files }) => {
        const moved = to === undefined ? '' : ` Now <${to}>.`;
        return `- <${address}>: ${reason}${moved} In ${files.map((file) => `\`content/${file}\``).join(', ')}.`;
      });
    return [`## ${heading} (${rows.length})\n\n${advice}\n\n${items.join('\n')}\n`];
  });
  const sum = `${counted(visited.length, 'address', 'addresses')} requested: ${counts.found} found, ${counts.moved} moved, ${counts.gone} gone, ${counts.unreachable} unreachable, ${counts.unknown} unknown.`;
  return `# Outside links on ${day}\n\n${sum}\n${parts.map((part) => `\n${part}`).join('')}`;
}

/** The report for programs: `{ day, counts, addresses: [{ address, verdict, reason, to?, files }] }`. */
export function jsonReport(visited: readonly VisitedAddress[], day: string): string {
  return `${JSON.stringify({ day, counts: countVerdicts(visited), addresses: visited }, null, 2)}\n`;
}

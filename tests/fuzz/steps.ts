import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Twice as many steps for twice the size are linear, four times as many are quadratic. The bound is
 * twelve times for four times the size.
 */
export const MOST_GROWTH = Math.sqrt(12);

/**
 * For each slow input of a group, how the number of steps grows when its size is doubled: 2 where
 * it is linear, 4 where it is quadratic, 0 where there is nothing to do. Steps are letters of
 * JavaScript that ran, as V8 counts them, so that the answer is the same on every machine, however
 * busy. Work inside a regular expression or a native parser is one step: `npm run bench -- --only growth`
 * measures its time.
 */
export function growthsOf(group: 'files' | 'texts' | 'libraries'): ReadonlyMap<string, number> {
  const script = join(import.meta.dirname, 'count-steps.ts');
  const flags = ['--no-opt', '--no-maglev', '--no-sparkplug'];
  const told = execFileSync(process.execPath, [...flags, script, group], { encoding: 'utf8' });
  return new Map(Object.entries(z.record(z.string(), z.number()).parse(JSON.parse(told))));
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildRecord } from '../../disk/build-record.ts';
import { cacheFaults } from '../../disk/cache-files.ts';
import { openCitationCache } from '../../disk/citation-cache.ts';
import { type Finding, fine, note, wrong } from './finding.ts';

const ADVICE =
  'Nothing is lost: the next build makes them again. You can delete the folder .cache at any time.';

/** Formatted citations, and what is known of the built site. */
export function examineCaches(root: string, out: string): Finding[] {
  if (!existsSync(join(root, '.cache'))) return [note('There are no caches yet.')];
  const { report, sentences } = cacheFaults(root);
  const folder = join(root, '.cache', 'citations');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name.endsWith('.jsonl')) openCitationCache(folder, name.slice(0, -'.jsonl'.length), report);
  }
  const faults = [...sentences(), ...faultOfRecord(root, out)];
  return faults.length === 0
    ? [fine('The caches are intact.')]
    : faults.map((fault) => wrong(fault, ADVICE));
}

function faultOfRecord(root: string, out: string): string[] {
  try {
    readBuildRecord(root, out);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

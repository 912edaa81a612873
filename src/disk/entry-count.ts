import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How many entries stand under `content/`, by the names of their files. */
export function countEntries(root: string): number {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.mdx')).length;
}

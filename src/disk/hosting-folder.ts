import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves what a build wrote for servers out of the site, into a folder beside it: `dist.hosting`. What
 * the last build put there is replaced. Returns that folder; nothing where the build wrote none.
 * @throws {Error} of the system.
 */
export function moveHostingFolder(site: string, name: string, target: string): string | undefined {
  const written = join(site, name);
  if (!existsSync(written)) return undefined;
  const beside = `${target}.hosting`;
  rmSync(beside, { recursive: true, force: true });
  renameSync(written, beside);
  return beside;
}

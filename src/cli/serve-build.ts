import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildLockHolder } from '../disk/build-lock.ts';
import { readBuildRecord } from '../disk/build-record.ts';
import { clearLeftovers, swapFolders } from '../disk/swap-folder.ts';
import { buildLockFile } from '../site/build/build-site.ts';
import { type PreviewServer, startPreviewServer } from '../site/server/preview-server.ts';

/** The port of `start`, `preview` and `dev`. */
export const STANDARD_PORT = 4321;

/** What to serve; without `base`, the one the site was built for. */
export interface ServeOptions {
  readonly root: string;
  readonly out: string;
  readonly base: string | undefined;
  readonly port: number;
  readonly host: string;
}

/**
 * Serves the build in `out`.
 *
 * @throws {Error} when there is none, or the port is taken.
 */
export async function serveBuild(options: ServeOptions): Promise<PreviewServer> {
  const { root, out, port, host } = options;
  const folder = resolve(root, out);
  if (!existsSync(folder) && buildLockHolder(buildLockFile(root)) === undefined) {
    // A build killed between its two renames: the last good build lies beside.
    clearLeftovers(swapFolders(root, out));
  }
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${out}/ yet. Run: npm run build`);
  }
  const base = options.base ?? readBuildRecord(root, out)?.base ?? '/';
  return startPreviewServer({ folder, base, port, host });
}

/** Prints where the build is served, and waits until the person stops it. */
export async function serveUntilStopped(server: PreviewServer): Promise<void> {
  process.stdout.write(`The library is at ${server.address}\nCtrl+C stops it.\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}

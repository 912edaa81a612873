import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** What Astro defines on `import.meta.env` itself. */
const ASTRO_OWN = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD'] as const;

/**
 * Sets the environment Astro runs in: it asks no other host, and variables of the machine that
 * bear the names of its own are taken away, since on `import.meta.env` they would win: a
 * `BASE_URL` set for another program would silently replace the base of every link.
 */
export function prepareAstroEnvironment(): void {
  for (const name of ASTRO_OWN) delete process.env[name];
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
}

/** What Astro and its parts keep in a folder from one run to the next. */
const KEPT_BY_ASTRO = ['data-store.json', 'data-store.json.tmp', 'fonts', 'assets'] as const;

/**
 * Removes what Astro kept of an earlier run. It would be taken as it is, damaged or not, and is made
 * again in a moment, since the library has been prepared.
 */
export function forgetAstroCaches(folder: string): void {
  for (const name of KEPT_BY_ASTRO) rmSync(join(folder, name), { recursive: true, force: true });
}

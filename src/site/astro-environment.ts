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

import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** What Astro, and the library under it, said, sorted by what it means for the build. */
export interface AstroLog {
  readonly warnings: string[];
  readonly errors: string[];
}

/** The log of what runs in this process; the program that makes the pages has a copy of its own. */
export const astroLog: AstroLog = { warnings: [], errors: [] };

/**
 * Astro's log handler of the build (its `logger` setting names this file). Astro only logs some
 * errors, ending with exit code 0; here they are kept, so that the build can refuse them.
 *
 * @see https://docs.astro.build/en/reference/logger-reference/
 */
export default function collectingLogger(): AstroLoggerDestination {
  return {
    write(message: AstroLoggerMessage) {
      const text = withoutColors(message.message).trim();
      if (message.level === 'error') {
        astroLog.errors.push(text);
      } else if (message.level === 'warn' && !astroLog.warnings.includes(text)) {
        astroLog.warnings.push(text);
      }
    },
  };
}

/**
 * Refuses what Astro logged as an error.
 * @throws {Error} that quotes it.
 */
export function refuseLoggedErrors({ errors }: AstroLog): void {
  if (errors.length === 0) return;
  throw new Error(`Astro reported errors, and went on:\n${errors.join('\n')}`);
}

function withoutColors(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}

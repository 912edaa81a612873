import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** What Astro, and the library under it, said during a build, sorted by what it means for the build. */
export interface AstroLog {
  readonly warnings: string[];
  /** What a host will not do with the site: only those who publish it have to know. */
  readonly hostLimits: string[];
  readonly errors: string[];
  /** Called for each file that Astro begins to write. */
  onFile: (count: number) => void;
  files: number;
  /** How many of them it took from the last build. */
  kept: number;
}

/** The log of the build that runs in this process. */
export const astroLog: AstroLog = {
  warnings: [],
  hostLimits: [],
  errors: [],
  onFile: () => {},
  files: 0,
  kept: 0,
};

/**
 * Astro's log handler of the build (its `logger` setting names this file). Astro prints a line
 * for each route and only logs some errors, ending with exit code 0; here the lines are counted,
 * and errors kept, so that the build can refuse them.
 *
 * @see https://docs.astro.build/en/reference/logger-reference/
 */
export default function collectingLogger(): AstroLoggerDestination {
  return {
    write(message: AstroLoggerMessage) {
      const text = withoutColors(message.message).trim();
      if (message.level === 'error') {
        astroLog.errors.push(text);
      } else if (message.level === 'warn') {
        if (!astroLog.warnings.includes(text)) astroLog.warnings.push(text);
      } else if (text === '(restored)') {
        astroLog.kept += 1;
      } else if (!message.newLine) {
        // Astro announces each file with the first half of a line, and ends it with the time.
        astroLog.files += 1;
        astroLog.onFile(astroLog.files);
      }
    },
  };
}

function withoutColors(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}

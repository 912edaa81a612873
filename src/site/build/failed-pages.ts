/** An error of a build with the addresses of the pages that were being made. */
interface WithPages extends Error {
  readonly failedPages: readonly string[];
}

/**
 * Adds to an error the pages that were being made: Astro’s error names the page’s source, and its log
 * the address that was being written.
 */
export function withFailedPages(error: unknown, log: readonly string[]): Error {
  const failedPages = log.flatMap((text) => /^Caught error rendering (\S+):/.exec(text)?.[1] ?? []);
  return Object.assign(error instanceof Error ? error : new Error(String(error)), { failedPages });
}

/** The addresses of the pages that were being made when it was thrown; none where it was elsewhere. */
export function failedPages(error: unknown): readonly string[] {
  return isWithPages(error) ? error.failedPages : [];
}

function isWithPages(error: unknown): error is WithPages {
  return (
    error instanceof Error &&
    'failedPages' in error &&
    Array.isArray(error.failedPages) &&
    error.failedPages.every((page) => typeof page === 'string')
  );
}

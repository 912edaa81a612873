/** An error of a build with the address of the page that was being made. */
interface WithPage extends Error {
  readonly failedPage: string;
}

/** Adds to an error the page that was being made: the error itself names at best the page’s source. */
export function withFailedPage(error: unknown, failedPage: string): Error {
  return Object.assign(error instanceof Error ? error : new Error(String(error)), { failedPage });
}

/** The address of the page that was being made when it was thrown; undefined where it was elsewhere. */
export function failedPage(error: unknown): string | undefined {
  return isWithPage(error) ? error.failedPage : undefined;
}

function isWithPage(error: unknown): error is WithPage {
  return error instanceof Error && 'failedPage' in error && typeof error.failedPage === 'string';
}

/** Runs in the reader’s browser: whether pages are kept as they were formatted, and how they go. */
import { STYLED_PAGES } from './kept-names.ts';

/** Whether any page is kept. */
export async function isAnyPageKept(): Promise<boolean> {
  try {
    return await caches.has(STYLED_PAGES);
  } catch {
    return false;
  }
}

/** Drops every page that is kept. False where the browser refuses. */
export async function dropPages(): Promise<boolean> {
  try {
    await caches.delete(STYLED_PAGES);
    return true;
  } catch {
    // Where a browser has no such store, as at an address without encryption, nothing is kept.
    return !('caches' in globalThis);
  }
}

/** Runs in the reader’s browser, on the page for addresses that lead nowhere. */
import { meantByAddress, partsOfAddress } from '../core/finding/meant-by-address.ts';
import { ended } from '../core/text/words.ts';
import { NUMBER_ADDRESSES_FILE, SEARCH_FILE } from '../site/files/file-paths.ts';
import { missingPageWords } from '../words/words.ts';
import { type Entry, readEntries } from './entries.ts';
import { loadJson } from './load-json.ts';
import { isNumberTable, numberInAddress } from './number-address.ts';

/**
 * Names the address that was asked for, and goes on to the entry that it means, or proposes those that
 * it may mean. What is known of the entries is loaded only for an address that may name one.
 */
export async function explainMissing(page: Document, path: string): Promise<void> {
  const words = page.getElementById('missing');
  if (!words) return;
  const base = words.dataset['base'] ?? '/';
  const asked = decoded(path.startsWith(base) ? path.slice(base.length) : path);
  const missing = page.createElement('span');
  missing.className = 'bracketed';
  missing.textContent = decoded(path);
  words.replaceChildren(missingPageWords.before, missing, '.');
  try {
    const endings = words.dataset['recordEndings']?.split(' ') ?? [];
    const { to, entries } = await meantBy(asked, base, endings);
    if (to !== undefined) location.replace(`${to}${location.hash}`);
    else words.append(...proposal(page, entries));
  } catch {
    // Nothing is proposed where nothing is known; the ways on stand below.
  }
}

async function meantBy(
  asked: string,
  base: string,
  recordEndings: readonly string[],
): Promise<{ readonly to?: string | undefined; readonly entries: readonly Entry[] }> {
  const number = numberInAddress(asked);
  if (number !== undefined) {
    const table = await loadJson(`${base}${NUMBER_ADDRESSES_FILE}`);
    const path = isNumberTable(table) ? table.find(([from]) => from === number)?.[1] : undefined;
    return { to: path === undefined ? undefined : `${base}${path}`, entries: [] };
  }
  const parts = partsOfAddress(asked, recordEndings);
  if (!parts) return { entries: [] };
  const known = readEntries(await loadJson(`${base}${SEARCH_FILE}`), base);
  const { entries, isCertain } = meantByAddress(parts, known.entries);
  return { to: isCertain ? entries[0]?.href : undefined, entries };
}

/** “Did you mean: sohng, Sohng, Sung Sil Lee.” */
function proposal(page: Document, entries: readonly Entry[]): (string | Node)[] {
  return entries.flatMap(({ href, id, title }, at) => {
    const link = page.createElement('a');
    link.href = href;
    link.textContent = id;
    const name = at === entries.length - 1 ? ended(title) : title;
    return [at === 0 ? missingPageWords.nearest : missingPageWords.or, link, `, ${name}`];
  });
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

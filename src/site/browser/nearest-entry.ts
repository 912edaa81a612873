/** Runs in the reader’s browser, on the page for addresses that lead nowhere. */
import { nearest } from '../../core/text/nearest.ts';
import { missingPageWords } from '../../words/words.ts';
import { type NumberTable, targetOfNumber } from './number-address.ts';

/**
 * Goes on to the work whose DOI or ISBN was asked for; else names the address that was asked for, and
 * the entry whose address comes nearest to it.
 */
export function nameNearest(page: Document, path: string): void {
  const words = page.getElementById('missing');
  const list = page.getElementById('entries')?.textContent;
  const numbers = page.getElementById('numbers')?.textContent;
  if (!words || !list || !numbers) return;
  const entries: { path: string; heading: string }[] = JSON.parse(list);
  const base = words.dataset['base'] ?? '/';
  const asked = path.startsWith(base) ? path.slice(base.length) : path;
  const table: NumberTable = JSON.parse(numbers);
  const target = targetOfNumber(decoded(asked), table);
  if (target !== undefined) {
    location.replace(`${base}${target}${location.hash}`);
    return;
  }
  const wanted = asked.replace(/\/*$/, '/');
  const [found] = nearest(
    wanted,
    entries.map((entry) => entry.path),
  );
  const entry = entries.find((each) => each.path === found);

  const missing = page.createElement('span');
  missing.className = 'bracketed';
  missing.textContent = decoded(path);
  words.replaceChildren(missingPageWords.before, missing, '.');
  if (!entry) return;
  const link = page.createElement('a');
  link.href = `${base}${entry.path}`;
  link.textContent = entry.path.split('/')[1] ?? entry.path;
  words.append(missingPageWords.nearest, link, `, ${entry.heading}.`);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Runs in the reader’s browser: keeps the line at the top of the window where it is. */

/**
 * Makes a change of the page; the line that stood at the top of the window stands there afterwards,
 * to the pixel, as far as the page reaches.
 */
export function keepingLine(page: Document, change: () => void): void {
  const { documentElement: root } = page;
  if (scrollY === 0) {
    change();
    return;
  }
  const line = lineAtTop(page);
  const before = line?.();
  const { overflowAnchor } = root.style;
  // The browser would try the same, and the line would move twice.
  root.style.overflowAnchor = 'none';
  change();
  const after = line?.();
  if (before !== undefined && after !== undefined && before !== after) {
    scrollBy({ top: after - before, behavior: 'instant' });
  }
  requestAnimationFrame(() => {
    root.style.overflowAnchor = overflowAnchor;
  });
}

/** Tells where the first text in the window is, again and again; nothing where there is none. */
function lineAtTop(page: Document): (() => number) | undefined {
  const main = page.querySelector('main');
  if (main === null) return undefined;
  const walker = page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node;
    if (text.textContent?.trim() === '') continue;
    // The contents stay at the top of the window, whatever moves below them.
    if (text.parentElement?.closest('.page-contents')) continue;
    range.selectNodeContents(text);
    const { bottom, height } = range.getBoundingClientRect();
    if (height === 0 || bottom < 1) continue;
    const reference = text.parentElement?.closest('[data-work]');
    if (reference) {
      // It is written anew: what it stands in stays, and where works change places, their list.
      const place =
        reference.closest('section#references ol.references') ??
        reference.closest('li, p') ??
        reference;
      return () => place.getBoundingClientRect().top;
    }
    // What a change replaces cannot be found again.
    if (text.parentElement?.closest('.citation, #notes')) continue;
    const offset = firstInWindow(range, text);
    return () => {
      const end = Math.min(offset + 1, text.textContent?.length ?? 0);
      range.setStart(text, Math.min(offset, end));
      range.setEnd(text, end);
      return range.getBoundingClientRect().top;
    };
  }
  return undefined;
}

/** The place of the first letter of a text that stands in the window, found by halving. */
function firstInWindow(range: Range, text: Node): number {
  let low = 0;
  let high = Math.max(0, (text.textContent?.length ?? 0) - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    range.setStart(text, middle);
    range.setEnd(text, middle + 1);
    if (range.getBoundingClientRect().bottom < 1) low = middle + 1;
    else high = middle;
  }
  return low;
}

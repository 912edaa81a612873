/** Runs in the reader’s browser: keeps a page that has just come where its address leads. */

const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Gives what scrolls to the place that the address names. It does so until the reader moves, and
 * never where the browser itself brings back the place at which the reader was.
 */
export function landing(page: Document): () => void {
  const [navigation] = performance.getEntriesByType('navigation');
  let isDone = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
  const moved = () => {
    isDone = true;
  };
  for (const move of MOVES) addEventListener(move, moved, { once: true, passive: true });
  return () => {
    if (isDone) return;
    page.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  };
}

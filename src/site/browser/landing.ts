/** Runs in the reader’s browser: keeps a page that has just come where it is to be opened. */

const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Called before a change of the page; what it gives is called after it. */
export type Landing = () => () => void;

/**
 * Keeps a page where it is to be opened while it changes, until the reader moves: at the place that
 * its address names, or as far down as the reader was, where the page was loaded again or returned to.
 */
export function landing(page: Document): Landing {
  const [navigation] = performance.getEntriesByType('navigation');
  const isFirst =
    !(navigation instanceof PerformanceNavigationTiming) || navigation.type === 'navigate';
  let isMoved = false;
  const moved = () => {
    isMoved = true;
  };
  for (const move of MOVES) addEventListener(move, moved, { once: true, passive: true });
  let top = 0;
  return () => {
    // The browser may bring it back only now.
    if (top === 0) top = scrollY;
    return () => {
      if (isMoved) return;
      if (isFirst) {
        const place = page.getElementById(location.hash.slice(1));
        place?.scrollIntoView({ behavior: 'instant' });
      } else if (top > 0) scrollTo({ top, behavior: 'instant' });
    };
  };
}

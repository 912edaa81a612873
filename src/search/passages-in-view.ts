import type { Found } from './entry-engine.ts';

/** What a result with its passage takes up at the least, in pixels. */
const LEAST_HEIGHT = 170;
const MOST_AT_FIRST = 8;

/** How many results the window shows below a place, roughly. */
export function resultsInWindow(top: number): number {
  const room = (window.innerHeight - Math.max(0, top)) / LEAST_HEIGHT;
  return Math.min(MOST_AT_FIRST, Math.max(1, Math.round(room)));
}

/**
 * Loads the passages of results as they come into view, a window ahead once the reader scrolls: each
 * costs a request. `put` sets the passage of a result that was loaded. Gives what watches a newly
 * drawn list.
 */
export function passagesInView(
  list: HTMLElement,
  put: (hit: HTMLElement, found: Found) => void,
): (found: readonly Found[]) => void {
  let waiting = new Map<string, Found>();
  let watcher = watch('0px');
  window.addEventListener(
    'scroll',
    () => {
      watcher.disconnect();
      watcher = watch('0px 0px 100% 0px');
      observe();
    },
    { once: true, passive: true },
  );

  function watch(rootMargin: string): IntersectionObserver {
    return new IntersectionObserver(
      (changes, observer) => {
        for (const { target, isIntersecting } of changes) {
          if (!isIntersecting || !(target instanceof HTMLElement)) continue;
          observer.unobserve(target);
          const found = waiting.get(target.dataset['hit'] ?? '');
          if (!found) continue;
          // A passage that cannot be loaded leaves the result as it is.
          found.data().then(
            () => target.isConnected && put(target, found),
            () => put(target, found),
          );
        }
      },
      { rootMargin },
    );
  }

  function observe(): void {
    for (const hit of list.querySelectorAll<HTMLElement>('[data-hit]:has(.wait)')) {
      watcher.observe(hit);
    }
  }

  return (found) => {
    waiting = new Map(found.map((one) => [one.entry.href, one]));
    watcher.disconnect();
    observe();
  };
}

import type { Built, Figures, SizeFigures } from '../../bench/figures.ts';

/** A build of so many seconds of processor time; the wall time is twice that. */
export function built(seconds: number, more: Partial<Built> = {}): Built {
  return {
    wallMilliseconds: seconds * 2000,
    cpuMilliseconds: seconds * 1000,
    peakBytes: 1e9,
    pages: 1,
    files: { count: 3, bytes: 2e6 },
    kinds: { pages: { count: 3, bytes: 2e6 } },
    stages: {},
    citationsAnew: 0,
    ...more,
  };
}

/** Builds of 1,000 entries that are at their budgets, or as `change` has them. */
export function sizeFigures(change: Partial<SizeFigures> = {}): SizeFigures {
  return {
    size: 1000,
    bare: built(10),
    builds: { cold: built(45), second: built(20), text: built(20), record: built(20) },
    peers: [],
    ...change,
  };
}

/** A run with nothing but builds of one size. */
export function figuresOf(...sizes: SizeFigures[]): Figures {
  return { sizes };
}

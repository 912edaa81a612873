/** Something on a line from 0 to 1, with how much of the line its label takes. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Where a label stands: its lane, counted from the line, and whether it is written to the left. */
export interface Placed {
  readonly lane: number;
  readonly flip: boolean;
}

/**
 * Puts each label in the first lane where it lies on no other: to the right of where its thing
 * begins, or to the left of where it ends, as there is room. `gap` is kept free beside a label;
 * things themselves may touch.
 */
export function placeLabels(things: readonly Labelled[], gap = 0.012): Placed[] {
  const lanes: Extent[][] = [];
  return things.map((thing) => {
    const places = waysToWrite(thing, gap).map(({ flip, from, to }) => {
      const free = lanes.findIndex((taken) =>
        taken.every((other) => to <= other.from || other.to <= from),
      );
      return { flip, from, to, lane: free === -1 ? lanes.length : free };
    });
    const [first, second] = places;
    const best = second && second.lane < first.lane ? second : first;
    lanes[best.lane] ??= [];
    lanes[best.lane]?.push(best);
    return { lane: best.lane, flip: best.flip };
  });
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** To the right, to the left: those of the two that stay on the line; else to the right. */
function waysToWrite({ start, end, width }: Labelled, gap: number): [Way, ...Way[]] {
  const right: Way = { flip: false, from: start, to: Math.max(end, start + width + gap) };
  const left: Way = { flip: true, from: Math.min(start, end - width - gap), to: end };
  if (end - width < 0) return [right];
  return start + width > 1 ? [left] : [right, left];
}

interface Way extends Extent {
  readonly flip: boolean;
}

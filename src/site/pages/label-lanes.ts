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
 * Puts each label in the first lane where it lies on no other, and its thing on no other thing: to
 * the right of where the thing begins, or to the left of where it ends, as there is room. `gap` is
 * kept free beside a label; things themselves may touch.
 */
export function placeLabels(things: readonly Labelled[], gap = 0.012): Placed[] {
  const lanes: Way[][] = [];
  const laneFor = (way: Way) => {
    const free = lanes.findIndex((taken) => taken.every((other) => areApart(way, other)));
    return free === -1 ? lanes.length : free;
  };
  return things.map((thing) => {
    let [way, ...others] = waysToWrite(thing, gap);
    for (const other of others) if (laneFor(other) < laneFor(way)) way = other;
    const lane = laneFor(way);
    lanes[lane] = [...(lanes[lane] ?? []), way];
    return { lane, flip: way.flip };
  });
}

/** One way to write a label: where the thing is, and where the label would be. */
interface Way {
  readonly thing: Labelled;
  readonly flip: boolean;
  readonly from: number;
  readonly to: number;
}

function areApart(one: Way, other: Way): boolean {
  const things = one.thing.end <= other.thing.start || other.thing.end <= one.thing.start;
  return things && (one.to <= other.from || other.to <= one.from);
}

/** To the right, to the left: those of the two that stay on the line; else to the right. */
function waysToWrite(thing: Labelled, gap: number): [Way, ...Way[]] {
  const { start, end, width } = thing;
  const right: Way = { thing, flip: false, from: start, to: start + width + gap };
  const left: Way = { thing, flip: true, from: end - width - gap, to: end };
  if (end - width < 0) return [right];
  return start + width > 1 ? [left] : [right, left];
}

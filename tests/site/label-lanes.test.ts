import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Labelled, placeLabels } from '../../src/site/pages/label-lanes.ts';

const at = (start: number, width: number, end = start): Labelled => ({ start, end, width });

describe('placeLabels', () => {
  test.each<[string, Labelled[], { lane: number; flip: boolean }[]]>([
    ['nothing', [], []],
    ['one pin', [at(0, 0.2)], [{ lane: 0, flip: false }]],
    [
      'pins far apart share a lane',
      [at(0, 0.2), at(0.5, 0.2)],
      [
        { lane: 0, flip: false },
        { lane: 0, flip: false },
      ],
    ],
    [
      'a pin under the label of another is written to the left, where that is free',
      [at(0.1, 0.2), at(0.09, 0.05)],
      [
        { lane: 0, flip: false },
        { lane: 0, flip: true },
      ],
    ],
    [
      'a pin under the label of another takes the next lane',
      [at(0, 0.2), at(0.1, 0.2), at(0.25, 0.1)],
      [
        { lane: 0, flip: false },
        { lane: 1, flip: false },
        { lane: 0, flip: false },
      ],
    ],
    ['a label at the end is written to the left', [at(0.95, 0.2)], [{ lane: 0, flip: true }]],
    [
      'one too long for either side begins at its thing',
      [at(0.5, 0.9)],
      [{ lane: 0, flip: false }],
    ],
    [
      'bars that touch share a lane',
      [at(0, 0.2, 0.6), at(0.6, 0.2, 1)],
      [
        { lane: 0, flip: false },
        { lane: 0, flip: false },
      ],
    ],
    [
      'a short bar with a long label pushes the next one down',
      [at(0, 0.3, 0.1), at(0.1, 0.2, 0.25)],
      [
        { lane: 0, flip: false },
        { lane: 1, flip: false },
      ],
    ],
  ])('%s', (_case, things, expected) => {
    expect(placeLabels(things)).toEqual(expected);
  });

  test('the label of a short last bar runs under the bar before it, not under its label', () => {
    expect(placeLabels([at(0.5, 0.2, 0.9), at(0.9, 0.2, 1)])).toEqual([
      { lane: 0, flip: false },
      { lane: 0, flip: true },
    ]);
  });

  test('in a lane no two things and no two labels lie on each other', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const thing = fc
      .tuple(share, share, share)
      .map(([a, b, width]) => ({ start: Math.min(a, b), end: Math.max(a, b), width }));
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 12 }), (things) => {
        const placed = placeLabels(things, 0).map(({ lane, flip }, index) => {
          const { start, end, width } = things[index] ?? { start: 0, end: 0, width: 0 };
          const from = flip ? end - width : start;
          return { lane, start, end, from, to: from + width };
        });
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            if (one.lane !== other.lane) continue;
            expect(one.end <= other.start || other.end <= one.start).toBe(true);
            const slack = 1e-9; // from + width is rounded
            expect(one.to <= other.from + slack || other.to <= one.from + slack).toBe(true);
          }
        }
      }),
    );
  });
});

import type { TimelineView } from '../../core/render/views/authority.ts';
import { placeLabels } from './label-lanes.ts';

/*
 * Where the cards of the drawer and what stands on a line of time are drawn. Pages hold no styles in
 * their elements, which the Content-Security-Policy refuses, so one style sheet has all positions.
 */

/** What a letter takes of the line where the line is shortest, on a page of 68rem. */
const LETTER = { name: 0.0109, date: 0.0088, pin: 0.0092 } as const;

type Labels = ReturnType<typeof placeLabels>;

/** The lanes in which the labels of names and of events stand, so that none hides another. */
export function timelineLabels({ bars, pins }: Pick<TimelineView, 'bars' | 'pins'>): {
  names: Labels;
  events: Labels;
} {
  const names = placeLabels(
    bars.map(({ name, dates, start, end }) => ({
      start,
      end,
      width: Math.max(name.length * LETTER.name, dates.length * LETTER.date),
    })),
    0.006,
  );
  const events = placeLabels(
    pins.map(({ text, at }) => ({ start: at, end: at, width: text.length * LETTER.pin + 0.01 })),
  );
  return { names, events };
}

/** The rules for the line of time of the entry with that id. */
export function timelinePositions(id: string, timeline: TimelineView): string {
  const { bars, ticks, pins } = timeline;
  const { names, events } = timelineLabels(timeline);
  const line = `.timeline[data-of="${id}"]`;
  return [
    rule(`${line} .spans`, { lanes: lanes(names) }),
    ...bars.map(({ start, end }, at) =>
      rule(`${line} .spans li${nth(at)}`, { start, end, lane: names[at]?.lane ?? 0 }),
    ),
    ...ticks.map(({ at: place }, at) => rule(`${line} .axis span${nth(at)}`, { at: place })),
    rule(`${line} .dots`, { lanes: lanes(events) }),
    ...pins.map(({ at: place }, at) =>
      rule(`${line} .dots li${nth(at)}`, { at: place, lane: events[at]?.lane ?? 0 }),
    ),
  ].join('');
}

/** The rules for a drawer of so many cards: the first stands at the left and in the back. */
export function drawerPositions(count: number): string {
  const last = Math.max(1, count - 1);
  return Array.from({ length: count }, (_, at) =>
    rule(`.drawer>li${nth(at)}`, {
      at: (2 * at) / last,
      depth: count === 1 ? 0 : (100 * (last - at)) / last,
    }),
  ).join('');
}

function lanes(placed: Labels): number {
  return Math.max(0, ...placed.map(({ lane }) => lane)) + 1;
}

function nth(at: number): string {
  return `:nth-child(${at + 1})`;
}

function rule(selector: string, values: Readonly<Record<string, number>>): string {
  const declared = Object.entries(values).map(([name, value]) => `--${name}:${value}`);
  return `${selector}{${declared.join(';')}}\n`;
}

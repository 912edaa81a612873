import type { LineKind } from '../../model/relations.ts';

/** A link between two rows of the picture. */
export interface RowLink {
  readonly from: number;
  readonly to: number;
  readonly line: LineKind;
}

/** Links of one kind to one row, which run together in one track beside the rows. */
export interface Bundle {
  readonly to: number;
  readonly line: LineKind;
  readonly from: readonly number[];
  /** The track, counted from the rows. */
  readonly track: number;
}

/**
 * Gives links their tracks. Those of one kind to one row share one; two bundles share a track where
 * no row belongs to both. Short ones lie next to the rows, so that few lines cross. A dispute runs
 * alone: of broken lines that join nobody sees where each leads.
 */
export function layTracks(links: readonly RowLink[]): Bundle[] {
  const bundles = new Map<string, { to: number; line: LineKind; from: number[] }>();
  for (const { from, to, line } of links) {
    const key = line === 'disputes' ? `${to} ${line} ${from}` : `${to} ${line}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.from.push(from);
    else bundles.set(key, { to, line, from: [from] });
  }
  const tracks: { first: number; last: number }[][] = [];
  return [...bundles.values()]
    .map((bundle) => {
      const rows = [bundle.to, ...bundle.from];
      return { bundle, first: Math.min(...rows), last: Math.max(...rows) };
    })
    .sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first)
    .map(({ bundle, first, last }) => {
      const free = tracks.findIndex((taken) =>
        taken.every((other) => other.last < first || last < other.first),
      );
      const track = free === -1 ? tracks.length : free;
      tracks[track] = [...(tracks[track] ?? []), { first, last }];
      return { ...bundle, track };
    });
}

/** Where a line meets a row. */
interface Port {
  readonly bundle: Bundle;
  /** True where the row is the one that the lines lead to. */
  readonly isEnd: boolean;
  readonly goesUp: boolean;
}

/**
 * The ports of each row from top to bottom: first lines that go up, those to near tracks above;
 * then lines that go down, those to near tracks below. So no two lines of a row cross.
 */
export function portsOf(bundles: readonly Bundle[], rows: number): Port[][] {
  const ports: Port[][] = Array.from({ length: rows }, () => []);
  for (const bundle of bundles) {
    for (const from of bundle.from) {
      ports[from]?.push({ bundle, isEnd: false, goesUp: bundle.to < from });
    }
    const goesUp = bundle.from.every((from) => from < bundle.to);
    ports[bundle.to]?.push({ bundle, isEnd: true, goesUp });
  }
  for (const list of ports) {
    list.sort(
      (a, b) =>
        Number(b.goesUp) - Number(a.goesUp) ||
        (a.goesUp ? a.bundle.track - b.bundle.track : b.bundle.track - a.bundle.track),
    );
  }
  return ports;
}

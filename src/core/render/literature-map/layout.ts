import type { LineKind } from '../../model/relations.ts';
import type { MapPictureView, MapRowView, TextLineView } from '../views/literature-map.ts';
import { textLines } from './text-lines.ts';
import { type Bundle, layTracks, portsOf, type RowLink } from './tracks.ts';

/** A work as it is to be drawn. */
export interface DrawnWork {
  readonly key: string;
  /** How links name it: “Christens 2010”. */
  readonly name: string;
  /** Without the year, which stands in the margin. */
  readonly label: string;
  readonly title: string | undefined;
  readonly href: string;
  /** As the margin has it: “2010”, “[2004?]”. */
  readonly year: string;
}

/** Works that links join, in the order of years; links by their places in it. */
export interface DrawnThread {
  readonly works: readonly DrawnWork[];
  readonly links: readonly RowLink[];
}

/** The measures of the picture, in units of which sixteen are as wide as 1rem. */
export const MEASURES = {
  /** Sizes of type; what is drawn in `src/styles/literature-map.css` has the same. */
  label: 16,
  title: 15,
  line: 19,
  year: 13,
  /** The years in the margin, at least. */
  years: 42,
  /** All tracks, at most; between two of them, at most; and between the last one and a node. */
  tracks: 100,
  track: 9,
  node: 15,
  /** A node is a bar so wide, and as high as the lines that meet it need. */
  bar: 5,
  port: 7,
  /** From a node to its label; labels and titles in columns. */
  gap: 10,
  labels: 162,
  titles: 400,
  /** Above and below what a row holds; between threads. */
  pad: 7,
  thread: 24,
} as const;

const { bar, gap, labels, line: LINE, node, pad, port: PORT, titles } = MEASURES;
/** A letter of the typed face, and how narrow italics are, in parts of their size. */
const TYPED = 0.6;
const ITALICS = 0.85;
/** How round the corners of lines are, and how long an arrow’s head is. */
const CORNER = 7;
const HEAD = 6;

/**
 * Draws threads below each other, a row for each work and time running downwards. Lines run in
 * tracks on the left of the rows, so that none goes through a label, and every label has its own
 * row, so that none covers another.
 */
export function drawMap(threads: readonly DrawnThread[]): MapPictureView {
  const laid = threads.map(({ links }) => layTracks(links));
  const tracks = 1 + Math.max(-1, ...laid.flat().map(({ track }) => track));
  const apart = Math.min(MEASURES.track, MEASURES.tracks / Math.max(1, tracks));
  const years = threads.flatMap(({ works }) => works.map(({ year }) => year.length));
  const margin = Math.max(MEASURES.years, (Math.max(0, ...years) * TYPED + 0.5) * MEASURES.year);
  const nodeX = rounded(margin + tracks * apart + node);
  const labelX = nodeX + gap;
  const titleX = labelX + labels + gap;
  const rows: MapRowView[] = [];
  const paths: Record<LineKind, string[]> = { builds: [], cites: [], disputes: [] };
  const heads: Record<LineKind, string[]> = { builds: [], cites: [], disputes: [] };
  const rules = { years: [] as number[], threads: [] as number[] };
  let top = 0;
  for (const [at, { works }] of threads.entries()) {
    if (at > 0) {
      rules.threads.push(top + MEASURES.thread / 2);
      top += MEASURES.thread;
    }
    const bundles = laid[at] ?? [];
    const ports = portsOf(bundles, works.length);
    /** Where each bundle’s lines meet its rows. */
    const meets = new Map<Bundle, { from: number[]; to: number }>();
    for (const [row, work] of works.entries()) {
      const label = textLines(work.label, labels, MEASURES.label);
      const title =
        work.title === undefined ? [] : textLines(work.title, titles, MEASURES.title * ITALICS);
      const here = ports[row] ?? [];
      const span = Math.max(0, here.length - 1) * PORT;
      const height = Math.max(label.length * LINE, title.length * LINE, span + bar) + 2 * pad;
      const middle = top + height / 2;
      for (const [index, { bundle, isEnd }] of here.entries()) {
        const y = middle - span / 2 + index * PORT;
        const known = meets.get(bundle) ?? { from: [], to: y };
        meets.set(bundle, isEnd ? { ...known, to: y } : { ...known, from: [...known.from, y] });
      }
      const isNewYear = works[row - 1]?.year !== work.year;
      if (row > 0 && isNewYear) rules.years.push(top);
      rows.push({
        key: work.key,
        name: work.name,
        href: work.href,
        top,
        height,
        year: isNewYear ? work.year : undefined,
        label: placed(label, middle),
        title: placed(title, middle),
        node: { top: middle - span / 2 - bar / 2, height: span + bar },
      });
      top += height;
    }
    for (const [bundle, { from, to }] of meets) {
      const x = rounded(nodeX - node - bundle.track * apart);
      const end = nodeX - bar / 2;
      paths[bundle.line].push(...from.map((y) => linePath(end, x, y, to, bundle.line)));
      heads[bundle.line].push(headPath(end - 1, to, bundle.line));
    }
  }
  return {
    width: labelX + labels,
    wideWidth: titleX + titles,
    height: top,
    nodeX,
    labelX,
    titleX,
    rows,
    rules,
    lines: (['cites', 'builds', 'disputes'] as const).flatMap((line) =>
      paths[line].length === 0
        ? []
        : [{ line, path: paths[line].join(''), heads: heads[line].join('') }],
    ),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Lines of text round the middle of a row; `y` is the base line. */
function placed(lines: readonly string[], middle: number): TextLineView[] {
  const first = middle - (lines.length * LINE) / 2 + 14;
  return lines.map((text, index) => ({ text, y: first + index * LINE }));
}

/** From the row of the work that cites, along a track, to the row of the work that it cites. */
function linePath(end: number, x: number, from: number, to: number, line: LineKind): string {
  const way = to < from ? -1 : 1;
  const corner = Math.min(CORNER, Math.abs(to - from) / 2);
  const tip = line === 'cites' ? end - 1 : end - 1 - HEAD / 2;
  return `M${end} ${from}H${x + corner}Q${x} ${from} ${x} ${from + way * corner}V${to - way * corner}Q${x} ${to} ${x + corner} ${to}H${tip}`;
}

/** A full head where a work builds on another, an open one where it cites, a cross where it disputes. */
function headPath(x: number, y: number, line: LineKind): string {
  const half = HEAD / 2 + 0.5;
  if (line === 'builds') return `M${x - HEAD} ${y - half}L${x} ${y}L${x - HEAD} ${y + half}Z`;
  if (line === 'cites') return `M${x - HEAD + 1} ${y - half}L${x} ${y}L${x - HEAD + 1} ${y + half}`;
  return `M${x - HEAD} ${y - half}L${x + 1} ${y + half}M${x + 1} ${y - half}L${x - HEAD} ${y + half}`;
}

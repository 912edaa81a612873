import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type DrawnThread,
  drawMap,
  MEASURES,
} from '../../../src/core/render/literature-map/layout.ts';
import { textLines, widthOf } from '../../../src/core/render/literature-map/text-lines.ts';
import { layTracks, portsOf } from '../../../src/core/render/literature-map/tracks.ts';
import type { MapPictureView } from '../../../src/core/render/views/literature-map.ts';

const drawnWork = (label: string, year: string, title = 'A title') => ({
  key: label,
  name: `${label} ${year}`,
  label,
  title,
  href: `/works/${label}/`,
  year,
});

const PAIR: DrawnThread = {
  works: [drawnWork('Abel', '1990'), drawnWork('Berg', '2001')],
  links: [{ from: 1, to: 0, line: 'builds' }],
};

/** Threads of up to a dozen works with any names, titles and links. */
const threads = fc.array(
  fc.integer({ min: 2, max: 12 }).chain((size) =>
    fc.record({
      works: fc.array(
        fc.record({
          // A name is never blank: the check refuses it.
          label: fc
            .string({ unit: 'grapheme', minLength: 1, maxLength: 90 })
            .filter((label) => label.trim() !== ''),
          title: fc.option(fc.string({ maxLength: 200 }), { nil: undefined }),
          year: fc.constantFrom('1895', '1995', '2010', '[2004?]', 'about 1890', 'n.d.'),
        }),
        { minLength: size, maxLength: size },
      ),
      links: fc.array(
        fc
          .record({
            from: fc.nat({ max: size - 1 }),
            to: fc.nat({ max: size - 1 }),
            line: fc.constantFrom('builds' as const, 'cites' as const, 'disputes' as const),
          })
          .filter(({ from, to }) => from !== to),
        { minLength: 1, maxLength: 30 },
      ),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);

const drawn = (
  found: readonly {
    works: readonly { label: string; title: string | undefined; year: string }[];
    links: DrawnThread['links'];
  }[],
) =>
  drawMap(
    found.map(({ works, links }) => ({
      works: works.map(({ label, title, year }, at) => ({
        ...drawnWork(label, year),
        key: `work${at}`,
        title,
      })),
      links,
    })),
  );

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all texts of a picture: years, labels and titles, line by line. */
function boxes({ rows, labelX, titleX }: MapPictureView): Box[] {
  return rows.flatMap(({ year, label, title }) => [
    ...(year === undefined
      ? []
      : [box(0, label[0]?.y ?? 0, year.length * 0.6 * MEASURES.year, MEASURES.year)]),
    ...label.map(({ text, y }) => box(labelX, y, widthOf(text, MEASURES.label), MEASURES.label)),
    ...title.map(({ text, y }) =>
      box(titleX, y, widthOf(text, MEASURES.title * 0.85), MEASURES.title),
    ),
  ]);
}

function box(left: number, y: number, width: number, size: number): Box {
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

function cover(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('the picture of a literature map', () => {
  it('has a row for each work, the years in the margin once, and a line with its head', () => {
    const { rows, lines } = drawMap([PAIR]);
    expect(rows.map(({ name, year }) => [name, year])).toEqual([
      ['Abel 1990', '1990'],
      ['Berg 2001', '2001'],
    ]);
    expect(lines.map(({ line }) => line)).toEqual(['builds']);
    expect(lines[0]?.path.match(/M/g)).toHaveLength(1);
  });

  it('draws each kind of line by itself', () => {
    const { lines } = drawMap([
      {
        works: ['Abel', 'Berg', 'Cole', 'Dahl'].map((name, at) => drawnWork(name, `${1990 + at}`)),
        links: [
          { from: 1, to: 0, line: 'cites' },
          { from: 2, to: 0, line: 'disputes' },
          { from: 3, to: 0, line: 'cites' },
        ],
      },
    ]);
    expect(lines.map(({ line, path }) => `${line} ${path.match(/M/g)?.length}`)).toEqual([
      'cites 2',
      'disputes 1',
    ]);
  });

  test('no text covers another, and none leaves its column', () => {
    fc.assert(
      fc.property(threads, (found) => {
        const picture = drawn(found);
        const all = boxes(picture);
        for (const [at, one] of all.entries()) {
          for (const other of all.slice(at + 1)) expect(cover(one, other)).toBe(false);
          expect(one.bottom).toBeLessThanOrEqual(picture.height);
          expect(one.top).toBeGreaterThanOrEqual(0);
        }
        for (const { label } of picture.rows) {
          for (const { text } of label) {
            expect(widthOf(text, MEASURES.label)).toBeLessThanOrEqual(MEASURES.labels);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('lines stay between the years and the labels, whatever is drawn', () => {
    fc.assert(
      fc.property(threads, (found) => {
        const { lines, labelX, height, rows } = drawn(found);
        const margin = Math.max(...rows.map(({ year = '' }) => year.length * 0.6 * MEASURES.year));
        for (const { path, heads } of lines) {
          const points = [...`${path}${heads}`.matchAll(/[MQL ]?(-?[\d.]+) (-?[\d.]+)/g)];
          for (const [, x, y] of points) {
            expect(Number(x)).toBeGreaterThanOrEqual(margin);
            expect(Number(x)).toBeLessThan(labelX);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeLessThanOrEqual(height);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('it is no wider than a phone where years are plain', () => {
    fc.assert(
      fc.property(threads, (found) => {
        const plain = found.map((thread) => ({
          ...thread,
          works: thread.works.map((each) => ({ ...each, year: '2010' })),
        }));
        expect(drawn(plain).width).toBeLessThanOrEqual(340);
      }),
    );
  });
});

describe('tracks', () => {
  test('never hold two bundles that share a row', () => {
    fc.assert(
      fc.property(threads, ([thread]) => {
        const bundles = layTracks(thread?.links ?? []);
        for (const [at, one] of bundles.entries()) {
          for (const other of bundles.slice(at + 1)) {
            if (one.track !== other.track) continue;
            const [a, b] = [one, other].map(({ to, from }) => [to, ...from]);
            const apart =
              Math.max(...(a ?? [])) < Math.min(...(b ?? [])) ||
              Math.max(...(b ?? [])) < Math.min(...(a ?? []));
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('hold what is cited alike together, and each dispute alone', () => {
    const bundles = layTracks([
      { from: 1, to: 0, line: 'cites' },
      { from: 2, to: 0, line: 'cites' },
      { from: 1, to: 0, line: 'disputes' },
      { from: 2, to: 0, line: 'disputes' },
    ]);
    expect(bundles.map(({ line, from }) => `${line} ${from.join('+')}`).sort()).toEqual([
      'cites 1+2',
      'disputes 1',
      'disputes 2',
    ]);
  });

  it('give every end of every link a port', () => {
    const links = [
      { from: 2, to: 0, line: 'cites' },
      { from: 2, to: 1, line: 'builds' },
      { from: 1, to: 0, line: 'cites' },
    ] as const;
    const ports = portsOf(layTracks(links), 3);
    expect(ports.map((list) => list.length)).toEqual([1, 2, 2]);
  });
});

describe('lines of text', () => {
  it.each([
    ['Christens and Speer', ['Christens', 'and Speer']],
    ['', []],
    ['Donaudampfschiffahrtsgesellschaft', ['Donaudampfs', 'chiffahrtsge', 'sellschaft']],
  ])('%s', (text, lines) => {
    expect(textLines(text, 100, 16)).toEqual(lines);
  });
});

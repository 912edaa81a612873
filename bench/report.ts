import type { Measured } from './measure.ts';

/** What was measured at one size. */
export interface SizeResult {
  readonly size: number;
  readonly bare: Measured;
  readonly cold: Measured;
  readonly second: Measured;
}

/** The builds that are held against bare Astro's. */
type Build = 'cold' | 'second';

/** What is to be reached at the largest size, as multiples of bare Astro. */
const TARGETS = { cold: 3, second: 1.7, memory: 1.3 } as const;

/** The stages in the order in which they run. */
const STAGES = ['read', 'parse', 'cite', 'render', 'content', 'pages', 'files', 'index', 'swap'];

/** A stage grows when an entry costs so many times more in the larger library. */
const GROWTH = 1.25;
/** Less than this, in milliseconds an entry, is noise. */
const NOISE = 0.2;

/** One table as text: the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [n, cell] of row.entries()) widths[n] = Math.max(widths[n] ?? 0, cell.length);
  }
  return rows
    .map((row) =>
      row
        .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The two builds beside bare Astro’s, with the ratios and what they should be. */
export function sizeReport({ size, bare, cold, second }: SizeResult): string {
  const builds = [bare, cold, second];
  const cells = (figure: (run: Measured) => string) => builds.map(figure);
  const ratios = (figure: (run: Measured) => number | undefined) =>
    [cold, second].map((run) => ratioText(ratio(figure(run), figure(bare))));
  return [
    `${count(size)} entries`,
    table([
      ['', 'bare Astro', 'cold', 'second', 'cold/bare', 'second/bare'],
      ['CPU time, s', ...cells((run) => seconds(run.cpuMilliseconds)), ...ratios(cpu)],
      ['wall time, s', ...cells((run) => seconds(run.wallMilliseconds)), ...ratios(wall)],
      ['peak memory, MB', ...cells((run) => megabytes(run.peakBytes)), ...ratios(memory)],
      ['to reach, time', '', '', '', `<= ${TARGETS.cold}`, `<= ${TARGETS.second}`],
      ['to reach, memory', '', '', '', `<= ${TARGETS.memory}`, `<= ${TARGETS.memory}`],
      ['pages', ...cells((run) => count(run.pages))],
      ['files in all', ...cells((run) => count(run.files))],
      ['citations kept', ...cells((run) => count(run.cache?.hits))],
      ['citations new', ...cells((run) => count(run.cache?.misses))],
    ]),
  ].join('\n');
}

/**
 * What each stage takes, whole and an entry, at each size: a stage that grows stands out. It is
 * processor time where the system tells it, since that holds on a busy machine too.
 */
export function stageReport(results: readonly SizeResult[]): string {
  return (['cold', 'second'] as const)
    .map((build) => {
      const head = [
        `${build} build, ${unit(results)}`,
        ...results.map(({ size }) => `s at ${count(size)}`),
        ...results.map(({ size }) => `ms an entry at ${count(size)}`),
        ...(results.length > 1 ? ['each further entry, ms'] : []),
      ];
      const rows = STAGES.map((stage) => [
        stage,
        ...results.map((result) => seconds(stageTime(result, build, stage), 2)),
        ...results.map((result) => perEntryText(result, build, stage)),
        ...(results.length > 1 ? [marginal(results, build, stage)] : []),
        ...(growing(results, build).includes(stage) ? ['grows'] : []),
      ]);
      return table([head, ...rows]);
    })
    .join('\n\n');
}

/** Every target that the largest size misses, each as a sentence. */
export function misses(results: readonly SizeResult[]): string[] {
  const largest = results.at(-1);
  if (!largest) return [];
  const { bare, cold, second } = largest;
  const time = bare.cpuMilliseconds === undefined ? wall : cpu;
  const over = (name: string, value: number | undefined, target: number): string[] =>
    value === undefined || value <= target
      ? []
      : [`${name} is ${value.toFixed(2)} times bare Astro’s; to reach is ${target}.`];
  const anew = second.cache?.misses ?? 0;
  return [
    ...over('The time of a cold build', ratio(time(cold), time(bare)), TARGETS.cold),
    ...over('The time of a second build', ratio(time(second), time(bare)), TARGETS.second),
    ...over('The memory of a cold build', ratio(memory(cold), memory(bare)), TARGETS.memory),
    ...over('The memory of a second build', ratio(memory(second), memory(bare)), TARGETS.memory),
    ...(anew > 0
      ? [`The second build formats ${count(anew)} citations anew; to reach is none.`]
      : []),
    ...(['cold', 'second'] as const).flatMap((build) =>
      growing(results, build).map(
        (stage) => `${stage} (${build}) costs more an entry in the larger library.`,
      ),
    ),
  ];
}

const cpu = (run: Measured) => run.cpuMilliseconds;
const wall = (run: Measured) => run.wallMilliseconds;
const memory = (run: Measured) => run.peakBytes;

function stageTime(result: SizeResult, build: Build, stage: string): number | undefined {
  const use = result[build].stages[stage];
  return use && (use.cpu ?? use.wall);
}

function unit(results: readonly SizeResult[]): string {
  return results.some(({ bare }) => bare.cpuMilliseconds === undefined) ? 'wall time' : 'CPU time';
}

function perEntry(result: SizeResult, build: Build, stage: string): number | undefined {
  const whole = stageTime(result, build, stage);
  return whole === undefined ? undefined : whole / result.size;
}

function perEntryText(result: SizeResult, build: Build, stage: string): string {
  return perEntry(result, build, stage)?.toFixed(2) ?? 'n/a';
}

/** What an entry more costs, between the two largest sizes: what every build pays is left out. */
function marginal(results: readonly SizeResult[], build: Build, stage: string): string {
  const [smaller, larger] = results.slice(-2);
  if (!smaller || !larger) return 'n/a';
  const from = stageTime(smaller, build, stage);
  const to = stageTime(larger, build, stage);
  if (from === undefined || to === undefined) return 'n/a';
  return ((to - from) / (larger.size - smaller.size)).toFixed(2);
}

/** The stages whose cost an entry grows with the size of the library. */
function growing(results: readonly SizeResult[], build: Build): string[] {
  const [smallest, largest] = [results.at(0), results.at(-1)];
  if (!smallest || !largest || smallest === largest) return [];
  return STAGES.filter((stage) => {
    const from = perEntry(smallest, build, stage);
    const to = perEntry(largest, build, stage);
    return from !== undefined && to !== undefined && to > from * GROWTH && to - from > NOISE;
  });
}

function ratio(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined ? undefined : value / base;
}

const ratioText = (value: number | undefined) => value?.toFixed(2) ?? 'n/a';
const count = (value: number | undefined) => value?.toLocaleString('en') ?? '–';
const seconds = (milliseconds: number | undefined, digits = 1) =>
  milliseconds === undefined ? 'n/a' : (milliseconds / 1000).toFixed(digits);
const megabytes = (bytes: number | undefined) =>
  bytes === undefined ? 'n/a' : Math.round(bytes / 1e6).toLocaleString('en');

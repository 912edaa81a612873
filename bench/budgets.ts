import {
  BUILDS,
  type Build,
  type Built,
  type Figures,
  type SizeFigures,
  type Used,
} from './figures.ts';

/** What a piece of work may take. */
interface Budget {
  readonly name: string;
  /** The most it may take, in `unit`. */
  readonly limit: number;
  /** What is to be reached after that; missing it is no fault yet. */
  readonly later?: number;
  readonly unit: string;
  /** What is measured, in words. */
  readonly how: string;
  /** The figure in `unit`; undefined where this run did not measure it. */
  readonly value: (figures: Figures) => number | undefined;
}

/** A budget beside what was measured. */
export interface Verdict extends Omit<Budget, 'value'> {
  readonly value: number | undefined;
  readonly verdict: 'reached' | 'missed' | 'not measured';
}

/** The stages of a cold build of 1,000 entries, each with what it is made of in `stages.ts`. */
const STAGES = {
  citing: { of: ['cite'], seconds: 14 },
  'compile and pages': { of: ['compile', 'pages'], seconds: 13 },
  index: { of: ['index'], seconds: 6 },
  files: { of: ['files', 'licences', 'swap'], seconds: 3 },
  'render and parse': { of: ['read', 'parse', 'check', 'render'], seconds: 5 },
} as const satisfies Record<string, { of: readonly string[]; seconds: number }>;

/** The name of a stage that has a budget. */
type StageName = keyof typeof STAGES;

/** The names of the stages, in the order of reports. */
export const STAGE_NAMES = Object.keys(STAGES) as readonly StageName[];

/** Bare Astro took so many seconds where the budgets of the stages were set: they grow with it. */
const BARE_SECONDS = 9.3;

/** What a stage may take beside the bare Astro of the same run, in seconds. */
export function stageBudget(stage: StageName, bare: Built): number {
  return (STAGES[stage].seconds * timeOf(bare)) / 1000 / BARE_SECONDS;
}

/** What a stage took, in seconds; undefined where the build tells of none of its parts. */
export function stageSeconds(stage: StageName, { stages }: Built): number | undefined {
  const parts = STAGES[stage].of.flatMap((name) => stages[name] ?? []);
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0) / 1000;
}

const BESIDE_BARE = 'CPU time beside bare Astro in the same run';

/** What an entry edited may take is what a second build may. */
const again = (build: Exclude<Build, 'cold'>): Budget => ({
  name: `1,000 entries, ${BUILDS[build]}`,
  limit: 2,
  later: 1.5,
  unit: '× bare',
  how: BESIDE_BARE,
  value: at(1000, ({ builds, bare }) => timeOf(builds[build]) / timeOf(bare)),
});

/** Every budget, in the order of the report. */
const BUDGETS: readonly Budget[] = [
  {
    name: '1,000 entries, cold',
    limit: 4.5,
    later: 4,
    unit: '× bare',
    how: BESIDE_BARE,
    value: at(1000, ({ builds, bare }) => timeOf(builds.cold) / timeOf(bare)),
  },
  ...STAGE_NAMES.map(
    (stage): Budget => ({
      name: `1,000 entries, cold: ${stage}`,
      limit: 1,
      unit: '× its seconds',
      how: `CPU time beside ${STAGES[stage].seconds} s where bare Astro takes ${BARE_SECONDS} s`,
      value: at(1000, ({ builds, bare }) => {
        const taken = stageSeconds(stage, builds.cold);
        return taken && taken / stageBudget(stage, bare);
      }),
    }),
  ),
  again('second'),
  again('text'),
  again('record'),
  {
    name: '1,000 entries, second: citations formatted anew',
    limit: 0,
    unit: 'citations',
    how: 'as the build counts them',
    value: at(1000, ({ builds }) => builds.second.citationsAnew),
  },
  {
    name: '1,000 entries, memory',
    limit: 1.3,
    unit: '× bare',
    how: 'peak of the process tree, the largest of our builds',
    value: at(1000, ({ builds, bare }) => {
      const peaks = Object.values(builds).flatMap(({ peakBytes }) => peakBytes ?? []);
      return bare.peakBytes && peaks.length > 0 ? Math.max(...peaks) / bare.peakBytes : undefined;
    }),
  },
  {
    name: '1,000 entries, cold, beside rehype-citation',
    limit: 0.35,
    unit: '× its time',
    how: 'wall time beside Astro with rehype-citation',
    value: at(1000, ({ builds, peers }) => {
      const peer = peers.find(({ name }) => name === REHYPE_CITATION)?.built;
      return peer && builds.cold.wallMilliseconds / peer.wallMilliseconds;
    }),
  },
  {
    name: '10,000 entries, cold',
    limit: 6,
    unit: 'minutes',
    how: 'wall time',
    value: at(10_000, ({ builds }) => builds.cold.wallMilliseconds / 60_000),
  },
  {
    name: '10,000 entries, memory',
    limit: 3,
    unit: 'GB',
    how: 'peak of the process tree, cold',
    value: at(10_000, ({ builds: { cold } }) => cold.peakBytes && cold.peakBytes / 1e9),
  },
  {
    name: '10,000 entries, cost of an entry',
    limit: 1.2,
    unit: '× at 1,000',
    how: 'CPU time, cold',
    value: (figures) => {
      const cost = ({ builds, size }: SizeFigures) => timeOf(builds.cold) / size;
      const small = at(1000, cost)(figures);
      const large = at(10_000, cost)(figures);
      return small && large && large / small;
    },
  },
  {
    name: '10,000 entries, site',
    limit: 700,
    unit: 'MB',
    how: 'the bytes of all files',
    value: at(10_000, ({ builds }) => builds.cold.files.bytes / 1e6),
  },
  {
    name: '10,000 entries, files',
    limit: 80_000,
    unit: 'files',
    how: 'counted',
    value: at(10_000, ({ builds }) => builds.cold.files.count),
  },
  {
    name: 'first library, cold',
    limit: 12,
    unit: 's',
    how: 'wall time, the content/ of this repository',
    value: ({ first }) => first && first.wallMilliseconds / 1000,
  },
  {
    name: 'first library, files',
    limit: 900,
    unit: 'files',
    how: 'counted',
    value: ({ first }) => first?.files.count,
  },
  {
    name: 'references in the site’s style, 10,000',
    limit: 1,
    unit: '× pandoc',
    how: 'wall time of the whole process',
    value: ({ citing }) =>
      citing?.pandoc && citing.works === SIZES.citing
        ? citing.ours.wallMilliseconds / citing.pandoc.wallMilliseconds
        : undefined,
  },
  {
    name: 'edit in `npm run dev`, 1,000 entries',
    limit: 1,
    later: 0.3,
    unit: 's',
    how: 'from the save to the page with the new text, the slowest',
    value: ({ dev }) =>
      dev?.size === SIZES.dev
        ? Math.max(...dev.saves.map(({ wallMilliseconds }) => wallMilliseconds)) / 1000
        : undefined,
  },
  {
    name: '`npm run check`, 10,000 entries',
    limit: 5,
    unit: 's',
    how: 'wall time of the whole process',
    value: ({ check }) => (check?.size === SIZES.check ? check.wallMilliseconds / 1000 : undefined),
  },
  {
    name: 'inputs four times as large',
    // Four where time is linear, sixteen where it is quadratic.
    limit: 12,
    unit: '× the time',
    how: 'CPU time, the slowest of the hostile inputs',
    value: ({ growth }) => growth && Math.max(...growth.map(({ times }) => times)),
  },
  {
    name: 'the page of a work, from nginx',
    // At least 95 % of the rate.
    limit: 1 / 0.95,
    unit: '× a plain file',
    how: 'time beside a file of its size from a server with no more than a root, in the same run',
    value: ({ serving }) => serving,
  },
];

/** What the peer is called whose time counts. */
export const REHYPE_CITATION = 'Astro with rehype-citation';

/** How large the libraries of the parts are that their budgets are set for. */
export const SIZES = { check: 10_000, dev: 1000, citing: 10_000 } as const;

/** Every budget with what was measured. */
export function verdicts(figures: Figures): Verdict[] {
  return BUDGETS.map((budget) => {
    const value = budget.value(figures);
    if (value === undefined) return { ...budget, value, verdict: 'not measured' };
    return { ...budget, value, verdict: value <= budget.limit ? 'reached' : 'missed' };
  });
}

/** Processor time in milliseconds, which holds on a busy machine; wall time where it is not known. */
export function timeOf({ cpuMilliseconds, wallMilliseconds }: Used): number {
  return cpuMilliseconds ?? wallMilliseconds;
}

/** A figure of the library of that size. */
function at<Value>(size: number, value: (of: SizeFigures) => Value) {
  return ({ sizes }: Figures): Value | undefined => {
    const found = sizes.find((each) => each.size === size);
    return found && value(found);
  };
}

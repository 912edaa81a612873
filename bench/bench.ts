import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { runCommand, UsageError } from '../src/cli/command.ts';
import { REPOSITORY } from '../tests/project.ts';
import { SIZES, verdicts } from './budgets.ts';
import { measureFirst, measureSize } from './builds.ts';
import { measureDev } from './dev.ts';
import type { Figures } from './figures.ts';
import { measureGrowth } from './growth.ts';
import { stopMeasuring } from './measure.ts';
import { peerPrograms } from './peers.ts';
import { measureCheck, measureCiting } from './programs.ts';
import { partsReport, sizeReport, verdictTable } from './report.ts';
import { measureServing } from './serving.ts';

/** What `--only` can name, in the order in which the parts run. */
const PARTS = ['first', 'check', 'citing', 'dev', 'serving', 'growth', 'builds'] as const;
type Part = (typeof PARTS)[number];

/** `npm run bench`: what builds and commands take, beside other programs, held against budgets. */
await runCommand(
  {
    usage: 'npm run bench',
    summary:
      'Measures builds of made-up libraries beside other programs with the same texts, the check, the development server and references. Ends with exit code 1 where a budget is missed or a part fails.',
    options: {
      sizes: {
        type: 'string',
        value: 'numbers',
        help: 'entries (standard: 100,1000); no part takes more than the largest given',
      },
      seed: { type: 'string', value: 'number', help: 'which library (standard: 1)' },
      only: { type: 'string', value: 'parts', help: `some of ${PARTS.join(',')}` },
      peers: { type: 'string', value: 'folder', help: 'where npm run bench:peers installed' },
      record: { type: 'boolean', help: 'write the result to bench/results/YYYY-MM-DD.md' },
    },
  },
  async ({ values }) => {
    const sizes = (values.sizes ?? '100,1000')
      .split(',')
      .map((size) => wholeNumber('--sizes', size, 20))
      .sort((a, b) => a - b);
    const largest = values.sizes === undefined ? Number.POSITIVE_INFINITY : (sizes.at(-1) ?? 0);
    const seed = wholeNumber('--seed', values.seed ?? '1', 0);
    const parts = partsOf(values.only);
    const peers = peerPrograms(values.peers);
    const library = (size: number) => ({ size: Math.min(size, largest), seed });
    const folder = mkdtempSync(join(tmpdir(), 'tracings-bench-'));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        stopMeasuring();
        rmSync(folder, { recursive: true, force: true });
        process.exit(1);
      });
    }
    const record = values.record ? recordOfToday() : undefined;
    const head = circumstances(seed);
    say(head);
    let figures: Figures = { sizes: [] };
    const failures: string[] = [];
    const report = () =>
      [
        head,
        verdictTable(verdicts(figures)),
        ...failures,
        ...figures.sizes.map(sizeReport),
        partsReport(figures),
      ]
        .filter((part) => part !== '')
        .join('\n\n');
    /** Runs a part; one that fails is told, and the others go on. */
    const run = async (name: string, measure: () => Promise<Partial<Figures>>) => {
      tell(name);
      try {
        figures = { ...figures, ...(await measure()) };
      } catch (error) {
        failures.push(`Failed: ${name}. ${error instanceof Error ? error.message : error}`);
        tell(failures.at(-1) ?? '');
      }
      // A run of hours that is stopped leaves what it has measured.
      record?.(report());
    };
    const measures: Record<Exclude<Part, 'builds'>, () => Promise<Partial<Figures>>> = {
      first: async () => ({ first: await measureFirst(folder) }),
      check: async () => ({ check: await measureCheck(folder, library(SIZES.check)) }),
      citing: async () => ({ citing: await measureCiting(folder, library(SIZES.citing)) }),
      dev: async () => ({ dev: await measureDev(folder, library(SIZES.dev)) }),
      serving: async () => {
        const serving = await measureServing();
        if (serving === undefined) tell('nginx is not installed; in Debian: apt install nginx');
        return serving === undefined ? {} : { serving };
      },
      growth: async () => ({ growth: await measureGrowth() }),
    };
    try {
      for (const part of parts) {
        if (part !== 'builds') await run(part, measures[part]);
        else {
          for (const size of sizes) {
            await run(`builds of ${size.toLocaleString('en')} entries`, async () => {
              const measured = await measureSize(folder, { size, seed }, peers, tell);
              say(`\n${sizeReport(measured)}\n`);
              return { sizes: [...figures.sizes, measured] };
            });
          }
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const judged = verdicts(figures);
    say([partsReport(figures), verdictTable(judged), ...failures].join('\n\n'));
    const missed = judged.filter(({ verdict }) => verdict === 'missed');
    say(`\n${missed.length} budgets missed, ${failures.length} parts failed.`);
    return missed.length + failures.length > 0 ? 1 : 0;
  },
);

function partsOf(given: string | undefined): readonly Part[] {
  const names = given?.split(',') ?? PARTS;
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) {
    throw new UsageError(`--only "${unknown}" is no part; there are ${PARTS.join(', ')}.`);
  }
  return PARTS.filter((part) => names.includes(part));
}

function wholeNumber(option: string, given: string, least: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least) {
    throw new UsageError(`${option} "${given}" is no whole number of at least ${least}.`);
  }
  return number;
}

/** Where a figure comes from. Wall times of a busy machine say little: its load belongs beside them. */
function circumstances(seed: number): string {
  const [processor] = cpus();
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: REPOSITORY, encoding: 'utf8' }).stdout?.trim() ?? '';
  const changed = git('status', '--porcelain') === '' ? '' : ' with changes';
  const [load = 0] = loadavg();
  return [
    `# Bench, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    [
      `Commit ${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed}, seed ${seed}.`,
      `Node ${process.version} on ${process.platform},`,
      `${cpus().length} × ${processor?.model.trim() ?? 'processor'},`,
      `${Math.round(totalmem() / 2 ** 30)} GiB, load at the start ${load.toFixed(1)}.`,
    ].join(' '),
  ].join('\n\n');
}

/** Writes a report into the file of today, below what earlier runs of the day left there. */
function recordOfToday(): (report: string) => void {
  const folder = join(import.meta.dirname, 'results');
  const file = join(folder, `${new Date().toISOString().slice(0, 10)}.md`);
  const before = existsSync(file) ? `${readFileSync(file, 'utf8').trimEnd()}\n\n` : '';
  mkdirSync(folder, { recursive: true });
  return (report) => writeFileSync(file, `${before}${report}\n`);
}

/** The result: stdout. */
function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What is going on: stderr. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

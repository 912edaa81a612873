import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, UsageError } from '../src/cli/command.ts';
import { generateLibrary } from './generate.ts';
import { type Measured, measureBuild, medianOf, stopMeasuring } from './measure.ts';
import { bareProject, ownProject, type Project } from './project.ts';
import { misses, type SizeResult, sizeReport, stageReport } from './report.ts';

const SEED = 1;

/** `npm run bench`: what a build takes, beside bare Astro with the same texts. */
await runCommand(
  {
    usage: 'npm run bench',
    summary: 'Measures builds of made-up libraries, beside bare Astro with the same texts.',
    options: {
      sizes: { type: 'string', value: 'numbers', help: 'entries (standard: 100,1000)' },
      runs: { type: 'string', value: 'number', help: 'how often; the median counts (standard: 1)' },
      json: { type: 'string', value: 'file', help: 'write the figures there too' },
      assert: { type: 'boolean', help: 'exit code 1 where the largest size misses a target' },
      keep: { type: 'boolean', help: 'leave the projects where they were built' },
    },
  },
  async ({ values }) => {
    const sizes = (values.sizes ?? '100,1000')
      .split(',')
      .map((size) => wholeNumber('--sizes', size, 20))
      .sort((a, b) => a - b);
    const runs = wholeNumber('--runs', values.runs ?? '1', 1);
    const folder = mkdtempSync(join(tmpdir(), 'tracings-bench-'));
    const remove = () => {
      if (!values.keep) rmSync(folder, { recursive: true, force: true });
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        stopMeasuring();
        remove();
        process.exit(1);
      });
    }
    try {
      say(machine());
      const results: SizeResult[] = [];
      for (const size of sizes) {
        const result = await measureSize(folder, size, runs);
        results.push(result);
        say(`\n${sizeReport(result)}`);
      }
      say(`\n${stageReport(results)}`);
      const missed = misses(results);
      say(`\n${missed.length === 0 ? 'Every target is reached.' : missed.join('\n')}`);
      if (values.keep) say(`\nThe projects stand in ${folder}.`);
      if (values.json) {
        const record = { machine: machine(), seed: SEED, runs, results, missed };
        writeFileSync(values.json, `${JSON.stringify(record, null, 2)}\n`);
      }
      return values.assert && missed.length > 0 ? 1 : 0;
    } finally {
      remove();
    }
  },
);

/** Builds both projects of a size: bare, cold and second directly after each other, in each run. */
async function measureSize(folder: string, size: number, runs: number): Promise<SizeResult> {
  const library = generateLibrary({ size, seed: SEED });
  const bare = bareProject(join(folder, `bare-${size}`), library);
  const own = ownProject(join(folder, `own-${size}`), library);
  const taken: Record<'bare' | 'cold' | 'second', Measured[]> = { bare: [], cold: [], second: [] };
  const measure = async (name: keyof typeof taken, project: Project) => {
    process.stderr.write(`${size.toLocaleString('en')} entries, ${name} build\n`);
    taken[name].push(await measureBuild(project));
  };
  for (let run = 0; run < runs; run++) {
    bare.clean();
    own.clean();
    await measure('bare', bare);
    await measure('cold', own);
    await measure('second', own);
  }
  return {
    size,
    bare: medianOf(taken.bare),
    cold: medianOf(taken.cold),
    second: medianOf(taken.second),
  };
}

function wholeNumber(option: string, given: string, least: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least) {
    throw new UsageError(`${option} "${given}" is no whole number of at least ${least}.`);
  }
  return number;
}

/** Wall times of a busy machine say little; its load belongs beside them. */
function machine(): string {
  const [processor] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  return `Node ${process.version} on ${process.platform}, ${cpus().length} × ${processor?.model.trim() ?? 'processor'}, load ${load}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

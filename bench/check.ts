import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, UsageError } from '../src/cli/command.ts';
import { generateLibrary, writeFiles } from './generate.ts';

const SEED = 1;
/** What a check may take, in seconds, on two cores with nothing else to do. */
const TARGETS: readonly (readonly [size: number, seconds: number])[] = [
  [1000, 2],
  [10_000, 12],
];

/** `npm run bench:check`: what `npm run check` takes, from the start of Node to its last line. */
await runCommand(
  {
    usage: 'npm run bench:check',
    summary: 'Measures the check of made-up libraries of 1,000 and 10,000 entries.',
    options: {
      runs: { type: 'string', value: 'number', help: 'how often; the best counts (standard: 3)' },
      assert: { type: 'boolean', help: 'exit code 1 where a target is missed' },
    },
  },
  async ({ values }) => {
    const runs = Number(values.runs ?? '3');
    if (!Number.isInteger(runs) || runs < 1) {
      throw new UsageError(`--runs ${values.runs} is no number of runs.`);
    }
    // Another’s work on the same cores is in every figure: the load says how far to believe them.
    const load = loadavg().map((value) => value.toFixed(1));
    process.stdout.write(`${cpus().length} cores, load ${load.join(' ')}\n`);
    const missed = TARGETS.filter(([size, target]) => {
      const seconds = Math.min(...Array.from({ length: runs }, () => checkOnce(size)));
      process.stdout.write(
        `${size.toLocaleString('en')} entries: ${seconds.toFixed(1)} s, target ${target} s\n`,
      );
      return seconds > target;
    });
    return values.assert && missed.length > 0 ? 1 : 0;
  },
);

/** Checks a library of its own in a process of its own; gives the seconds that it took. */
function checkOnce(size: number): number {
  const root = mkdtempSync(join(tmpdir(), 'tracings-bench-check-'));
  try {
    writeFiles(join(root, 'content'), generateLibrary({ size, seed: SEED }).files);
    const cli = join(import.meta.dirname, '..', 'src', 'cli');
    // As the script of package.json has it.
    const given = ['--max-semi-space-size=64', '--import', join(cli, 'require-node.mjs')];
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [...given, join(cli, 'check.ts')], {
      cwd: root,
      maxBuffer: 1e9,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The check of ${size} entries failed: ${stderr}`);
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

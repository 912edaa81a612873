import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCommand, UsageError } from './command.ts';
import { seconds } from './progress.ts';

/** One step of `npm test`: a program that ends with 0 when all is well. */
interface Step {
  /** The word that picks it: `npm test -- unit`. */
  readonly name: string;
  readonly title: string;
  /** A script of ours, or a package and the program it brings. */
  readonly program: string | { readonly package: string; readonly bin: string };
  readonly args: readonly string[];
}

const STEPS: readonly Step[] = [
  {
    name: 'lint',
    title: 'Format and lint',
    program: { package: '@biomejs/biome', bin: 'biome' },
    args: ['check', '.'],
  },
  {
    name: 'types',
    title: 'Types',
    program: { package: 'astro', bin: 'astro' },
    args: ['check'],
  },
  {
    name: 'unused',
    title: 'Unused files, exports and dependencies',
    program: { package: 'knip', bin: 'knip' },
    args: [],
  },
  { name: 'content', title: 'Content of the library', program: 'check.ts', args: [] },
  {
    name: 'unit',
    title: 'Unit tests',
    program: { package: 'vitest', bin: 'vitest' },
    args: ['run', '--project', 'unit'],
  },
  {
    name: 'site',
    title: 'Tests of built sites',
    program: { package: 'vitest', bin: 'vitest' },
    args: ['run', '--project', 'site'],
  },
  { name: 'build', title: 'Build', program: 'build.ts', args: [] },
  {
    name: 'browser',
    title: 'Browser tests',
    program: { package: 'vitest', bin: 'vitest' },
    args: ['run', '--project', 'browser'],
  },
];

/** How a step ended. */
interface Outcome {
  readonly step: Step;
  readonly passed: boolean;
  readonly milliseconds: number;
}

/** `npm test`: every check and test, one after the other, also when one fails. */
await runCommand(
  {
    usage: 'npm test',
    summary: 'Runs every check and test. The exit code is 1 if one of them fails.',
    options: {},
    words: { name: 'steps', help: `only these steps: ${STEPS.map(({ name }) => name).join(', ')}` },
  },
  async ({ words }) => {
    const steps = words.length === 0 ? STEPS : words.map(stepNamed);
    say(`Node ${process.version} (${relative('.', process.execPath)})`);
    const outcomes: Outcome[] = [];
    for (const step of steps) outcomes.push(await run(step));
    say('\n== Summary');
    for (const outcome of outcomes) say(summaryLine(outcome));
    const failed = outcomes.filter(({ passed }) => !passed).length;
    say(`${outcomes.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  },
);

async function run(step: Step): Promise<Outcome> {
  say(`\n== ${step.title} (${step.name})`);
  const start = performance.now();
  const code = await exitCode(step);
  const outcome = { step, passed: code === 0, milliseconds: performance.now() - start };
  say(summaryLine(outcome));
  return outcome;
}

/** Runs a step with the Node that runs this file, whatever `node` the path finds first. */
function exitCode({ program, args }: Step): Promise<number> {
  const file = typeof program === 'string' ? join(import.meta.dirname, program) : binary(program);
  const child = spawn(process.execPath, [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function binary(program: { readonly package: string; readonly bin: string }): string {
  const folder = join('node_modules', program.package);
  const { bin }: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = typeof bin === 'string' ? bin : bin?.[program.bin];
  if (!file) throw new Error(`${folder} has no program named ${program.bin}. Run: npm ci`);
  return join(folder, file);
}

function stepNamed(name: string): Step {
  const step = STEPS.find((candidate) => candidate.name === name);
  if (step) return step;
  const names = STEPS.map((candidate) => candidate.name).join(', ');
  throw new UsageError(`There is no step "${name}". The steps are ${names}.`);
}

function summaryLine({ step, passed, milliseconds }: Outcome): string {
  return `${passed ? 'passed' : 'FAILED'}  ${step.name.padEnd(10)}  ${seconds(milliseconds)}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

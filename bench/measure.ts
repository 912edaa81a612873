import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Built, Used } from './figures.ts';
import { countFiles } from './file-kinds.ts';
import { type TreeUse, watchTree } from './process-tree.ts';
import type { Project } from './project.ts';
import { STAGE_LOG, type StageEnd } from './stage-log.ts';

/** A program to run in a process of its own. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A process that was started and is watched. */
export interface Watched {
  readonly child: ChildProcess;
  /** What it has said so far, on both channels. */
  readonly said: () => string;
  /** Waits for its end. @throws {Error} where it cannot be started. */
  readonly ended: Promise<{ readonly code: number; readonly use: TreeUse | undefined }>;
}

/** What is running, for whoever has to stop it. */
const running = new Set<ChildProcess>();

/** Stops whatever is running. */
export function stopMeasuring(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Starts a program and watches what it uses. */
export function startWatched({ command, args, cwd, env }: Program): Watched {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const watch = watchTree(child.pid ?? 0);
  let said = '';
  const listen = (chunk: Buffer) => {
    // The check of 10,000 entries says much; what a failure says stands at the end.
    said = (said + chunk.toString()).slice(-100_000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<{ code: number; use: TreeUse | undefined }>((resolve, reject) => {
    const stop = () => {
      running.delete(child);
      return watch.stop();
    };
    child.once('error', (error) => {
      stop();
      reject(new Error(`${command} cannot be run here: ${error.message}`));
    });
    child.once('close', (code) => resolve({ code: code ?? 1, use: stop() }));
  });
  return { child, said: () => said, ended };
}

/**
 * Runs a program to its end and tells what it used.
 * @throws {Error} where it fails, with the end of what it said.
 */
export async function measureProgram(
  program: Program,
): Promise<Used & { readonly said: string; readonly use: TreeUse | undefined }> {
  const start = performance.now();
  const { ended, said } = startWatched(program);
  const { code, use } = await ended;
  const wallMilliseconds = performance.now() - start;
  if (code !== 0) {
    throw new Error(
      `${[program.command, ...program.args].join(' ')} in ${program.cwd} ended with ${code}. It said:\n${said().slice(-4000)}`,
    );
  }
  return {
    wallMilliseconds,
    cpuMilliseconds: use?.cpuMilliseconds,
    peakBytes: use?.peakBytes,
    said: said(),
    use,
  };
}

/**
 * Builds a project and measures that.
 * @throws {Error} where the build fails, with the end of what it said.
 */
export async function measureBuild({ root, command, args }: Project): Promise<Built> {
  const stageLog = join(root, 'stages.json');
  rmSync(stageLog, { force: true });
  const env = { [STAGE_LOG]: stageLog };
  const { said, use, ...used } = await measureProgram({ command, args, cwd: root, env });
  const kinds = countFiles(filesBelow(join(root, 'dist')));
  const all = Object.values(kinds);
  return {
    ...used,
    pages: kinds['pages']?.count ?? 0,
    files: {
      count: all.reduce((sum, { count }) => sum + count, 0),
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    kinds,
    stages: stagesOf(stageLog, use),
    citationsAnew: citationsAnew(said),
  };
}

function* filesBelow(folder: string): Generator<{ path: string; bytes: number }> {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    yield { path: relative(folder, path).replaceAll(sep, '/'), bytes: statSync(path).size };
  }
}

/** Which stages run inside another: what they take is counted once. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  pages: ['licences'],
};

function stagesOf(file: string, use: TreeUse | undefined): Record<string, number> {
  if (!existsSync(file)) return {};
  const ends: readonly StageEnd[] = JSON.parse(readFileSync(file, 'utf8'));
  const whole = new Map<string, number>();
  for (const { name, end, milliseconds } of ends) {
    const taken = use?.cpuBetween(end - milliseconds, end) ?? milliseconds;
    whole.set(name, taken + (whole.get(name) ?? 0));
  }
  return Object.fromEntries(
    [...whole].map(([name, taken]) => [
      name,
      (INSIDE[name] ?? []).reduce((rest, inner) => rest - (whole.get(inner) ?? 0), taken),
    ]),
  );
}

/** The build tells it in its line on citations. */
function citationsAnew(said: string): number | undefined {
  const digits = /citations: [\d,]+ kept, ([\d,]+) new/.exec(said)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type TreeUse, watchTree } from './process-tree.ts';
import type { Project } from './project.ts';
import { STAGE_LOG, type StageEnd } from './stage-log.ts';

/** What one stage took, in milliseconds. */
interface StageUse {
  readonly wall: number;
  readonly cpu: number | undefined;
}

/** What one build took. What a system does not tell is undefined. */
export interface Measured {
  readonly wallMilliseconds: number;
  readonly cpuMilliseconds: number | undefined;
  readonly peakBytes: number | undefined;
  readonly pages: number;
  readonly files: number;
  /** Stages by name, none counted inside another; empty for a build that is not ours. */
  readonly stages: Readonly<Record<string, StageUse>>;
  /** Citations that the cache held, and those it did not. */
  readonly cache: { readonly hits: number; readonly misses: number } | undefined;
}

/** The build that is running, for whoever has to stop it. */
let running: { kill(signal: NodeJS.Signals): boolean } | undefined;

/** Stops the build that is running, if one is. */
export function stopMeasuring(): void {
  running?.kill('SIGTERM');
}

/**
 * Builds a project in a process of its own and measures it.
 * @throws {Error} where the build fails, with the end of what it said.
 */
export async function measureBuild({ root, command }: Project): Promise<Measured> {
  const stageLog = join(root, 'stages.json');
  rmSync(stageLog, { force: true });
  const start = performance.now();
  const preload = pathToFileURL(join(import.meta.dirname, 'stage-log.ts')).href;
  const child = spawn(process.execPath, ['--import', preload, ...command], {
    cwd: root,
    env: { ...process.env, [STAGE_LOG]: stageLog, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const watch = watchTree(child.pid ?? 0);
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  const wallMilliseconds = performance.now() - start;
  running = undefined;
  const use = watch.stop();
  if (code !== 0) {
    throw new Error(`The build in ${root} ended with ${code}. It said:\n${said.slice(-4000)}`);
  }
  const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile(),
  );
  return {
    wallMilliseconds,
    cpuMilliseconds: use?.cpuMilliseconds,
    peakBytes: use?.peakBytes,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    stages: stagesOf(stageLog, use),
    cache: cacheOf(said),
  };
}

/** Which stages run inside another: what they take is counted once. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  content: ['read', 'parse', 'cite', 'render'],
  pages: ['files'],
};

function stagesOf(file: string, use: TreeUse | undefined): Record<string, StageUse> {
  if (!existsSync(file)) return {};
  const ends: readonly StageEnd[] = JSON.parse(readFileSync(file, 'utf8'));
  const whole = new Map<string, StageUse>();
  for (const { name, end, milliseconds } of ends) {
    const earlier = whole.get(name);
    const cpu = use?.cpuBetween(end - milliseconds, end);
    whole.set(name, {
      wall: milliseconds + (earlier?.wall ?? 0),
      cpu: cpu === undefined ? undefined : cpu + (earlier?.cpu ?? 0),
    });
  }
  return Object.fromEntries(
    [...whole].map(([name, { wall, cpu }]) => {
      const inner = (INSIDE[name] ?? []).flatMap((each) => whole.get(each) ?? []);
      return [
        name,
        {
          wall: inner.reduce((rest, each) => rest - each.wall, wall),
          cpu: cpu && inner.reduce((rest, each) => rest - (each.cpu ?? 0), cpu),
        },
      ];
    }),
  );
}

/** The build tells it in its line on citations. */
function cacheOf(said: string): Measured['cache'] {
  const match = /citations: ([\d,]+) kept, ([\d,]+) new/.exec(said);
  if (!match) return undefined;
  const [hits = 0, misses = 0] = match.slice(1).map((digits) => Number(digits.replaceAll(',', '')));
  return { hits, misses };
}

/** The median of several runs, figure by figure. */
export function medianOf(runs: readonly Measured[]): Measured {
  const [first] = runs;
  if (!first) throw new Error('There is no run to take the median of.');
  const median = (figure: (run: Measured) => number | undefined): number | undefined => {
    const figures = runs.flatMap((run) => figure(run) ?? []).sort((a, b) => a - b);
    return figures[Math.floor((figures.length - 1) / 2)];
  };
  return {
    ...first,
    wallMilliseconds: median((run) => run.wallMilliseconds) ?? 0,
    cpuMilliseconds: median((run) => run.cpuMilliseconds),
    peakBytes: median((run) => run.peakBytes),
    stages: Object.fromEntries(
      Object.keys(first.stages).map((name) => [
        name,
        {
          wall: median((run) => run.stages[name]?.wall) ?? 0,
          cpu: median((run) => run.stages[name]?.cpu),
        },
      ]),
    ),
  };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a process and all its descendants used. */
export interface TreeUse {
  readonly cpuMilliseconds: number;
  readonly peakBytes: number;
  /** The processor time that was used between two moments, in milliseconds since 1970. */
  readonly cpuBetween: (start: number, end: number) => number;
}

/** Watches a process with its descendants until `stop` is called. */
interface TreeWatch {
  /** What was used; undefined where the system has no `/proc`. */
  stop(): TreeUse | undefined;
}

const SAMPLE_EVERY = 50;

/** The unit of times in `/proc`: a hundredth of a second on every Linux (USER_HZ, proc(5)). */
const TICK_MILLISECONDS = 10;

/** One line of `/proc/<pid>/stat`, as far as it is read here. */
interface ProcessTimes {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended and were waited for. */
  readonly children: number;
}

/**
 * Samples memory and processor time of a process tree on Linux, after proc(5). Memory is the sum of
 * what all its processes hold at one moment, the largest such sum; a page that two of them share
 * counts twice. Processor time is exact for every process that its parent waited for.
 */
export function watchTree(pid: number): TreeWatch {
  if (!existsSync('/proc/self/stat')) return { stop: () => undefined };
  const before = timesOf(process.pid)?.children ?? 0;
  const seen = new Map<number, number>();
  const samples: Sample[] = [];
  let peak = 0;
  const sample = () => {
    const tree = processTree(pid);
    const sum = total([...tree.keys()].map((each) => kilobytesOf(each, 'VmRSS')));
    // A single process may have held more between two samples: its high-water mark tells.
    peak = Math.max(peak, sum, kilobytesOf(pid, 'VmHWM'));
    for (const [each, times] of tree) seen.set(each, times.own);
    samples.push({ at: Date.now(), cpu: total(seen.values()) });
  };
  sample();
  const timer = setInterval(sample, SAMPLE_EVERY);
  return {
    stop() {
      clearInterval(timer);
      const waitedFor = (timesOf(process.pid)?.children ?? 0) - before;
      return {
        cpuMilliseconds: Math.max(waitedFor, total(seen.values())),
        peakBytes: peak * 1024,
        cpuBetween: (start, end) => cpuAt(samples, end) - cpuAt(samples, start),
      };
    },
  };
}

/** What the tree had used at a moment. */
interface Sample {
  readonly at: number;
  readonly cpu: number;
}

/** What had been used at a moment: between two samples, in proportion. */
function cpuAt(samples: readonly Sample[], moment: number): number {
  const next = samples.findIndex(({ at }) => at >= moment);
  const after = samples.at(next);
  const before = samples.at(next === -1 ? -1 : Math.max(0, next - 1));
  if (!after || !before) return 0;
  const share = after.at === before.at ? 1 : (moment - before.at) / (after.at - before.at);
  return before.cpu + (after.cpu - before.cpu) * Math.min(1, Math.max(0, share));
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function processTree(root: number): Map<number, ProcessTimes> {
  const all = new Map<number, ProcessTimes>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const times = Number.isInteger(pid) ? timesOf(pid) : undefined;
    if (times) all.set(pid, times);
  }
  const tree = new Map<number, ProcessTimes>();
  const belongs = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = all.get(pid)?.parent ?? 0;
    return parent > 1 && belongs(parent);
  };
  for (const [pid, times] of all) if (belongs(pid)) tree.set(pid, times);
  return tree;
}

function timesOf(pid: number): ProcessTimes | undefined {
  const text = read(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The name of the program, between brackets, may hold blanks; fields are counted behind it.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
  return {
    parent,
    own: (user + system) * TICK_MILLISECONDS,
    children: (childUser + childSystem) * TICK_MILLISECONDS,
  };
}

function kilobytesOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const text = read(`/proc/${pid}/status`) ?? '';
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
}

/** A process may end between two readings. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

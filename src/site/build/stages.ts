/** One stage of a build that is over. */
export interface Stage {
  /** One word: `read`, `parse`, `check`, `cite`, `render`, `pages`, `index`. */
  readonly name: string;
  readonly milliseconds: number;
  /** What to tell the person who builds, as `read 34 entries`; a stage without it is only timed. */
  readonly line?: string;
}

interface Board {
  readonly stages: Stage[];
  readonly listeners: Set<(stage: Stage) => void>;
}

/**
 * Vite loads its own copy of every module that `content.config.ts` imports, this one too, in the
 * same process. The board therefore hangs on `globalThis`: the loader writes to it in one copy,
 * the build command reads it in the other.
 */
const KEY = Symbol.for('tracings.stages');

function board(): Board {
  const holder = globalThis as { [KEY]?: Board };
  holder[KEY] ??= { stages: [], listeners: new Set() };
  return holder[KEY];
}

/** Records a stage that is over, and tells whoever listens. */
export function reportStage(stage: Stage): void {
  board().stages.push(stage);
  for (const listener of board().listeners) listener(stage);
}

/**
 * Runs `work`, and reports how long it took under `name`. `line` makes the sentence from the
 * result. A stage that throws is not reported; the error goes on.
 */
export async function timeStage<Result>(
  name: string,
  work: () => Result | Promise<Result>,
  line?: (result: Result) => string,
): Promise<Result> {
  const start = performance.now();
  const result = await work();
  const milliseconds = performance.now() - start;
  reportStage(line ? { name, milliseconds, line: line(result) } : { name, milliseconds });
  return result;
}

/** Calls `listener` for each stage reported from now on; the function it returns ends that. */
export function onStage(listener: (stage: Stage) => void): () => void {
  board().listeners.add(listener);
  return () => board().listeners.delete(listener);
}

/** Milliseconds by stage since the process began; a stage reported twice is summed. */
export function stageTimes(): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { name, milliseconds } of board().stages) {
    times[name] = (times[name] ?? 0) + milliseconds;
  }
  return times;
}

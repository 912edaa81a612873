import { writeFileSync } from 'node:fs';
import { onStage } from '../src/site/build/stages.ts';

/** When a stage of a build was over, and how long it took. */
export interface StageEnd {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly end: number;
  readonly milliseconds: number;
}

/** The variable of the environment that names the file to write the ends of all stages to. */
export const STAGE_LOG = 'TRACINGS_BENCH_STAGES';

/*
 * Loaded into a build with `--import`. The stages hang on `globalThis`, so this copy of the module
 * hears what the build's own copy reports.
 */
const file = process.env[STAGE_LOG];
if (file) {
  const ends: StageEnd[] = [];
  onStage(({ name, milliseconds }) => ends.push({ name, end: Date.now(), milliseconds }));
  process.on('exit', () => writeFileSync(file, JSON.stringify(ends)));
}

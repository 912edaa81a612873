import { join } from 'node:path';
import { z } from 'zod';
import { pathsBelow } from '../../disk/kept-folder.ts';
import { loadSettings } from '../../disk/settings-file.ts';
import { codeDigest } from '../../disk/software-digest.ts';
import type { Hosting } from '../hosting/hosting.ts';
import { openCompiledPages } from './compiled-pages.ts';
import { COMPILE, PREPARE } from './steps/build-steps.ts';
import { runStep } from './steps/run-step.ts';
import { together } from './together.ts';

/** A library of fewer files leaves memory for two steps at once, and gains most by it. */
const SMALL = 500;

/**
 * The pages of so many files are worth a second process. It needs three seconds until it is as quick
 * as the first: of 1,000 files it would save one second and cost three of a processor.
 */
const LARGE = 3000;

/** Which library to prepare, and for which site. */
interface ToPrepare {
  readonly root: string;
  readonly base: string;
  readonly site: string;
  readonly isPublished: boolean;
}

/** What the two steps tell. */
interface PreparedAndCompiled {
  readonly warnings: readonly string[];
  /** Whether there are many pages to make: all those of a large library, compiled anew. */
  readonly areMany: boolean;
  readonly hosting?: Hosting | undefined;
  /** The address of the site. */
  readonly address?: string | undefined;
}

/**
 * Does the first two steps of a build: prepares the library, and compiles the pages where what is
 * kept of them was compiled from something else. Where one fails, the other is stopped, too.
 * `onStart` is called with the id of each process.
 * @throws the error of the step that failed first.
 */
export async function prepareAndCompile(
  library: ToPrepare,
  onStart: (pid: number) => void,
): Promise<PreparedAndCompiled> {
  const { root, base } = library;
  const compiled = await openCompiledPages(root, () => compiledFrom(root, base));
  const size = pathsBelow(join(root, 'content')).length;
  const prepare = (signal?: AbortSignal) => runStep(PREPARE, library, { onStart, signal });
  const compile = async (signal?: AbortSignal) => {
    if (compiled.isKept) return [];
    const { warnings } = await runStep(COMPILE, { root, base }, { onStart, signal });
    // What it warned of is told again by the next build.
    if (warnings.length === 0) await compiled.keep();
    return warnings;
  };
  const [prepared, warnings] =
    size < SMALL ? await together(prepare, compile) : [await prepare(), await compile()];
  return {
    ...prepared,
    areMany: size >= LARGE && !compiled.isKept,
    warnings: [...prepared.warnings, ...warnings],
  };
}

/** What is compiled into the program that makes the pages: of the settings, the language alone. */
async function compiledFrom(root: string, base: string): Promise<string> {
  const settings = await loadSettings(root);
  const { language } = compiledSettings.parse(settings?.value);
  return JSON.stringify([codeDigest(root), base, language]);
}

const compiledSettings = z
  .looseObject({ language: z.unknown() })
  // Who has none has no settings, or faulty ones, which are told of elsewhere.
  .catch({ language: '' });

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { counted } from '../../core/text/words.ts';
import { takeBuildLock } from '../../disk/build-lock.ts';
import { writeBuildRecord } from '../../disk/build-record.ts';
import { moveHostingFolder } from '../../disk/hosting-folder.ts';
import { softwareDigest } from '../../disk/software-digest.ts';
import { clearLeftovers, removeUnfinished, swap, swapFolders } from '../../disk/swap-folder.ts';
import { naming } from '../../disk/system-error.ts';
import type { Hosting } from '../hosting/hosting.ts';
import { hostingFiles, SERVER_FOLDER } from '../hosting/hosting-files.ts';
import { makePages } from './make-pages.ts';
import { refuseUnusableRoot } from './plain-root.ts';
import { precompress } from './precompress.ts';
import { prepareAndCompile } from './prepare-and-compile.ts';
import { timeStage } from './stages.ts';
import { stopSteps } from './steps/run-step.ts';

/** What to build, and where. */
export interface BuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** The path the site will be served under, with one slash at both ends. */
  readonly base: string;
  /** The folder of the build, from `root`. */
  readonly out: string;
  /** Called while pages are written, with the number of files so far. */
  readonly onFile?: (count: number) => void;
  /** Whether the settings must be fit to publish: what nobody can reach is an error then. */
  readonly isPublished: boolean;
  /** Whether texts are packed in advance, for servers that send a `.gz` or `.br` beside a file. */
  readonly precompress?: boolean;
}

/** A finished build. */
export interface BuiltSite {
  readonly folder: string;
  readonly pages: number;
  readonly files: number;
  /** Pages in the search index. */
  readonly indexed: number;
  readonly warnings: readonly string[];
  /** What a host will not do with the site. */
  readonly hostLimits: readonly string[];
}

/** Where the lock of the build stands: one for a project, since Astro's own cache is one. */
export function buildLockFile(root: string): string {
  return join(root, '.cache', 'build.lock');
}

/**
 * Builds the site and its search index into a new folder, and puts that in the place of `out` at
 * the end. Whatever happens before leaves `out` as it was. Stages are reported to `stages.ts`. Each
 * step runs in a process of its own; pages are compiled only where the software has changed since the
 * last build.
 *
 * @throws {UnusableFolderError} when `out` is no folder to build into.
 * @throws {BuildRunningError} while another build of this project runs.
 * @throws {Error} named `LibraryError`, itself or as a cause, when the library or its settings have
 * errors; any error of Astro or Pagefind; one that quotes what Astro logged as an error without
 * stopping.
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const folders = swapFolders(options.root, options.out);
  refuseUnusableRoot(options.root);
  const lock = takeBuildLock(buildLockFile(options.root));
  const ignoreSignals = onSignal(() => {
    removeUnfinished(folders);
    lock.release();
  });
  const { root, base, isPublished, onFile } = options;
  const given = { root, base, site: folders.next };
  const onStart = lock.share;
  try {
    clearLeftovers(folders);
    const software = softwareDigest(root);
    const madeFrom = `${software} ${base}`;
    const { hosting, address, ...prepared } = await prepareAndCompile(
      { ...given, isPublished },
      onStart,
    );
    const { areMany } = prepared;
    const toMake = { root, site: folders.next, address, madeFrom };
    const made = await makePages(toMake, { areMany, onStart, onFile });
    if (!existsSync(join(folders.next, 'index.html'))) {
      throw new Error('The site has no home page: src/pages/index.astro gave no index.html.');
    }
    const hostLimits = writeHostingFiles(folders.next, hosting);
    const last = { site: folders.target, note: searchNote(root, folders.target) };
    const { indexed, keep } = await timeStage(
      'index',
      async () => {
        // Loaded when the steps are over: it knows every kind of entry, which weighs.
        const { giveSearchIndex, nameFoundPages } = await import('./search-index.ts');
        const index = await giveSearchIndex(folders.next, last, software);
        nameFoundPages(folders.next);
        return index;
      },
      ({ indexed: count }) => `indexed ${counted(count, 'page', 'pages')} for search`,
    );
    if (options.precompress) {
      await timeStage(
        'compress',
        () => precompress(folders.next),
        (count) => `packed ${counted(count, 'file', 'files')} in advance`,
      );
    }
    await timeStage('swap', () => {
      moveHostingFolder(folders.next, SERVER_FOLDER, folders.target);
      swap(folders);
      keep();
      writeBuildRecord(root, folders.target, { base });
    });
    const { pages, files } = made;
    const warnings = [...prepared.warnings, ...made.warnings];
    return { folder: folders.target, pages, files, indexed, warnings, hostLimits };
  } catch (error) {
    removeUnfinished(folders);
    throw error;
  } finally {
    ignoreSignals();
    lock.release();
  }
}

/** Where the note on the search index of a build stands. */
function searchNote(root: string, target: string): string {
  return join(root, '.cache', 'search', `${encodeURIComponent(relative(root, target))}.json`);
}

/**
 * Writes what hosts read into a finished site; what public/ holds for them is added to it. Returns
 * what a host will not do.
 */
function writeHostingFiles(folder: string, hosting: Hosting | undefined): readonly string[] {
  if (hosting === undefined) return [];
  const { files, warnings } = hostingFiles(hosting, (name) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });
  for (const [path, text] of files) {
    naming(join(folder, path), () => {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    });
  }
  return warnings;
}

/**
 * Cleans up and ends the process when it is asked to stop, once the steps that run have ended: they
 * still write. Asked again meanwhile, as npm and a terminal ask both, it goes on with that. Returns
 * what ends that.
 */
function onSignal(cleanUp: () => void): () => void {
  let isAsked = false;
  const stop = (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => {
    if (isAsked) return;
    isAsked = true;
    process.once('exit', cleanUp);
    const end = () => process.exit(128 + constants.signals[signal]);
    stopSteps().then(end, end);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

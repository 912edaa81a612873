import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { counted } from '../../core/text/words.ts';
import { takeBuildLock } from '../../disk/build-lock.ts';
import { writeBuildRecord } from '../../disk/build-record.ts';
import { moveHostingFolder } from '../../disk/hosting-folder.ts';
import { softwareDigest } from '../../disk/software-digest.ts';
import {
  clearLeftovers,
  moveBeside,
  removeUnfinished,
  type SwapFolders,
  swap,
  swapFolders,
} from '../../disk/swap-folder.ts';
import { SERVER_FOLDER } from '../hosting/hosting-files.ts';
import { openAstroCache } from './astro-cache.ts';
import { prepareAstroEnvironment } from './astro-environment.ts';
import { astroLog } from './astro-log.ts';
import { type PlainRoot, plainRoot } from './plain-root.ts';
import { precompress } from './precompress.ts';
import { publicFolder } from './public-folder.ts';
import { giveSearchIndex, nameFoundPages } from './search-index.ts';
import { reportStage, timeStage } from './stages.ts';

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
 * the end. Whatever happens before leaves `out` as it was. Stages are reported to `stages.ts`.
 *
 * @throws {UnusableFolderError} when `out` is no folder to build into.
 * @throws {BuildRunningError} while another build of this project runs.
 * @throws {Error} named `LibraryError`, itself or as a cause, when the library has errors; any
 * error of Astro or Pagefind; one that quotes what Astro logged as an error without stopping.
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const folders = swapFolders(options.root, options.out);
  const release = takeBuildLock(buildLockFile(options.root));
  let plain: PlainRoot | undefined;
  const ignoreSignals = onSignal(() => {
    removeUnfinished(folders);
    plain?.release();
    release();
  });
  try {
    clearLeftovers(folders);
    plain = plainRoot(options.root);
    const software = softwareDigest(options.root);
    const cache = openAstroCache(options.root, software);
    const pages = await runAstro(options, folders, plain, cache.folder);
    cache.keep();
    const last = { site: folders.target, note: searchNote(options.root, folders.target) };
    const { indexed, keep } = await timeStage(
      'index',
      async () => {
        const given = await giveSearchIndex(folders.first, last, software);
        nameFoundPages(folders.first);
        return given;
      },
      ({ indexed: count }) => `indexed ${counted(count, 'page', 'pages')} for search`,
    );
    if (options.precompress) {
      await timeStage(
        'compress',
        () => precompress(folders.first),
        (count) => `packed ${counted(count, 'file', 'files')} in advance`,
      );
    }
    await timeStage('swap', () => {
      moveBeside(folders);
      moveHostingFolder(folders.next, SERVER_FOLDER, folders.target);
      swap(folders);
      keep();
      writeBuildRecord(options.root, folders.target, { base: options.base });
    });
    const { files, warnings, hostLimits } = astroLog;
    return { folder: folders.target, pages, files, indexed, warnings, hostLimits };
  } catch (error) {
    removeUnfinished(folders);
    throw error;
  } finally {
    ignoreSignals();
    plain?.release();
    release();
  }
}

/** Where the note on the search index of a build stands. */
function searchNote(root: string, target: string): string {
  return join(root, '.cache', 'search', `${encodeURIComponent(relative(root, target))}.json`);
}

/** Runs Astro into the new folder; returns how many pages it wrote. */
async function runAstro(
  options: BuildOptions,
  folders: SwapFolders,
  plain: PlainRoot,
  cacheDir: string,
): Promise<number> {
  let pages = 0;
  let mark = performance.now();
  const sinceMark = () => {
    const now = performance.now();
    const milliseconds = now - mark;
    mark = now;
    return milliseconds;
  };
  const stages: AstroIntegration = {
    name: 'tracings-build-stages',
    hooks: {
      // Astro has prepared the library by now, and filled its collections.
      'astro:build:start': () => reportStage({ name: 'content', milliseconds: sinceMark() }),
      'astro:build:done': (result) => {
        pages = result.pages.length;
        const kept = astroLog.kept === 0 ? '' : `, ${astroLog.kept.toLocaleString('en')} kept`;
        const line = `built ${counted(pages, 'page', 'pages')}${kept}`;
        reportStage({ name: 'pages', milliseconds: sinceMark(), line });
      },
    },
  };
  astroLog.onFile = options.onFile ?? (() => {});
  prepareAstroEnvironment();
  const { build } = await import('astro');
  await build({
    root: plain.root,
    cacheDir,
    vite: { ...plain.vite, cacheDir: join(plain.root, cacheDir, 'vite') },
    base: options.base,
    outDir: seenFrom(plain.root, options.root, folders.first),
    logLevel: 'info',
    logger: { entrypoint: pathToFileURL(seenFrom(plain.root, options.root, LOGGER)) },
    integrations: [stages, publicFolder(options.root)],
    // Pages whose `cacheKey` and code are those of the last build are taken from it.
    experimental: { incrementalBuild: true },
  });
  if (astroLog.errors.length > 0) {
    throw new Error(`Astro reported errors, and went on:\n${astroLog.errors.join('\n')}`);
  }
  if (!existsSync(join(folders.first, 'index.html'))) {
    throw new Error('The site has no home page: src/pages/index.astro gave no index.html.');
  }
  return pages;
}

/** Where Astro finds what handles its log. */
const LOGGER = join(import.meta.dirname, 'astro-log.ts');

/** A path below the project as it is below the path by which Astro knows it; any other as it is. */
function seenFrom(plain: string, root: string, path: string): string {
  return path.startsWith(root + sep) ? join(plain, relative(root, path)) : path;
}

/** Cleans up and ends the process when it is asked to stop; returns what ends that. */
function onSignal(cleanUp: () => void): () => void {
  const stop = (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => {
    cleanUp();
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { editText, entryToEdit, inFolder } from './builds.ts';
import type { Figures, Used } from './figures.ts';
import { generateLibrary, type LibrarySize } from './generate.ts';
import { startWatched } from './measure.ts';
import { ownProject } from './project.ts';

const SAVES = 5;

/** The page is asked for so often until it has the new text. */
const ASK_EVERY = 20;

/** Whatever takes longer than this many milliseconds hangs. */
const LONGEST_START = 600_000;
const LONGEST_SAVE = 60_000;

/** Between two saves the server comes to rest, so that a save does not pay for the one before. */
const REST = 1000;

/**
 * Starts `npm run dev`, saves an entry several times, and measures from each save to the answer
 * with the new text.
 * @throws {Error} where the server ends or does not answer in time.
 */
export async function measureDev(
  folder: string,
  library: LibrarySize,
): Promise<NonNullable<Figures['dev']>> {
  return inFolder(folder, async (root) => {
    const made = generateLibrary(library);
    ownProject(root, made);
    const { path } = entryToEdit(made.files);
    const file = join(root, 'content', path);
    const port = await freePort();
    const server = startWatched({
      command: process.execPath,
      args: ['src/cli/dev.ts', '--port', String(port)],
      cwd: root,
    });
    let hasEnded = false;
    server.ended.then(
      () => (hasEnded = true),
      () => (hasEnded = true),
    );
    const address = `http://localhost:${port}/${path.replace(/\.mdx$/, '/')}`;
    /** Asks until the page has the words; gives when that was. */
    const shows = async (words: string, longest: number): Promise<number> => {
      const start = Date.now();
      while (Date.now() - start < longest) {
        if (hasEnded) throw new Error(`npm run dev ended. It said:\n${server.said().slice(-4000)}`);
        const page = await textOf(address);
        if (page.includes(words)) return Date.now();
        await pause(ASK_EVERY);
      }
      throw new Error(
        `npm run dev does not show "${words}" after ${longest / 1000} s. It said:\n${server.said().slice(-4000)}`,
      );
    };
    const saves: { start: number; end: number }[] = [];
    try {
      await shows('</html>', LONGEST_START);
      for (let turn = 1; turn <= SAVES; turn++) {
        await pause(REST);
        const sentence = `Saved for the ${turn}th time.`;
        const text = editText(readFileSync(file, 'utf8'), sentence);
        const start = Date.now();
        writeFileSync(file, text);
        saves.push({ start, end: await shows(sentence, LONGEST_SAVE) });
      }
    } finally {
      server.child.kill('SIGTERM');
      const force = setTimeout(() => server.child.kill('SIGKILL'), LONGEST_SAVE);
      await server.ended.catch(() => undefined);
      clearTimeout(force);
    }
    const { use } = await server.ended;
    const taken = saves.map(
      ({ start, end }): Used => ({
        wallMilliseconds: end - start,
        cpuMilliseconds: use?.cpuBetween(start, end),
        peakBytes: use?.peakBytes,
      }),
    );
    return { size: library.size, saves: taken };
  });
}

/** The page, or '' while the server does not answer. */
async function textOf(address: string): Promise<string> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(LONGEST_SAVE) });
    return await answer.text();
  } catch {
    return '';
  }
}

/** A port that nothing listens on now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

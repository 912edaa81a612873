import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { pathsBelow } from '../../disk/kept-folder.ts';
import { contentType } from '../server/content-types.ts';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Packing costs more than it saves where all fits into one packet with its headers. */
const LEAST_BYTES = 256;

/** So many files are packed at a time: more than zlib has threads, so that none of them waits. */
const AT_A_TIME = 16;

/** The highest level, 11, takes three times as long for a fortieth of the size; level 9 is slower yet. */
const BROTLI_QUALITY = 10;

/** Whether a file is the packed copy of another. */
export function isPacked(path: string): boolean {
  return /\.(?:gz|br)$/.test(path);
}

/**
 * Puts a `.gz` and a `.br` beside each text of a finished site, for servers that send them as they
 * are. A copy that saves nothing is left out. Returns how many texts were packed.
 */
export async function precompress(site: string): Promise<number> {
  const texts = pathsBelow(site).filter((path) => !isPacked(path) && isText(path));
  let packed = 0;
  const waiting = texts.values();
  const worker = async () => {
    for (const path of waiting) if (await pack(join(site, path))) packed++;
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return packed;
}

function isText(path: string): boolean {
  return /charset=|svg\+xml/.test(contentType(path));
}

async function pack(file: string): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < LEAST_BYTES) return false;
  const { mtime } = await stat(file);
  const copies = [
    ['gz', await gzipped(content, { level: constants.Z_BEST_COMPRESSION })],
    [
      'br',
      await brotlied(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
    ],
  ] as const;
  const smaller = copies.filter(([, bytes]) => bytes.length < content.length);
  for (const [ending, bytes] of smaller) {
    await writeFile(`${file}.${ending}`, bytes);
    // nginx tells browsers the age of the copy: it is that of the text.
    await utimes(`${file}.${ending}`, mtime, mtime);
  }
  return smaller.length > 0;
}

import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { naming } from '../disk/system-error.ts';

/** What goes into a bag. */
export interface BagContent {
  /** Folders whose files are copied, by their places below `data/`. */
  readonly folders: Readonly<Record<string, string>>;
  /** Texts, by their places below `data/`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Lines of `bag-info.txt`: label and value. */
  readonly info: readonly (readonly [label: string, value: string])[];
}

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * Writes a bag (RFC 8493), whole or not at all: the files, and the SHA-256 of each. It holds no time
 * but the one it is given, so that two bags of the same content are the same byte for byte.
 * @throws {Error} of the system; and where the folder is there already.
 */
export function writeBag(folder: string, content: BagContent): void {
  if (existsSync(folder)) throw new Error(`${folder} is there already; nothing was written.`);
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  try {
    naming(next, () => {
      const data = join(next, 'data');
      mkdirSync(data, { recursive: true });
      for (const [place, from] of Object.entries(content.folders)) {
        cpSync(from, join(data, place), { recursive: true });
      }
      for (const [place, text] of Object.entries(content.texts)) {
        mkdirSync(dirname(join(data, place)), { recursive: true });
        writeFileSync(join(data, place), text);
      }
      const payload = checksums(next, filesBelow(next, 'data'));
      const bytes = payload.reduce((sum, { size }) => sum + size, 0);
      const info = [...content.info, ['Payload-Oxum', `${bytes}.${payload.length}`] as const];
      writeFileSync(join(next, 'bagit.txt'), DECLARATION);
      writeFileSync(
        join(next, 'bag-info.txt'),
        info.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join(''),
      );
      writeFileSync(join(next, 'manifest-sha256.txt'), manifest(payload));
      const tags = checksums(next, ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt']);
      writeFileSync(join(next, 'tagmanifest-sha256.txt'), manifest(tags));
      renameSync(next, folder);
    });
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}

interface Checksum {
  readonly path: string;
  readonly digest: string;
  readonly size: number;
}

function checksums(root: string, paths: readonly string[]): Checksum[] {
  return paths.map((path) => {
    const bytes = readFileSync(join(root, path));
    const digest = createHash('sha256').update(bytes).digest('hex');
    return { path, digest, size: bytes.length };
  });
}

/** Two spaces between, as `sha256sum --check` reads it; line ends and `%` of names are encoded. */
function manifest(files: readonly Checksum[]): string {
  return files
    .map(({ path, digest }) => `${digest}  ${path.replace(/[%\r\n]/g, encodeURIComponent)}\n`)
    .join('');
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

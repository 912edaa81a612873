import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import type { ProtectedTexts } from '../core/checks/protected-texts.ts';
import type { Fault } from '../core/text/problem.ts';
import type { SourceFile } from '../core/text/source.ts';
import { placedWords, runsOf } from '../core/text/word-runs.ts';
import { CONTENT_FOLDER, PROTECTED_TEXTS_FILE } from './content-folder.ts';

/** Of each text its name, and the hashes of its runs of words: never the text itself. */
const protectedTextsSchema = z.array(
  z.strictObject({ name: z.string().min(1), runs: z.array(z.string().regex(/^[0-9a-f]{12}$/)) }),
);
export type HashedText = z.infer<typeof protectedTextsSchema>[number];

/** Twelve hexadecimal digits of the SHA-256 of a run: enough to know it again, too few to read it. */
function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}

/** What is kept of a text that must not be copied. */
export function hashedText(name: string, text: string): HashedText {
  const hashes = [...runsOf(placedWords(text))].map(({ run }) => hashOf(run));
  return { name, runs: [...new Set(hashes)].sort() };
}

/**
 * The texts that the library at `root` must not copy, from `content/protected-texts.json`, with the
 * pages and documents of the project that are held against them beside the entries. Nothing where
 * there is no such file; a fault where it cannot be read.
 */
export function readProtectedTexts(root: string): ProtectedTexts | undefined {
  const texts = readHashedTexts(root);
  if (texts === undefined) return undefined;
  if ('message' in texts) {
    const fault = { path: PROTECTED_TEXTS_FILE, ...texts };
    return { whose: () => undefined, documents: [], fault };
  }
  const names = new Map(texts.flatMap(({ name, runs }) => runs.map((run) => [run, name] as const)));
  return { whose: (run) => names.get(hashOf(run)), documents: documentsOf(root) };
}

/** What the file holds, or what is wrong with it. */
export function readHashedTexts(root: string): HashedText[] | Fault | undefined {
  const file = join(root, CONTENT_FOLDER, PROTECTED_TEXTS_FILE);
  if (!existsSync(file)) return undefined;
  const hint = 'npm run protect -- FILE makes it again from the text.';
  try {
    const { data, error } = protectedTextsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (data !== undefined) return data;
    const [issue] = error.issues;
    const place = issue?.path.join('.') || 'the file';
    return { message: `This is not a list of protected texts: ${place}: ${issue?.message}.`, hint };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { message: `The file cannot be read: ${said}.`, hint };
  }
}

/** Pages and documents in which somebody could copy a text without making an entry. */
function documentsOf(root: string): SourceFile[] {
  const pages = existsSync(join(root, 'src'))
    ? readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:astro|mdx)$|site\.config\.ts$/.test(path))
        .map((path) => `src/${path.split(sep).join('/')}`)
        .sort()
    : [];
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pages]
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path: `../${path}`, text: readFileSync(join(root, path), 'utf8') }));
}

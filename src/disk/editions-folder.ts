import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, editionSchema, nameInEdition } from '../core/model/edition.ts';
import type { Problem } from '../core/text/problem.ts';
import { isTranslationPath, type SourceFile } from '../core/text/source.ts';
import { CONTENT_FOLDER, EDITIONS_FOLDER } from './content-folder.ts';

/** The file of an edition, from the project’s folder. */
export function editionFile(date: string): string {
  return join(CONTENT_FOLDER, EDITIONS_FOLDER, `${date}.json`);
}

/** The editions that a library records. */
interface FoundEditions {
  /** The oldest first. */
  readonly editions: readonly Edition[];
  /** What is wrong with the files; paths begin at the folder of the entries. */
  readonly problems: readonly Problem[];
}

/** Reads the editions that were made of the library at `root`. */
export function readEditions(root: string): FoundEditions {
  const folder = join(root, CONTENT_FOLDER, EDITIONS_FOLDER);
  const editions: Edition[] = [];
  const problems: Problem[] = [];
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names) {
    if (!name.endsWith('.json') || name.startsWith('.')) continue;
    const read = readEdition(join(folder, name), name);
    if (typeof read === 'string') problems.push(problemOf(`${EDITIONS_FOLDER}/${name}`, read));
    else editions.push(read);
  }
  return { editions, problems };
}

function readEdition(file: string, name: string): Edition | string {
  try {
    const { data, error } = editionSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (data === undefined) {
      const [issue] = error.issues;
      return `It records no edition: ${issue?.path.join('.') || 'the file'}: ${issue?.message}.`;
    }
    return `${data.date}.json` === name ? data : `It records the edition of ${data.date}.`;
  } catch (error) {
    return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function problemOf(path: string, message: string): Problem {
  const hint = 'npm run edition writes this file; restore it from the history of the repository.';
  return { path, line: 1, column: 1, rule: 'unreadable', severity: 'error', message, hint };
}

/**
 * The entries among files as an edition lists them: `works/christens2010public`, with the SHA-256 of
 * its file; of a translated entry, with that of all its files.
 */
export function entryDigests(files: readonly SourceFile[]): Edition['entries'] {
  const texts = new Map<string, string[]>();
  for (const { path, text } of files.toSorted(translationsLast)) {
    const name = isTranslationPath(path)
      ? path.replace(/\.[^./]*\.mdx$/, '')
      : nameInEdition({ path });
    // Without its entry, a translation is none of the library.
    if (texts.has(name) || !isTranslationPath(path)) {
      texts.set(name, [...(texts.get(name) ?? []), text]);
    }
  }
  return Object.fromEntries(
    [...texts].map(([name, all]) => [name, hash('sha256', all.join('\0'))]),
  );
}

function translationsLast(a: SourceFile, b: SourceFile): number {
  return Number(isTranslationPath(a.path)) - Number(isTranslationPath(b.path));
}

import { spawnSync } from 'node:child_process';
import { extendedRegister } from '../core/graph/address-register.ts';
import { addressesOf, type PageAddresses } from '../core/graph/addresses.ts';
import { rereader } from '../core/library/read-file.ts';
import { assembleLibrary } from '../core/library/unchecked-library.ts';
import type { SourceFile } from '../core/text/source.ts';
import { CONTENT_FOLDER } from '../disk/content-folder.ts';
import { RECORD_EXTENSIONS } from '../site/files/record-extensions.ts';
import { UsageError } from './command.ts';

const MOST_BYTES = 2 ** 30;

/**
 * The addresses that the library had in the commits of its main line, as far as the clone knows
 * them. Files that could not be read then are passed over.
 *
 * @throws {UsageError} where there is no git, or no history, or only a part of it.
 */
export function addressesInHistory(root: string): Map<string, PageAddresses> {
  const git = (...words: string[]): string => {
    const { stdout, status, error } = spawnSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
    });
    if (error !== undefined)
      throw new UsageError('git is not installed, so the history cannot be read.');
    if (status !== 0)
      throw new UsageError('This folder is not a git repository, so it has no history.');
    return stdout;
  };
  if (git('rev-parse', '--is-shallow-repository').trim() === 'true') {
    throw new UsageError(
      'This clone has only the latest commits. Fetch the others first: git fetch --unshallow.',
    );
  }
  const commits = git('log', '--first-parent', '--format=%H', '--', CONTENT_FOLDER)
    .split('\n')
    .filter((commit) => commit !== '');
  const reread = rereader();
  const texts = new Map<string, string>();
  let pages = new Map<string, PageAddresses>();
  for (const commit of commits.toReversed()) {
    const files = filesOf(git('ls-tree', '-r', '-z', '--full-tree', commit, `${CONTENT_FOLDER}/`));
    for (const { object } of files) {
      if (!texts.has(object)) texts.set(object, git('cat-file', 'blob', object));
    }
    const sources: SourceFile[] = files.map(({ path, object }) => ({
      path,
      text: texts.get(object) ?? '',
    }));
    const library = assembleLibrary(sources, reread(sources));
    pages = extendedRegister(pages, addressesOf(library, RECORD_EXTENSIONS));
  }
  return pages;
}

/** The entries of a commit: `100644 blob <object>\t<path>`, ended by a zero. Links are no files. */
function filesOf(listed: string): { readonly path: string; readonly object: string }[] {
  return listed.split('\0').flatMap((row) => {
    const [, object, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.+\.mdx)$/s.exec(row) ?? [];
    return object === undefined || path === undefined
      ? []
      : [
          {
            object,
            path: path.slice(path.indexOf(`${CONTENT_FOLDER}/`) + CONTENT_FOLDER.length + 1),
          },
        ];
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { KIND_NAMES, sharesPage } from '../../src/core/model/kinds.ts';
import { REPOSITORY } from '../project.ts';

/** The pages that a build takes from the last one where the digest of their entry is the same. */
const KEPT_PAGES = [
  'src/pages/[kind]/[id].astro',
  'src/pages/[kind]/[id]/matrix/[...page].astro',
  'src/pages/[kind]/[id]/page/[page].astro',
];

/** All files that some files import, directly or not, and those themselves. */
function reached(paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...paths];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const text = readFileSync(join(REPOSITORY, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import) '(\.[^']+\.(?:astro|ts))'/g)) {
      const imported = join(dirname(path), name);
      if (existsSync(join(REPOSITORY, imported))) queue.push(imported);
    }
  }
  return found;
}

/** What tells which pages there are runs in each build; what a page shows comes after it. */
const STATIC_PATHS = /^export async function getStaticPaths\(\) \{\n[\s\S]*?^\}$/m;

test('a page that is kept reads of the library only what the digest of its entry covers', () => {
  const kinds = KIND_NAMES.filter((kind) => !sharesPage(kind));
  const files = reached([
    ...KEPT_PAGES,
    ...kinds.map((kind) => `src/components/pages/${kind}.astro`),
  ]);
  expect(files).toContain('src/components/Tabs.astro');
  expect(files).toContain('src/components/AuthorityPage.astro');
  const readers = [...files].filter(
    (path) =>
      path !== 'src/site/pages/views.ts' &&
      /\b(?:libraryView|viewsOf|citingDataOf)\(/.test(
        readFileSync(join(REPOSITORY, path), 'utf8').replace(STATIC_PATHS, ''),
      ) &&
      !path.startsWith('src/core/'),
  );
  expect(readers).toEqual([]);
});

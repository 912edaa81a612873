import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import site from '../src/site.config.ts';
import { linkPackages, makeProject } from '../tests/project.ts';
import type { GeneratedLibrary } from './generate.ts';
import { writeFiles } from './generate.ts';

/** A project folder that a build can run in, away from the repository. */
export interface Project {
  readonly root: string;
  /** What Node is given to build it. */
  readonly command: readonly string[];
  /** Removes whatever a build left, so that the next one is cold. */
  clean(): void;
}

const MADE_BY_BUILDS = [
  'dist',
  'dist.next',
  '.astro',
  '.cache',
  'node_modules/.astro',
  'node_modules/.vite',
];

/**
 * This repository with another library: copies of its code and settings, so that nobody’s edits
 * change what is measured half-way. Its first page names works and an essay of that library.
 */
export function ownProject(root: string, { files, drawer, essay }: GeneratedLibrary): Project {
  const { essay: _, ...home } = { ...site.home, drawer };
  const named = essay === undefined ? home : { ...home, essay };
  makeProject(root, { content: files, config: { ...site, home: named } });
  return project(root, ['src/cli/build.ts']);
}

/**
 * What Astro does with the same texts by itself: `.md` entries in one collection, a page for each
 * and an index, no integration, no styles.
 */
export function bareProject(root: string, library: GeneratedLibrary): Project {
  for (const [path, text] of Object.entries(BARE_FILES)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  linkPackages(root);
  writeFiles(join(root, 'content'), library.files, '.md');
  return project(root, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
}

function project(root: string, command: readonly string[]): Project {
  return {
    root,
    command,
    clean() {
      for (const name of MADE_BY_BUILDS) rmSync(join(root, name), { recursive: true, force: true });
    },
  };
}

const BARE_FILES = {
  'package.json': '{ "type": "module", "private": true }\n',
  'astro.config.mjs': 'export default {};\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  entries: defineCollection({ loader: glob({ pattern: '**/*.md', base: './content' }) }),
};
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';

const entries = await getCollection('entries');
---
<html lang="en">
  <head><title>Entries</title></head>
  <body><ul>{entries.map(({ id }) => <li><a href={\`/\${id}/\`}>{id}</a></li>)}</ul></body>
</html>
`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const entries = await getCollection('entries');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en">
  <head><title>{entry.id}</title></head>
  <body><h1>{entry.data.title ?? entry.id}</h1><Content /></body>
</html>
`,
} as const;

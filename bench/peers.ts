import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toCsl } from '../src/core/bibliography/to-csl.ts';
import { EXPORT_FORMATS } from '../src/core/formats/formats.ts';
import { createLibrary } from '../src/core/library/check-library.ts';
import { entriesOf } from '../src/core/library.ts';
import { linkPackages } from '../tests/project.ts';
import { REHYPE_CITATION } from './budgets.ts';
import { type GeneratedLibrary, writeFiles } from './generate.ts';
import type { Project } from './project.ts';

/** Another program that builds pages from the same texts. */
export interface PeerProgram {
  readonly name: string;
  /** Makes its project in a new folder; a sentence instead says why it cannot run here. */
  readonly make: (root: string, library: GeneratedLibrary) => Project | string;
}

/** The packages that `npm run bench:peers` installs. */
const PEER_PACKAGES = ['rehype-citation', '@astrojs/markdown-remark'];

/** With more entries rehype-citation takes hours: it reads the whole .bib again for every page. */
const MOST_REHYPE = 1000;

/** The peers beside bare Astro; `folder` is where `npm run bench:peers` installed packages. */
export function peerPrograms(folder: string | undefined): PeerProgram[] {
  return [
    { name: REHYPE_CITATION, make: (root, library) => rehypeProject(root, library, folder) },
    { name: 'Hugo', make: hugoProject },
  ];
}

/**
 * What Astro does with the same texts by itself: `.md` entries in one collection, a page for each
 * and an index, no integration, no styles.
 */
export function bareProject(root: string, library: GeneratedLibrary): Project {
  writeTexts(root, BARE_FILES);
  linkPackages(root);
  writeFiles(join(root, 'content'), library.files, '.md');
  return {
    root,
    command: process.execPath,
    args: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  };
}

/** The same with citations and references by rehype-citation, from one .bib of all works. */
function rehypeProject(
  root: string,
  library: GeneratedLibrary,
  folder: string | undefined,
): Project | string {
  if (folder === undefined) {
    return 'npm run bench:peers -- FOLDER installs it, npm run bench -- --peers FOLDER measures it.';
  }
  const packages = join(resolve(folder), 'node_modules');
  const lacking = PEER_PACKAGES.find((name) => !existsSync(join(packages, name)));
  if (lacking !== undefined) {
    return `${packages} lacks ${lacking}. npm run bench:peers -- ${folder} installs it.`;
  }
  if (library.files.length > MOST_REHYPE) {
    return `It is measured with at most ${MOST_REHYPE.toLocaleString('en')} entries.`;
  }
  const project = bareProject(root, library);
  for (const name of PEER_PACKAGES) {
    symlinkSync(join(packages, name), join(root, 'node_modules', name), 'junction');
  }
  const works = entriesOf(createLibrary(library.files), 'works');
  const bibtex = EXPORT_FORMATS.find(({ id }) => id === 'bib');
  if (bibtex === undefined) throw new Error('No format writes BibTeX.');
  writeTexts(root, {
    'library.bib': bibtex.serialize(
      works.map(({ id, data }) => toCsl(id, data)),
      {},
    ),
    'astro.config.mjs': REHYPE_CONFIG,
  });
  return project;
}

/** A page for each text and an index, without citations, where a `hugo` is installed. */
function hugoProject(root: string, { files }: GeneratedLibrary): Project | string {
  if (spawnSync('hugo', ['version']).status !== 0) return 'There is no hugo on this machine.';
  writeTexts(root, HUGO_FILES);
  // Hugo reads dates and addresses of front matter by its own rules, and these pages print none.
  const read = files.map(({ path, text }) => ({
    path,
    text: text.replace(/^(date|URL): .*\n/gm, ''),
  }));
  writeFiles(join(root, 'content'), read, '.md');
  return { root, command: 'hugo', args: ['--quiet'] };
}

function writeTexts(root: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const REHYPE_CONFIG = `import { unified } from '@astrojs/markdown-remark';
import rehypeCitation from 'rehype-citation';

const options = { bibliography: 'library.bib', csl: 'apa', linkCitations: true };
export default {
  markdown: { processor: unified({ rehypePlugins: [[rehypeCitation, options]] }) },
};
`;

const HUGO_PAGE = (title: string, main: string) => `<!DOCTYPE html>
<html lang="en">
  <head><title>${title}</title></head>
  <body>${main}</body>
</html>
`;

const HUGO_FILES = {
  'hugo.toml': `baseURL = "https://example.org/"
publishDir = "dist"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section"]
`,
  // Older versions know the settings by this name only.
  'config.toml': '',
  'layouts/index.html': HUGO_PAGE(
    'Entries',
    '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .File.Path }}</a></li>{{ end }}</ul>',
  ),
  'layouts/_default/single.html': HUGO_PAGE(
    '{{ .File.Path }}',
    '<h1>{{ .Title }}</h1>{{ .Content }}',
  ),
};

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

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isKind } from '../../src/core/model/kinds.ts';
import * as PAGE_PATHS from '../../src/core/model/page-paths.ts';

const SOURCE = join(import.meta.dirname, '..', '..', 'src');
const paths = Object.values(PAGE_PATHS);

/** The address of a page written out, from the start of a text or behind the base. */
const WRITTEN = new RegExp(
  `(?:['"\`]/?|\\b(?:base|home|address)\\})(?:${paths.join('|')})(?![^'"\`]*\\.mdx)`,
);

/** Modules whose texts show an address as an example. */
const EXPLAINING = ['core/checks/damaged-register.ts', 'core/model/formerly.ts'];

/** The lines of code that write an address out: comments and files of entries are none. */
function written(text: string): string[] {
  return text.split('\n').filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line) && WRITTEN.test(line));
}

describe('the paths of pages', () => {
  it.each(paths)('has a page under src/pages: %s', (path) => {
    const files = [`${path}index.astro`, `${path}[...page].astro`, `${path.slice(0, -1)}.astro`];
    if (isKind(path.slice(0, -1))) files.push('[kind]/[...page].astro');
    expect(files.filter((file) => existsSync(join(SOURCE, 'pages', file)))).not.toEqual([]);
  });

  it('stand in one module, but for texts', () => {
    const elsewhere = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => /\.(?:ts|astro|mjs)$/.test(path) && !/^(?:words|written)\//.test(path))
      .filter((path) => path !== 'core/model/page-paths.ts' && !EXPLAINING.includes(path))
      .flatMap((path) =>
        written(readFileSync(join(SOURCE, path), 'utf8')).map((line) => `${path}: ${line.trim()}`),
      );
    expect(elsewhere).toEqual([]);
  });

  it.each([
    "<a href={href('claims/')}>",
    "href('about/#the-five-grades')",
    `href(\`claims/\${status}/\`)`,
    `href: \`\${base}works/\${id}/\``,
    '<a href="/needs-a-reader/">',
    "const FILE = 'search/entries.json';",
  ])('would be noticed elsewhere: %s', (line) => {
    expect(written(line)).toEqual([line]);
  });

  it.each([
    '/** The path of an entry: `works/doe2010/`. */',
    ' * Below `works/`.',
    `const file = \`works/\${key}.mdx\`;`,
    `const asked = \`\${addresses.crossref}/works/\${doi}\`;`,
  ])('are not mistaken for others: %s', (line) => {
    expect(written(line)).toEqual([]);
  });
});

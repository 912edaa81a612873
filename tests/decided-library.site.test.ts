import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SiteConfig } from '../src/core/model/site-config.ts';
import { runAlone } from './cli/commands.ts';
import { concept, work } from './entries.ts';
import { FIXTURE_CONFIG } from './fixtures/library.ts';
import { makeProject } from './project.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* A library that decides all that it can decide, built once: each decision shows. */

const CONFIG: SiteConfig = {
  ...FIXTURE_CONFIG,
  styles: [],
  everyStyle: true,
  home: { question: 'What lives on a reef?', lede: 'Reefs.', drawer: [] },
  evidence: [{ id: 'survey', label: 'Dive survey', counted: ['dive survey', 'dive surveys'] }],
  grades: [
    { id: 'all', label: 'Read whole', meaning: 'From cover to cover.', extent: 'full-text' },
    { id: 'none', label: 'Unopened', meaning: 'Not read yet.', extent: 'record-only' },
  ],
  positions: [{ id: 'doubts', label: 'doubts', symbol: '?' }],
  annotationParts: [{ heading: 'How deep', prompt: 'In metres.' }],
  citationKey: '{name}-{year}',
  kinds: ['works', 'concepts'],
  colours: { subject: { light: '#003a70', dark: '#9ecbff' } },
  logo: { file: 'reef.svg', width: 24, height: 24 },
  footer: [{ text: 'Our aquarium', url: 'https://aquarium.example/' }],
  feeds: false,
  forms: false,
  myList: false,
};

const graded = work('darwin-1842', {
  grade: 'all',
  fields: 'evidence: [survey]\nconcepts: [atoll]',
  body: '## How deep\n\nTen metres.\n',
});
const atoll = concept('atoll', {
  fields: 'positions:\n  - { position: doubts, work: darwin-1842, text: "So [@darwin-1842]." }',
});

const root = join(temporaryFolder(), 'reefs');
const page = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
const pages = () =>
  readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'));

beforeAll(async () => {
  makeProject(root, { content: [graded, atoll], config: CONFIG });
  mkdirSync(join(root, 'public'), { recursive: true });
  writeFileSync(join(root, 'public/reef.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const built = await runAlone({ file: join(root, 'src/cli/build.ts'), args: [], cwd: root });
  expect(built.status, built.stderr).toBe(0);
}, 300_000);

describe('a library that decides for itself', () => {
  it('compares works by its own parts of annotations', () => {
    const matrix = page('concepts/atoll/matrix/index.html');
    expect(matrix).toContain('<th scope="col">How deep</th>');
    expect(matrix).toMatch(/<td data-kind="How deep">\s*<div[^>]*><p>Ten metres\./);
    expect(matrix).toContain('The annotations of the works, part by part');
    expect(page('concepts/atoll/matrix.csv')).toContain('How deep');
  });

  it('uses its own kinds of evidence, grades and positions', () => {
    expect(page('works/darwin-1842/index.html')).toContain('Read whole');
    expect(page('works/darwin-1842/index.html')).toContain('From cover to cover.');
    expect(page('concepts/atoll/index.html')).toContain('One dive survey.');
    expect(page('concepts/atoll/index.html')).toContain('doubts');
    expect(page('evidence/index.html')).toContain('Dive survey');
    for (const usual of ['Field experiment', 'Second-hand', 'qualifies']) {
      expect(pages().filter((path) => page(path).includes(usual))).toEqual([]);
    }
    expect(JSON.parse(page('data/schemas/works-1.json'))).toMatchObject({
      items: { properties: { basis: { enum: ['all', 'none'] } } },
    });
  });

  it('has nothing of the kinds that it does not use', () => {
    for (const path of ['claims', 'people', 'essays', 'leads']) {
      expect(existsSync(join(root, 'dist', path, 'index.html')), path).toBe(false);
    }
    expect(page('search/index.html')).not.toMatch(/&quot;(?:essays|leads)&quot;/);
    expect(page('sitemap.xml')).not.toMatch(/claims|people/);
    expect(readdirSync(join(root, 'dist/data/schemas')).sort()).toEqual([
      'concepts-1.json',
      'relations-1.json',
      'works-1.json',
    ]);
    for (const path of ['datapackage.json', 'data/README.md', 'about/index.html']) {
      expect(page(path), path).not.toMatch(/data\/(?:people|claims)\.|\bclaims?\b/i);
    }
  });

  it('shows its colours, logo and links', () => {
    expect(page('tones.css')).toContain('--rubric:light-dark(#003a70,#9ecbff)');
    for (const path of pages().filter((each) => page(each).includes('class="masthead"'))) {
      expect(page(path), path).toContain('href="/tones.css"');
      expect(page(path), path).toContain('src="/reef.svg"');
      expect(page(path), path).toContain('<a href="https://aquarium.example/">Our aquarium</a>');
      expect(page(path), path).not.toMatch(/ style="/);
    }
  });

  it('has the switch that shows a page in a style that is searched for, beside no style of its own', () => {
    const html = page('works/darwin-1842/index.html');
    expect(html).toContain('class="style-search"');
    expect(html).toContain('class="style-switch"');
  });

  it('has no feed, no form and no list where it wants none', () => {
    for (const path of ['feed.xml', 'my-list', 'contribute/work', 'contribute/library.json']) {
      expect(existsSync(join(root, 'dist', path)), path).toBe(false);
    }
    const leading = pages().filter((path) =>
      /application\/atom\+xml|href="\/(?:my-list|contribute\/(?:work|correct))\//.test(page(path)),
    );
    expect(leading).toEqual([]);
    expect(existsSync(join(root, 'dist/contribute/index.html'))).toBe(true);
  });

  it('leads nowhere that is not there', () => {
    const dead = pages().flatMap((path) =>
      [...page(path).matchAll(/ (?:href|src)="([^"]*)"/g)]
        .map(([, address = '']) => new URL(address.replaceAll('&amp;', '&'), `site:/${path}`))
        .filter(({ protocol }) => protocol === 'site:')
        .map(({ pathname }) => decodeURIComponent(pathname))
        .filter((to) => !existsSync(join(root, 'dist', to.endsWith('/') ? `${to}index.html` : to)))
        .map((to) => `${path} -> ${to}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });
});

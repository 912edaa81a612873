import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_CONFIG, fixtureFiles } from './fixtures/library.ts';
import { makeProject, REPOSITORY } from './project.ts';

/*
 * The guide for developers, followed to the letter in a copy of the project: its blocks are written
 * there, and nothing else is touched.
 */
const GUIDE = readFileSync(join(REPOSITORY, 'docs', 'extending.md'), 'utf8');

interface Step {
  readonly section: string;
  readonly path: string;
  readonly language: string;
  readonly text: string;
}

/** The blocks of the guide; one that follows another without a path belongs to the same file. */
function stepsOf(guide: string): Step[] {
  let section = '';
  let path = '';
  const parts = guide.matchAll(/^## (.+)$|^`([^`\n]+)`:$|^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...parts].flatMap(([, heading, named, language, text]) => {
    section = heading ?? section;
    path = named ?? path;
    return language === undefined || text === undefined ? [] : [{ section, path, language, text }];
  });
}

/** Puts a change in: the lines that it keeps or takes out must stand there once, as they are. */
function applied(text: string, change: string): string {
  const lines = change.replace(/\n$/, '').split('\n');
  const part = (left: string) =>
    `${lines
      .filter((line) => !line.startsWith(left))
      .map((line) => line.slice(1))
      .join('\n')}\n`;
  const parts = `\n${text}`.split(`\n${part('+')}`);
  expect(parts.length, `this stands there once:\n${part('+')}`).toBe(2);
  return parts.join(`\n${part('-')}`).slice(1);
}

const steps = stepsOf(GUIDE);
const touched = (section: string, isNew: boolean) => [
  ...new Set(
    steps
      .filter(({ path, language }) => path.startsWith('src/') && (language !== 'diff') === isNew)
      .filter((step) => step.section === section)
      .map(({ path }) => path),
  ),
];

/** The lines that a section adds to lists, without those that import what is listed. */
const listed = (section: string) =>
  steps
    .filter((step) => step.section === section && step.language === 'diff')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.startsWith('+') && !line.startsWith('+import '));

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'extending-'));
  makeProject(root, { content: fixtureFiles(), config: { ...FIXTURE_CONFIG, styles: [] } });
  for (const { path, language, text } of steps) {
    const file = join(root, path);
    expect(existsSync(file), path).toBe(language === 'diff');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, language === 'diff' ? applied(readFileSync(file, 'utf8'), text) : text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
const built = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

describe('the guide for developers', () => {
  it.each([
    ['A rule', 1, 1],
    ['An export format', 1, 1],
    ['A kind of entry', 3, 2],
  ])('%s: %i new files, a line in %i lists', (section, files, lines) => {
    expect(touched(section, true)).toHaveLength(files);
    expect(touched(section, false)).toHaveLength(lines);
    expect(listed(section)).toHaveLength(lines);
  });

  it('A section of a page: two files', () => {
    expect(touched('A section of a page', true)).toEqual([]);
    expect(touched('A section of a page', false)).toHaveLength(2);
  });
});

describe('a project that followed the guide', { timeout: 300_000 }, () => {
  it('has a rule that reports, and can be silenced', () => {
    const file = join(root, 'content', 'works', 'addams1910twenty.mdx');
    const sound = readFileSync(file, 'utf8');
    expect(run('src/cli/check.ts')).toMatchObject({ status: 0, stderr: '' });
    const stopped = sound.replace(/^(title: .*?)("?)$/m, '$1.$2');
    writeFileSync(file, stopped);
    expect(run('src/cli/check.ts').stdout).toMatch(
      /^content\/works\/addams1910twenty\.mdx:\d+:\d+ {2}warning {2}The title ends with a full stop\. {2}\(title-full-stop\)$/m,
    );
    writeFileSync(
      file,
      stopped.replace(
        /^title: .*$/m,
        '$&\nsilenced: [{ rule: title-full-stop, reason: So it is printed. }]',
      ),
    );
    expect(run('src/cli/check.ts').stdout).not.toContain('full stop.');
    writeFileSync(file, sound);
  });

  it('is written up by npm run docs, and in the schemas for editors', () => {
    expect(run('src/cli/field-reference.ts')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(root, 'docs', 'rules.md'), 'utf8')).toContain('### title-full-stop\n');
    expect(readFileSync(join(root, 'docs', 'fields.md'), 'utf8')).toContain('## content/events/\n');
    expect(run('src/cli/editor.ts').status).toBe(0);
    const schemas = readdirSync(join(root, '.astro', 'collections'));
    expect(schemas).toContain('entry-events.schema.json');
  });

  it('is built', () => {
    expect(run('src/cli/build.ts')).toMatchObject({ status: 0 });
  });

  it('has the page of the new kind, with its index, tab, search and address', () => {
    const page = built('events/first-training/index.html');
    expect(page).toContain('>First training at the settlement</h1>');
    expect(page).toContain('May 1910');
    expect(page).toMatch(/<h2 id="works-head">\s*Told in/);
    expect(page).toContain('data-pagefind-filter="kind:Events"');
    expect(page).toMatch(/href="\/concepts\/one-to-one\/"/);
    expect(built('events/index.html')).toContain('href="/events/first-training/"');
    expect(built('index.html')).toMatch(/href="\/events\/"[^>]*>\s*Events/);
    expect(built('sitemap.xml')).toContain('/events/first-training/</loc>');
    // Others know of it, without a word in them on events.
    expect(built('works/addams1910twenty/index.html')).toContain('/events/first-training/');
    expect(built('concepts/one-to-one/index.html')).toContain('/events/first-training/');
  });

  it('has the new format beside each work and list, and offers it', () => {
    expect(built('works/addams1910twenty.yaml')).toMatch(/^references:\n- id: addams1910/);
    expect(built('library.yaml').match(/^- id: /gm)).toHaveLength(3);
    expect(built('works/addams1910twenty/index.html')).toContain('addams1910twenty.yaml"');
    expect(built('my-list/index.html')).toContain('value="yaml"');
  });

  it('has the new section, apart from the text of the entry', () => {
    const page = built('concepts/one-to-one/index.html');
    expect(page).toContain('id="part_years-of-its-works"');
    expect(page).toMatch(/<p>\d{4}, \d{4}/);
  });

  it('has sound types', () => {
    const tsc = join(REPOSITORY, 'node_modules', 'typescript', 'bin', 'tsc');
    expect(run(tsc, '--noEmit', '-p', '.').stdout).toBe('');
  });
});

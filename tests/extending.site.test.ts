import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandsTogether } from './cli/commands.ts';
import { FIXTURE_CONFIG, fixtureFiles } from './fixtures/library.ts';
import { compiledInAll, makeProject, REPOSITORY } from './project.ts';
import { searchedAddresses } from './site/searched-addresses.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { wordsInAstro, wordsInScript } from './words/words-in-source.ts';

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

/**
 * Puts a change in: the one line that is there already must stand once in the file, as it is. What
 * the file imports by now is not imported again.
 */
function applied(path: string, text: string, change: string): string {
  const has = new Set(text.split('\n'));
  const lines = change
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => !line.startsWith('+import ') || !has.has(line.slice(1)));
  const [anchor, ...further] = lines.filter((line) => !line.startsWith('+'));
  expect(further, `a block for ${path} in docs/extending.md: only one line without +`).toEqual([]);
  const parts = `\n${text}`.split(`\n${anchor?.slice(1)}\n`);
  expect(
    parts.length - 1,
    `docs/extending.md adds lines to ${path} beside this one, which must stand there once:\n${anchor}\nIf it moved or went, show another line of the file in that block; your change may stay.\n`,
  ).toBe(1);
  return parts.join(`\n${lines.map((line) => line.slice(1)).join('\n')}\n`).slice(1);
}

const steps = stepsOf(GUIDE);
/** Where the words are that pages say. */
const isWords = (path: string) => path.startsWith('src/words/');

const touched = (section: string, isNew: boolean) => [
  ...new Set(
    steps
      .filter(({ path, language }) => path.startsWith('src/') && (language !== 'diff') === isNew)
      .filter(({ path }) => !isWords(path))
      .filter((step) => step.section === section)
      .map(({ path }) => path),
  ),
];

const touchedFiles = [
  ...new Set(steps.map(({ path }) => path).filter((path) => path.startsWith('src/'))),
];

/** The lines that a section adds to lists, without those that import what is listed. */
const listed = (section: string) =>
  steps
    .filter(({ path, language }) => language === 'diff' && !isWords(path))
    .filter((step) => step.section === section)
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.startsWith('+') && !line.startsWith('+import '));

const root = temporaryFolder();
beforeAll(() => {
  makeProject(root, { content: fixtureFiles(), config: { ...FIXTURE_CONFIG, styles: [] } });
  // What measures takes modules from the tests.
  for (const folder of ['bench', 'tests']) {
    cpSync(join(REPOSITORY, folder), join(root, folder), { recursive: true });
  }
  for (const { path, language, text } of steps) {
    const file = join(root, path);
    expect(
      existsSync(file),
      `${path} is there. If docs/extending.md shows it as new, give its example another name.`,
    ).toBe(language === 'diff');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      language === 'diff' ? applied(path, readFileSync(file, 'utf8'), text) : text,
    );
  }
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...compiledInAll(root), ASTRO_TELEMETRY_DISABLED: '1' },
  });
const together = commandsTogether();
/** Runs a small command of the project, in one process with the others. */
const runTogether = (name: string) =>
  together({ file: join(root, 'src/cli', name), args: [], cwd: root });
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

  it('names files that are there', () => {
    const there = ['src', 'tests'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `/${folder}/${path.split(sep).join('/')}`,
      ),
    );
    const named = [...GUIDE.matchAll(/`([\w./-]+\.(?:ts|astro|css))`/g)].map(([, path]) => path);
    expect(named.filter((path) => !there.some((file) => file.endsWith(`/${path}`)))).toEqual([]);
  });
});

describe('a project that followed the guide', { timeout: 300_000 }, () => {
  it('has a rule that reports, and can be silenced', async () => {
    const fileOf = (key: string) => join(root, 'content', 'works', `${key}.mdx`);
    const [told, silenced] = [fileOf('addams1910twenty'), fileOf('christens2010public')];
    const sound = [told, silenced].map((file) => [file, readFileSync(file, 'utf8')] as const);
    for (const [file, text] of sound) {
      const silence = 'silenced: [{ rule: title-full-stop, reason: So it is printed. }]';
      const stopped = text.replace(/^(title: .*?)("?)$/m, '$1.$2');
      writeFileSync(file, file === told ? stopped : stopped.replace(/^title: /m, `${silence}\n$&`));
    }
    const { stdout } = await runTogether('check.ts');
    for (const [file, text] of sound) writeFileSync(file, text);
    expect(stdout.match(/^.*\(title-full-stop\)$/gm)).toEqual([
      expect.stringMatching(
        /^content\/works\/addams1910twenty\.mdx:\d+:\d+ {2}warning {2}The title ends with a full stop\. /,
      ),
    ]);
  });

  it('is written up by npm run docs, and in the schemas for editors', async () => {
    expect(await runTogether('field-reference.ts')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(root, 'docs', 'rules.md'), 'utf8')).toContain('### title-full-stop\n');
    expect(readFileSync(join(root, 'docs', 'fields.md'), 'utf8')).toContain('## content/events/\n');
    expect((await runTogether('editor.ts')).status).toBe(0);
    const schemas = readdirSync(join(root, '.astro', 'collections'));
    expect(schemas).toContain('entry-events.schema.json');
  });

  it('is built', () => {
    const { status, stderr } = run('src/cli/build.ts');
    expect(status, stderr).toBe(0);
  });

  it('has the page of the new kind, with its index, tab, search and address', () => {
    const page = built('events/first-training/index.html');
    expect(page).toContain('>First training at the settlement</h1>');
    expect(page).toContain('May 1910');
    expect(page).toMatch(/<h2 id="works-head">\s*Works about it/);
    expect(searchedAddresses(join(root, 'dist'))).toContain('/events/first-training/');
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

  it('has no words of the interface but in src/words', () => {
    const found = touchedFiles
      .filter((path) => /^src\/(?:components|core\/render)\//.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return path.endsWith('.astro') ? wordsInAstro(text) : wordsInScript(text);
      });
    expect(found).toEqual([]);
  });

  it('is formatted, its imports sorted, and has nothing that lint complains of', () => {
    const biome = join(REPOSITORY, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    cpSync(join(REPOSITORY, 'biome.json'), join(root, 'biome.json'));
    const isNew = (path: string) => !existsSync(join(REPOSITORY, path));
    const complaints = (...args: string[]) => {
      const all = ['check', '--vcs-enabled=false', '--error-on-warnings', ...args];
      const { status, stdout, stderr } = run(biome, ...all);
      return status === 0 ? '' : stdout + stderr;
    };
    expect(complaints(...touchedFiles.filter(isNew))).toBe('');
    // Between the imports of a list there may be more by now than when the guide was written.
    const lists = touchedFiles.filter((path) => !isNew(path));
    expect(complaints('--assist-enabled=false', ...lists)).toBe('');
  });

  it('has sound types, what measures among them', () => {
    // The types of the collections, the new one among them.
    run(join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'sync');
    const tsc = join(REPOSITORY, 'node_modules', 'typescript', 'bin', 'tsc');
    const include = ['.astro/types.d.ts', 'astro.config.mjs', 'src', 'bench'];
    writeFileSync(
      join(root, 'tsconfig.guide.json'),
      JSON.stringify({ extends: './tsconfig.json', include }),
    );
    const { stdout } = run(tsc, '--noEmit', '-p', 'tsconfig.guide.json');
    // The tests themselves are no matter of the guide.
    expect(stdout.split('\n').filter((line) => /^(?!tests\/)\S/.test(line))).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import * as english from '../src/words/en/index.ts';
import { commandsTogether, runAlone } from './cli/commands.ts';
import { FIXTURE_CONFIG, fixtureFiles } from './fixtures/library.ts';
import { REEFS } from './fixtures/reefs.ts';
import { htmlFaults } from './html-faults.ts';
import { makeProject, type ProjectLibrary, REPOSITORY } from './project.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { ofWords, textsIn } from './words/texts-of-language.ts';

/*
 * The software on other libraries than its own: what the check lets through is built, and nothing
 * else is asked of it. The tests of the software themselves read fixtures (boundaries.test.ts).
 */
const folder = temporaryFolder();

/** The texts of a page and what its markup says of their language. */
function textsWithLanguage(node: DefaultTreeAdapterMap['node'], language = ''): SaidText[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replace(/[\s\u00a0]+/g, ' ').trim();
    return text === '' ? [] : [{ text, language }];
  }
  if (['script', 'style', 'head'].includes(node.nodeName) || !('childNodes' in node)) return [];
  const attributes = 'attrs' in node ? node.attrs : [];
  const own = attributes.find(({ name }) => name === 'lang')?.value ?? language;
  const spoken = attributes.filter(({ name }) => ['title', 'aria-label'].includes(name));
  return [
    ...spoken.map(({ value }) => ({ text: value, language: own })),
    ...node.childNodes.flatMap((child) => textsWithLanguage(child, own)),
  ];
}

interface SaidText {
  readonly text: string;
  readonly language: string;
}

/** Runs small commands in one process. */
const together = commandsTogether();

/** The example entry of docs/writing.md, under the name that it says. */
function documentedExample() {
  const page = readFileSync(join(REPOSITORY, 'docs/writing.md'), 'utf8');
  const [, path = '', text = ''] =
    /`content\/(works\/[\w-]+\.mdx)`:\n\n```mdx\n([\s\S]*?\n)```\n/.exec(page) ?? [];
  return { path, text };
}

const LIBRARIES: readonly (readonly [string, ProjectLibrary, string])[] = [
  [
    'without any entry',
    { content: [], config: { ...FIXTURE_CONFIG, styles: [] } },
    '0 entries checked',
  ],
  ['of another subject, language and style', REEFS, '8 entries checked: no problems.'],
  [
    'with the example of the documentation',
    {
      content: [...fixtureFiles(), documentedExample()],
      config: { ...FIXTURE_CONFIG, styles: [], language: 'fr' },
    },
    '11 entries checked: 1 warning',
  ],
];

describe.each(LIBRARIES)('a library %s', (name, library, checked) => {
  const root = () => join(folder, name.replaceAll(/\W/g, '-'));
  const dist = () => join(root(), 'dist');
  const pages = () =>
    readdirSync(dist(), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );

  it('passes the check and is built', { timeout: 300_000 }, async () => {
    makeProject(root(), library);
    const check = await together({ file: join(root(), 'src/cli/check.ts'), args: [], cwd: root() });
    expect(check.stdout).toContain(checked);
    expect(check).toMatchObject({ status: 0, stderr: '' });
    const build = await runAlone({ file: join(root(), 'src/cli/build.ts'), args: [], cwd: root() });
    expect(build.status, build.stderr).toBe(0);
    expect(build.stderr).not.toContain('warning:');
    // What was compiled is kept for the next build, whatever the language.
    expect(existsSync(join(root(), '.cache', 'compiled.json'))).toBe(true);
  });

  it('has every page that does not belong to an entry', () => {
    const wanted = [
      'index.html',
      '404.html',
      'search/index.html',
      'evidence/index.html',
      'literature-map/index.html',
      'bibliography/index.html',
      'needs-a-reader/index.html',
      'my-list/index.html',
      'about/index.html',
      'contribute/index.html',
      'feed.xml',
      'opensearch.osdx',
      'sitemap.xml',
    ];
    expect(wanted.filter((path) => !existsSync(join(dist(), path)))).toEqual([]);
  });

  it('prints nothing in the place of a value that is not there', () => {
    const faulty = pages().filter((path) =>
      />[^<]*\b(?:undefined|NaN|Infinity|\[object Object\])/.test(
        readFileSync(join(dist(), path), 'utf8').replace(/<script\b[\s\S]*?<\/script>/g, ''),
      ),
    );
    expect(faulty).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const dead = pages().flatMap((path) =>
      [...readFileSync(join(dist(), path), 'utf8').matchAll(/ (?:href|src)="([^"]*)"/g)]
        .map(([, address = '']) => new URL(address.replaceAll('&amp;', '&'), `site:/${path}`))
        .filter(({ protocol }) => protocol === 'site:')
        .map(({ pathname }) => decodeURIComponent(pathname))
        .filter((to) => !existsSync(join(dist(), to.endsWith('/') ? `${to}index.html` : to)))
        .map((to) => `${path} -> ${to}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('a library of another subject', () => {
  it('names nothing of the first library on any page', () => {
    const root = join(folder, LIBRARIES[1]?.[0].replaceAll(/\W/g, '-') ?? '', 'dist');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:html|xml|txt|json|bib|ris|csv|md)$/.test(path),
    );
    // What names packages and styles by name is of the software.
    const own = files.filter((path) => !/^(?:styles|licences|data.schemas|pagefind)\b/.test(path));
    const named = own.filter((path) =>
      /one-to-ones?\b|community organi[sz]|christens|sohng|hull house|tracings\.example/i.test(
        readFileSync(join(root, path), 'utf8'),
      ),
    );
    expect(named).toEqual([]);
    expect(own.length).toBeGreaterThan(30);
  });
});

describe('a library in German', () => {
  const dist = () => join(folder, LIBRARIES[1]?.[0].replaceAll(/\W/g, '-') ?? '', 'dist');
  const filesOf = (ending: RegExp) =>
    readdirSync(dist(), { recursive: true, encoding: 'utf8' })
      .filter((path) => ending.test(path))
      .filter((path) => !/^(?:styles|licences|pagefind)\b/.test(path))
      .map((path) => ({ path, text: readFileSync(join(dist(), path), 'utf8') }));
  const words = (language: string) => textsIn(join(REPOSITORY, 'src/words', language));
  /** English texts of so many words that German has not, and that are found in the files. */
  const englishIn = (ending: RegExp, fewest: number, besides: Iterable<string> = []) => {
    const others = [...words('de'), ...besides].join('\n');
    const english = ofWords(words('en'), fewest).filter((text) => !others.includes(text));
    return filesOf(ending).flatMap(({ path, text }) => {
      const plain = text.replaceAll('\u00a0', ' ');
      return english.filter((each) => plain.includes(each)).map((each) => `${path}: ${each}`);
    });
  };

  it('has no words of the English interface on a page, in a file or in a style sheet', () => {
    expect(filesOf(/\.html$/).length).toBeGreaterThan(40);
    expect(englishIn(/\.(?:html|xml|atom|osdx|txt|csv|json|bib|ris|md|css)$/, 2)).toEqual([]);
    const readme = filesOf(/^data\/README\.md$/).map(({ text }) => text);
    expect(readme).toEqual([expect.stringContaining('# Riffe: die Bibliothek als Daten\n')]);
  });

  it('has none in a script, but for the rules by which the forms check an entry', () => {
    expect(filesOf(/\.js$/).length).toBeGreaterThan(20);
    // Works may be in English in any library, so the search passes over its words as well.
    const besides = [...textsIn(join(REPOSITORY, 'src/core')), english.findingWords.stopWords];
    expect(englishIn(/\.js$/, 4, besides)).toEqual([]);
  });

  it('says on each page in which language it is', () => {
    const others = filesOf(/\.html$/).filter(({ text }) => !/<html lang="de"/.test(text));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('writes dates, quotation marks and citations as German does', () => {
    const page = (path: string) => readFileSync(join(dist(), path, 'index.html'), 'utf8');
    expect(page('works/darwin1842structure')).toContain('Annotation zu „The structure');
    expect(page('essays/riffe')).toContain('Zuletzt geändert: November 2026');
  });
});

describe('a library in a language that has no words here', () => {
  const dist = () => join(folder, LIBRARIES[2]?.[0].replaceAll(/\W/g, '-') ?? '', 'dist');

  /** Every text of the pages, with the language that it is in by the markup around it. */
  const texts = () =>
    readdirSync(dist(), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('index.html'))
      .flatMap((path) => {
        const page = parse(readFileSync(join(dist(), path), 'utf8'));
        return textsWithLanguage(page).map((each) => ({ path, ...each }));
      });

  it('has pages in the language of the interface, in which its own texts are marked', () => {
    const said = texts();
    const words = new Set(textsIn(join(REPOSITORY, 'src/words/en')));
    // What the entries say as well, as headings, values or whole paragraphs, is theirs.
    const lines = [...fixtureFiles(), documentedExample()].flatMap(({ text }) => text.split('\n'));
    for (const line of lines) words.delete(line.replace(/^(?:## |[\w-]+: )?"?|"$/g, ''));
    for (const text of ofWords(words, 4)) {
      if (lines.some((line) => line.includes(text))) words.delete(text);
    }
    const ofInterface = said.filter(({ text }) => words.has(text) && /\p{L}{3}/u.test(text));
    expect(ofInterface.length).toBeGreaterThan(500);
    expect(ofInterface.filter(({ language }) => language !== 'en')).toEqual([]);
  });

  it('marks what entries say as its own', () => {
    const said = texts();
    const entries = fixtureFiles().map(({ text }) => text);
    const own = [
      ...entries.flatMap(
        (text) => text.match(/(?<=^(?:summary|standfirst|definition): ).{20,}$/gm) ?? [],
      ),
      // What stands in the body of an entry, as far as the first mark in it.
      ...entries.flatMap((text) => text.match(/(?<=\n\n)[A-Z][^[\]@*<>_\n]{40,}/g) ?? []),
    ].map((text) => text.replace(/^"|"$/g, '').trim().slice(0, 40));
    const found = said.filter(({ text }) => own.some((each) => text.startsWith(each)));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ language }) => language !== 'fr')).toEqual([]);
    expect(said).toContainEqual(expect.objectContaining({ text: 'What it asks', language: 'fr' }));
  });

  it.each(['', 'works/addams1910twenty/', 'concepts/one-to-one/', 'search/', 'about/'])(
    'is valid HTML: /%s',
    async (path) => {
      const html = readFileSync(join(dist(), path, 'index.html'), 'utf8');
      expect(await htmlFaults(html)).toEqual([]);
    },
  );

  it('has a search that knows the forms of words of its language', () => {
    expect(existsSync(join(dist(), 'pagefind/wasm.fr.pagefind'))).toBe(true);
  });
});

describe('the example of the documentation', () => {
  it('is told of alike by the check and by the report on its pull request', async () => {
    const { path, text } = documentedExample();
    expect(text).toContain('type: book');
    const base = join(folder, 'base');
    const head = join(folder, 'head');
    makeProject(head, { content: fixtureFiles(), config: FIXTURE_CONFIG });
    for (const part of ['content', 'src/site.config.ts']) {
      cpSync(join(head, part), join(base, part), { recursive: true });
    }
    mkdirSync(join(base, 'public'));
    writeFileSync(join(head, 'content', path), text);
    const command = (name: string, ...args: string[]) =>
      together({ file: join(head, 'src/cli', name), args, cwd: head });
    expect((await command('check.ts')).status).toBe(0);
    const report = await command('pull-request-report.ts', base, '.');
    expect(report).toMatchObject({ status: 0, stderr: '' });
    expect(report.stdout).toContain('The check finds no problems; an editor will read this soon.');
    expect(report.stdout).toContain('To check:');
    writeFileSync(join(head, 'content', path), text.replace('@christens2010public', '@nobody2010'));
    expect((await command('check.ts')).status).toBe(1);
    expect((await command('pull-request-report.ts', base, '.')).stdout).toContain(
      'There is one thing to correct before this can be merged.',
    );
  }, 120_000);
});

describe('what belongs to a library', () => {
  const json = (name: string): unknown => {
    const text = readFileSync(join(REPOSITORY, name), 'utf8');
    return JSON.parse(text);
  };

  it('is no code that is linted, typed or held to be used', () => {
    expect(json('biome.json')).toMatchObject({
      files: {
        includes: expect.arrayContaining(['!content', '!public', '!csl', '!src/site.config.ts']),
      },
    });
    expect(json('tsconfig.json')).toMatchObject({
      exclude: expect.arrayContaining(['content', 'public', 'csl']),
    });
    expect(json('knip.json')).toMatchObject({
      entry: expect.arrayContaining(['src/site.config.ts']),
      // Folders of code are named, so that none of a library's is among them.
      project: expect.not.arrayContaining([expect.stringMatching(/^\*\*|content|public|csl/)]),
    });
  });

  it('cannot make the lint fail, however it is written', () => {
    const root = join(folder, 'lint');
    mkdirSync(join(root, 'src'), { recursive: true });
    for (const file of ['biome.json', '.gitignore'])
      cpSync(join(REPOSITORY, file), join(root, file));
    writeFileSync(
      join(root, 'src/site.config.ts'),
      'var config = {"title" : "x",}\nexport default config\n',
    );
    for (const part of ['content', 'public', 'csl']) {
      mkdirSync(join(root, part));
      writeFileSync(join(root, part, 'a.js'), 'var a = 1;;\n');
      writeFileSync(join(root, part, 'a.json'), '{"a" :1}\n');
    }
    const biome = [
      join(REPOSITORY, 'node_modules/@biomejs/biome/bin/biome'),
      'check',
      '--no-errors-on-unmatched',
    ];
    const lint = () =>
      spawnSync(process.execPath, [...biome, '.'], { cwd: root, encoding: 'utf8' });
    expect(lint()).toMatchObject({ status: 0 });
    writeFileSync(join(root, 'src/other.ts'), 'var a = 1;;\n');
    expect(lint()).toMatchObject({ status: 1 });
  });
});

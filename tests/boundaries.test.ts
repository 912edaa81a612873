import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The layers, from the lowest up. A layer imports those before it in the list and
 * itself, never those after it.
 */
const LAYERS = [
  'core/text',
  'words',
  'core/model',
  'core/bibliography',
  'core/model/kinds',
  'core/body',
  'core/graph',
  'core/checks',
  'core/library',
  'core/citing',
  'core/licences',
  'core/formats',
  'core/importing',
  'core/finding',
  'core/starting',
  'core/render',
  'site.config.ts',
  'disk',
  'registries',
  'site',
  'search',
  'my-list',
  'contribute',
  'pull-request',
  'edition',
  'cli',
  'content.config.ts',
  'components',
  'layouts',
  'written',
  'pages',
] as const;

const SOURCE = join(import.meta.dirname, '..', 'src');

interface Import {
  readonly from: string;
  readonly to: string;
}

function layerOf(path: string): number {
  const inside = LAYERS.filter(
    (layer) => [layer, `${layer}.ts`].includes(path) || path.startsWith(`${layer}/`),
  );
  // The longest name is meant: `core/model/kinds` is built on `core/bibliography`, `core/model` is not.
  const [nearest] = inside.toSorted((a, b) => b.length - a.length);
  return nearest === undefined ? -1 : LAYERS.indexOf(nearest);
}

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const lines = text.matchAll(
    /(?:^|[\s;])(?:import|export)\s(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
  );
  for (const [, stated, dynamic] of lines) {
    const target = stated ?? dynamic ?? '';
    const to = target.startsWith('.')
      ? relative(SOURCE, join(SOURCE, dirname(path), target))
          .split(sep)
          .join('/')
      : target;
    found.push({ from: path, to });
  }
  return found;
}

/** The names that a module gives away as its own; what it hands on from another is not among them. */
function exportsOf(text: string): string[] {
  const declared = text.matchAll(
    /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) ([\w$]+)|^export (?:type |const )?\{([^}]*)\}(?! from)/gm,
  );
  return [...declared].flatMap(([, name, list]) =>
    name !== undefined
      ? [name]
      : (list ?? '')
          .split(',')
          .map((part) => /([\w$]+)\s*$/.exec(part)?.[1] ?? '')
          .filter((part) => part !== ''),
  );
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(?:ts|astro|mdx|mjs)$/.test(path));
const imports = files.flatMap((path) => importsOf(path, readFileSync(join(SOURCE, path), 'utf8')));

/** What a page loads as it is built: types are gone by then, and its scripts run in the browser. */
function loadedText(path: string, text: string): string {
  const loading = text.replaceAll(/^(?:import|export) type [^;]*;/gm, '');
  return path.endsWith('.astro') ? loading.replaceAll(/<script\b.*?<\/script>/gs, '') : loading;
}

/** Every module that one of `starts` imports, and so on; a start itself if it is imported too. */
function reachedFrom(
  starts: readonly string[],
  targets: ReadonlyMap<string, readonly Import[]>,
): Set<string> {
  const found = new Set<string>();
  const open = [...starts];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const { to } of targets.get(path) ?? []) {
      if (!found.has(to)) open.push(to);
      found.add(to);
    }
  }
  return found;
}

/**
 * The circles among imports, each from its first module by name round to it again. Imports of types
 * count: who reads one module of a circle has to read them all.
 */
function circlesOf(all: readonly Import[]): string[] {
  const targets = Map.groupBy(all, ({ from }) => from);
  const reached = new Map([...targets.keys()].map((path) => [path, reachedFrom([path], targets)]));
  const leads = (from: string, to: string) => reached.get(from)?.has(to) === true;
  const inCircles = [...targets.keys()].filter((path) => leads(path, path));
  const circles = inCircles.map((path) =>
    inCircles.filter((other) => leads(path, other) && leads(other, path)),
  );
  return [...new Set(circles.map((circle) => circle.toSorted().join(' ↔ ')))];
}

describe('the layers', () => {
  it('have a place for every module', () => {
    expect(files.filter((path) => layerOf(path) === -1 && path !== 'env.d.ts')).toEqual([]);
  });

  it('are imported downwards only', () => {
    const upwards = imports.filter(({ from, to }) => {
      const target = layerOf(to);
      return target !== -1 && target > layerOf(from);
    });
    expect(upwards).toEqual([]);
  });

  it('hold no circle of imports, those of types included', () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  it.each([
    ['two modules', ['a b', 'b a'], ['a ↔ b']],
    ['a module and itself', ['a a'], ['a']],
    ['a longer way', ['a b', 'b c', 'c d', 'd b', 'd e'], ['b ↔ c ↔ d']],
    ['two circles', ['a b', 'b a', 'b c', 'c d', 'd c'], ['a ↔ b', 'c ↔ d']],
    ['no circle', ['a b', 'a c', 'b d', 'c d'], []],
  ])('are told of a circle: %s', (_, lines, circles) => {
    const found = lines.map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    });
    expect(circlesOf(found)).toEqual(circles);
  });

  it('let the words look up to the settings, which therefore lead to none of them', () => {
    const reached = reachedFrom(
      ['site.config.ts'],
      Map.groupBy(imports, ({ from }) => from),
    );
    // Each would wait for the other, and no command would ever begin.
    expect([...reached].filter((path) => path === 'words/words.ts')).toEqual([]);
    expect(reached.size).toBeGreaterThan(2);
  });

  it('stand in docs/design.md in the order in which they are held', () => {
    const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'design.md'), 'utf8');
    const row = page.split('\n').find((line) => line.startsWith('| `src/core/` |')) ?? '';
    const [order = ''] = /`[^`]+`(?: → `[^`]+`)+/.exec(row) ?? [];
    const core = LAYERS.filter((layer) => layer.startsWith('core/'));
    expect(order.match(/[^`→ ]+/g)?.map((name) => `core/${name}`)).toEqual(core);
  });

  it('see through imports of every form', () => {
    const text =
      "import { a } from './b.ts';\nimport type {\n  c,\n} from '../d.ts';\nexport * from './e.ts';\nconst f = await import('./g.ts');";
    expect(importsOf('core/text/x.ts', text).map(({ to }) => to)).toEqual([
      'core/text/b.ts',
      'core/d.ts',
      'core/text/e.ts',
      'core/text/g.ts',
    ]);
  });
});

describe('the pages', () => {
  const loads = Map.groupBy(
    files.flatMap((path) =>
      importsOf(path, loadedText(path, readFileSync(join(SOURCE, path), 'utf8'))),
    ),
    ({ from }) => from,
  );
  const pages = files.filter((path) =>
    /^(?:pages|layouts|components|written|site\/pages|core\/render)\//.test(path),
  );

  it('load no rule of the check', () => {
    const reached = reachedFrom(pages, loads);
    expect([...reached].filter((path) => path.startsWith('core/checks/'))).toEqual([]);
    expect(reached).toContain('core/library.ts');
  });

  it('would be noticed to load one', () => {
    expect(reachedFrom(['core/library/check-library.ts'], loads)).toContain('core/checks/rules.ts');
  });

  it.each([
    ['a.ts', "import { b, type C } from './b.ts';", ['b.ts']],
    ['a.ts', "import type { B } from './b.ts';", []],
    ['a.ts', "export type {\n  B,\n} from './b.ts';\nimport './c.ts';", ['c.ts']],
    [
      'a.astro',
      "import B from './b.astro';\n---\n<script>\n  import './c.ts';\n</script>",
      ['b.astro'],
    ],
  ])('are read for what they load: %s, %s', (path, text, loaded) => {
    expect(importsOf(path, loadedText(path, text)).map(({ to }) => to)).toEqual(loaded);
  });
});

describe('the tests of the software', () => {
  /** How a test would read what belongs to the library of this repository. */
  const OWN_LIBRARY = new RegExp(
    [
      String.raw`from '[./]*src/site\.config\.ts'`,
      String.raw`(?:readContent|publicFiles)\((?:'\.'|ROOT\b|REPOSITORY\b|process\.cwd|join\(import)`,
      String.raw`resolve\('(?:content|public|csl)'`,
      String.raw`(?:'\.\.'|\bROOT|\bREPOSITORY), '(?:content|csl)'`,
    ].join('|'),
  );
  const folder = join(import.meta.dirname);

  it('read fixtures, and not what content/ and the settings happen to hold', () => {
    const reading = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split(sep).join('/'))
      // Browser tests are served a site; the clients are shown the library of whoever asks.
      .filter((path) => path.endsWith('.ts') && !/^(?:browser|clients)\//.test(path))
      .filter((path) => path !== 'boundaries.test.ts' && path !== 'project.ts')
      .filter((path) => OWN_LIBRARY.test(readFileSync(join(folder, path), 'utf8')));
    expect(reading).toEqual([]);
  });

  it('would be noticed to read it', () => {
    for (const line of [
      "import config from '../../src/site.config.ts';",
      "const files = readContent('.');",
      'const ROOT = 1; createLibrary(readContent(ROOT));',
      "cpSync(resolve('content'), folder);",
      "join(import.meta.dirname, '..', '..', 'content')",
    ]) {
      expect(OWN_LIBRARY.test(line)).toBe(true);
    }
  });
});

describe('the core', () => {
  const core = imports.filter(({ from }) => from.startsWith('core/'));

  it('imports neither Astro nor anything of Node, so that it runs in a browser too', () => {
    const impure = core.filter(({ to }) => /^(?:(?:astro|@astrojs)(?:[:/]|$)|node:)/.test(to));
    expect(impure).toEqual([]);
  });

  it('gives each exported name one meaning', () => {
    const places = new Map<string, string[]>();
    for (const path of files.filter((file) => file.startsWith('core/'))) {
      for (const name of new Set(exportsOf(readFileSync(join(SOURCE, path), 'utf8')))) {
        places.set(name, [...(places.get(name) ?? []), path]);
      }
    }
    expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
    expect(places.size).toBeGreaterThan(500);
  });

  it.each([
    ['export function a(): void {}', ['a']],
    ['export async function* a() {}', ['a']],
    ['export const a = 1;\nexport type B = string;', ['a', 'B']],
    ['export interface A {\n  b: string;\n}\nexport abstract class C {}', ['A', 'C']],
    ['export const { a, b: c } = d;', ['a', 'c']],
    ['const a = 1;\nexport { a as b, type C };', ['b', 'C']],
    [
      'export { a } from "./b.ts";\nexport type { C } from \'./d.ts\';\nexport * from "./e.ts";',
      [],
    ],
    ['// export const a = 1;\nconst b = "export";', []],
  ])('are read for what they export: %s', (text, names) => {
    expect(exportsOf(text)).toEqual(names);
  });

  it('asks no clock', () => {
    const timed = files.filter(
      (path) =>
        path.startsWith('core/') &&
        /\bDate\.now\(|new Date\(\)|performance\.now\(/.test(
          readFileSync(join(SOURCE, path), 'utf8'),
        ),
    );
    expect(timed).toEqual([]);
  });
});

describe('paths of files', () => {
  it('are never read off an address, where “#” and “%” mean something else', () => {
    const root = join(import.meta.dirname, '..');
    const scripts = ['src', 'tests', 'bench'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:ts|astro|mjs)$/.test(path))
        .map((path) => join(root, folder, path)),
    );
    const mistaken = scripts.filter((path) =>
      /import\.meta\.url\)\.(?:pathname|href)|`file:\/\/\$\{(?!root\.toLower)/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(mistaken).toEqual([]);
  });
});

describe('what the reader’s browser keeps', () => {
  it('is read and written through one door, but for what runs before a page is drawn', () => {
    const users = files.filter(
      (path) =>
        /\b(?:local|session)Storage\./.test(readFileSync(join(SOURCE, path), 'utf8')) &&
        path !== 'site/browser/kept-in-browser.ts',
    );
    // Of these, one stands at the head of each page, and only reads.
    expect(
      users.filter(
        (path) => !/^(?:layouts\/Page\.astro|site\/browser\/first-script\.ts)$/.test(path),
      ),
    ).toEqual([]);
    for (const path of users) {
      expect(readFileSync(join(SOURCE, path), 'utf8')).not.toContain('setItem');
    }
  });
});

describe('one reader for each thing', () => {
  /** What a second reader would hold, and the module that is the first. */
  const READERS: readonly (readonly [string, RegExp, string])[] = [
    [
      'character references',
      /&(?:amp|lt|gt|quot|#\w+);[^\n]{0,12}, ['"][&<>]['"]|fromCodePoint\(Number/,
      'core/text/character-references.ts',
    ],
    ['XML', /<!\\?\[CDATA/, 'core/text/xml.ts'],
    ['numbers of arXiv', /\\d\{4\}\\\.\\d\{4,5\}/, 'core/formats/identifiers.ts'],
    ['ranges of pages', /\[[^\]\n]*[‒–—][^\]\n]*\]\|-\{1,3\}/, 'core/bibliography/pages.ts'],
    ['names of months', /\['january', 'jan'/i, 'core/importing/dates/words.ts'],
  ];

  it.each(READERS)('reads %s', (_, sign, place) => {
    const holding = files.filter((path) => sign.test(readFileSync(join(SOURCE, path), 'utf8')));
    expect(holding.filter((path) => path !== place)).toEqual([]);
  });

  it.each([
    ["html.replaceAll('&lt;', '<').replaceAll('&amp;', '&')", 0],
    ['text.replace(/&#x26;|&amp;/g, "&")', 0],
    ['String.fromCodePoint(Number(digits))', 0],
    ['const TOKEN = /<!\\[CDATA\\[/;', 1],
    ['/^arxiv:\\d{4}\\.\\d{4,5}$/', 2],
    ['/(?:[‐–—]|-{1,3})/', 3],
    ["[['january', 'jan']]", 4],
  ])('would be noticed: %s', (text, index) => {
    expect(READERS[index]?.[1].test(text)).toBe(true);
  });
});

describe('the citation engine', () => {
  it('is imported in citing only', () => {
    const elsewhere = imports.filter(
      ({ from, to }) => /^(?:@citation-js|citeproc)/.test(to) && !from.startsWith('core/citing/'),
    );
    expect(elsewhere).toEqual([]);
  });
});

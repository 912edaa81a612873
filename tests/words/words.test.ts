import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import * as english from '../../src/words/en/index.ts';
import type { Words } from '../../src/words/load-words.ts';
import { type FoundWords, wordsInAstro, wordsInScript } from './words-in-source.ts';

const SOURCE = join(import.meta.dirname, '..', '..', 'src');

/** Sources of which every word stands in `src/words`: whatever writes pages, or runs in them. */
const PLACES =
  /^(?:components|layouts|pages|core\/render|site|search|my-list|contribute)\/.*\.(?:ts|astro)$/;
/** Modules that speak to whoever builds the site, and to machines. */
const OTHERS =
  /^(?:core\/render\/text\/safe-html|site\/(?:build|hosting|server)\/.*|site\/files\/site-files|site\/pages\/(?:json-ld|kind-of-file))\.ts$/;

/**
 * What a reader sees that stands where it is used all the same, with the reason. The list may
 * shrink; whatever is added to it should be no word of the interface.
 */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  // What the licence of citeproc-js asks for, word by word.
  'components/EngineCredit.astro': [
    'citeproc-js implements the Citation Style Language, (c) Frank Bennett,',
    'https://citationstyles.org/',
  ],
  // The end of an address.
  'components/pages/essays.astro': ['#p3'],
  // Stand in for what lacks, so that all else can be checked, and are never shown.
  'contribute/check-form.ts': ['Title', 'Source'],
  // Errors of the build.
  'core/render/citations/format-citations.ts': [
    '…: its references cannot be formatted in …: …',
    '… cannot be formatted in …: …',
  ],
};

function sourcesIn(places: RegExp): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => places.test(path))
    .sort();
}

function wordsOf(path: string): FoundWords[] {
  const text = readFileSync(join(SOURCE, path), 'utf8');
  return path.endsWith('.astro') ? wordsInAstro(text) : wordsInScript(text);
}

/** A fact of a kind that readers see, written where it stands: `plural: 'Events'`, `name: 'Works'`. */
const WORD_OF_KIND = /\b(?:singular|plural|call|about|name|title): (?:\([^)]*\) => )?['"`].*/g;

describe('the words of the interface', () => {
  test.each(sourcesIn(/^core\/model\/kinds\/.*\.ts$/))(
    'that pages have from a kind stand in src/words/*/kinds.ts, and none in %s',
    (path) => {
      // The title of a schema is for the reference of fields.
      const text = readFileSync(join(SOURCE, path), 'utf8').replace(/\.meta\(\{.*\}\)/g, '');
      expect(text.match(WORD_OF_KIND) ?? []).toEqual([]);
    },
  );

  test.each(sourcesIn(PLACES).filter((path) => !OTHERS.test(path)))(
    'stand in src/words, and none in %s',
    (path) => {
      const left = LEFT[path] ?? [];
      const found = wordsOf(path).map(({ line, text }) => ({ place: `${path}:${line}`, text }));
      expect(found.filter(({ text }) => !left.includes(text))).toEqual([]);
      const texts = found.map(({ text }) => text);
      expect(left.filter((text) => !texts.includes(text))).toEqual([]);
    },
  );

  it('stand in no style sheet, since a library has its own title and language', () => {
    const said = sourcesIn(/\.(?:css|astro)$/).flatMap((path) => {
      const text = readFileSync(join(SOURCE, path), 'utf8');
      const contents = [...text.matchAll(/\bcontent:([^;\n]*)/g)].map(([, value = '']) => value);
      const strings = contents.flatMap((value) => value.match(/"[^"]*"|'[^']*'/g) ?? []);
      return strings.filter((string) => /\p{L}{2}/u.test(string)).map((string) => [path, string]);
    });
    expect(said).toEqual([]);
  });

  it('are all used', () => {
    const used = sourcesIn(/^(?!words\/).*\.(?:ts|astro|mdx)$/)
      .map((path) => readFileSync(join(SOURCE, path), 'utf8'))
      .join('\n');
    const names = new Set(used.match(/[\w$-]+/g));
    const words: Words = english;
    expect(namesIn(words).filter((name) => !names.has(name.split('.').at(-1) ?? ''))).toEqual([]);
  });
});

/** The names of all words, with those of what holds them: `listWords.lead.browse`. */
function namesIn(words: object, above = ''): string[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const own = `${above}${name}`;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? namesIn(value, `${own}.`)
      : [own];
  });
}

describe('a text that is left in a source', () => {
  const texts = (found: readonly FoundWords[]) => found.map(({ text }) => text);

  test.each([
    ["status.textContent = 'Nothing found.';", ['Nothing found.']],
    ["element('a', { class: 'leads on' }, 'Browse the works');", ['Browse the works']],
    [`button.setAttribute('aria-label', \`Back to note \${number}\`);`, ['Back to note …']],
    [`const count = one ? '1 work' : \`\${many} works\`;`, ['1 work', '… works']],
    ["element('b', {}, ' Also ', name);", [' Also ']],
    ["throw new Error('The page lacks it.');", []],
    ["import { a } from './A file.ts';", []],
    ["root.querySelector('details [open]'); add('button loud');", ['button loud']],
    ["if (event.key === 'Escape') root.className = 'Very loud';", []],
  ])('is found in %s', (source, found) => {
    expect(texts(wordsInScript(source))).toEqual(found);
  });

  test.each([
    ['<p class="Two words">Seen in: <b>{name}</b></p>', ['Seen in:']],
    ['<nav aria-label="library"><slot /></nav>', ['library']],
    ['<PageSection id="names" heading="Other names" />', ['Other names']],
    ["{a < b && <p>{c ? 'Nothing yet.' : d}</p>}", ['Nothing yet.']],
    [`{rows.map((row) => (\n<li title={\`Card of \${row}\`}>{row}</li>\n))}`, ['Card of …']],
    ['<input type="text"> in my order', ['in my order']],
    ['{/[a-z]"/.test(name) && <i>{name}</i>}', []],
    ["---\nconst a = 'Cite this page';\n---\n<p>{a}</p>", ['Cite this page']],
    ["<script>\nlamp.textContent = 'Switch to dark';\n</script>", ['Switch to dark']],
    ['<p>{words.lead}{" · "}&nbsp;{3}</p>', []],
  ])('is found in %s', (source, found) => {
    expect(texts(wordsInAstro(source))).toEqual(found);
  });

  it('is told with its line', () => {
    expect(wordsInAstro('---\nconst a = 1;\n---\n\n<p>\n  Text\n</p>')).toEqual([
      { line: 5, text: 'Text' },
    ]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * No text of an entry becomes part of a page but through one door: `safeHtml` for HTML, the
 * component DataIsland for data, `setHtml` for scripts. These tests read the sources.
 */
const SOURCE = join(import.meta.dirname, '..', 'src');
const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(?:astro|mdx|ts|mjs)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }));
const components = sources.filter(({ path }) => /\.(?:astro|mdx)$/.test(path));

/** The HTML that no entry has a part in, or that Astro itself has escaped already. */
const OTHER_HTML: Readonly<Record<string, readonly string[]>> = {
  'components/DataIsland.astro': ['scriptText(value)'],
  // The script and the signs are texts of the sources; Astro made the page, and a tag is no word.
  'layouts/Page.astro': ['FIRST_SCRIPT', 'spriteFor(page, icons)', 'page'],
};

/** What is wrong with the text of a component: each way round the door. */
function waysRound(path: string, text: string): string[] {
  const allowed = OTHER_HTML[path] ?? [];
  const html = [...text.matchAll(/\bset:html\s*=?\s*(?:\{([^}]*)\}|(\S+))/g)]
    .map(([, braced, other = '']) => braced ?? other)
    .filter((value) => !/^safeHtml\([\w.()]+\)$/.test(value) && !allowed.includes(value));
  const islands = [...text.matchAll(/<(?:script|style)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag !== '<script>' && !(path in OTHER_HTML && tag.startsWith('<script is:')));
  const others = text.match(
    /\bdefine:vars\b|\bset:text\b|\sstyle=|\bon[a-z]+=|srcdoc|javascript:/g,
  );
  return [...html, ...islands, ...(others ?? [])];
}

/** The ways in which a script of ours could make elements or code of a text. */
const SINKS =
  /\.(?:inner|outer)HTML\s*(?:[+|?]*=)(?!=)|\bmarkHTMLString\b|\bunescapeHTML\b|insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|setHTMLUnsafe|parseHTMLUnsafe|\bsrcdoc\b|\beval\(|new Function|setAttribute\(\s*['"](?:on|style|src|href|srcdoc)|new Worker|importScripts|createElement\(\s*['"](?:script|iframe|object|embed)/g;

/** Where one of them stands, and how often. */
const KNOWN_SINKS: Readonly<Record<string, readonly string[]>> = {
  'site/browser/set-html.ts': ['.innerHTML ='],
  // A sign of the sprite: `#` and a name.
  'search/dom.ts': ["setAttribute('href"],
  // The address is the build’s own.
  'site/browser/start-worker.ts': ['new Worker'],
  // Workers of the build, in Node.
  'site/build/cite-in-threads.ts': ['new Worker'],
  'disk/read-in-threads.ts': ['new Worker'],
};

describe('the pages', () => {
  it('have one way to hold HTML and one to hold data', () => {
    const found = components.flatMap(({ path, text }) =>
      waysRound(path, text).map((way) => `${path}: ${way}`),
    );
    expect(found).toEqual([]);
    expect(components.length).toBeGreaterThan(80);
  });

  it.each([
    ['<p set:html={html} />', 'html'],
    ['<p set:html={noBreak(safeHtml(html))} />', 'noBreak(safeHtml(html))'],
    ['<p set:html=`a` />', '`a`'],
    ['<p {...{"set:html": html}} />', '":'],
    ['<script type="application/json" set:html={x} />', 'x'],
    ['<script is:inline define:vars={{ a }}>', 'define:vars'],
    ['<style>p {}</style>', '<style>'],
    ['<li style={`--at: 1`}>', ' style='],
    ['<a onclick="a()">', 'onclick='],
  ])('are told of %s', (text, way) => {
    expect(waysRound('components/Another.astro', text).join(' ')).toContain(way);
  });

  it('say why each other HTML is safe where it still stands', () => {
    for (const [path, values] of Object.entries(OTHER_HTML)) {
      const text = components.find((file) => file.path === path)?.text ?? '';
      for (const value of values) expect(text).toContain(`set:html={${value}}`);
    }
  });
});

describe('the scripts', () => {
  it('make elements of HTML in one place', () => {
    const found = sources.flatMap(({ path, text }) => {
      const ways = text.match(SINKS) ?? [];
      return ways.length > 0 ? [[path, ways]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(KNOWN_SINKS);
  });
});

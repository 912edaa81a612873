import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary, entriesOf } from '../../src/core/library.ts';
import { readContent } from '../../src/disk/content-folder.ts';
import runs from './runs.json' with { type: 'json' };
import { hashOf, runHashes, sharedRuns, wordsOf } from './word-runs.ts';

/* The essay of 2013 is described and never copied: no eight words of it stand here in a row. */
const ROOT = join(import.meta.dirname, '..', '..');
const known = new Set(runs);
const files = readContent(ROOT);
const library = createLibrary(files);
const works = entriesOf(library, 'works');
const titles = works.map(({ data }) => data.title);
const citations = works.flatMap(({ data }) => data['as-cited'].map(({ text }) => text));

/** What an entry says in our words: its file without titles and citations taken letter by letter. */
function ourWords(text: string): string {
  let rest = text.replace(/^title: .*$/m, '');
  for (const cited of citations)
    rest = rest.replaceAll(JSON.stringify(cited), '|').replaceAll(cited, '|');
  return rest;
}

const pages = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:astro|mdx)$|site\.config\.ts$/.test(path))
  .map((path) => ({ path: `src/${path}`, text: readFileSync(join(ROOT, 'src', path), 'utf8') }));
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}));

describe('our own words', () => {
  it.each(
    [
      ...files.map(({ path, text }) => ({ path: `content/${path}`, text })),
      ...pages,
      ...documents,
    ].map(({ path, text }) => [path, text] as const),
  )('%s', (_path, text) => {
    expect(sharedRuns(ourWords(text), known, titles)).toEqual([]);
  });

  it('would be noticed to be somebody else’s, even inside an annotation', () => {
    // A faulty citation is kept letter by letter: it is the one piece of that text that stands here.
    const [cited = ''] = citations;
    expect(wordsOf(cited).length).toBeGreaterThan(8);
    const planted = `It asks what talks do. ${cited} It finds that they help.`;
    expect(sharedRuns(planted, known, []).length).toBeGreaterThan(0);
  });
});

describe('runs of words', () => {
  it('do not care for case, marks, punctuation and links', () => {
    const plain = runHashes('one two three four five six seven eight');
    expect(runHashes('One, two “three” [[x|four]] five—six séven eight!')).toEqual(plain);
    expect(plain).toEqual([hashOf('one two three four five six seven eight'.split(' '))]);
  });

  it('end at a title and at a marked quotation', () => {
    const text = 'a b c d The long title of it e f g h';
    const set = new Set(runHashes(text));
    expect(sharedRuns(text, set, []).length).toBeGreaterThan(0);
    expect(sharedRuns(text, set, ['The long title of it'])).toEqual([]);
    expect(sharedRuns(`x <Quote of="k" locator="p. 1">${text}</Quote> y`, set, [])).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { countFiles, FILE_KINDS, kindOfFile } from '../../bench/file-kinds.ts';

test.each([
  ['index.html', 'pages'],
  ['works/addams1910twenty/index.html', 'pages'],
  ['works/addams1910twenty.html', 'pages'],
  ['works/addams1910twenty.biblatex.bib', 'records'],
  ['works/addams1910twenty.json', 'records'],
  ['people/addams.bib', 'lists'],
  ['people/addams.biblatex.bib', 'lists'],
  ['people/addams.list.html', 'lists'],
  ['library.ris', 'lists'],
  ['concepts/one-to-one/matrix.csv', 'lists'],
  ['people/addams.list.json', 'data for the browser'],
  ['my-list/records/3.json', 'data for the browser'],
  ['contribute/library.json', 'data for the browser'],
  ['styles/apa.csl', 'data for the browser'],
  ['styles/locales-en-US.xml', 'data for the browser'],
  ['pagefind/pagefind.js', 'search'],
  ['pagefind/fragment/en_1.pf_fragment', 'search'],
  ['_astro/Page.C0FFEE.js', 'scripts and styles'],
  ['positions.css', 'scripts and styles'],
  ['feed.xml', 'all else'],
  ['concepts/one-to-one.atom', 'all else'],
  ['licences/third-party.txt', 'all else'],
])('%s is one of the %s', (path, kind) => {
  expect(kindOfFile(path)).toBe(kind);
  expect(FILE_KINDS).toContain(kind);
});

test('files are counted by kind', () => {
  const files = [
    { path: 'index.html', bytes: 10 },
    { path: 'about/index.html', bytes: 5 },
    { path: 'robots.txt', bytes: 1 },
  ];
  expect(countFiles(files)).toEqual({
    pages: { count: 2, bytes: 15 },
    'all else': { count: 1, bytes: 1 },
  });
});

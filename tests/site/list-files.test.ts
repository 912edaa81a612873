import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/site/files/list-files.ts';
import { render, SETTINGS } from '../render/library.ts';
import { concept, essay, work } from '../render/specimens.ts';

const FILES = [
  work('zed2010talks', { author: 'Zed', head: 'concepts: [talk]\n', body: 'On *two*.' }),
  work('abel2011talks', { year: '2011', head: 'concepts: [talk]\n' }),
  work('abel2010talks', { title: 'Talks & <i>tea</i>' }),
  concept('talk'),
  concept('silence'),
  essay('essay', 'First [@zed2010talks], then [@abel2011talks], then [@zed2010talks].'),
  {
    path: 'readings/path.mdx',
    text: '---\ntitle: A path\nstandfirst: For whom.\ndate: 2026-10-05\nsteps:\n  - { entry: zed2010talks, reason: To begin. }\n  - { entry: talk, reason: To rest. }\n  - { entry: abel2010talks, reason: To go on. }\n---\n',
  },
];

/** The files of the lists of a library in a style, by their path. */
function filesIn(style: string) {
  const { library, lists } = render(FILES, [], style);
  const made = listFiles({ library, settings: SETTINGS, lists }, { language: 'en' });
  const files = new Map(made.map((file) => [file.path, file.text()]));
  // No two files have one address.
  expect(files.size).toBe(made.length);
  return files;
}

const files = filesIn('apa');
const text = (path: string, from = files) => {
  const found = from.get(path);
  if (found === undefined) throw new Error(`There is no file ${path}.`);
  return found;
};
/** The references of a list as a reader without script sees them. */
const references = (path: string, from = files) =>
  [...text(`${path}.list.html`, from).matchAll(/<p class="reference"[^>]*>(.*?)<\/p>/g)].map(
    ([, html = '']) => html.replace(/<[^>]*>/g, ''),
  );
const data = (path: string) => JSON.parse(text(`${path}.list.json`));

describe('the lists of a library', () => {
  it('stand as a page and as data, for every list that is not empty', () => {
    const lists = ['library', 'concepts/talk', 'essays/essay', 'readings/path'];
    expect([...files.keys()].toSorted()).toEqual(
      lists.flatMap((list) => [`${list}.list.html`, `${list}.list.json`]).toSorted(),
    );
  });

  it('are in the order of their style, or of the text where the style numbers', () => {
    expect(references('concepts/talk')).toEqual([
      'Abel, A. (2011). Talks. A Journal.',
      'Zed, A. (2010). Talks. A Journal.',
    ]);
    expect(references('essays/essay')[0]).toMatch(/^Abel/);
    const ieee = filesIn('ieee');
    expect(references('essays/essay', ieee)).toEqual([
      '[1] A. Zed, “Talks,” A Journal, 2010.',
      '[2] A. Abel, “Talks,” A Journal, 2011.',
    ]);
    expect(references('readings/path', ieee)[0]).toMatch(/^\[1\] A\. Zed/);
    expect(references('library', ieee)[0]).toMatch(/^\[1\] A\. Abel/);
    expect(references('library', filesIn('modern-language-association'))[1]).toMatch(
      /^---\. “Talks/,
    );
  });

  it('say what they are, and where they come from', () => {
    const page = text('concepts/talk.list.html');
    expect(page).toContain('<h1>Works on talk</h1>');
    expect(page).toMatch(
      /<p>APA\. From <i>Specimens<\/i>, <a href="https:\/\/library\.example\/tracings\/concepts\/talk\/">.*November 2026\. Incomplete: .* \(volume and pages\).*before you hand this in\.<\/p>/,
    );
    expect(text('library.list.html')).toContain('<h1>Specimens: all works</h1>');
    expect(text('essays/essay.list.html')).toContain('<h1>References of “An essay”</h1>');
  });

  it('hold as data the works in the same order, with all that other styles and formats need', () => {
    const { works, ...said } = data('concepts/talk');
    expect(said).toMatchObject({
      title: 'Works on talk',
      page: 'concepts/talk/',
      inTextOrder: false,
    });
    expect(works.map(({ item }: { item: { id: string } }) => item.id)).toEqual([
      'abel2011talks',
      'zed2010talks',
    ]);
    expect(works[1]).toMatchObject({
      item: { title: 'Talks', author: [{ family: 'Zed', given: 'Ann' }] },
      short: 'Zed 2010',
      missing: ['volume', 'pages'],
      annotation: {
        paragraphs: ['On <em>two</em>.'],
        signature: expect.stringContaining('Annotated by the editors of Specimens'),
      },
    });
    expect(data('essays/essay').inTextOrder || data('readings/path').inTextOrder).toBe(true);
    expect(data('library')).toMatchObject({ title: 'Specimens: all works', page: '' });
    expect(data('library').works).toHaveLength(3);
  });

  it.each([
    [2000, true],
    [2001, false],
  ])('of %i works stand as data, which a browser can take: %s', (count, isThere) => {
    const { library, lists } = render(FILES, [], 'apa');
    const inOrder = () => Array.from({ length: count }, (_, at) => `work${at}`);
    const longer = { ...lists, inOrder };
    const made = listFiles({ library, settings: SETTINGS, lists: longer }, { language: 'en' });
    const paths = made.map(({ path }) => path);
    expect(paths).toContain('library.list.html');
    expect(paths.includes('library.list.json')).toBe(isThere);
  });
});

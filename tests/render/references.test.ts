import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/core/render/text/html.ts';
import { render } from './library.ts';
import { concept, essay, work } from './specimens.ts';

const BOOK = work('doe2001book', { author: 'Doe', title: 'A book', year: '2001' });
const FILES = [
  work('abel2010talks', { basis: 'full-text', body: 'Follows @doe2001book.' }),
  { ...BOOK, text: BOOK.text.replace('article-journal', 'book') },
  work('roe2005notes', {
    author: 'Roe',
    title: 'Notes',
    year: '2005',
    head: 'evidence: [interviews]\nconcepts: [talk]\n',
  }),
];

function withNocite(file: { path: string; text: string }, keys: string) {
  return { ...file, text: file.text.replace('---\n', `---\nnocite: [${keys}]\n`) };
}

describe('works that no sentence cites', () => {
  it('stand among the references, in the order of the style', () => {
    const page = withNocite(
      essay('talks', 'One cites @roe2005notes.'),
      'abel2010talks, doe2001book',
    );
    const { references } = render([...FILES, concept('talk'), page]).of('essays', 'talks');
    expect(references.map(({ key, backlinks }) => [key, backlinks.length])).toEqual([
      ['abel2010talks', 0],
      ['doe2001book', 0],
      ['roe2005notes', 1],
    ]);
  });

  it('share the letters behind the year with those that are cited', () => {
    const twin = work('abel2010other', { title: 'Other talks' });
    const page = withNocite(essay('talks', 'One cites @abel2010talks.'), 'abel2010other');
    const view = render([...FILES, twin, concept('talk'), page]).of('essays', 'talks');
    expect(view.references.map(({ html }) => /\(2010.?\)/.exec(html)?.[0])).toEqual([
      '(2010a)',
      '(2010b)',
    ]);
    expect(view.references.map(({ short }) => short)).toEqual([
      'Abel 2010, “Other talks”',
      'Abel 2010, “Talks”',
    ]);
    const [block] = view.blocks;
    expect(htmlToText(block?.html ?? '')).toBe('One cites Abel (2010b).');
  });

  it('make a list where nothing is cited at all', () => {
    const page = withNocite(concept('list'), 'abel2010talks');
    const { references } = render([...FILES, concept('talk'), page]).of('concepts', 'list');
    expect(references.map(({ key }) => key)).toEqual(['abel2010talks']);
  });

  it('must be in the library', () => {
    const page = withNocite(concept('list'), 'nobody1999nothing');
    expect(() => render([...FILES, concept('talk'), page])).toThrow(/nobody1999nothing/);
  });
});

describe('<Bibliography>', () => {
  it.each([
    ['type="book"', ['doe2001book']],
    ['evidence="interviews"', ['roe2005notes']],
    ['concept="talk"', ['roe2005notes']],
    ['concept="talk" type="book"', []],
    ['works="roe2005notes doe2001book"', ['doe2001book', 'roe2005notes']],
    ['works="abel2010talks" type="book"', ['abel2010talks', 'doe2001book']],
  ])('%s lists works in the order of the bibliography', (attributes, keys) => {
    const page = concept('list', '', 'Some.');
    const asked = { ...page, text: `${page.text}\n<Bibliography ${attributes} />\n` };
    const { sections } = render([...FILES, concept('talk'), asked]).of('concepts', 'list');
    const html = sections.map((section) => section.html).join('');
    expect([...html.matchAll(/data-work="([^"]*)"/g)].map(([, key]) => key)).toEqual(keys);
  });
});

describe('the doors back from a reference', () => {
  it('lead to every place of other pages', () => {
    const page = essay('talks', 'One cites @doe2001book.\n\nAnd again [@doe2001book].');
    const view = render([...FILES, concept('talk'), page]).of('works', 'abel2010talks');
    expect(view.references).toMatchObject([
      {
        backlinks: [{ label: 'a', href: '#c1' }],
        elsewhere: {
          total: 2,
          pages: [
            {
              from: { text: 'An essay' },
              places: [
                { where: '¶ 1', href: '/tracings/essays/talks/#c1' },
                { where: '¶ 2', href: '/tracings/essays/talks/#c2' },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('are counted on the card of the work', () => {
    const page = essay('talks', 'One cites @doe2001book, links to [[doe2001book]].');
    expect(render([...FILES, concept('talk'), page]).of('works', 'doe2001book').citedCount).toBe(2);
  });
});

describe('a style that cites in notes', () => {
  const page = essay(
    'talks',
    'Talks help [@abel2010talks, p. 3].\n\nAs @doe2001book says [@abel2010talks, p. 4; @doe2001book].\n\nAnd [@doe2001book].',
  );
  const rendered = render([...FILES, concept('talk'), page], [], 'chicago-fullnote-bibliography');
  const view = rendered.of('essays', 'talks');

  it('marks each citation in the text and prints its note at the end', () => {
    const texts = view.blocks.map(({ html }) => htmlToText(html));
    expect(texts).toEqual(['Talks help.1', 'As Doe2 says.3', 'And.4']);
    expect(view.notes.map(({ number, href }) => [number, href])).toEqual([
      [1, '#c1'],
      [2, '#c2'],
      [3, '#c3'],
      [4, '#c4'],
    ]);
    expect(htmlToText(view.notes[0]?.html ?? '')).toBe(
      'Ann Abel, “Talks,” <i>A Journal</i>, 2010, 3.'.replace(/<[^>]*>/g, ''),
    );
  });

  it('is short where a work was cited before', () => {
    expect(htmlToText(view.notes[2]?.html ?? '')).toBe(
      'Abel, “Talks,” 4; Doe, <i>A Book</i>.'.replace(/<[^>]*>/g, ''),
    );
  });

  it('brings the note along where the sentence is quoted elsewhere', () => {
    const [mention] = rendered.of('works', 'abel2010talks').mentions;
    expect(htmlToText(mention?.html ?? '')).toBe('Talks help (Abel, “Talks,” 3).');
  });
});

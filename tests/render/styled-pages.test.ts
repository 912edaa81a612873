import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/core/citing/formatter.ts';
import { createLibrary } from '../../src/core/library.ts';
import { type StyledPages, shownOn } from '../../src/core/render/citations/styled-pages.ts';
import { citeLibrary, renderLibrary } from '../../src/core/render/render-library.ts';
import { htmlToText } from '../../src/core/render/text/html.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { claim, concept, essay, SETTINGS, work } from './library.ts';

const locale = loadLocale('en-US', FIXTURE_ROOT);
const prepared = (id: string) => ({
  formatter: createFormatter(loadStyle(id, FIXTURE_ROOT), locale),
  styleLabel: id,
});

const library = createLibrary([
  work('abel2010talks', { basis: 'full-text' }),
  work('doe2001book', { author: 'Doe', title: 'A book', year: '2001' }),
  concept('talk', '', 'What @doe2001book means.'),
  essay(
    'talks',
    'Talks help [@doe2001book; @abel2010talks].\n\n<Claim of="claim-1" />\n\n<Bibliography works="abel2010talks" />',
  ),
  claim(1, 'supported', { about: 'abel2010talks', text: 'Talks matter [@abel2010talks].' }),
]);
const cited = citeLibrary(library, SETTINGS, {
  ...prepared('apa'),
  further: ['modern-language-association', 'ieee', 'chicago-note-bibliography'].map(prepared),
});
const views = [...renderLibrary(cited).views('essays')];

function inStyle(id: string): StyledPages {
  const found = cited.styled.find(({ style }) => style.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

function entry(id: string) {
  const found = library.entries.get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

function essayIn(style: string) {
  const [view] = views;
  if (!view) throw new Error('There is no essay.');
  return inStyle(style).entry(entry('talks'), shownOn(view));
}

describe('a page in another style', () => {
  it('finds what it shows of other pages in its own HTML', () => {
    expect(views.map(shownOn)).toEqual([{ borrowed: ['claim-1.0'], works: ['abel2010talks'] }]);
  });

  it.each([
    ['modern-language-association', '(Doe; Abel)', '(Abel)'],
    ['ieee', '[1], [2]', '[1]'],
  ])('%s prints its own citations and those of claims beside it', (style, own, borrowed) => {
    const { citations } = essayIn(style);
    expect(Object.keys(citations)).toEqual(['c1', 'claim-1.0']);
    expect(htmlToText(citations['c1'] ?? '')).toBe(own);
    expect(htmlToText(citations['claim-1.0'] ?? '')).toBe(borrowed);
  });

  it('keeps the links to the cards', () => {
    const { citations, list } = essayIn('modern-language-association');
    expect(citations['c1']).toContain('href="/tracings/works/abel2010talks/"');
    expect(list[0]?.html).toContain(
      '<a class="work" href="/tracings/works/abel2010talks/">Talks</a>',
    );
  });

  it('lists works in the order of the style, numbers set into the line', () => {
    const { list } = essayIn('ieee');
    expect(list.map(({ key }) => key)).toEqual(['doe2001book', 'abel2010talks']);
    expect(list[0]?.html).toMatch(/^<span class="csl-left-margin">\[1\]<\/span>/);
    expect(list[0]?.html).not.toContain('<div');
  });

  it('has marks and notes where the style cites in notes', () => {
    const { citations, notes } = essayIn('chicago-note-bibliography');
    expect(citations['c1']).toBe('<sup class="note-mark"><a href="#note-1">1</a></sup>');
    expect(notes.map(({ html }) => htmlToText(html))).toEqual(['Doe, “A Book”; Abel, “Talks.”']);
    expect(htmlToText(citations['claim-1.0'] ?? '')).toBe('(Abel, “Talks”)');
  });

  it('gives the reference of a work in a list as it stands for itself', () => {
    expect(htmlToText(essayIn('ieee').works['abel2010talks'] ?? '')).toBe(
      'A. Abel, “Talks,” A Journal, 2010.',
    );
  });
});

describe('the pages of the whole library', () => {
  it('cover all works, in the style’s order where it is a bibliography', () => {
    const mla = inStyle('modern-language-association');
    expect(Object.keys(mla.works().works)).toEqual(['abel2010talks', 'doe2001book']);
    expect(mla.bibliography().list.map(({ key }) => key)).toEqual(['abel2010talks', 'doe2001book']);
  });

  it('print the citations of claims with and without their anchors', () => {
    const { citations } = inStyle('ieee').claims();
    expect(Object.keys(citations)).toEqual(['claim-1-c1', 'claim-1.0']);
  });
});

import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/core/library.ts';
import { imprintHtml } from '../../src/core/render/records/imprint.ts';
import { render } from './library.ts';
import { work } from './specimens.ts';

describe('the imprint', () => {
  it.each([
    ['dates an article without a publisher by its journal', {}, '<cite>A Journal</cite>, 2010.'],
    ['says n.d. behind a journal', { year: undefined }, '<cite>A Journal</cite>, n.d.'],
    [
      'dates anything else by its publisher',
      { lines: ['publisher: A House', 'publisher-place: York'] },
      '<cite>A Journal</cite>. York: A House, 2010.',
    ],
    [
      'says no date behind the publisher of a book',
      { type: 'book', year: undefined, lines: ['publisher: A House'] },
      '<cite>A Journal</cite>. A House, no date.',
    ],
    [
      'has a web log post by its day',
      { type: 'post-weblog', year: '2013-04-08' },
      '<cite>A Journal</cite>, 8 April 2013.',
    ],
  ] satisfies [string, Specimen, string][])('%s', (_name, specimen, printed) => {
    expect(render([file(specimen)]).of('works', 'abel2010talks').imprintHtml).toBe(printed);
  });
});

it('names the editors of what a chapter stands in, as links on its page and plainly in a form', () => {
  const chapter = file({ type: 'chapter', lines: ['editor: [{ family: Berg, given: Al }]'] });
  const { of, library } = render([chapter]);
  const [entry] = entriesOf(library, 'works');
  expect(of('works', 'abel2010talks').imprintHtml).toContain('>Al Berg</a>');
  expect(entry && imprintHtml(entry.data)).toContain('edited by Al Berg');
});

it('leads to the other works of a journal, where there are any', () => {
  const { of } = render([work('abel2010talks'), work('berg2011walks', { year: '2011' })]);
  expect(of('works', 'abel2010talks').imprintHtml).toMatch(
    /^<a href="\/tracings\/venues\/#venue_a-journal-\w+"><cite>A Journal<\/cite><\/a>, 2010\.$/,
  );
});

describe('the names of a card', () => {
  it('have the form for a heading and the form for a place behind another name', () => {
    const { names } = render([work('abel2010talks')]).of('works', 'abel2010talks').card;
    expect(names).toEqual([
      {
        text: 'Abel, Ann',
        direct: 'Ann Abel',
        family: 'Abel',
        href: '/tracings/names/#name_abel-ann',
      },
    ]);
  });
});

interface Specimen {
  readonly type?: string;
  readonly year?: string | undefined;
  readonly lines?: readonly string[];
}

/** The standard work with another type, another date or none, and further fields. */
function file(specimen: Specimen) {
  const { path, text } = work('abel2010talks');
  const { type = 'article-journal', lines = [] } = specimen;
  const isDated = !('year' in specimen) || specimen.year !== undefined;
  const added = lines.map((line) => line.split(':')[0]);
  return {
    path,
    text: text
      .replace('type: article-journal', `type: ${type}`)
      .replace('issued: 2010\n', isDated ? `issued: "${specimen.year ?? '2010'}"\n` : '')
      .replace('author, issued,', isDated ? 'author, issued,' : 'author,')
      .replace(
        'container-title], sources',
        `container-title${added.map((f) => `, ${f}`).join('')}], sources`,
      )
      .replace('basis:\n', `${lines.map((line) => `${line}\n`).join('')}basis:\n`),
  };
}

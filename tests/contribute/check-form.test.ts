import { describe, expect, it } from 'vitest';
import { checkForm } from '../../src/contribute/check-form.ts';
import { entryOfForm } from '../../src/contribute/form-entry.ts';
import { fieldOfLine } from '../../src/contribute/form-field.ts';
import { emptyForm, type WorkForm } from '../../src/contribute/work-form.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { fixtureFiles } from '../fixtures/library.ts';
import { briefOf, form, libraryOf, name, TODAY } from './forms.ts';

const files = fixtureFiles();
const content = libraryOf(files);
const brief = briefOf(content);
const check = (given: WorkForm) => checkForm(given, brief, TODAY);
/** Field and message of each problem. */
const reported = (given: WorkForm) =>
  check(given).problems.map(({ field, message }) => [field, message]);

/** Every problem of the file when it stands in the library. */
function problemsInLibrary(given: WorkForm) {
  const { path, text } = check(given).entry;
  const library = createLibrary([...files, { path, text }], { today: TODAY });
  return library.problems.filter((problem) => problem.path === path);
}

const full = form(
  {
    volume: '3',
    issue: '2',
    page: '10-21',
    DOI: 'https://doi.org/10.1000/ABC',
    language: 'en',
    'source.url': 'https://example.org/talks',
    'basis.grade': 'abstract',
    'basis.unseen': 'We have not read the article itself.',
    summary: 'Asks what such conversations do.',
    'section.0':
      'It asks what [[one-to-one|such conversations]] do for those who have them, as [@christens2010public] did of organizing, and whether they stay.',
    'section.2': 'People {who} talk <b>stay</b> longer, *it* says, than those who do not talk.',
  },
  {
    names: [
      name({ family: 'Christens', given: 'Brian D.' }),
      name({ literal: 'Residents of a house' }),
      name({ role: 'editor', family: 'Doe', given: 'Jane', particle: 'van', suffix: 'Jr.' }),
    ],
    further: [{ field: 'ISSN', value: '0090-4392' }],
    concepts: ['one-to-one'],
    people: ['christens'],
  },
);

describe('the prepared file', () => {
  it('tells of every entry what a check asks', () => {
    const listed = [...content.entries.values()].filter(({ kind }) => kind !== 'leads');
    expect([...brief.kinds.keys()].sort()).toEqual(listed.map(({ id }) => id).sort());
    const read = [...content.entries.values()].filter(({ kind }) =>
      ['works', 'people', 'organizations', 'concepts'].includes(kind),
    );
    expect([...brief.entries.keys()].sort()).toEqual(read.map(({ id }) => id).sort());
  });
});

describe('a form', () => {
  it('becomes the file of an entry that stands in the library without a problem', () => {
    expect(reported(full)).toEqual([]);
    expect(problemsInLibrary(full)).toEqual([]);
    expect(check(full).entry.text).toMatchInlineSnapshot(`
      "---
      type: article-journal
      title: Talks at the kitchen table
      author:
        - { family: Christens, given: Brian D., person: christens }
        - { literal: Residents of a house }
      editor:
        - { family: Doe, given: Jane, non-dropping-particle: van, suffix: Jr. }
      issued: "2009"
      container-title: Journal of Talks
      volume: "3"
      issue: "2"
      page: "10-21"
      DOI: "10.1000/ABC"
      ISSN: "0090-4392"
      language: en
      people: [christens]
      concepts: [one-to-one]
      basis:
        grade: abstract
        unseen: We have not read the article itself.
        sources: [seen]
        date: 2026-11-24
      summary: Asks what such conversations do.
      sources:
        seen:
          name: title page
          url: "https://example.org/talks"
          date: 2026-11-24
      confirmed:
        - fields: [title, issued, container-title, volume, issue, page, DOI, language, ISSN, author, editor]
          sources: [seen]
      ---

      ## What it asks

      It asks what [[one-to-one|such conversations]] do for those who have them, as [@christens2010public] did of organizing, and whether they stay.

      ## What it finds

      People &#123;who&#125; talk &lt;b>stay&lt;/b> longer, *it* says, than those who do not talk.
      "
    `);
  });

  it('gives a record with the template where nothing was read', () => {
    expect(reported(form())).toEqual([]);
    expect(problemsInLibrary(form())).toEqual([]);
    expect(check(form()).entry.path).toBe('works/doe2009talks.mdx');
  });

  it('lacks what nobody has typed yet, and nothing else', () => {
    expect(reported(emptyForm(TODAY)).map(([field]) => field)).toContain('title');
    expect(
      check(emptyForm(''))
        .problems.filter(({ isLack }) => isLack)
        .map(({ field }) => field),
    ).toEqual(['title', 'source.name', 'source.date']);
  });

  it.each<[string, WorkForm, string, RegExp]>([
    ['a DOI that is none', form({ DOI: 'abc' }), 'DOI', /is not a DOI/],
    ['an address that is none', form({ URL: 'example' }), 'URL', /web address/],
    [
      'the address of the source',
      form({ 'source.url': 'javascript:alert(1)' }),
      'source.url',
      /web address/,
    ],
    ['a date that is none', form({ issued: '2010-13' }), 'issued', /no month 13/],
    ['a day that is none', form({ 'source.date': '2026-02-30' }), 'source.date', /does not exist/],
    ['a day to come', form({ 'source.date': '2027-02-01' }), 'source.date', /in the future/],
    [
      'an ISBN with a slip',
      form({ type: 'book', ISBN: '978-0-306-40615-8' }),
      'ISBN',
      /check digit|ISBN/,
    ],
    ['pages that run backwards', form({ page: '20-10' }), 'page', /./],
    [
      'a further field',
      form({}, { further: [{ field: 'ISSN', value: '0090-4391' }] }),
      'further.0',
      /./,
    ],
    ['a key that cannot be one', form({ key: 'Doe 2009' }), 'key', /is not a valid key/],
    ['a key that is taken', form({ key: 'christens2010public' }), 'key', /already in use/],
    [
      'a work that nobody has',
      form({ 'section.1': 'As [@nobody2000nothing] says.' }),
      'section.1',
      /no work with the key/,
    ],
    [
      'an entry that nobody has',
      form({ 'section.3': 'See [[nothing-here]].' }),
      'section.3',
      /no entry/,
    ],
    [
      'a concept that nobody has',
      form({}, { concepts: ['nothing-here'] }),
      'concepts',
      /in content\/concepts/,
    ],
    [
      'an article without its journal',
      form({ 'container-title': '' }),
      'container-title',
      /journal/,
    ],
    ['a number that is here', form({ DOI: '10.1002/jcop.20403' }), 'DOI', /christens2010public/],
    ['letters of two scripts', form({ title: 'Orgаnizing' }), 'title', /./],
    ['a sign that is not seen', form({ title: 'Talks \u202e here' }), 'title', /./],
  ])('tells of %s at its field', (_what, given, field, message) => {
    const problems = reported(given);
    expect(problems).toContainEqual([field, expect.stringMatching(message)]);
    expect(new Set(problems.map(([at]) => at))).toEqual(new Set([field]));
  });

  it('tells of a second name at its line', () => {
    const names = [
      name({ family: 'Doe', given: 'Jane' }),
      name({}),
      name({ given: 'x\u202e', family: 'Y' }),
    ];
    expect(reported(form({}, { names }))[0]?.[0]).toBe('names.2');
  });

  it('finds what it may be a double of', () => {
    const { duplicates } = check(
      form(
        {
          title: 'Public relationship building in grassroots community organizing',
          issued: '2010',
        },
        { names: [name({ family: 'Christens', given: 'B. D.' })] },
      ),
    );
    expect(duplicates.map(({ id }) => id)).toContain('christens2010public');
  });

  it('says who was led to a card', () => {
    const names = [name({ family: 'Christens', given: 'B.' })];
    expect(check(form({}, { names })).entry.remarks).toEqual([
      [{ english: expect.stringContaining('christens') }],
    ]);
  });
});

describe('a line of the file', () => {
  it('leads to the field that it was written from', () => {
    const { text } = entryOfForm(full, brief);
    const fields = text
      .split('\n')
      .map((line, index) => [line, fieldOfLine(full, text, index + 1, brief.conventions.parts)]);
    const of = (start: string) => fields.find(([line]) => line?.trimStart().startsWith(start))?.[1];
    expect(of('title:')).toBe('title');
    expect(of('- { family: Christens')).toBe('names.0');
    expect(of('- { literal')).toBe('names.1');
    expect(of('- { family: Doe')).toBe('names.2');
    expect(of('ISSN')).toBe('further.0');
    expect(of('unseen')).toBe('basis.unseen');
    expect(of('url')).toBe('source.url');
    expect(of('name: title page')).toBe('source.name');
    expect(of('It asks what')).toBe('section.0');
    expect(of('People')).toBe('section.2');
  });
});

describe('a date that is typed', () => {
  const entryOf = (issued: string) => entryOfForm(form({ issued }), brief);
  const lineOf = (text: string) => /^issued: .*$/m.exec(text)?.[0];

  it.each([
    ['2010-03', 'issued: 2010-03'],
    ['March 2010', 'issued: 2010-03'],
    ['Spring 1965', 'issued: 1965-21'],
    ['forthcoming', 'issued: { literal: forthcoming }'],
  ])('%s is understood', (issued, line) => {
    const { text, remarks } = entryOf(issued);
    expect(lineOf(text)).toBe(line);
    expect(remarks.filter(([piece]) => String(piece).startsWith('issued'))).toEqual([]);
  });

  it.each(['Marvel 2010', 'March 32, 2010'])('%s is kept, and named', (issued) => {
    const { text, remarks } = entryOf(issued);
    expect(lineOf(text)).toContain(`{ literal: `);
    expect(lineOf(text)).toContain(issued);
    expect(remarks).toContainEqual([
      expect.stringContaining(`issued: “${issued}” is not a complete date`),
    ]);
  });

  it.each(['2010-13-45', '2010-02-30', '03/04/2010'])('%s is refused in its field', (issued) => {
    expect(reported(form({ issued })).map(([field]) => field)).toContain('issued');
  });
});

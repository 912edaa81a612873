import { describe, expect, it } from 'vitest';
import {
  extendedRegister,
  readRegister,
  writeRegister,
} from '../../src/core/graph/address-register.ts';
import { addressesOf } from '../../src/core/graph/addresses.ts';
import { identifierRedirects } from '../../src/core/graph/identifier-redirects.ts';
import { goneTranslations, redirectTable } from '../../src/core/graph/redirects.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { concept, essay, person, work } from '../entries.ts';
import { claim, EXTENSIONS, lead, published } from './register.ts';

const files = [
  work('a', {
    fields: 'concepts: [talk]\nDOI: 10.1234/ABC.1\nISBN: "9780306406157"\n',
    body: '## What it asks\n\nOne.[^1]\n\n[^1]: A note.\n',
  }),
  concept('talk'),
  concept('silence'),
  essay('e', {
    body: '## Part one {/* #first #old */}\n\nOne. {/* #why-it-lasts */}\n\nTwo [@a].\n',
  }),
  claim(1, 'a'),
  claim(2, 'a'),
  lead('lost'),
];

describe('the addresses of a library', () => {
  it('are its pages, with lasting anchors and files of records', () => {
    const text = writeRegister(addressesOf(createLibrary(files), EXTENSIONS));
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'claims/ #claim-1 #claim-2',
      'concepts/silence/',
      'concepts/talk/ .bib .ris',
      'essays/e/ .bib .ris #first #old #why-it-lasts',
      'leads/lost/',
      'works/a/ .bib .ris #what-it-asks doi:10.1234/abc.1 isbn:9780306406157',
      '',
    ]);
  });

  it('are the same when the register is read again, and are never taken out of it', () => {
    const now = addressesOf(createLibrary(files), EXTENSIONS);
    const text = writeRegister(now);
    const { pages, faults } = readRegister(text);
    expect(faults).toEqual([]);
    expect(writeRegister(pages)).toBe(text);
    const later = addressesOf(createLibrary([work('a'), work('b')]), EXTENSIONS);
    const extended = writeRegister(extendedRegister(pages, later));
    for (const line of text.split('\n')) expect(extended).toContain(line);
    expect(extended).toContain('\nworks/b/ .bib .ris\n');
    expect(writeRegister(extendedRegister(readRegister(extended).pages, later))).toBe(extended);
  });

  it.each([
    ['works/a .bib', 1, '“works/a” is not the path of a page.'],
    ['works/A/', 1, '“works/A/” is not the path of a page.'],
    ['../a/', 1, '“../a/” is not the path of a page.'],
    ['works/a/ bib', 10, '“bib” is not a file, an anchor or a number of a page.'],
    ['works/a/  .bib', 10, '“” is not a file, an anchor or a number of a page.'],
    ['works/a/ .bib #b c', 18, '“c” is not a file, an anchor or a number of a page.'],
    ['<<<<<<< HEAD', 1, '“<<<<<<<” is not the path of a page.'],
    ['people/b/', 1, 'The page people/b/ is listed twice.'],
  ])('are told of a damaged line: %s', (line, column, message) => {
    const { faults, pages } = readRegister(`# head\npeople/b/\n${line}\r\nworks/z/\n`);
    expect(faults).toMatchObject([{ line: 3, column, message }]);
    expect([...pages.keys()]).toEqual(['people/b/', 'works/z/']);
  });
});

describe('what was renamed', () => {
  it('leads on with its files, also from another kind', () => {
    const library = createLibrary([
      work('new', { fields: 'formerly: [old, leads/new, books/older]' }),
      person('p', { fields: 'formerly: [q]' }),
      claim(3, 'new', 'formerly: [claim-2, works/it]\n'),
    ]);
    expect(redirectTable(library, EXTENSIONS)).toEqual([
      { from: 'works/old/', to: 'works/new/' },
      { from: 'works/old.bib', to: 'works/new.bib' },
      { from: 'works/old.ris', to: 'works/new.ris' },
      // A lead gave no files away; of a kind that is no more nobody knows.
      { from: 'leads/new/', to: 'works/new/' },
      { from: 'books/older/', to: 'works/new/' },
      { from: 'books/older.bib', to: 'works/new.bib' },
      { from: 'books/older.ris', to: 'works/new.ris' },
      { from: 'people/q/', to: 'people/p/' },
      // What was a part of a page had no path that could lead on.
      { from: 'works/it/', to: 'claims/#claim-3' },
    ]);
  });
});

describe('the number of a work', () => {
  const book = 'ISBN: "0-306-40615-2"\n';
  const part = {
    path: 'works/c.mdx',
    text: work('c', { fields: book }).text.replace('type: book', 'type: chapter'),
  };

  it('leads to it: the DOI in lower case, the ISBN in both lengths', () => {
    const library = createLibrary([work('a', { fields: `DOI: 10.1234/ABC\n${book}` }), work('b')]);
    expect(identifierRedirects(library)).toEqual([
      { from: 'doi/10.1234/abc', to: 'works/a/' },
      { from: 'isbn/9780306406157', to: 'works/a/' },
      { from: 'isbn/0306406152', to: 'works/a/' },
    ]);
  });

  it('is that of the book where chapters have it too, and of a chapter that is alone', () => {
    const both = createLibrary([part, work('d', { fields: book })]);
    expect(new Set(identifierRedirects(both).map(({ to }) => to))).toEqual(new Set(['works/d/']));
    expect(new Set(identifierRedirects(createLibrary([part])).map(({ to }) => to))).toEqual(
      new Set(['works/c/']),
    );
    const two = createLibrary([part, { ...part, path: 'works/b.mdx' }]);
    expect(identifierRedirects(two)).toEqual([]);
  });

  it('of a withdrawn work leads to its page, where no other work has it', () => {
    const fields = `DOI: 10.1234/ABC\n${book}`;
    const gone = work('a', { fields: `${fields}withdrawn: { date: 2026-11, why: It is not. }` });
    const of = (...files: Parameters<typeof createLibrary>[0]) =>
      identifierRedirects(createLibrary(files)).map(({ from, to }) => `${from} ${to}`);
    expect(of(gone, work('b', { fields: book }))).toEqual([
      'isbn/9780306406157 works/b/',
      'isbn/0306406152 works/b/',
      'doi/10.1234/abc works/a/',
    ]);
    expect(of(gone)).toHaveLength(3);
  });

  it('of 979 has no old form, and a misprinted one leads nowhere', () => {
    const library = createLibrary([
      work('a', { fields: 'ISBN: "9791034304127"' }),
      work('b', { fields: 'ISBN: "9780306406158"' }),
    ]);
    expect(identifierRedirects(library).map(({ from }) => from)).toEqual(['isbn/9791034304127']);
  });
});

describe('a translated page', () => {
  const german = (id: string) => ({
    path: `concepts/${id}.de.mdx`,
    text: '---\nname: X\n---\n## Was es ist\n\nDas.\n',
  });
  const talk = (fields = '') => concept('talk', { fields, body: '## What\n\nThis.\n' });

  it('has an address of its own with its anchors, and no files', () => {
    const text = writeRegister(addressesOf(createLibrary([talk(), german('talk')]), EXTENSIONS));
    expect(text).toContain('concepts/talk/ #what\nconcepts/talk/de/ #was-es-ist\n');
    expect(writeRegister(readRegister(text).pages)).toBe(text);
  });

  it('leads on with its entry that is renamed', () => {
    const chat = concept('chat', { fields: 'formerly: [talk]', body: '## What\n\nThis.\n' });
    expect(redirectTable(createLibrary([chat, german('chat')]), [])).toEqual([
      { from: 'concepts/talk/', to: 'concepts/chat/' },
      { from: 'concepts/talk/de/', to: 'concepts/chat/de/' },
    ]);
  });

  it.each([
    ['the entry', [talk()], 'concepts/talk/'],
    [
      'the entry under its new name',
      [concept('chat', { fields: 'formerly: [talk]', body: '## What {/* #what */}\n\nThis.\n' })],
      'concepts/chat/',
    ],
    [
      'the entry that is withdrawn',
      [talk('withdrawn: { date: 2026-11, why: It was wrong. }')],
      'concepts/talk/',
    ],
  ])('leads to %s once it is gone, and no address is lost', (_name, after, to) => {
    const library = createLibrary(after, { register: published([talk(), german('talk')]) });
    expect(library.problems.filter(({ rule }) => rule === 'lost-address')).toEqual([]);
    expect(goneTranslations(library, redirectTable(library, []))).toEqual([
      { from: 'concepts/talk/de/', to },
    ]);
  });

  it('is missed with the anchors that it had, at its own file', () => {
    const other = german('talk');
    const renamed = { ...other, text: other.text.replace('Was es ist', 'Worum es geht') };
    const register = published([talk(), other]);
    const { problems } = createLibrary([talk(), renamed], { register });
    expect(problems.filter(({ rule }) => rule === 'lost-address')).toMatchObject([
      {
        path: 'concepts/talk.de.mdx',
        message: 'The anchor concepts/talk/de/#was-es-ist no longer exists.',
      },
    ]);
  });
});

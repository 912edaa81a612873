import { describe, expect, it } from 'vitest';
import type { Entry, EntryOf } from '../../src/core/body/entry.ts';
import { citedTogether } from '../../src/core/graph/cited-together.ts';
import { type RelatedWork, relatedWorks } from '../../src/core/graph/related-works.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { Library } from '../../src/core/library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { concept, essay, person, work } from '../entries.ts';

/** A work of a year that was seen, with a relation, a subject and an author where they are given. */
function seen(
  id: string,
  year: number,
  fields: readonly string[] = [],
  grade = 'abstract',
): SourceFile {
  const { path, text } = work(id, { grade, fields: fields.join('\n') });
  const known = text.includes('author:')
    ? 'fields: [title, issued, author]'
    : 'fields: [title, issued]';
  return {
    path,
    text: text.replace('"2010"', `"${year}"`).replace('fields: [title, issued]', known),
  };
}

const relation = (type: string, to: string) =>
  `relations: [{ type: ${type}, to: ${to}, sources: [cat] }]`;
const about = (...concepts: string[]) => `concepts: [${concepts.join(', ')}]`;
const by = (family: string, given = 'Ann') => `author: [{ family: ${family}, given: ${given} }]`;
const INTERVIEWS = 'evidence: [interviews]';

function libraryOf(files: readonly SourceFile[]): Library {
  const library = createLibrary(files);
  expect(library.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return library;
}

function workIn({ entries }: Library, id: string): EntryOf<'works'> {
  const entry: Entry | undefined = entries.get(id);
  if (entry?.kind !== 'works') throw new Error(`There is no work ${id}.`);
  return entry;
}

/** The related works of one as `key type`. */
function related(library: Library, id: string): string[] {
  return relatedWorks(
    library.entries,
    library.graph,
  )(workIn(library, id)).map(
    ({ work: { id: key }, reason }: RelatedWork) => `${key} ${reason.type}`,
  );
}

describe('the works to read after one', () => {
  const files = [
    seen('a2000one', 2000, [
      by('Abel'),
      about('talks'),
      INTERVIEWS,
      'people: [doe]',
      relation('draws-on', 'b1990base'),
    ]),
    seen('b1990base', 1990),
    seen('c2004other', 2004, [relation('draws-on', 'b1990base')]),
    seen('d1950paired', 1950),
    seen('e2001subject', 2001, [about('talks'), INTERVIEWS]),
    seen('f2001kind', 2001, [about('talks'), 'evidence: [theory-or-review]']),
    seen('g2009author', 2009, [by('Abel')]),
    seen('h2009namesake', 2009, [by('Abel', 'Arthur')]),
    seen('i1999life', 1999, ['people: [doe]']),
    concept('talks'),
    person('doe'),
    essay('on-talks', { body: 'One says so [@a2000one; @d1950paired]. It is old.\n' }),
  ];

  it('are ordered by the strength of the reason, each work once', () => {
    expect(related(libraryOf(files), 'a2000one')).toEqual([
      'b1990base relation',
      'c2004other study',
      'd1950paired together',
      'e2001subject concept',
      'g2009author author',
      'i1999life subject',
      'f2001kind topic',
    ]);
  });

  it('do not depend on the order of the files', () => {
    expect(related(libraryOf(files.toReversed()), 'a2000one')).toEqual(
      related(libraryOf(files), 'a2000one'),
    );
  });

  it('name a relation from both of its ends', () => {
    expect(related(libraryOf(files), 'b1990base')).toEqual([
      'a2000one relation',
      'c2004other relation',
    ]);
  });

  it('prefer what is closer: more shared subjects, then the nearer year, then the key', () => {
    const library = libraryOf([
      seen('a2000one', 2000, [about('talks', 'walks'), INTERVIEWS]),
      seen('b1980both', 1980, [about('talks', 'walks'), INTERVIEWS]),
      seen('c2003near', 2003, [about('talks'), INTERVIEWS]),
      seen('d2003near', 2003, [about('talks'), INTERVIEWS]),
      seen('e2005far', 2005, [about('talks'), INTERVIEWS]),
      concept('talks'),
      concept('walks'),
    ]);
    expect(related(library, 'a2000one')).toEqual([
      'b1980both concept',
      'c2003near concept',
      'd2003near concept',
      'e2005far concept',
    ]);
  });

  it('leave out a work of which the record alone was seen, unless a relation names it', () => {
    const library = libraryOf([
      seen('a2000one', 2000, [by('Abel'), relation('cites', 'c1990unread')]),
      seen('b2001unread', 2001, [by('Abel')], 'record-only'),
      work('c1990unread'),
    ]);
    expect(related(library, 'a2000one')).toEqual(['c1990unread relation']);
  });

  it('change for few when one is added: nobody further than its neighbours in time', () => {
    const years = Array.from({ length: 60 }, (_, at) => 1940 + at);
    const many = [
      ...years.map((year) => seen(`w${year}talk`, year, [about('talks'), INTERVIEWS])),
      concept('talks'),
    ];
    const before = libraryOf(many);
    const after = libraryOf([...many, seen('x1970more', 1970, [about('talks'), INTERVIEWS])]);
    const first = (library: Library, id: string) => related(library, id).slice(0, 3).join();
    const changed = years.filter((year) => {
      const id = `w${year}talk`;
      return first(before, id) !== first(after, id);
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(6);
  });

  it('cost the same each, however many works share a subject', () => {
    const of = (count: number) => {
      const many = Array.from({ length: count }, (_, at) =>
        seen(`w${1900 + (at % 100)}n${at}`, 1900 + (at % 100), [about('talks'), INTERVIEWS]),
      );
      return related(libraryOf([...many, concept('talks')]), 'w1950n50').length;
    };
    expect(of(400)).toBe(of(200));
  });
});

describe('works cited together', () => {
  it('stand in one paragraph of an essay, with how many such places there are', () => {
    const { entries } = libraryOf([
      seen('a2000one', 2000),
      seen('b2001two', 2001),
      seen('c2002three', 2002),
      essay('on-talks', {
        body: 'So says one [@a2000one; @b2001two].\n\nSo says @a2000one, and so does @b2001two.\n\nNot so @c2002three.\n',
      }),
    ]);
    const found = citedTogether(entries, () => true)('a2000one');
    expect(
      found.map(({ other, place, places }) => [other.id, place.block, place.paragraph, places]),
    ).toEqual([['b2001two', 'p1', 1, 2]]);
  });

  it('say nothing where a paragraph is a long list', () => {
    const keys = Array.from({ length: 40 }, (_, at) => `w${1950 + at}talk`);
    const { entries } = libraryOf([
      ...keys.map((key, at) => seen(key, 1950 + at)),
      essay('a-list', { body: `All of it [${keys.map((key) => `@${key}`).join('; ')}].\n` }),
    ]);
    expect(citedTogether(entries, () => true)('w1950talk')).toEqual([]);
  });
});

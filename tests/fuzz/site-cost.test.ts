import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { concept, essay, work } from '../render/library.ts';
import { growth, MOST_GROWTH } from './cost.ts';
import { siteOf } from './site-of.ts';

const repeat = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const list = (count: number, item: (index: number) => string) =>
  `[${repeat(count, item).join(', ')}]`;

const WORK = work('abel2010talks');
/** The work with more fields, or others. */
const withFields = (fields: string) => work('abel2010talks', { head: fields });

/** Libraries made to be slow to write, by the number of their parts. */
const LIBRARIES: Readonly<Record<string, (count: number) => SourceFile[]>> = {
  'citations of one work': (n) => [
    WORK,
    essay('on-talks', 'As [@abel2010talks, p. 1] says. '.repeat(n)),
  ],
  'paragraphs that cite': (n) => [WORK, essay('on-talks', 'As [@abel2010talks].\n\n'.repeat(n))],
  'one citation of many places': (n) => [
    WORK,
    essay('on-talks', `[${'@abel2010talks, p. 1; '.repeat(n)}@abel2010talks].`),
  ],
  'links to one entry': (n) => [WORK, essay('on-talks', 'A [[abel2010talks|talk]]. '.repeat(n))],
  'many authors': (n) => [
    withFields(`editor: ${list(n * 4, (at) => `{ family: N${at}, given: A }`)}\n`),
  ],
  'authors of one name': (n) => [
    withFields(`editor: ${list(n * 4, () => '{ family: Bo, given: A }')}\n`),
  ],
  'works of one author and year': (n) =>
    repeat(n / 4, (at) => work(`abel2010a${at}`, { title: `Talks ${at}` })),
  'works of one title': (n) =>
    repeat(n / 4, (at) => work(`abel2010a${at}`, { author: `Abel${at}` })),
  remarks: (n) => [withFields(`remarks: ${list(n * 4, () => '"A <i>remark</i>."')}\n`)],
  'faults in a citation': (n) => [
    withFields(
      `as-cited:\n  - in: abel2010talks\n    text: "${'wrong '.repeat(n)}"\n    faults: ${list(n, () => '{ at: wrong, correction: Right. }')}\n`,
    ),
  ],
  positions: (n) => [
    WORK,
    concept(
      'talk',
      `positions:\n${'  - { position: defines, work: abel2010talks, text: "@abel2010talks does." }\n'.repeat(n)}`,
    ),
  ],
  'other names': (n) => [WORK, concept('talk', `see-from: ${list(n * 4, (at) => `Name ${at}`)}\n`)],
};

describe('writing the site of a library of four times the size', () => {
  it.each(Object.entries(LIBRARIES))('does not take much longer with %s', async (_name, files) => {
    const run = (count: number) => {
      const { files: written } = siteOf(createLibrary(files(count)));
      return [...written.values()].reduce((sum, text) => sum + text.length, 0);
    };
    expect(await growth(run, 100)).toBeLessThan(MOST_GROWTH);
  });
});

describe('fields that nobody could print', () => {
  it.each([
    ['title', [work('abel2010talks', { title: 'a'.repeat(2001) })]],
    ['given', [withFields(`editor: [{ family: Bo, given: ${'a'.repeat(2001)} }]\n`)]],
    ['abstract', [withFields(`abstract: ${'a'.repeat(20_001)}\n`)]],
    ['volume', [withFields(`volume: ${'a'.repeat(2001)}\n`)]],
  ])('are refused: %s', (field, files) => {
    const problems = createLibrary(files).problems.filter(({ severity }) => severity === 'error');
    expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(
        new RegExp(`^field-value .*${field}” has more than 20?,000 characters`),
      ),
    ]);
  });
});

describe('the longest fields', () => {
  it.each([
    ['quotation marks', '"a" '.repeat(500)],
    ['pairs of tags', `${'<i>'.repeat(280)}x${'</i>'.repeat(280)}`],
    ['references', '&#60;'.repeat(400)],
    ['braces', '{'.repeat(2000)],
    ['signs of other scripts', 'ש\u0301'.repeat(1000)],
  ])('are printed in every file, made of %s', (_name, title) => {
    const library = createLibrary([
      work('abel2010talks', { title, head: `abstract: ${JSON.stringify(title.repeat(9))}\n` }),
    ]);
    expect(siteOf(library).files.size).toBeGreaterThan(10);
  });
});

import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { placedWords, runsOf } from '../../src/core/text/word-runs.ts';
import { essay, work } from '../entries.ts';

const TEXT = 'one two three four five six seven eight nine ten';
const runs = (text: string) => [...runsOf(placedWords(text))].map(({ run }) => run);
const known = new Set(runs(TEXT));
const whose = (run: string) => (known.has(run) ? 'The text' : undefined);

function reported(
  body: string,
  { fields = '', documents = new Map<string, string>() } = {},
): string[] {
  const files = [work('a', { body: `${body}\n`, fields }), work('b')];
  return createLibrary(files, {
    pathPrefix: 'content/',
    protectedTexts: {
      whose,
      documents: [...documents].map(([path, text]) => ({ path, text })),
    },
  })
    .problems.filter(({ rule }) => rule === 'copied-words')
    .map(({ path, line, column, severity, message }) => {
      expect(severity).toBe('error');
      return `${path}:${line}:${column} ${message}`;
    });
}

describe('runs of words', () => {
  it('do not care for case, marks, punctuation and links', () => {
    expect(runs('One, two “three” [[x|four]] five—six séven eight!')).toEqual(
      runs(TEXT).slice(0, 1),
    );
    expect(runs('one two three four five six seven')).toEqual([]);
  });

  it('are placed where their first word begins', () => {
    expect(placedWords('a  «bé»-c').map(({ word, offset }) => [word, offset])).toEqual([
      ['a', 0],
      ['be', 3],
      ['c', 3],
    ]);
  });
});

describe('words of a protected text', () => {
  it('are told of once, where they begin', () => {
    expect(reported(`It asks.\n\nIt says ${TEXT}, and more.`)).toEqual([
      'content/works/a.mdx:13:9 “one two three four five six seven eight” is copied from “The text”: 8 words in a row are the same.',
    ]);
  });

  it('are told of in a field, and in every stretch', () => {
    expect(reported(`${TEXT}\n\n${TEXT}`, { fields: `summary: ${TEXT}` })).toHaveLength(3);
  });

  it('are let pass where fewer than eight stand in a row', () => {
    expect(reported('one two three four five six seven or eight nine ten')).toEqual([]);
  });

  it.each([
    ['a marked quotation', `<Quote of="b" locator="p. 1">${TEXT}</Quote>`, ''],
    ['a title', `Of ${TEXT}.`, 'title-short: x'],
    [
      'a citation kept letter by letter',
      'It asks.',
      `as-cited: [{ in: b, text: '${TEXT}', faults: [{ at: one, correction: Two. }] }]`,
    ],
  ])('are let pass in %s', (what, body, fields) => {
    const titled = essay('c', { body: 'See @a.\n' });
    const files = [
      work('a', { body, fields }),
      work('b', { grade: 'full-text' }),
      what === 'a title' ? { ...titled, text: titled.text.replace('On c', TEXT) } : titled,
    ];
    const { problems } = createLibrary(files, { protectedTexts: { whose, documents: [] } });
    expect(problems.filter(({ rule }) => rule === 'copied-words')).toEqual([]);
  });

  it('are let pass where a claim quotes them', () => {
    const claim = `---
number: "1"
text: Something else.
quote: ${TEXT}
said-by: no one named
in: a
place: paragraph 1
status: opinion
finding: ${TEXT} once more.
date: 2026-11
---
`;
    const report = (text: string) =>
      createLibrary([work('a'), { path: 'claims/claim-1.mdx', text }], {
        protectedTexts: { whose, documents: [] },
      }).problems.filter(({ rule }) => rule === 'copied-words');
    expect(report(claim)).toEqual([]);
    expect(report(claim.replace(/^quote: .*\n/m, ''))).toHaveLength(1);
  });

  it('are told of in pages and documents', () => {
    const documents = new Map([
      ['../README.md', `# A\n\n${TEXT}\n`],
      ['../src/pages/about.mdx', 'Nothing.\n'],
    ]);
    expect(reported('It asks.', { documents })).toEqual([
      expect.stringMatching(/^README\.md:3:1 “one/),
    ]);
  });

  it('are not looked for where the library protects no text', () => {
    const { problems } = createLibrary([work('a', { body: TEXT })]);
    expect(problems.filter(({ rule }) => rule === 'copied-words')).toEqual([]);
  });

  it('are told to be unreadable where their file is', () => {
    const fault = { path: 'protected-texts.json', message: 'It cannot be read.', hint: 'Mend it.' };
    const { problems } = createLibrary([], {
      pathPrefix: 'content/',
      protectedTexts: { whose: () => undefined, documents: [], fault },
    });
    expect(problems).toMatchObject([
      { path: 'content/protected-texts.json', rule: 'unreadable', severity: 'error', line: 1 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { body, SLOW_TEXTS } from './slow-inputs.ts';
import { growthsOf, MOST_GROWTH } from './steps.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

describe('reading and checking a text of twice the size', () => {
  const growths = growthsOf('texts');
  it.each(Object.keys(SLOW_TEXTS))('takes about twice the steps: %s', (name) => {
    expect(growths.get(name)).toBeLessThan(MOST_GROWTH);
  });
});

describe('a text that would cost the parser more than its length', () => {
  it.each([
    ['< without end', '< '.repeat(2001)],
    ['{ without end', '{'.repeat(201)],
    ['references in one paragraph', '&amp;'.repeat(501)],
    [
      'a wide table of short rows',
      `${'a|'.repeat(200)}\n${'-|'.repeat(200)}\n${'|\n'.repeat(200)}`,
    ],
    [
      'a table in a quotation',
      `> ${'a|'.repeat(200)}\n> ${'-|'.repeat(200)}\n${'> |\n'.repeat(200)}`,
    ],
  ])('is refused: %s', (_name, text) => {
    const { problems } = createLibrary([{ path: 'essays/a.mdx', text: body(text) }]);
    const said = problems.filter(({ rule }) => rule === 'too-long');
    expect(said).toMatchObject([{ hint: expect.stringMatching(/^Split the entry, /) }]);
  });

  it.each([
    ['five hundred footnotes', lines(500, (at) => `a[^${at}] &amp;\n\n[^${at}]: x\n\n`)],
    ['a table of a thousand rows', `|a|b|c|\n|-|-|-|\n${'|a|b|c|\n'.repeat(1000)}`],
    ['five hundred asides', 'a\n\n<Aside>\nb\n</Aside>\n\n'.repeat(500)],
  ])('is no honest one: %s', (_name, text) => {
    const { problems } = createLibrary([{ path: 'essays/a.mdx', text: body(text) }]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a text of more parts than a function can have arguments', () => {
  it.each([
    ['links in one paragraph', `[a]: https://x.org\n\n${'*a* '.repeat(150_000)}`],
    ['faults', '[@A] '.repeat(150_000)],
  ])('is read: %s', (_name, text) => {
    expect(() => createLibrary([{ path: 'essays/a.mdx', text: body(text) }])).not.toThrow();
  });
});

it('refuses lists of references by the hundred', () => {
  const text = body('<Bibliography type="book" />\n\n'.repeat(100));
  const { problems } = createLibrary([{ path: 'essays/a.mdx', text }]);
  const said = problems.filter(({ rule }) => rule === 'bibliography');
  expect(said).toHaveLength(80);
  expect(said[0]?.message).toContain('more than 20 lists');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitationItem, findCitations, strayCitations } from '../../src/core/body/citation.ts';

/** What is found: mode, the text it stands in, and the items. */
function found(text: string): [string, string, ...CitationItem[]][] {
  return findCitations(text).map(({ start, end, cluster, keys }) => {
    for (const { key, at } of keys) expect(text.slice(at, at + key.length + 1)).toBe(`@${key}`);
    expect(keys.map(({ key }) => key)).toEqual(cluster.items.map(({ key }) => key));
    return [cluster.mode, text.slice(start, end), ...cluster.items];
  });
}

describe('between brackets', () => {
  it.each<[string, CitationItem[]]>([
    ['[@doe2010a]', [{ key: 'doe2010a' }]],
    ['[@one-to-one]', [{ key: 'one-to-one' }]],
    ['[-@doe]', [{ key: 'doe', suppressAuthor: true }]],
    ['[see @doe]', [{ key: 'doe', prefix: 'see ' }]],
    ['[see -@doe]', [{ key: 'doe', prefix: 'see ', suppressAuthor: true }]],
    ['[@doe, p. 3]', [{ key: 'doe', label: 'page', locator: '3' }]],
    ['[@doe 3]', [{ key: 'doe', label: 'page', locator: '3' }]],
    [
      '[@doe, ch. 2, on talks]',
      [{ key: 'doe', label: 'chapter', locator: '2', suffix: ', on talks' }],
    ],
    ['[@doe, passim]', [{ key: 'doe', suffix: ', passim' }]],
    ['[@doe; @roe]', [{ key: 'doe' }, { key: 'roe' }]],
    ['[@doe;@roe]', [{ key: 'doe' }, { key: 'roe' }]],
    [
      '[see @doe, pp. 12–14; also -@roe, § 2]',
      [
        { key: 'doe', prefix: 'see ', label: 'page', locator: '12–14' },
        { key: 'roe', prefix: 'also ', label: 'section', locator: '2', suppressAuthor: true },
      ],
    ],
    ['[“@doe” says]', [{ key: 'doe', prefix: '“ ', suffix: '” says' }]],
    ['[ @doe ]', [{ key: 'doe' }]],
    ['[@doe.]', [{ key: 'doe', suffix: '.' }]],
    ['[@doe’s]', [{ key: 'doe', suffix: '’s' }]],
    ['[see @doe\nbelow]', [{ key: 'doe', prefix: 'see ', suffix: '\nbelow' }]],
  ])('%j', (text, items) => {
    expect(found(text)).toEqual([['parenthetical', text, ...items]]);
    expect(strayCitations(text, findCitations(text))).toEqual([]);
  });
});

describe('in the running text', () => {
  it.each<[string, string, CitationItem]>([
    ['@doe says', '@doe', { key: 'doe' }],
    ['As @doe', '@doe', { key: 'doe' }],
    ['@doe', '@doe', { key: 'doe' }],
    ['So @doe.', '@doe', { key: 'doe' }],
    ['So @doe, who', '@doe', { key: 'doe' }],
    ['So @doe: who', '@doe', { key: 'doe' }],
    ['So @doe; who', '@doe', { key: 'doe' }],
    ['So @doe’s', '@doe', { key: 'doe' }],
    ["So @doe's", '@doe', { key: 'doe' }],
    ['(@doe)', '@doe', { key: 'doe' }],
    ['“@doe”', '@doe', { key: 'doe' }],
    ['—@doe', '@doe', { key: 'doe' }],
    ['@doe–x', '@doe', { key: 'doe' }],
    ['@doe- and', '@doe', { key: 'doe' }],
    ['@doe [p. 3] says', '@doe [p. 3]', { key: 'doe', label: 'page', locator: '3' }],
    ['@doe [on talks]', '@doe [on talks]', { key: 'doe', suffix: 'on talks' }],
    ['a\n@doe', '@doe', { key: 'doe' }],
  ])('%j', (text, written, item) => {
    expect(found(text)).toEqual([['narrative', written, item]]);
    expect(strayCitations(text, findCitations(text))).toEqual([]);
  });

  it('finds several, in their order', () => {
    expect(
      found('@a and [@b] and @c [p. 1] [@d]').map(([mode, text]) => `${mode} ${text}`),
    ).toEqual(['narrative @a', 'parenthetical [@b]', 'narrative @c [p. 1]', 'parenthetical [@d]']);
  });
});

describe('what is no citation', () => {
  it.each([
    ['no sign at all'],
    ['me@doe.org'],
    ['[me@doe, and more]'],
    ['a@b'],
    ['@'],
    ['a @ b'],
    ['[text] and [more]'],
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
    expect(strayCitations(text, [])).toEqual(text.startsWith('[me') ? [3] : []);
  });
});

describe('what was meant as one', () => {
  it.each<[string, number[]]>([
    ['[@Doe]', [1]],
    ['@Doe says', [0]],
    ['[@doe_x]', [1]],
    ['@doe_x', [0]],
    ['@doe.x', [0]],
    ['@doe:x', [0]],
    ['@doe/x', [0]],
    ['@doe-X', [0]],
    ['@a-b-C', [0]],
    ['[@doe.x]', [1]],
    ['[@doe/x]', [1]],
    ['[@doe:2010]', [1]],
    ['[@2010]', [1]],
    ['@2010', [0]],
    ['[@ doe]', [1]],
    ['[see@doe]', [4]],
    ['[@doe; see]', [1]],
    ['[@doe;]', [1]],
    ['[@doe and @roe]', [1]],
    ['[@doe; @Roe]', [1, 7]],
    ['[@doe', [1]],
    ['[ @doe', []],
    ['@@doe', [1]],
    ['@doe@roe', [0]],
    ['[-@Doe]', [2]],
    ['[x @Doe ]', [3]],
  ])('%j', (text, stray) => {
    expect(strayCitations(text, findCitations(text))).toEqual(stray);
  });
});

describe('findCitations', () => {
  const pieces = fc.constantFrom(
    '@',
    'doe',
    '[',
    ']',
    '-',
    ' ',
    ';',
    ', p. 3',
    '.',
    'X',
    '\\',
    '_',
    '“',
  );

  it('gives ranges in order, apart from each other, and each key where it stands', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join('');
        let end = 0;
        for (const citation of findCitations(text)) {
          expect(citation.start).toBeGreaterThanOrEqual(end);
          end = citation.end;
          for (const { key, at } of citation.keys) {
            expect(text.slice(at, at + key.length + 1)).toBe(`@${key}`);
          }
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    `[${' '.repeat(50_000)}x@doe]`,
    `[@doe${' '.repeat(50_000)}x`,
    `[@${'a'.repeat(50_000)}_]`,
    `[@a${'-a'.repeat(30_000)}@]`,
    '[@'.repeat(50_000),
    '@'.repeat(50_000),
    '[@doe] '.repeat(20_000),
    '@doe '.repeat(20_000),
  ])('takes no more than linear time', (text) => {
    const citations = findCitations(text);
    expect(strayCitations(text, citations).length + citations.length).toBeLessThanOrEqual(50_001);
  });
});

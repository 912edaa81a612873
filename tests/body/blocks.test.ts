import { describe, expect, it } from 'vitest';
import { faults, htmlOf, read, sound, textBlocks, visible } from './fragments.ts';

describe('blocks', () => {
  it('numbers paragraphs, and names the rest', () => {
    const { blocks } = sound(
      'One.\n\n- a\n- b\n\nTwo.\n\n> three\n\n| a |\n|---|\n| b |\n\nFour.\n',
    );
    expect(textBlocks(blocks).map(({ id, number, place }) => [id, number, place.line])).toEqual([
      ['p1', 1, 1],
      ['b2', undefined, 3],
      ['p2', 2, 6],
      ['b4', undefined, 8],
      ['b5', undefined, 10],
      ['p3', 3, 14],
    ]);
  });

  it('puts the prefix before every anchor', () => {
    const { blocks } = sound('## A\n\nOne[^1].\n\n<Aside>Two.</Aside>\n\n[^1]: Three.\n', 'f-0-');
    expect(blocks.map(({ id }) => id)).toEqual([
      'f-0-a',
      'f-0-p1',
      'f-0-section-notes',
      'f-0-section-notes-list',
    ]);
    expect(textBlocks(blocks)[0]?.notes.map(({ id }) => id)).toEqual(['f-0-p1-note-1']);
    const html = blocks.map((block) => block.html).join('');
    expect([...html.matchAll(/(?:id="|href="#)([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'f-0-fn-1',
      'f-0-fnref-1',
      'f-0-fn-1',
      'f-0-fnref-1',
    ]);
  });

  it.each([
    ['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
    ['a\\\nb', '<p>a<br>\nb</p>'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['---', '<hr>'],
    ['```\n<b>[@key]\n```', '<pre><code>&#x3C;b>[@key]\n</code></pre>'],
    ['a &lt;b&gt; &amp; c', '<p>a &#x3C;b> &#x26; c</p>'],
    [
      '| a |\n|--:|\n| b |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['{/* nothing */}', undefined],
    ['', undefined],
  ])('%j', (text, html) => {
    expect(htmlOf(sound(text))).toEqual(html === undefined ? [] : [html]);
  });

  it('gives the plain text, without headings', () => {
    expect(visible(sound('## A\n\nOne *two* [@key].\n\n- three\n- four\n').text)).toBe(
      'One two ‹C0›. three four',
    );
  });
});

describe('headings', () => {
  it('have an anchor each, and none twice', () => {
    const text = '## A\n\nx\n\n## A\n\nx\n\n## A 2\n\nx\n\n### Étude: *two*\n\nx\n';
    expect(sound(text).blocks.filter(({ type }) => type === 'heading')).toMatchObject([
      { id: 'a', depth: 2, text: 'A', html: 'A' },
      { id: 'a-2', depth: 2 },
      { id: 'a-2-2', depth: 2 },
      { id: 'etude-two', depth: 3, text: 'Étude: two', html: 'Étude: <em>two</em>' },
    ]);
  });

  it.each(['P1', 'b2', 'C3', 'L4', 'fn-1', 'fnref 2'])(
    'called %s does not take the anchor of something else',
    (heading) => {
      const [block] = sound(`## ${heading}\n\nOne.\n`).blocks;
      expect(block?.id).toMatch(/^section-/);
    },
  );

  it('leaves the number of a footnote out of anchor and text', () => {
    const [heading] = sound('## A[^1]\n\nx\n\n[^1]: y\n').blocks;
    expect(heading).toMatchObject({ id: 'a', text: 'A' });
    expect(heading?.html).toContain('<sup>');
  });

  it('tells its own "Notes" from the heading of the footnotes', () => {
    const { blocks } = sound('## Notes\n\na[^1]\n\n[^1]: b\n');
    expect(blocks.map(({ id }) => id)).toEqual([
      'section-notes',
      'p1',
      'section-notes-2',
      'section-notes-2-list',
    ]);
  });

  it.each([
    ['# A', ['1:1 heading-one']],
    ['A\n=', ['1:1 heading-one']],
    ['## A [@key]', ['1:6 citation-in-heading']],
    ['## @key says', ['1:4 citation-in-heading']],
    ['## On [[id]]', ['1:7 link-in-heading']],
    ['## On [[id|that]]', []],
  ])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});

describe('side notes', () => {
  it('go to the block above them', () => {
    const { blocks, citations } = sound(
      'One.\n\n<Aside>A *note* [@key].</Aside>\n\n<Claim of="claim-1" />\n\n- two\n\n<Aside>\nThree.\n\nFour.\n</Aside>\n',
    );
    const [first, second] = textBlocks(blocks);
    expect(first?.notes).toMatchObject([
      { id: 'p1-note-1', claim: undefined, place: { line: 3, column: 1 } },
      { id: 'p1-note-2', claim: 'claim-1', place: { line: 5, column: 1 } },
    ]);
    expect(visible(first?.notes[0]?.html ?? '')).toBe('A <em>note</em> ‹C0›.');
    expect(second?.notes[0]?.html).toBe('<p>Three.</p><p>Four.</p>');
    expect(citations).toMatchObject([{ block: 'p1-note-1', sentence: expect.any(String) }]);
  });

  it.each([
    ['<Aside>a</Aside>\n\nOne.', ['1:1 note-without-paragraph']],
    ['One.\n\n## A\n\n<Aside>a</Aside>', ['5:1 note-without-paragraph']],
    ['One <Aside>a</Aside> two.', ['1:5 note-inside']],
    ['- one\n\n  <Aside>a</Aside>', ['3:3 note-inside']],
    ['> one\n>\n> <Aside>a</Aside>', ['3:3 note-inside']],
    ['One.\n\n<Aside></Aside>', ['3:1 empty-component']],
    ['One.\n\n<Aside />', ['3:1 empty-component']],
    ['One.\n\n<Claim />', ['3:1 missing-attribute']],
    ['One.\n\n<Claim of="" />', ['3:1 missing-attribute']],
    ['One.\n\n<Claim of="a">text</Claim>', ['3:1 component-content']],
  ])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});

describe('footnotes', () => {
  it('stand at the end, with their way back', () => {
    const { blocks, citations } = sound('A[^n] b.\n\n[^n]: See [@key].\n');
    expect(blocks.map(({ id }) => id)).toEqual(['p1', 'section-notes', 'section-notes-list']);
    expect(htmlOf(sound('A[^n] b.\n\n[^n]: c\n'))[2]).toContain(
      '<a href="#fnref-n" class="footnote-back" aria-label="Back to the text">',
    );
    expect(citations).toMatchObject([{ block: 'section-notes', heading: 'Notes' }]);
    expect(textBlocks(blocks)[1]?.place).toMatchObject({ line: 3, column: 1 });
  });

  it.each([
    ['A[^n] b.', ['1:2 unknown-footnote']],
    ['A\\[^n] b.', []],
    ['A.\n\n[^n]: never called\n', ['3:1 unused-footnote']],
    ['A[^n].\n\n[^n]: one\n\n[^m]: two\n', ['5:1 unused-footnote']],
    ['A[^n] and B[^n].\n\n[^n]: one\n', []],
  ])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});

describe('lines that Markdown would swallow', () => {
  it.each([
    ['[@key]: word', ['1:1 citation-definition']],
    ['  [see @key]: word', ['1:3 citation-definition']],
    ['> [@key]: word', ['1:3 citation-definition']],
    ['- [@key]: word', ['1:3 citation-definition']],
    ['1. > [@key]: word', ['1:6 citation-definition']],
    ['[@key]: shown, as more words follow it', []],
    ['\\[@key]: word', []],
    ['```\n[@key]: word\n```', []],
    ['`[@key]: word`', []],
    ['[Note]: word', ['1:1 unused-definition']],
    ['[Note]: https://x.org', ['1:1 unused-definition']],
    ['A [note][Note].\n\n[Note]: https://x.org', []],
    ['A [note].\n\n[Note]: https://x.org', []],
  ] as [string, string[]][])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});

describe('deep nesting', () => {
  it.each([
    ['quotations', `${'>'.repeat(5000)} a`],
    ['quotations apart', `${'> '.repeat(100_000)}a`],
    ['lists in one line', `${'- '.repeat(5000)}a`],
    ['numbered lists', `${'1. '.repeat(500)}a`],
    ['lists', Array.from({ length: 200 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    ['emphasis', `${'*a '.repeat(2000)}${'b*'.repeat(2000)}`],
    [
      'components',
      `${'<Quote of="a" locator="p. 1">\n\n'.repeat(300)}x\n\n${'</Quote>\n\n'.repeat(300)}`,
    ],
    ['emphasis in a heading', `## ${'*a '.repeat(2000)}${'b*'.repeat(2000)}`],
  ])('of %s is one problem', (_name, text) => {
    expect(faults(text)).toEqual(['1:1 too-deep']);
  });

  it('does not keep the rest from being read', () => {
    const { fragment, problems } = read(`${'>'.repeat(200)} a\n\nAfter [@key].\n`);
    expect(problems).toHaveLength(1);
    expect(htmlOf(fragment)).toEqual(['<p>After ‹C0›.</p>']);
  });

  it('is fine as far as anybody needs it', () => {
    expect(faults('> - > - > - a\n')).toEqual([]);
    expect(faults(Array.from({ length: 12 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'))).toEqual(
      [],
    );
  });
});

describe('long texts', () => {
  it.each([
    ['a line of citations', 'a [@key] '.repeat(20_000), 20_000],
    ['lines of escapes', `${'\\@ &amp; @key '.repeat(500)}\n\n`.repeat(10), 5_000],
    ['a word', 'a'.repeat(500_000), 0],
    ['brackets', `${'['.repeat(20_000)}a`, 0],
  ])('%s', (_name, text, citations) => {
    expect(read(text).fragment.citations).toHaveLength(citations);
  });
});

import { describe, expect, it } from 'vitest';
import { faults, htmlOf, read, sound, visible } from './fragments.ts';

/** Sentence, block, paragraph and heading of each citation and link. */
function contexts(text: string) {
  const { citations, links } = sound(text);
  return [...citations, ...links].map(({ sentence, block, paragraph, heading }) => ({
    sentence: visible(sentence),
    block,
    paragraph,
    heading,
  }));
}

describe('citations of a text', () => {
  it('become tokens, each with its cluster and its keys in their places', () => {
    const fragment = sound('One [see @a, p. 3; @b].\n\n- two\n  @c [p. 4] says\n');
    expect(htmlOf(fragment)).toEqual(['<p>One ‹C0›.</p>', '<ul>\n<li>two\n‹C1› says</li>\n</ul>']);
    expect(fragment.citations).toMatchObject([
      {
        cluster: { mode: 'parenthetical' },
        keys: [
          { key: 'a', place: { line: 1, column: 10 } },
          { key: 'b', place: { line: 1, column: 20 } },
        ],
      },
      { cluster: { mode: 'narrative' }, keys: [{ key: 'c', place: { line: 4, column: 3 } }] },
    ]);
  });

  it.each([
    ['@a argues.', true],
    ['Some *say* so. @a argues.', true],
    ['“It is so.” @a argues.', true],
    ['Is it? @a argues.', true],
    ['And so @a argues.', false],
    ['It is, e.g. @a argues, so.', false],
    ['*Here* @a argues.', false],
    ['- One\n- @a argues.', true],
  ])('knows whether a sentence begins with a citation: %s', (text, expected) => {
    const [citation] = sound(text).citations;
    expect(citation?.cluster.startsSentence ?? false).toBe(expected);
  });

  it.each([
    ['behind an entity', '&amp; &lt; [@key]', 1, 13],
    ['behind escapes', '\\* \\_ [@key]', 1, 8],
    ['behind signs of two units', '😀 “ß” [@key]', 1, 9],
    ['in a quotation', '> a\n> b [@key]', 2, 6],
    ['in a list', '- a\n\n  b [@key]', 3, 6],
    ['in a nested list', '- a\n  - b\n    c @key', 3, 7],
    ['in a table', '| a |\n|---|\n| b [@key] |', 3, 6],
    ['in emphasis', 'a **b _c [@key]_**', 1, 11],
    ['in a footnote', 'a[^1]\n\n[^1]: b @key', 3, 9],
    ['in a side note', 'a\n\n<Aside>\nb @key\n</Aside>', 4, 3],
    ['on a line that is indented', 'a\n   b @key', 2, 6],
    ['at the end of a line with a break', 'a\\\nb @key', 2, 3],
  ])('%s', (_name, text, line, column) => {
    expect(sound(text).citations.map(({ keys }) => keys[0]?.place)).toEqual([
      { path: 'x', line, column },
    ]);
  });

  it.each([
    ['\\@key', '<p>@key</p>'],
    ['\\[@key]', '<p>[@key]</p>'],
    ['[\\@key]', '<p>[@key]</p>'],
    ['`@key` and `[@key]`', '<p><code>@key</code> and <code>[@key]</code></p>'],
    ['me@key.org', '<p><a href="mailto:me@key.org">me@key.org</a></p>'],
  ])('%j is none', (text, html) => {
    const fragment = sound(text);
    expect(fragment.citations).toEqual([]);
    expect(htmlOf(fragment)).toEqual([html]);
  });

  it.each([
    ['a [@Key]', ['1:4 unread-citation']],
    ['a\n> b @Key', ['2:5 unread-citation']],
    ['[@*key*]', ['1:2 unread-citation']],
    ['[@key](https://x.org)', ['1:2 citation-in-link']],
    ['[see @key](https://x.org)', ['1:6 citation-in-link']],
    ['[[id|see @key]]', ['1:10 citation-in-link']],
    ['[@https://x.org]', ['1:2 unread-citation']],
  ])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});

describe('the sentence round a citation or link', () => {
  it.each([
    ['First. Then [@a] here. Last.', 'Then ‹C0› here.'],
    ['First. Then *very [@a]* here. Last.', 'Then very ‹C0› here.'],
    ['First. See\n  [@a]   here. Last.', 'See ‹C0› here.'],
    ['- One. Two [@a].\n- Three.', 'Two ‹C0›.'],
    ['- One.\n\n  Two [@a].', 'Two ‹C0›.'],
    ['| One. Two [@a]. | Three |\n|---|---|\n| b | c |', 'Two ‹C0›.'],
    ['> One. Two [@a].\n>\n> Three.', 'Two ‹C0›.'],
    ['a[^1]\n\n[^1]: One. Two [@a]. Three.', 'Two ‹C0›.'],
    ['a\n\n<Aside>One. Two [@a]. Three.</Aside>', 'Two ‹C0›.'],
    ['First. Then [[id]] here. Last.', 'Then ‹L0›‹E0› here.'],
    ['First. Then [[id|the *word*]] here.', 'Then ‹L0›the word‹E0› here.'],
    ['See p. 3 of D. Doe [@a]. Last.', 'See p. 3 of D. Doe ‹C0›.'],
    ['First. `Code` and [a link](https://x.org) [@a]. Last.', 'Code and a link ‹C0›.'],
  ])('%j', (text, sentence) => {
    expect(contexts(text).map((context) => context.sentence)).toEqual([sentence]);
  });

  it('is shared by all that stand in it, and told with its place', () => {
    expect(contexts('a\n\n## Why\n\nOne [@a] and [@b]. Two [[c]].\n')).toEqual([
      { sentence: 'One ‹C0› and ‹C1›.', block: 'p2', paragraph: 2, heading: 'Why' },
      { sentence: 'One ‹C0› and ‹C1›.', block: 'p2', paragraph: 2, heading: 'Why' },
      { sentence: 'Two ‹L0›‹E0›.', block: 'p2', paragraph: 2, heading: 'Why' },
    ]);
  });

  it('of a quotation is its own', () => {
    expect(contexts('<Quote of="a" locator="p. 3">One. Two.</Quote>')).toMatchObject([
      { sentence: 'Two.' },
    ]);
  });
});

describe('links to entries', () => {
  it.each([
    ['[[id]]', '<p>‹L0›‹E0›</p>', 'id', false],
    ['[[ id ]]', '<p>‹L0›‹E0›</p>', 'id', false],
    ['[[id|a label]]', '<p>‹L0›a label‹E0›</p>', 'id', true],
    ['[[id|a *b* `c`]]', '<p>‹L0›a <em>b</em> <code>c</code>‹E0›</p>', 'id', true],
    ['[[id|a &lt;b>]]', '<p>‹L0›a &#x3C;b>‹E0›</p>', 'id', true],
  ])('%j', (text, html, target, labelled) => {
    const fragment = sound(text);
    expect(htmlOf(fragment)).toEqual([html]);
    expect(fragment.links).toMatchObject([{ target, labelled, place: { line: 1, column: 1 } }]);
  });

  it.each([
    ['in a table', '| a |\n|---|\n| [[id\\|b]] |', 3, 3],
    ['in a list', '- a\n  [[id]]', 2, 3],
    ['in a quotation', '> a\n> [[id]]', 2, 3],
    ['in a footnote', 'a[^1]\n\n[^1]: b [[id]]', 3, 9],
    ['in emphasis', '*a [[id]]*', 1, 4],
    ['behind signs of two units', '😀 [[id]]', 1, 4],
  ])('%s', (_name, text, line, column) => {
    expect(sound(text).links).toMatchObject([{ target: 'id', place: { line, column } }]);
  });

  it.each([
    ['[[]]', ['1:1 unread-link']],
    ['[[|a]]', ['1:1 unread-link']],
    ['a [[id|b [c](https://x.org)]]', ['1:3 unread-link']],
    ['\\[[id]]', []],
    ['`[[id]]`', []],
    ['a[0][1]', []],
  ])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});

describe('other links', () => {
  it.each([
    ['[a](https://x.org)', '<p><a href="https://x.org" rel="external">a</a></p>'],
    ['[a](http://x.org/b?c=d#e)', '<p><a href="http://x.org/b?c=d#e" rel="external">a</a></p>'],
    ['[a](HTTPS://x.org)', '<p><a href="https://x.org" rel="external">a</a></p>'],
    ['[a](mailto:b@c.org)', '<p><a href="mailto:b@c.org">a</a></p>'],
    ['[a](#b)', '<p><a href="#b">a</a></p>'],
    ['https://x.org', '<p><a href="https://x.org" rel="external">https://x.org</a></p>'],
    ['www.x.org', '<p><a href="http://www.x.org" rel="external">www.x.org</a></p>'],
    ['[a](https://x.org "b")', '<p><a href="https://x.org" rel="external">a</a></p>'],
    ['[a][b]\n\n[b]: https://x.org', '<p><a href="https://x.org" rel="external">a</a></p>'],
  ])('%j', (text, html) => {
    expect(htmlOf(sound(text))).toEqual([html]);
  });

  it('to places of the page are kept for the check', () => {
    expect(sound('[a](#b) and [c](#d%C3%A4)').anchors).toEqual([
      { id: 'b', place: { path: 'x', line: 1, column: 1 } },
      { id: 'dä', place: { path: 'x', line: 1, column: 13 } },
    ]);
    expect(sound('[a](#%zz)').anchors).toMatchObject([{ id: '%zz' }]);
  });
});

describe('what escapes bring in', () => {
  it.each([
    ['a &#xE000;C0&#xE001;', '1:3 control-character'],
    ['> a\n> &#57344;', '2:3 control-character'],
    ['*a &#xF8FF;*', '1:4 control-character'],
  ])('%j', (text, fault) => {
    const { fragment } = read(text);
    expect(faults(text)).toEqual([fault]);
    expect(fragment.blocks.map(({ html }) => html).join('')).not.toMatch(/[\uE000-\uF8FF]/);
  });
});

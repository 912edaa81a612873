import fc from 'fast-check';
import { markdownToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../src/pull-request/github-markdown.ts';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The elements that Markdown makes of a text in a bullet, in a quotation and alone; and its words. */
function rendered(text: string) {
  const markdown = `- ${text}\n\n> ${text}\n\n### ${text} (new)\n\n${text}\n`;
  const tags = new Set<string>();
  let words = '';
  const visit = ({ type, tagName, value, children }: Node): void => {
    if (type === 'raw') tags.add(`raw ${value}`);
    if (tagName !== undefined) tags.add(tagName);
    if (type === 'text') words += value;
    for (const child of children ?? []) visit(child);
  };
  visit(markdownToHast(markdown) as Node);
  return { tags: [...tags].sort(), words };
}

const PLAIN = ['blockquote', 'h3', 'li', 'p', 'ul'];

/** The words, without the blanks of no width. */
const seen = (words: string) => words.replaceAll('\u200B', '');

describe('a text of a stranger in a comment', () => {
  it.each([
    ['an image', '![x](https://example.org/x.png)'],
    ['a link', '[x](https://example.org)'],
    ['a reference', '[x][y] [y]: https://example.org'],
    ['an address', 'https://example.org/x and www.example.org'],
    ['an address for mail', 'mailto:a@example.org a@example.org <a@example.org>'],
    ['an element', '<img src=x onerror=alert(1)> <!-- x --> <details open>'],
    ['an entity', '&lt;b&gt; &#60;i&#62;'],
    ['emphasis and code', '*a* __b__ ~~c~~ `d` ``e`` $f$ $$g$$'],
    ['a heading', '# a'],
    ['a list', '- a'],
    ['a numbered list', '1. a'],
    ['a numbered list of the other form', '1) a'],
    ['a number alone', '1.'],
    ['a list with a plus', '+ a'],
    ['an underlining', '==='],
    ['a rule', '---'],
    ['a table', 'a | b\n--- | ---\nc | d'],
    ['a footnote', '[^1] [^1]: x'],
    ['a backslash at the end', 'a \\'],
    ['a fence', '```\na\n```'],
    ['a task', '[ ] a'],
  ])('prints %s as it is written', (_name, written) => {
    const { tags, words } = rendered(asMarkdown(written));
    expect(tags).toEqual(PLAIN);
    expect(seen(words)).toContain(written.replace(/\s+/g, ' '));
  });

  it('prints any text, and makes nothing of it', () => {
    const piece = fc.constantFrom(
      ...'@#*_~`[]()!<>&|$\\:/-+=.^\n ',
      ...['a', '1', 'www.', 'https://', '<b>', '![', '](', '&amp;', '```', 'GH-1', '---', '\uE000'],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
        const text = `x${pieces.join('')}x`;
        const { tags, words } = rendered(asMarkdown(text));
        expect(tags).toEqual(PLAIN);
        const plain = text.replaceAll('\uE000', '\uFFFD').replace(/\s+/g, ' ');
        expect(seen(words)).toContain(plain);
      }),
    );
  });

  it.each([
    ['@octocat', '@&#8203;octocat'],
    ['@org/team', '@&#8203;org/team'],
    ['see #12', 'see \\#&#8203;12'],
    ['GH-12', 'GH-&#8203;12'],
    ['commit 1a2b3c4d', 'commit 1a2&#8203;b3c4d'],
    ['10.1002/1a2b3c4d', '10.1002/1a2b3c4d'],
    ['https://example.org', 'https:&#8203;//example.org'],
    [':tada:', ':&#8203;tada:'],
    ['title: subtitle', 'title: subtitle'],
  ])('is not seen by what GitHub does with %s', (written, markdown) => {
    expect(asMarkdown(written)).toBe(markdown);
  });
});

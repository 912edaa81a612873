import { describe, expect, it } from 'vitest';
import { scriptText } from '../../src/core/render/text/html.ts';
import { safeHtml } from '../../src/core/render/text/safe-html.ts';

describe('HTML for a page', () => {
  it.each([
    'Words &amp; <i>words</i>.',
    'A bare & is read as itself.',
    '<a class="work" href="/works/abel2010talks/">Talks</a>',
    '<a href="https://x.org/?a=1&amp;b=2">x</a>',
    '<a href="mailto:a@x.org">x</a> <a href="#note-1">1</a>',
    '<img src="/picture.svg" alt="a &gt; b" loading="lazy">',
    '<table><tr><td>&#60;script&#62;</td></tr></table><wbr><br>',
  ])('passes: %s', (html) => {
    expect(safeHtml(html)).toBe(html);
  });

  it.each([
    '<script>alert(1)</script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<img src="x" onerror="alert(1)">',
    '<img src="//evil.example/a.png">',
    '<img src="https://evil.example/a.png">',
    '<i onclick="a()">a</i>',
    '<i style="position:fixed">a</i>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="&#106;avascript:alert(1)">a</a>',
    '<a href=" javascript:alert(1)">a</a>',
    '<a href="//evil.example/">a</a>',
    '<a href="/\\evil.example/">a</a>',
    '<a href="/\t/evil.example/">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<svg><use href="#a"/></svg>',
    '<form action="/">a</form>',
    '<base href="/">',
    '<!-- a -->',
    '<i>a',
    'a</i>',
    '<i>a</b>',
    'a < b',
    '<![CDATA[a]]>',
  ])('stops: %s', (html) => {
    expect(() => safeHtml(html)).toThrow(/The page would contain unexpected HTML/);
  });

  it.each([
    ['<span style="font-variant:small-caps;">A</span>', '<span class="smallcaps">A</span>'],
    ['<span style="font-style: normal">A</span>', '<span class="upright">A</span>'],
    ['<span style="baseline">A</span>', '<span class="baseline">A</span>'],
    [
      '<span data-pagefind-ignore style="baseline">A</span>',
      '<span data-pagefind-ignore class="baseline">A</span>',
    ],
    [
      '<i>a</i><span id="b" style="font-weight:normal;">A</span>',
      '<i>a</i><span id="b" class="regular">A</span>',
    ],
  ])('has classes for the faces of references: %s', (html, made) => {
    expect(safeHtml(html)).toBe(made);
  });
});

describe('data inside of a page', () => {
  it.each([
    'A </script><script>alert(1)</script>',
    '<!--<script>',
    ']]> & "quotes" \u2028 \\u003c',
  ])('can end no element and is read back as it was: %s', (text) => {
    const written = scriptText([{ heading: text }]);
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual([{ heading: text }]);
  });
});

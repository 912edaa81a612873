import { describe, expect, it } from 'vitest';
import { linkedReference } from '../../src/core/render/citations/reference-html.ts';
import { escapeHtml, htmlToText, linkAddresses } from '../../src/core/render/text/html.ts';

describe('addresses in a reference', () => {
  it.each([
    ['A. https://doi.org/10.1/x', 'A. <a href="https://doi.org/10.1/x">https://doi.org/10.1/x</a>'],
    ['A (https://a.example/b).', 'A (<a href="https://a.example/b">https://a.example/b</a>).'],
    [
      'https://doi.org/10.1002/1(198601)14:1&#60;6::AID&#62;3.0.CO;2-I',
      '<a href="https://doi.org/10.1002/1(198601)14:1%3C6::AID%3E3.0.CO;2-I">https://doi.org/10.1002/1(198601)14:1&#60;6::AID&#62;3.0.CO;2-I</a>',
    ],
    ['<i>https</i> no address', '<i>https</i> no address'],
    ['&#60;https://a.example/b?c&#38;d&#62;; e', '&#60;https://a.example/b?c&#38;d&#62;; e'],
    [
      '(https://a.example/b?c&#38;d&#62;; e)',
      '(<a href="https://a.example/b?c&#38;d">https://a.example/b?c&#38;d</a>&#62;; e)',
    ],
    [
      '2010. doi:10.1002/jcop.20403',
      '2010. doi:<a href="https://doi.org/10.1002/jcop.20403">10.1002/jcop.20403</a>',
    ],
    ['doi: 10.1/x.', 'doi: 10.1/x.'],
    [
      '2010, doi: 10.1126/science.aad9713.',
      '2010, doi: <a href="https://doi.org/10.1126/science.aad9713">10.1126/science.aad9713</a>.',
    ],
    [
      "doi:10.1000/o'brien-2.",
      `doi:<a href="https://doi.org/10.1000/o'brien-2">10.1000/o'brien-2</a>.`,
    ],
    [
      "(https://doi.org/10.1234/a&#60;b&#62;'&#34;(c)).",
      `(<a href="https://doi.org/10.1234/a%3Cb%3E'%22(c)">https://doi.org/10.1234/a&#60;b&#62;'&#34;(c)</a>).`,
    ],
    [
      'https://doi.org/10.1000/456#789',
      '<a href="https://doi.org/10.1000/456%23789">https://doi.org/10.1000/456#789</a>',
    ],
    [
      '“On https://a.example/b.” “c”',
      '“On <a href="https://a.example/b">https://a.example/b</a>.” “c”',
    ],
    ['https://a.example/b#c', '<a href="https://a.example/b#c">https://a.example/b#c</a>'],
  ])('%s', (html, linked) => {
    expect(linkAddresses(html)).toBe(linked);
  });
});

describe('a reference with its title linked', () => {
  const href = '/works/k/';
  it.each([
    [
      'plain',
      'Abel, A. (2010). Talks. Press.',
      'Talks',
      'Abel, A. (2010). <a class="work" href="/works/k/">Talks</a>. Press.',
    ],
    [
      'in italics',
      'Abel, A. (2010). <i>Talks &#38; more</i>. Press.',
      'Talks & more',
      'Abel, A. (2010). <i><a class="work" href="/works/k/">Talks &#38; more</a></i>. Press.',
    ],
    [
      'in other quotation marks',
      'Abel. “A ‘talk.’” Press.',
      'A “talk.”',
      'Abel. “<a class="work" href="/works/k/">A ‘talk.’</a>” Press.',
    ],
    [
      'in another case',
      'Abel. “Talks and Walks.” 2010.',
      'Talks and walks',
      'Abel. “<a class="work" href="/works/k/">Talks and Walks</a>.” 2010.',
    ],
    [
      'not found',
      'Abel, A. (2010). Other. https://a.example/b',
      'Talks',
      '<a class="work" href="/works/k/">Abel, A. (2010). Other.</a> <a href="https://a.example/b">https://a.example/b</a>',
    ],
    [
      'an address in italics',
      '<i>On https://a.example/b and more</i>. Press.',
      'On https://a.example/b and more',
      '<a class="work" href="/works/k/"><i>On https://a.example/b and more</i>. Press.</a>',
    ],
    [
      'in the name of a tag',
      '<span class="x">Abel</span>. <i>Span</i>.',
      'Span',
      '<span class="x">Abel</span>. <i><a class="work" href="/works/k/">Span</a></i>.',
    ],
    [
      'in a reference to a sign',
      'Abel &#38; Bo. 38.',
      '38',
      'Abel &#38; Bo. <a class="work" href="/works/k/">38</a>.',
    ],
    [
      'with many blanks, and not found',
      `Abel. a${' '.repeat(60)}. Press.`,
      `a${' '.repeat(30)}“b”`,
      `<a class="work" href="/works/k/">Abel. a${' '.repeat(60)}. Press.</a>`,
    ],
  ])('%s', (_what, html, title, linked) => {
    expect(linkedReference(html, title, href)).toBe(linked);
  });
});

describe('text and HTML', () => {
  it('escape and read back to the same', () => {
    const text = 'a < b > c & "d" \'e\' &amp; é';
    expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    expect(htmlToText(escapeHtml(text))).toBe(text);
  });

  it('reads the character references that the engine writes', () => {
    expect(htmlToText('<i>A</i> &#38; B&nbsp;C &#x27;')).toBe("A & B\u00A0C '");
  });
});

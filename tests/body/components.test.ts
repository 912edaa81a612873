import { describe, expect, it } from 'vitest';
import { COMPONENTS, componentRule } from '../../src/core/body/components.ts';
import { faults, htmlOf, read, sound } from './fragments.ts';

describe('Quote', () => {
  it('ends in its citation', () => {
    const fragment = sound('<Quote of="doe" locator="p. 12">\nOne *two*.\n\nThree.\n</Quote>\n');
    expect(htmlOf(fragment)).toEqual([
      '<blockquote class="quote"><p>One <em>two</em>.</p><p>Three.</p><p class="source">‹C0›</p></blockquote>',
    ]);
    expect(fragment.citations).toMatchObject([
      {
        cluster: {
          mode: 'parenthetical',
          items: [{ key: 'doe', label: 'page', locator: '12' }],
        },
        keys: [{ key: 'doe', place: { line: 1, column: 1 } }],
        block: 'b1',
      },
    ]);
  });

  it.each([
    ['<Quote of="doe">a</Quote>', ['1:1 missing-attribute']],
    ['<Quote locator="p. 1">a</Quote>', ['1:1 missing-attribute', '1:1 quote-source']],
    ['<Quote of="Doe" locator="p. 1">a</Quote>', ['1:1 quote-source']],
    ['<Quote of="doe" locator="p. 1]">a</Quote>', ['1:1 quote-source']],
    ['<Quote of="doe" locator="p. 1; @roe">a</Quote>', ['1:1 quote-source']],
    ['<Quote of="doe" locator="p. 1"></Quote>', ['1:1 empty-component']],
    ['<Quote of="doe" locator="p. 1" by="x">a</Quote>', ['1:32 unknown-attribute']],
    ['a <Quote of="doe" locator="p. 1">b</Quote> c', ['1:3 inline-component']],
    ['- <Quote of="doe" locator="p. 1">b</Quote>', []],
  ])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});

describe('Figure', () => {
  it('shows a picture of ours, with its caption', () => {
    const fragment = sound(
      '<Figure src="figures/map.png" alt="A map" credit="Drawn">A *b*.</Figure>',
    );
    expect(htmlOf(fragment)).toEqual([
      '<figure class="figure"><img src="‹R0›figures/map.png" alt="A map" loading="lazy"><figcaption>A <em>b</em>.<p class="source">Drawn</p></figcaption></figure>',
    ]);
    expect(fragment.figures).toEqual([
      { src: 'figures/map.png', place: { path: 'x', line: 1, column: 1 } },
    ]);
  });

  it('may have nothing to say of a picture', () => {
    expect(faults('<Figure src="a.svg" alt="">b</Figure>')).toEqual([]);
  });

  it('escapes what stands in its attributes', () => {
    const [html] = htmlOf(
      sound(
        '<Figure src="a.png" alt="&quot;&gt;&lt;script&gt;" credit="&lt;b onclick=&quot;x&quot;&gt;">b</Figure>',
      ),
    );
    expect(html).toContain('alt="&#x22;&#x3E;&#x3C;script&#x3E;"');
    expect(html).toContain('<p class="source">&#x3C;b onclick="x"></p>');
  });

  it.each([
    ['https://x.org/a.png'],
    ['//x.org/a.png'],
    ['/a.png'],
    ['../a.png'],
    ['a/../../b.png'],
    ['javascript:alert(1).png'],
    ['data:image/png;base64,x.png'],
    ['a.html'],
    ['a.png?x'],
    ['a b.png'],
    ['.png'],
    [''],
  ])('refuses the picture %j', (src) => {
    const text = `<Figure src="${src}" alt="b">c</Figure>`;
    expect(faults(text)).toContain('1:1 figure-source');
    expect(htmlOf(read(text).fragment).join('')).not.toContain('<img');
  });

  it.each([
    ['<Figure src="a.png">b</Figure>', ['1:1 missing-attribute']],
    ['<Figure src="a.png" alt="b" />', ['1:1 empty-component']],
    ['a <Figure src="a.png" alt="b">c</Figure>', ['1:3 inline-component']],
    ['<Figure src="a.png" alt="b" onerror="c">d</Figure>', ['1:29 unknown-attribute']],
    [
      '<Figure src="a.png" alt="&#xE000;">d</Figure>',
      ['1:1 missing-attribute', '1:21 control-character'],
    ],
  ])('%j', (text, found) => {
    expect(faults(text).sort()).toEqual([...found].sort());
  });
});

describe('Bibliography', () => {
  it('asks for a list', () => {
    const fragment = sound(
      '<Bibliography concept="talk" />\n\n<Bibliography works="doe, roe poe" />\n',
    );
    expect(htmlOf(fragment)).toEqual(['‹B0›', '‹B1›']);
    expect(fragment.bibliographies).toMatchObject([
      { concept: 'talk', works: [], place: { line: 1, column: 1 } },
      { concept: undefined, works: ['doe', 'roe', 'poe'], place: { line: 3, column: 1 } },
    ]);
  });

  it.each([
    ['<Bibliography />', ['1:1 bibliography']],
    ['<Bibliography works=" " />', ['1:1 bibliography']],
    ['<Bibliography concept="talk">a</Bibliography>', ['1:1 component-content']],
    ['a <Bibliography concept="talk" />', ['1:3 inline-component']],
  ])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});

describe('attributes', () => {
  it.each([
    ['a\n\n<Aside title={x}>b</Aside>', ['3:8 code']],
    ['a\n\n<Aside title>b</Aside>', ['3:8 code']],
    ['a\n\n<Aside {...x}>b</Aside>', ['3:1 code']],
    ['a\n\n<Aside onclick="x">b</Aside>', ['3:8 unknown-attribute']],
    ['a\n\n<Aside\n  style="x">b</Aside>', ['4:3 unknown-attribute']],
    ['a\n\n<Aside constructor="x">b</Aside>', ['3:8 unknown-attribute']],
    ['a\n\n<Aside __proto__="x">b</Aside>', ['3:8 unknown-attribute']],
    ['a\n\n<Aside toString="x">b</Aside>', ['3:8 unknown-attribute']],
  ])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });

  it('says which there are', () => {
    const [problem] = read('<Figure scr="a.png" alt="b">c</Figure>').problems;
    expect(problem).toMatchObject({
      message: '<Figure> has no attribute “scr”.',
      hint: 'Did you mean src?',
    });
  });
});

describe('what is no component', () => {
  it.each([
    ['<b>a</b>', ['1:1 raw-html']],
    ['a <b>c</b>', ['1:3 raw-html']],
    ['<br/>', ['1:1 raw-html']],
    ['<script>alert(1)</script>', ['1:1 raw-html']],
    ['<aside>a</aside>', ['1:1 raw-html']],
    ['<></>', ['1:1 raw-html']],
    ['<a:b />', ['1:1 raw-html']],
    ['<constructor />', ['1:1 raw-html']],
    ['<Asid>a</Asid>', ['1:1 unknown-component']],
    ['<Aside.Note />', ['1:1 unknown-component']],
    ['<Constructor />', ['1:1 unknown-component']],
    ['<__proto__ />', ['1:1 unknown-component']],
    ['{1 + 1}', ['1:1 code']],
    ['a {b} c', ['1:3 code']],
    ['a {} c', ['1:3 code']],
    ['import a from "b"', ['1:1 code']],
    ['export const a = 1', ['1:1 code']],
    ['{/* a comment */}', []],
    ['a {/* a comment */} b', []],
    ['a } b', []],
  ])('%j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });

  it('keeps the text that it held', () => {
    expect(htmlOf(read('a <b>c [@key]</b>').fragment)).toEqual(['<p>a c ‹C0›</p>']);
  });
});

describe('what cannot be parsed', () => {
  it.each([
    ['a <', '1:3', 'The character < does not begin a component here.'],
    ['ß😀 <1', '1:5', 'The character < does not begin a component here.'],
    ['a\n\nb p <.05', '3:5', 'The character < does not begin a component here.'],
    ['<https://x.org>', '1:1', 'The character < does not begin a component here.'],
    ['<Aside a=>b</Aside>', '1:1', 'The character < does not begin a component here.'],
    ['a <!-- b -->', '1:3', 'The text contains an HTML comment.'],
    ['a {', '1:3', 'The bracket { is not closed.'],
    ['a {b c}', '1:6', 'There is code between { and }: entries cannot have code.'],
    ['a\n\n<Aside>\n\nb', '3:1', '<Aside> is not closed.'],
    ['a <br> b', '1:3', 'The text contains raw HTML: <br>.'],
    ['{/* a\n\nb */}\nc <br> d', '4:3', 'The text contains raw HTML: <br>.'],
    ['> a\n<Aside>\n\nb', '2:1', '<Aside> is not closed.'],
    ['</Aside>', '1:1', '</Aside> has no opening tag.'],
    [
      'a\n\n<Aside>b</Claim>',
      '3:9',
      '</Claim> is found before <Aside> from line 3, column 1 is closed.',
    ],
  ])('%j', (text, place, message) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: 'syntax', message });
    expect(`${problems[0]?.line}:${problems[0]?.column}`).toBe(place);
    expect(problems[0]?.hint).toMatch(/\.$/);
  });

  it('does not hide what is wrong elsewhere', () => {
    const text = 'a <\n\nb [@Key]\n\nc {\n\n[[]]\n\n<!-- d -->\n';
    expect(faults(text).sort()).toEqual([
      '1:3 syntax',
      '3:4 unread-citation',
      '5:3 syntax',
      '7:1 unread-link',
      '9:1 syntax',
    ]);
  });

  it.each([
    ['import "a\\', ['1:1 code']],
    ["export '\\", ['1:1 code']],
    ['a [@Key]\n\nimport `b\\', ['1:4 unread-citation', '3:1 code']],
    [
      'import a from "b"\n\nexport { c }\n\nd [@Key]',
      ['1:1 code', '3:1 code', '5:4 unread-citation'],
    ],
  ])('%j, which brings the parser down or hides the rest', (text, found) => {
    expect(faults(text).sort()).toEqual(found);
  });

  it('tells no more than ten', () => {
    expect(faults('a <\n\n'.repeat(50))).toHaveLength(10);
  });
});

describe('componentRule', () => {
  it('knows the closed set', () => {
    for (const name of Object.keys(COMPONENTS)) expect(componentRule(name)).toBeDefined();
    for (const name of ['constructor', '__proto__', 'aside', '']) {
      expect(componentRule(name)).toBeUndefined();
    }
  });
});

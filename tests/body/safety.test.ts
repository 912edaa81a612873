import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { isSafeAddress, textOf, writeSafely } from '../../src/core/body/sanitize.ts';
import { htmlOf, read, visible } from './fragments.ts';
import { dangersOf } from './html.ts';

const element = (
  tagName: string,
  properties: Element['properties'] = {},
  ...children: Element['children']
): Element => ({ type: 'element', tagName, properties, children });
const text = (value: string) => ({ type: 'text' as const, value });
const tree = (...children: Root['children']): Root => ({ type: 'root', children });

/** Every piece of HTML of a fragment, notes too. */
function piecesOf(source: string): string[] {
  return read(source).fragment.blocks.flatMap((block) => [
    block.html,
    ...(block.type === 'text' ? block.notes.map(({ html }) => html) : []),
  ]);
}

describe('writeSafely', () => {
  it.each([
    ['a sign', tree(text('<b> & "c"')), '&#x3C;b> &#x26; "c"'],
    ['a script', tree(element('script', {}, text('alert(1)'))), ''],
    ['a style', tree(element('style', {}, text('*{}'))), ''],
    ['an unknown element', tree(element('form', {}, text('a'))), 'a'],
    ['a frame', tree(element('iframe', { src: 'https://x.org' })), ''],
    ['an event', tree(element('p', { onClick: 'x' }, text('a'))), '<p>a</p>'],
    ['a style attribute', tree(element('p', { style: 'x' }, text('a'))), '<p>a</p>'],
    ['a class', tree(element('p', { className: ['x'] }, text('a'))), '<p class="">a</p>'],
    [
      'our class',
      tree(element('p', { className: ['source'] }, text('a'))),
      '<p class="source">a</p>',
    ],
    ['javascript:', tree(element('a', { href: 'javascript:alert(1)' }, text('a'))), '<a>a</a>'],
    ['JavaScript:', tree(element('a', { href: 'JavaScript:alert(1)' }, text('a'))), '<a>a</a>'],
    [
      'java\\tscript:',
      tree(element('a', { href: 'java\tscript:alert(1)' }, text('a'))),
      '<a>a</a>',
    ],
    ['data:', tree(element('a', { href: 'data:text/html,x' }, text('a'))), '<a>a</a>'],
    ['vbscript:', tree(element('a', { href: 'vbscript:x' }, text('a'))), '<a>a</a>'],
    [
      'https:',
      tree(element('a', { href: 'https://x.org' }, text('a'))),
      '<a href="https://x.org">a</a>',
    ],
    ['a picture from elsewhere', tree(element('img', { src: 'https://x.org/a.png' })), '<img>'],
    ['a picture as data', tree(element('img', { src: 'data:image/png,x' })), '<img>'],
    [
      'an event of a picture',
      tree(element('img', { src: 'a.png', onError: 'x' })),
      '<img src="a.png">',
    ],
    [
      'quotes in an attribute',
      tree(element('img', { src: 'a.png', alt: '"><b>' })),
      '<img src="a.png" alt="&#x22;&#x3E;&#x3C;b&#x3E;">',
    ],
    ['a comment', tree({ type: 'comment', value: '--><script>' }), ''],
  ])('%s', (_name, root, html) => {
    expect(writeSafely(root)).toBe(html);
  });
});

describe('isSafeAddress', () => {
  it.each([
    'https://x.org',
    'http://x.org/a?b=c#d',
    'https://x.org/a@b',
    'mailto:a@b.org',
    'mailto:a@b.org?subject=c',
  ])('takes %s', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    '',
    'a',
    '/a',
    '//x.org',
    'https:',
    'https://',
    'https:x.org',
    'https:/x.org',
    'https:\\\\x.org',
    'https://x.org@y.org/',
    'https://a:b@x.org/',
    'https://[',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://x.org',
    'tel:1',
    'blob:https://x.org',
    'view-source:https://x.org',
    'mailto:',
    'mailto:a',
  ])('refuses %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});

describe('textOf', () => {
  it('gives the text without the numbers of footnotes', () => {
    const sign = element('sup', {}, element('a', { dataFootnoteRef: true }, text('1')));
    expect(textOf(tree(text('a '), element('b', {}, text('b')), sign))).toBe('a b');
  });
});

const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#1;javascript:alert(1)',
  '%6Aavascript:alert(1)',
  'javascript%3Aalert(1)',
  '<javascript:alert(1)>',
  '< javascript:alert(1)>',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  '//evil.example',
  '\\\\evil.example',
  '/works/a/',
  'a',
  '',
];

describe('unsafe links', () => {
  it.each(ADDRESSES)('to %j are refused and not written', (address) => {
    for (const source of [
      `[a](${address})`,
      `> - *[a](${address})*`,
      `[a][b]\n\n[b]: ${address || '<>'}`,
    ]) {
      const { problems } = read(source);
      expect(problems.map(({ rule }) => rule)).toEqual([
        expect.stringMatching(/unsafe-link|syntax/),
      ]);
      expect(piecesOf(source).flatMap(dangersOf)).toEqual([]);
      expect(piecesOf(source).join('')).not.toContain('href');
    }
  });
});

describe('markup in a text', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://x.org"></iframe>',
    '<svg onload="alert(1)"></svg>',
    '<math><mi href="javascript:x">a</mi></math>',
    '<form action="https://x.org"><input name="a" /></form>',
    '<style>{`*{}`}</style>',
    '<base href="https://x.org/" />',
    '<meta httpEquiv="refresh" content="0" />',
    '<b onclick="alert(1)">x</b>',
    '<Aside onclick="alert(1)">x</Aside>',
    '{alert(1)}',
    '<div dangerouslySetInnerHTML={{ __html: "<script>" }} />',
    '![a](javascript:alert(1))',
  ])('%s is refused and not written', (source) => {
    for (const placed of [
      source,
      `a ${source} b`,
      `- ${source}`,
      `> ${source}`,
      `a\n\n<Aside>\n${source}\n</Aside>`,
      `## ${source}`,
    ]) {
      expect(read(placed).problems.length, placed).toBeGreaterThan(0);
      expect(piecesOf(placed).flatMap(dangersOf), placed).toEqual([]);
    }
  });

  it.each([
    ['&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&#60;script&#62;alert(1)&#60;/script&#62;'],
    ['`<script>alert(1)</script>`'],
    ['```html" onclick="x\n<script>alert(1)</script>\n```'],
    ['[[id|&lt;script>]]'],
    ['[&lt;script>](https://x.org "&quot;><script>")'],
    [
      '<Figure src="a.png" alt="&quot;&gt;&lt;script&gt;" credit="&lt;script&gt;">&lt;script></Figure>',
    ],
    ['## &lt;script>'],
    ['a[^1]\n\n[^1]: &lt;script>'],
    ['a\n\n<Aside>&lt;script></Aside>'],
    ['| &lt;script> |\n|---|\n| &lt;script> |'],
  ])('%s stays text', (source) => {
    expect(read(source).problems).toEqual([]);
    const html = piecesOf(source);
    expect(html.join('')).toContain('script');
    expect(html.flatMap(dangersOf)).toEqual([]);
  });
});

describe('the guard of these tests', () => {
  it.each([
    '<script>x</script>',
    '<p onclick="x">a</p>',
    '<a href="javascript:x">a</a>',
    '<a href="&#x6A;avascript:x">a</a>',
    '<img src="https://x.org/a.png">',
    '<p style="x">a</p>',
    '<!-- a -->',
  ])('sees %s', (html) => {
    expect(dangersOf(html)).not.toEqual([]);
  });
});

describe('any text', () => {
  const atom = fc.oneof(
    fc.constantFrom(
      ...'< > & " \' @ [ ] ( ) { } | \\ ` * _ # - + ~ ^ : ; / = ! .'.split(' '),
      '\n',
      '\n\n',
      ' ',
      '    ',
      '\t',
    ),
    fc.constantFrom(
      'script',
      'javascript:',
      'data:',
      'https://x.org',
      'onerror=',
      'href=',
      'style',
      '&#106;',
      '&lt;',
      '&#xE000;C0&#xE001;',
      '[[id]]',
      '[[id|',
      ']]',
      '[@key]',
      '@key',
      '[^1]',
      '[^1]: ',
      '<Aside>',
      '</Aside>',
      '<Claim of="a" />',
      '<Quote of="key" locator="p. 1">',
      '</Quote>',
      '<Figure src="a.png" alt="',
      '">',
      '</Figure>',
      '<Bibliography concept="a" />',
      '<b>',
      '</b>',
      '{',
      '}',
      'import ',
      'export ',
      '- ',
      '> ',
      '## ',
      '| a |\n|---|\n',
      '```',
      '![',
      '](',
      '<!--',
      '-->',
      '__proto__',
      'constructor',
    ),
    fc.string({ maxLength: 3 }),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  const source = fc.array(atom, { maxLength: 25 }).map((parts) => parts.join(''));

  it('is read without a throw, and becomes safe HTML', () => {
    fc.assert(
      fc.property(source, (given) => {
        expect(piecesOf(given).flatMap(dangersOf)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('has only tokens that stand for something', () => {
    fc.assert(
      fc.property(source, (given) => {
        const { fragment } = read(given);
        const counts = {
          C: fragment.citations.length,
          L: fragment.links.length,
          E: fragment.links.length,
          B: fragment.bibliographies.length,
          R: 1,
        };
        const written = htmlOf(fragment).join('');
        for (const [, letter = '', number = ''] of visible(written).matchAll(/‹([A-Z])(\d+)›/g)) {
          expect(Number(number)).toBeLessThan(Reflect.get(counts, letter) ?? -1);
        }
        for (const { sentence } of [...fragment.citations, ...fragment.links]) {
          expect(visible(sentence).replace(/‹[A-Z]\d+›/g, '')).not.toMatch(/[‹›]/);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

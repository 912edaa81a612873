import fc from 'fast-check';
import { convert } from 'pandoc-wasm';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { clipboardEntries, clipboardList } from '../../src/core/formats/list/clipboard.ts';
import {
  FORMATTED_FORMATS,
  type FormattedFormatId,
  formattedList,
} from '../../src/core/formats/list/formatted-list.ts';
import type { FormattedEntry, FormattedList } from '../../src/core/formats/list/list.ts';
import { readRuns, runsText } from '../../src/core/formats/list/runs.ts';

const REFERENCE =
  'Abel, A. &#38; Bo, C. (2010). Talks of <i>two and H<sub>2</sub>O</i>. <span style="font-variant:small-caps;">Press</span>. https://doi.org/10.1000/x_y.';

function list(entries: readonly Partial<FormattedEntry>[], more: Partial<FormattedList> = {}) {
  return {
    title: 'Works on talks',
    styleName: 'APA, 7th edition',
    ...more,
    entries: entries.map((entry, index) => ({ key: `key${index}`, html: REFERENCE, ...entry })),
  };
}

describe('the runs of a reference', () => {
  test.each([
    ['a <i>b</i> c', [{ text: 'a ' }, { text: 'b', italic: true }, { text: ' c' }]],
    ['<em>a</em><cite>b</cite>', [{ text: 'ab', italic: true }]],
    [
      '<i>a <span style="font-style:normal;">b</span></i>',
      [{ text: 'a ', italic: true }, { text: 'b' }],
    ],
    [
      '<b>a <span style="font-weight:normal">b</span></b>',
      [{ text: 'a ', bold: true }, { text: 'b' }],
    ],
    ['x<sup>2</sup>', [{ text: 'x' }, { text: '2', vertical: 'superscript' }]],
    ['<q>a</q>', [{ text: '“a”' }]],
    ['&#38;&lt;i&gt;&#x2014;&nbsp;&unknown;', [{ text: '&<i>—\u00A0&unknown;' }]],
    ['  a\n  <wbr>b <div> c</div> ', [{ text: 'a b c' }]],
    ['a < b <i', [{ text: 'a < b <i' }]],
    ['</i>a<i>b', [{ text: 'a' }, { text: 'b', italic: true }]],
    ['<a href="/works/x/">a</a> <a href="#c1">b</a>', [{ text: 'a b' }]],
    ['<a href="javascript:alert(1)">a</a>', [{ text: 'a' }]],
    [
      '<a class="ref" href="https://a.example/?b&amp;c">a</a>',
      [{ text: 'a', href: 'https://a.example/?b&c' }],
    ],
    [
      '(https://a.example/b). c',
      [
        { text: '(' },
        { text: 'https://a.example/b', href: 'https://a.example/b' },
        { text: '). c' },
      ],
    ],
    [
      'https://doi.org/10.1/(A)1:2&#60;3&#62;4',
      [{ text: 'https://doi.org/10.1/(A)1:2<3>4', href: 'https://doi.org/10.1/(A)1:2%3C3%3E4' }],
    ],
    [
      "(doi:10.1234/a&#60;b&#62;'&#34;#(c)). d",
      [
        { text: '(doi:' },
        {
          text: `10.1234/a<b>'"#(c)`,
          href: "https://doi.org/10.1234/a%3Cb%3E'%22%23(c)",
        },
        { text: '). d' },
      ],
    ],
    [
      'A, doi: 10.1000/x(1)y. B',
      [
        { text: 'A, doi: ' },
        { text: '10.1000/x(1)y', href: 'https://doi.org/10.1000/x(1)y' },
        { text: '. B' },
      ],
    ],
    ['<!-- no --><script>x</script>', [{ text: 'x' }]],
  ])('%s', (html, runs) => {
    expect(readRuns(html)).toEqual(runs);
  });
});

describe('a formatted list', () => {
  it('is written in every format of the table, and in no other', () => {
    expect(FORMATTED_FORMATS.map(({ id }) => id)).toEqual(['rtf', 'html', 'md', 'txt']);
    // @ts-expect-error: the entry point must hold where types do not reach.
    expect(() => formattedList(list([]), 'pdf')).toThrow('the formats are rtf, html, md, txt');
  });

  it('is a whole document as HTML, without script, out of search', () => {
    const html = formattedList(list([{ label: '[1]' }]), 'html');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<script|src=|<link/);
    expect(html).toContain(
      '<p class="reference" id="key0"><span class="label">[1] </span>Abel, A. &amp; Bo, C. (2010). Talks of <i>two and H<sub>2</sub>O</i>. <span class="smallcaps">Press</span>. <a href="https://doi.org/10.1000/x_y">https://doi.org/10.1000/x_y</a>.</p>',
    );
  });

  it('has hanging indents and fields for links as RTF', () => {
    const rtf = formattedList(
      list([{ html: `Ávila 社 😀 {\\}. ${REFERENCE}`, label: '1.' }]),
      'rtf',
    );
    expect(rtf).toMatch(/^\{\\rtf1\\ansi[\s\S]*\}\r\n$/);
    expect(rtf).toContain('\\fi-720\\li720\\sa120\\tx720 1.\\tab ');
    expect(rtf).toContain('\\u193 ?vila \\u31038 ? \\u-10179 ?\\u-8704 ? \\{\\\\\\}.');
    expect(rtf).toContain('{\\i two and H{\\sub 2}O}');
    expect(rtf).toContain('{\\scaps Press}');
    expect(rtf).toContain(
      '{\\field{\\*\\fldinst{HYPERLINK "https://doi.org/10.1000/x_y"}}{\\fldrslt{\\ul https://doi.org/10.1000/x_y}}}',
    );
    expect(rtf).toMatch(/^[\r\n\x20-\x7e]*$/);
  });

  it('is plain text without marks', () => {
    const annotation = { paragraphs: ['One <i>two</i>.', 'Three.'], signature: 'By us.' };
    expect(
      formattedList(list([{ label: '[1]', annotation }], { note: 'From <b>here</b>.' }), 'txt'),
    ).toBe(
      'Works on talks\nAPA, 7th edition\nFrom here.\n\n[1] Abel, A. & Bo, C. (2010). Talks of two and H2O. Press. https://doi.org/10.1000/x_y.\n\n    One two.\n\n    Three.\n\n    By us.\n',
    );
    expect(formattedList(list([{ html: 'A, doi:10.1000/x' }]), 'txt')).toContain(
      '\n\nA, doi:10.1000/x\n',
    );
    const linked = '<a href="https://a.example/">CC <i>BY</i></a> and more';
    expect(formattedList(list([{ html: linked }]), 'txt')).toContain(
      '\n\nCC BY (https://a.example/) and more\n',
    );
  });
});

const BLOCKS = z.object({ blocks: z.array(z.unknown()) });

/** What pandoc reads in a file, as its own plain text of one line a paragraph. */
async function read(from: string, text: string, to = 'plain'): Promise<string> {
  const { stdout } = await convert({ from, to, wrap: 'none' }, text, {});
  return stdout;
}

const TREE = [
  ['md', 'markdown'],
  ['html', 'html'],
  ['rtf', 'rtf'],
] as const satisfies readonly (readonly [FormattedFormatId, string])[];

describe.each(TREE)('pandoc reads a list as %s', (format, reader) => {
  it('with its italics, small letters and links', async () => {
    const native = await read(reader, formattedList(list([{}]), format), 'native');
    expect(native.replace(/\s+/g, ' ')).toMatch(
      /Emph \[ Str "two" , Space , Str "and" , Space , Str "H" , Subscript \[ Str "2" \] , Str "O" \]/,
    );
    expect(native).toMatch(/"https:\/\/doi\.org\/10\.1000\/x_y"\s*,\s*""/);
    expect(native).toContain('SmallCaps');
  });

  it('with every sign as it stands, however it begins', async () => {
    const texts = [
      '1. Abel',
      '(1) Abel',
      'i. Abel',
      'A. Abel, B.',
      '[1] [x](y) ![z](q) [^1] [@key]',
      '- Abel',
      '+ Abel',
      '* Abel',
      '# Abel',
      '> Abel',
      ': Abel',
      '| Abel | Bo',
      '% Abel',
      '~~~',
      '```',
      '---',
      '===',
      'a_b_ *c* **d** ~e~ ^f^ ~~g~~ `h` $i$ $$ @j #k <l> </m> &amp; &n; {o} \\p "q" \'r\' s--t u--- v... w|x y!',
      'snake_case E=mc^2 5*3*2 Q&A R&D <br> https',
      'Ávila Đặng 社会工作 العربية 😀 “a” ‘b’ — – …',
      'AT&T; 100% #1 C:\\dir\\ x~y~z',
      '@abel says, -@bo',
      'a :smile: b, \\(x\\) \\[y\\]',
      'Table: caption',
      '<script>alert(1)</script>',
      '====',
    ];
    const html = texts.map((text) => ({ html: escapeHtml(text) }));
    const plain = await read(reader, formattedList(list(html), format));
    const paragraphs = plain.trim().split(/\n\n+/);
    // This reader of RTF does not join the two halves of a character beyond U+FFFF.
    const expected = texts.map((each) => (format === 'rtf' ? each.replace('😀', '��') : each));
    expect(paragraphs.slice(-texts.length)).toEqual(expected);
  });

  it('and an annotation as a block of its own', async () => {
    const annotation = { paragraphs: ['It says: <i>two</i>.', '1. More'], signature: 'By us. CC.' };
    const text = formattedList(list([{ annotation }, {}]), format);
    expect(await read(reader, text)).toMatch(
      /x_y\.\n\n *It says: two\.\n\n *1\. More\n\n *By us\. CC\.\n\nAbel, A\./,
    );
    const json = BLOCKS.parse(JSON.parse(await read(reader, text, 'json')));
    const blocks = JSON.stringify(json.blocks.slice(3));
    if (format !== 'rtf') expect(blocks).toMatch(/"(?:BlockQuote|Div)"/);
    expect(blocks).toMatch(/"c":\[\{"t":"Str","c":"It"\}/);
    expect(blocks).toMatch(/\[\{"t":"Str","c":"1\."\},\{"t":"Space"\},\{"t":"Str","c":"More"\}\]/);
  });
});

describe('whatever a reference holds', () => {
  const text = fc
    .string({
      unit: fc.constantFrom(...'aB1 .,:;-_*^~`#$@&<>|[](){}!\\"\'=+%/éя社😀\u00A0'),
      maxLength: 30,
    })
    .filter((value) => value.trim() !== '');

  it('the runs hold its text, and nothing breaks out of HTML or RTF', () => {
    fc.assert(
      fc.property(text, (value) => {
        const html = escapeHtml(value);
        const shown = value.replace(/ +/g, ' ').replace(/^ | $/g, '');
        expect(runsText(readRuns(html))).toBe(shown);
        const page = formattedList(list([{ html: `<i>${html}</i>` }], { title: value }), 'html');
        expect(page.match(/<(?!\/?(?:i|a|p)\b)[^<>]*>/g)?.length).toBe(
          formattedList(list([{ html: 'x' }]), 'html').match(/<(?!\/?(?:i|a|p)\b)[^<>]*>/g)?.length,
        );
        const rtf = formattedList(list([{ html }], { title: value }), 'rtf');
        const bare = rtf.replace(/\\[\\{}]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
    );
  });

  it('pandoc reads the same text in Markdown', async () => {
    const values = fc.sample(text, { numRuns: 200, seed: 7 });
    const entries = values.map((value) => ({ html: `x${escapeHtml(value)}x` }));
    const plain = await read('markdown', formattedList(list(entries), 'md'));
    const read200 = plain.trim().split(/\n\n+/).slice(-values.length);
    expect(read200).toEqual(values.map((value) => `x${value.replace(/ +/g, ' ')}x`));
  });
});

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

describe('a list on the clipboard', () => {
  const annotation = {
    paragraphs: ['Asks <i>why</i>.', 'Finds that <a href="/concepts/talk/">talk</a> helps.'],
    signature: 'By us.',
  };

  test('has its numbers in a column, and hanging indents', () => {
    const { entries } = list([{ label: '[1]' }, {}]);
    const [numbered = '', bare = ''] = clipboardEntries(entries, {}).split(/(?<=<\/p>)/);
    const start = '<p style="margin-left:0.5in;text-indent:-0.5in">';
    const column = '<span style="display:inline-block;min-width:0.5in;text-indent:0">[1]';
    expect(numbered.startsWith(`${start}${column}`)).toBe(true);
    expect(bare.startsWith(`${start}Abel, A. &amp; Bo`)).toBe(true);
    expect(bare).toContain('<i>two and H<sub>2</sub>O</i>');
    expect(bare).toContain('<span style="font-variant:small-caps">Press</span>');
  });

  test.each([
    ['half an inch', undefined, '0.5in'],
    ['an inch, as MLA has it', 1, '1in'],
  ] as const)(
    'has annotations in by %s, and later paragraphs with a first line',
    (_, indent, left) => {
      const { entries } = list([{ annotation }]);
      const html = clipboardEntries(entries, { annotationIndent: indent });
      expect(html.split(/(?<=<\/p>)/).slice(1)).toEqual([
        `<p style="margin-left:${left};text-indent:0">Asks <i>why</i>.</p>`,
        `<p style="margin-left:${left};text-indent:0.5in">Finds that talk helps.</p>`,
        `<p style="margin-left:${left};text-indent:0;font-size:0.875em">By us.</p>`,
      ]);
    },
  );

  test('says as a whole what its file says', () => {
    const whole = list([{}], { note: 'From <i>A & B</i>.' });
    expect(clipboardList(whole)).toMatch(
      /^<h1>Works on talks<\/h1><p>APA, 7th edition\. From <i>A &amp; B<\/i>\.<\/p><p style/,
    );
  });
});

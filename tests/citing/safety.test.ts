import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/core/citing/citation.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { formatPage, formatReferences } from './formatters.ts';
import { apa, english } from './helpers.ts';

/** All that the engine may write: CSL's rich text, and the element around a work. */
const ALLOWED =
  /<\/?(?:i|b|sup|sub)>|<span style="(?:font-variant: ?small-caps|font-style: ?normal|font-weight: ?normal|font-variant: ?normal|baseline);?">|<\/span>|<a data-cite="[\w-]+">|<\/a>/g;

function dangerous(html: string): string | undefined {
  return /[<>]|&(?!#\d+;|\w+;)/.exec(html.replace(ALLOWED, ''))?.[0];
}

/** The first tag that closes nothing, or an element left open. */
function unbalanced(html: string): string | undefined {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return `</${name}>`;
  }
  return open.at(-1);
}

const options = { locale: english, format: 'html' } as const;

describe('what a record holds is escaped', () => {
  const item: CslItem = {
    id: 'x',
    type: 'book',
    title: 'Bread & <script>alert("x")</script> <img src=x onerror=alert(1)> 1 < 2',
    author: [{ family: 'O\'Hara "Bo" <b onclick="x">', given: 'A & B' }, { literal: '<svg>' }],
    publisher: '<iframe src="//x"> & Sons',
    issued: { literal: '<u>1900</u>' },
    URL: 'https://example.org/?a=1&b="><script>',
  };
  const items = new Map([['x', item]]);

  it('in references', () => {
    const html = formatReferences([item], apa, options).get('x') ?? '';
    expect(dangerous(html)).toBeUndefined();
    expect(html).toContain('Bread &#38; &#60;script&#62;alert(“x”)&#60;/script&#62;');
    expect(html).toContain('O’Hara “Bo” &#60;b onclick=');
    expect(html).toContain('&#60;iframe src=');
  });

  it('in citations, with what stands before and behind the work', () => {
    const affixes = { prefix: '<script> & ', suffix: ', "<img src=x>', locator: '<1>' };
    for (const marked of [true, false]) {
      for (const mode of ['parenthetical', 'narrative', 'suppress-author'] as const) {
        const clusters = [{ mode, items: [{ key: 'x', ...affixes }] }];
        const page = formatPage(clusters, items, apa, { locale: english, marked });
        for (const html of [...page.clusters, ...page.list.map((entry) => entry.html)]) {
          expect(dangerous(html)).toBeUndefined();
        }
        expect(page.clusters[0]).toContain('&#60;script&#62;');
      }
    }
  });

  it('is left as it is in plain text', () => {
    const text = formatReferences([item], apa, { ...options, format: 'text' }).get('x');
    expect(text).toContain('Bread & <script>alert(“x”)</script>');
  });
});

describe('signs that mean something to a replacement', () => {
  it.each(['$&', '$`', "$'", '$$', '$1', '%%STRING%%'])('stay text: %s', (sign) => {
    const item: CslItem = { id: 'x', type: 'book', title: `Of ${sign} and more` };
    const html = formatReferences([item], apa, options).get('x') ?? '';
    const shown = sign.replace('&', '&#38;').replace("'", '’').replace('`', '‘');
    expect(html.replace('`', '‘')).toContain(`<i>Of ${shown} and more</i>`);
    const text = formatReferences([item], apa, { ...options, format: 'text' }).get('x') ?? '';
    expect(text.replace("'", '’')).toContain(`Of ${sign.replace("'", '’')} and more`);
  });

  it('lets a word of the engine be a word of a title, in italics or not', () => {
    const item: CslItem = { id: 'x', type: 'book', title: 'The unde<i>fined</i>' };
    const text = formatReferences([item], apa, { ...options, format: 'text' }).get('x');
    expect(text).toContain('The undefined');
  });
});

describe('names that each object has of itself', () => {
  it.each(['constructor', '__proto__', 'toString', 'Constructor.', 'valueOf', 'a::b', 'a:::b::'])(
    'are names of people and titles like others: %s',
    (word) => {
      const records: CslItem[] = [
        { id: 'x', type: 'book', title: word, author: [{ family: word, given: word }] },
        {
          id: 'y',
          type: 'chapter',
          title: 'U',
          author: [{ literal: word }],
          'container-title': word,
        },
        { id: 'z', type: 'book', title: word },
      ];
      const shown = word.replace(/\.$/, '');
      const items = new Map(records.map((record) => [record.id, record]));
      const clusters: Cluster[] = records.flatMap(({ id }): Cluster[] => [
        { mode: 'parenthetical', items: [{ key: id }] },
        { mode: 'narrative', items: [{ key: id }] },
      ]);
      for (let time = 0; time < 2; time++) {
        const { clusters: printed, list } = formatPage(clusters, items, apa, { locale: english });
        for (const html of [...printed, ...list.map((entry) => entry.html)]) {
          expect(html.toLowerCase()).toContain(shown.toLowerCase());
          expect(html).not.toContain('\u2060');
        }
        for (const [, text] of formatReferences(records, apa, { ...options, format: 'text' })) {
          expect(text.toLowerCase()).toContain(shown.toLowerCase());
          expect(text).not.toContain('\u2060');
        }
      }
    },
  );
});

describe('a note', () => {
  it.each(['language: constructor', 'issued: 1900', 'title: Other', '{:title: Other}'])(
    'is text and no field: %s',
    (note) => {
      const item: CslItem = { id: 'x', type: 'book', title: 'Bread and roses', note };
      const html = formatReferences([item], apa, options).get('x') ?? '';
      expect(html).toContain('<i>Bread and roses</i>. (n.d.)');
    },
  );
});

describe('a language that is none', () => {
  it.each([
    'constructor',
    'constructor-x',
    'toString</b>x',
    'en<valueOf',
    '__proto__',
    'valueOf_DE',
    '-',
    '',
  ])('%j', (language) => {
    const item: CslItem = {
      id: 'x',
      type: 'book',
      title: 'Bread and roses',
      author: [{ family: 'Doe', given: 'Jane' }],
      language,
    };
    expect(formatReferences([item], apa, options).get('x')).toContain('Bread and roses');
  });
});

describe('the rich text of CSL', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['On <i>Homo sapiens</i>', 'On <i>Homo sapiens</i>.'],
    ['Area in m<sup>2</sup> of H<sub>2</sub>O', 'Area in m<sup>2</sup> of H<sub>2</sub>O.'],
    ['The <span class="nocase">iPhone</span> years', 'The iPhone years.'],
    ['<span style="font-variant:small-caps;">Caps</span>', 'font-variant'],
    ['Said "so" & not so', 'Said “so” &#38; not so.'],
  ];
  it.each(cases)('%s', (title, expected) => {
    const item: CslItem = { id: 'x', type: 'article-journal', title, 'container-title': 'J' };
    const html = formatReferences([item], apa, options).get('x') ?? '';
    expect(html).toContain(expected);
    expect(dangerous(html)).toBeUndefined();
  });
});

describe('no text of a record can write a tag of its own', () => {
  const piece = fc.constantFrom(
    ...['<i>', '</i>', '<b>', '<sup>', '</sup>', '<span class="nocase">', '</span>', '<sc>'],
    ...['<script>', '</a>', '<a href="javascript:x">', '<i onclick="x">', '"', "'", '&', '&#60;'],
    ...['<', '>', '“', '’', ': ', '. ', '(', ')', '\u0000', '<span class="nocase" onclick="x">'],
    ...['word', 'The ', 'é', '-', '–', '\\', '$&', '%%STRING%%'],
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
  it('in titles, names, publishers and around citations', () => {
    fc.assert(
      fc.property(text, text, text, text, (title, family, publisher, affix) => {
        const item: CslItem = {
          id: 'x',
          type: 'chapter',
          title: `T${title}`,
          author: [{ family: `F${family}`, given: 'G' }],
          'container-title': publisher,
          publisher,
        };
        const works = [{ key: 'x', prefix: affix, suffix: affix }];
        const clusters: Cluster[] = [
          { mode: 'parenthetical', items: works },
          { mode: 'narrative', items: works },
        ];
        const items = new Map([['x', item]]);
        const page = formatPage(clusters, items, apa, { locale: english, marked: true });
        const reference = formatReferences([item], apa, options).get('x') ?? '';
        for (const html of [...page.clusters, reference]) {
          expect(dangerous(html)).toBeUndefined();
          expect(unbalanced(html)).toBeUndefined();
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { bundledLocale, bundledStyle } from '../../src/core/citing/engine/bundled.ts';
import { readLocale } from '../../src/core/citing/locale.ts';
import { referenceStyle } from '../../src/core/citing/styles/reference-style.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { parseXml, writeXml } from '../../src/core/text/xml.ts';
import { formatReferences } from './formatters.ts';
import { apa, english } from './helpers.ts';
import { alpha, issued } from './works.ts';

const layout = '<layout><text variable="title"/></layout>';

function style(parts: string, start = 'class="in-text"', info = ''): string {
  return `<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ${start}><info>${info}</info>${parts}</style>`;
}

describe('readStyle', () => {
  it('reads what the APA style says of itself', () => {
    expect(apa).toMatchObject({
      id: 'apa',
      title: 'APA Style 7th edition',
      edition: '7th edition',
      isNote: false,
      isNumeric: false,
    });
    expect(apa.digest).toMatch(/^[\da-f]{64}$/);
  });

  it('takes the id from the file where the style has none, and tells notes and numbers', () => {
    const parts = `<citation><layout><text variable="citation-number"/></layout></citation><bibliography>${layout}</bibliography>`;
    const read = readStyle(style(parts, 'class="note"'), 'csl/my-own.csl');
    expect(read).toMatchObject({ id: 'my-own', title: 'my-own', isNote: true, isNumeric: true });
    expect(read.edition).toBeUndefined();
  });

  const whole = `<citation>${layout}</citation><bibliography>${layout}</bibliography>`;
  const parent = '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>';
  const macro = (name: string, ...called: readonly string[]) =>
    `<macro name="${name}">${called.map((other) => `<text macro="${other}"/>`).join('')}</macro>`;
  const row = (length: number, times: number) =>
    Array.from({ length }, (_, at) =>
      macro(`m${at}`, ...Array.from({ length: times }, () => `m${at + 1}`)),
    ).join('');
  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['a page of HTML', '<html><body/></html>', /x\.csl is not a CSL style: its root is <html>/],
    ['no XML', 'not found', /x\.csl is not well-formed XML\. Line 1: text outside/],
    ['a file cut off', style(whole).slice(0, -12), /ends before|does not begin a tag/],
    [
      'tags that do not match',
      style('<citation>\n</layout>'),
      /Line 2: <\/layout> where <\/citation>/,
    ],
    [
      'no bibliography',
      style(`<citation>${layout}</citation>`),
      /no <bibliography> with a <layout>/,
    ],
    [
      'no citation',
      style(`<bibliography>${layout}</bibliography>`),
      /no <citation> with a <layout>/,
    ],
    ['a dependent style', style('', 'class="in-text"', parent), /dependent style .* use "apa"/],
    [
      'a macro that is missing',
      style(
        `<citation>${layout}</citation><bibliography><layout><text macro="who"/></layout></bibliography>`,
      ),
      /calls the macro "who"/,
    ],
    [
      'a macro that calls itself',
      style(`${macro('a', 'a')}${whole}`),
      /x\.csl has macros that call each other without end: "a", "a"\. Take one/,
    ],
    [
      'macros in a circle, though nothing calls them',
      style(`${macro('start', 'a')}${macro('a', 'b')}${macro('b', 'c')}${macro('c', 'a')}${whole}`),
      /x\.csl has .* without end: "a", "b", "c", "a"\./,
    ],
    [
      'a circle by way of a sort key',
      style(
        `<macro name="a"><choose><if variable="title"><text macro="b"/></if></choose></macro>${macro('b', 'a')}<citation><sort><key macro="b"/></sort>${layout}</citation><bibliography>${layout}</bibliography>`,
      ),
      /without end: "b", "a", "b"/,
    ],
    [
      'macros that double 40 times',
      style(`${row(40, 2)}<macro name="m40"/>${whole}`),
      /x\.csl is too large in the macro "m\d+": .* 30,000 elements for one work/,
    ],
    [
      'a row of macros without an end in sight',
      style(`${row(20_000, 1)}<macro name="m20000"/>${whole}`),
      /x\.csl is too large in the macro "m1": .* more than 200 in one another/,
    ],
    [
      'groups in groups without an end in sight',
      style(
        `<citation><layout>${'<group>'.repeat(20_000)}${'</group>'.repeat(20_000)}</layout></citation>`,
      ),
      /x\.csl is not well-formed XML\. Line 1: more than 200 elements are open at <group>/,
    ],
  ];
  it.each(broken)('refuses %s', (_, xml, message) => {
    expect(() => readStyle(xml, 'x.csl')).toThrow(message);
  });
});

describe('a style that is deep and within bounds', () => {
  it('is read, and prints', () => {
    const depth = 150;
    const groups = `${'<group>'.repeat(depth)}<text variable="title"/>${'</group>'.repeat(depth)}`;
    const deep = readStyle(
      style(
        `<macro name="t">${groups}</macro><citation>${layout}</citation><bibliography><layout><text macro="t"/><text macro="t"/></layout></bibliography>`,
      ),
    );
    const work: CslItem = { id: 'a', type: 'book', title: 'First' };
    const printed = formatReferences([work], deep, { locale: english, format: 'text' });
    expect(printed.get('a')).toBe('FirstFirst');
  });
});

describe('readLocale', () => {
  it('reads the language, and refuses what is no locale', () => {
    expect(readLocale(bundledLocale('de-DE') ?? '').lang).toBe('de-DE');
    expect(() => readLocale('<style/>', 'x.xml')).toThrow('x.xml is not a CSL locale');
    expect(() => readLocale('<locale', 'x.xml')).toThrow('not well-formed');
  });
});

describe('referenceStyle', () => {
  it('keeps the layout and drops what depends on other works', () => {
    const xml = style(
      `<citation collapse="year"><sort><key variable="title"/></sort>${layout}</citation><bibliography hanging-indent="true" subsequent-author-substitute="---"><sort><key variable="title"/></sort>${layout}</bibliography>`,
    );
    const changed = referenceStyle(xml);
    expect(changed).not.toMatch(/<sort|subsequent-author|collapse/);
    expect(changed).toContain(`<bibliography hanging-indent="true">${layout}</bibliography>`);
    expect(changed).toContain('<citation><layout><text value="cited"/></layout></citation>');
  });

  it('leaves no dash and no letter in a list of one author and year', () => {
    const works = ['First', 'Second'].map((title): CslItem => {
      return { id: title, type: 'book', title, author: [alpha], ...issued(2001) };
    });
    const references = formatReferences(works, apa, { locale: english, format: 'text' });
    expect([...references.values()]).toEqual([
      'Alpha, A. B. (2001). First.',
      'Alpha, A. B. (2001). Second.',
    ]);
  });
});

describe('XML', () => {
  it.each(['apa', 'harvard-cite-them-right', 'nlm-citation-sequence'])(
    'is the same tree after writing and reading: %s',
    (id) => {
      const tree = parseXml(bundledStyle(id) ?? '');
      expect(parseXml(writeXml(tree))).toEqual(tree);
    },
  );

  it('keeps entities and drops comments, declarations and instructions', () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE a><!-- <a> --><a b="&lt;&quot;" c=\'"\'>x &amp; <![CDATA[<y>]]><d/></a>';
    expect(writeXml(parseXml(text))).toBe('<a b="&lt;&quot;" c="&quot;">x &amp; &lt;y&gt;<d/></a>');
  });
});

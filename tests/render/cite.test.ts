import { describe, expect, it } from 'vitest';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { createFormatter } from '../../src/core/citing/formatter.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { copiedStyle } from '../../src/core/render/citations/copied-styles.ts';
import { styledPage } from '../../src/core/render/citations/styled-page.ts';
import { htmlToText } from '../../src/core/render/text/html.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { type Rendered, render } from './library.ts';
import { claim, concept, essay, work } from './specimens.ts';

const locale = loadLocale('en-US', FIXTURE_ROOT);

const ITEMS: readonly CslItem[] = [
  {
    id: 'abel2010talks',
    type: 'article-journal',
    title: '1. Talks of <i>two</i>',
    author: [{ family: 'Abel', given: 'Ann' }],
    'container-title': 'A Journal',
    issued: { 'date-parts': [[2010]] },
  },
  { id: 'title', type: 'book', title: '[1] A book', issued: { 'date-parts': [[2011]] } },
];

describe('a numeric style', () => {
  it.each([
    [
      'ieee',
      ['A. Abel, “1. Talks of <i>two</i>,” <i>A Journal</i>, 2010.', '<i>[1] A Book</i>. 2011.'],
    ],
    [
      'nlm-citation-sequence',
      ['Abel A. 1. Talks of <i>two</i>. A Journal. 2010.', '[1] A book. 2011.'],
    ],
    ['vancouver', ['Abel A. 1. Talks of <i>two</i>. A Journal. 2010;', '[1] A book. 2011.']],
  ])('%s prints no number before a reference that stands alone', (id, expected) => {
    const { references } = copiedStyle(ITEMS, {
      formatter: createFormatter(loadStyle(id, FIXTURE_ROOT), locale, { words: EVERY_WORD_LIST }),
      styleLabel: id,
    });
    expect([...references.values()]).toEqual(expected);
  });

  it('that writes its number into the line loses it as well', () => {
    const style = readStyle(
      `<style class="in-text" version="1.0"><info><title>Own</title><id>own</id></info>
      <macro name="number"><text variable="citation-number" prefix="(" suffix=") "/></macro>
      <citation><sort><key variable="citation-number"/></sort>
      <layout><text variable="citation-number"/></layout></citation>
      <bibliography second-field-align="flush"><layout>
      <text macro="number"/><text variable="title"/></layout></bibliography></style>`,
    );
    const formatter = createFormatter(style, locale, { words: EVERY_WORD_LIST });
    const lone = formatter.unnumbered;
    expect(lone.style).toMatchObject({ id: 'own', title: 'Own', isNumeric: false });
    expect([...lone.references(ITEMS).values()]).toEqual(['1. Talks of <i>two</i>', '[1] A book']);
    expect(formatter.references(ITEMS).get('title')).toContain('(1)');
  });

  it('is changed once; every other style stays what it was', () => {
    const ieee = createFormatter(loadStyle('ieee', FIXTURE_ROOT), locale, {
      words: EVERY_WORD_LIST,
    });
    expect(ieee.unnumbered).toBe(ieee.unnumbered);
    const apa = createFormatter(loadStyle('apa', FIXTURE_ROOT), locale, { words: EVERY_WORD_LIST });
    expect(apa.unnumbered).toBe(apa);
  });
});

/** A work by several hands, in the same journal. */
function joint(key: string, names: readonly string[], title: string) {
  const file = work(key, { title });
  const list = names.map((name) => `  - { family: ${name}, given: Ann-Marie B. }`).join('\n');
  return { ...file, text: file.text.replace(/ {2}- \{ family: Abel.*/, list) };
}

function nobody(key: string) {
  const file = work(key, { title: 'Anonymous “talks”' });
  const text = file.text.replace(/author:\n.*\n/, '').replace('[title, author,', '[title,');
  return { ...file, text };
}

const READING = {
  path: 'readings/path.mdx',
  text: '---\ntitle: A path\nstandfirst: For whom.\ndate: 2026-10-05\nsteps:\n  - { entry: abel2010talks, reason: To begin. }\n  - { entry: two, reason: To go on. }\n---\n',
};
const SIGNED = {
  path: 'essays/signed.mdx',
  text: '---\ntitle: A signed essay\nstandfirst: About.\ndate: 2026-09\nauthor: [Ada Doe, Bo Roe]\n---\n\nA text on [@two].\n',
};

/** Works and concepts give no date of their own; essays and paths do. */
function madeInNovember({ path, text }: SourceFile): SourceFile {
  const isDated = /^(?:essays|readings)\//.test(path);
  return { path, text: isDated ? text : text.replace('---\n', '---\ncreated: 2026-11\n') };
}

const FURTHER = ['modern-language-association', 'ieee'];
const rendered: Rendered = render(
  [
    work('abel2010talks', { title: 'Talks: A study' }),
    joint('two', ['Bo', 'Cox'], 'Why talk? A study'),
    joint('four', ['Bo', 'Cox', 'Dee', 'Eve'], 'Four'),
    nobody('nobody'),
    concept('talks'),
    essay('essay', 'A text on [@abel2010talks].'),
    SIGNED,
    READING,
    claim(1, 'supported', { about: 'abel2010talks' }),
  ].map(madeInNovember),
  FURTHER.map((id) => ({
    formatter: createFormatter(loadStyle(id, FIXTURE_ROOT), locale, { words: EVERY_WORD_LIST }),
    styleLabel: id,
  })),
);

describe('the reference of our own page', () => {
  const own = (kind: 'works' | 'concepts' | 'essays' | 'readings', id: string) =>
    rendered.of(kind, id).own;
  const inStyle = (style: string, kind: 'works' | 'essays', id: string) => {
    const { citing, own: page } = rendered.of(kind, id);
    const formatter = createFormatter(loadStyle(style, FIXTURE_ROOT), locale, {
      words: EVERY_WORD_LIST,
    });
    return (
      styledPage(citing, { borrowed: [], works: [page.key] }, formatter, '/').works[page.key] ?? ''
    );
  };

  it.each([
    [
      'works',
      'abel2010talks',
      'The editors of Specimens. (2026, November). [Annotation of “Talks,” by A. Abel]. Specimens. https://library.example/tracings/works/abel2010talks/',
    ],
    [
      'works',
      'two',
      'The editors of Specimens. (2026, November). [Annotation of “Why talk?” by A.-M. B. Bo and A.-M. B. Cox]. Specimens. https://library.example/tracings/works/two/',
    ],
    [
      'works',
      'four',
      'The editors of Specimens. (2026, November). [Annotation of “Four,” by A.-M. B. Bo and others]. Specimens. https://library.example/tracings/works/four/',
    ],
    [
      'works',
      'nobody',
      'The editors of Specimens. (2026, November). [Annotation of “Anonymous ‘talks’”]. Specimens. https://library.example/tracings/works/nobody/',
    ],
    [
      'concepts',
      'talks',
      'The editors of Specimens. (2026, November). talks. Specimens. https://library.example/tracings/concepts/talks/',
    ],
    [
      'essays',
      'signed',
      'Ada Doe & Bo Roe. (2026, September). A signed essay. Specimens. https://library.example/tracings/essays/signed/',
    ],
    [
      'readings',
      'path',
      'The editors of Specimens. (2026, October 5). A path. Specimens. https://library.example/tracings/readings/path/',
    ],
  ] as const)('of %s/%s', (kind, id, expected) => {
    expect(htmlToText(own(kind, id).html)).toBe(expected);
  });

  it('comes in every style, none with a number', () => {
    expect(FURTHER.map((style) => htmlToText(inStyle(style, 'essays', 'essay')))).toEqual([
      'The editors of Specimens. “An Essay.” Specimens, Nov. 2026, https://library.example/tracings/essays/essay/.',
      'The editors of Specimens, “An essay,” Specimens. [Online]. Available: https://library.example/tracings/essays/essay/',
    ]);
  });

  it('has a description in quotation marks or in square brackets, never in both', () => {
    const printed = FURTHER.map((style) => inStyle(style, 'works', 'abel2010talks'));
    expect(printed.map(htmlToText)).toEqual([
      'The editors of Specimens. “Annotation of ‘Talks,’ by A. Abel.” Specimens, Nov. 2026, https://library.example/tracings/works/abel2010talks/.',
      'The editors of Specimens, “Annotation of ‘Talks,’ by A. Abel,” Specimens. [Online]. Available: https://library.example/tracings/works/abel2010talks/',
    ]);
    for (const html of printed) expect(html).not.toMatch(/“\[/);
  });

  it('sets a description upright, a title in italics, and the address as a link that can break', () => {
    expect(own('works', 'abel2010talks').html).not.toContain('<i>');
    const address = 'https://library.example/tracings/concepts/talks/';
    expect(own('concepts', 'talks').html).toBe(
      `The editors of Specimens. (2026, November). <i>talks</i>. Specimens. <a href="${address}">https://library.example/<wbr>tracings/<wbr>concepts/<wbr>talks/</a>`,
    );
  });

  it('is kept apart from the work', () => {
    expect(own('works', 'abel2010talks').bibtex).toMatch(/^@misc\{annotation-abel2010talks,/);
    expect(rendered.of('works', 'abel2010talks').bibtex).toMatch(/^@article\{abel2010talks,/);
    expect(['abel2010talks', 'two', 'four', 'nobody'].map((id) => own('works', id).remark)).toEqual(
      [
        'This is our note, not the words of Abel.',
        'This is our note, not the words of Bo and Cox.',
        'This is our note, not the words of Bo and others.',
        'This is our note, not the words of the work itself.',
      ],
    );
    expect(own('essays', 'essay').remark).toBeUndefined();
  });
});

describe('the references of a work', () => {
  it('come in every style of the site, in its order', () => {
    expect(rendered.of('works', 'abel2010talks').cited.map(({ text }) => text)).toEqual([
      'Abel, A. (2010). Talks: A study. A Journal.',
      'Abel, Ann. “Talks: A Study.” A Journal, 2010.',
      'A. Abel, “Talks: A study,” A Journal, 2010.',
    ]);
    expect(rendered.view.styles.map(({ id }) => id)).toEqual(['apa', ...FURTHER]);
  });
});

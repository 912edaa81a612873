import { describe, expect, it, test } from 'vitest';
import { toCsl } from '../../src/core/bibliography/to-csl.ts';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { isOfKind } from '../../src/core/library.ts';
import { render } from './library.ts';
import { work } from './specimens.ts';

const rendered = render([
  {
    path: 'works/abel2010talks.mdx',
    text: `---
type: article-journal
title: "Talks: A study"
author:
  - { family: Abel, given: Ann }
issued: 2010-03
container-title: A Journal
volume: 38
issue: 3-4
DOI: 10.1000/12-34
basis: { grade: abstract, seen: with the first page, unseen: The rest was not seen., sources: [index], date: 2026-11 }
sources:
  index: { name: An index, url: "https://index.example/1", seen: record, date: 2026-11 }
  copy: { name: A copy at host.example, seen: first page, date: 2026-11 }
confirmed:
  - { fields: [title, author, issued], sources: [index, copy] }
  - { fields: [container-title], sources: [index, copy], note: The cover abbreviates it. }
  - { fields: [volume, issue, DOI], sources: [copy] }
  - { fields: [issued.month], sources: [index] }
unconfirmed:
  - { field: page, value: 253-263, note: Looked for twice. }
  - { field: publisher }
---
`,
  },
]);
const view = rendered.of('works', 'abel2010talks');

describe('the evidence of a record', () => {
  it('says for each field how many sources show it and which', () => {
    expect(
      view.record.map(({ label, value, pips, pipsLabel, note }) => ({
        label,
        value,
        pips,
        pipsLabel,
        note,
      })),
    ).toEqual([
      {
        label: 'Title',
        value: 'Talks: A study',
        pips: 2,
        pipsLabel: 'Two sources',
        note: undefined,
      },
      {
        label: 'Author, year',
        value: 'Ann Abel, March 2010',
        pips: 2,
        pipsLabel: 'The same two',
        note: undefined,
      },
      {
        label: 'Published in',
        value: 'A Journal',
        pips: 2,
        pipsLabel: 'The same two',
        note: 'The cover abbreviates it.',
      },
      {
        label: 'Volume, issue',
        value: '38 (3–4)',
        pips: 1,
        pipsLabel: 'One source',
        note: undefined,
      },
      {
        label: 'DOI',
        value: '10.1000/12-34',
        pips: 1,
        pipsLabel: 'The same source',
        note: undefined,
      },
      { label: 'Month', value: 'March', pips: 1, pipsLabel: 'One source', note: undefined },
    ]);
  });

  it('links what one may look at, and names a copy with the month in which it was seen', () => {
    expect(view.record[0]?.sources).toEqual([
      { text: 'An index', detail: 'record', href: 'https://index.example/1' },
      { text: 'A copy at host.example', detail: 'first page, November 2026', href: undefined },
    ]);
  });
});

test('pages have a dash between numbers, and a DOI and an ISSN keep their hyphens', () => {
  const { of } = render([
    {
      path: 'works/abel2010talks.mdx',
      text: `---
type: article-journal
title: "Talks: A study"
author:
  - { family: Abel, given: Ann }
issued: 2010
page: 12-34
ISSN: 0378-5955
DOI: 10.1000/12-34
basis: { grade: abstract, seen: with the first page, unseen: The rest was not seen., sources: [index], date: 2026-11 }
sources:
  index: { name: An index, seen: record, date: 2026-11 }
confirmed:
  - { fields: [title, author, issued, page, ISSN, DOI], sources: [index] }
unconfirmed:
  - { field: PMCID, value: 10-12 }
  - { field: issue, value: 3-4 }
---
`,
    },
  ]);
  const { record, unconfirmed } = of('works', 'abel2010talks');
  const values = new Map([...record, ...unconfirmed].map(({ label, value }) => [label, value]));
  expect(values.get('PubMed Central')).toBe('[10-12?]');
  expect(values.get('Issue')).toBe('[3–4?]');
  expect(values.get('Pages')).toBe('12–34');
  expect(values.get('ISSN')).toBe('0378-5955');
  expect(values.get('DOI')).toBe('10.1000/12-34');
});

describe('what is not confirmed', () => {
  it('stands apart, in brackets', () => {
    expect(view.unconfirmed.map(({ label, value, pips }) => ({ label, value, pips }))).toEqual([
      { label: 'Pages', value: '[253–263?]', pips: 0 },
      { label: 'Publisher', value: 'not known', pips: 0 },
    ]);
    expect(view.bracketedImprint).toBe('[pp. 253–263?]');
  });

  it('is in no reference, no imprint and no record of an export', () => {
    const entry = rendered.library.entries.get('abel2010talks');
    if (!entry || !isOfKind(entry, 'works')) throw new Error('The specimen is missing.');
    const item = toCsl(entry.id, entry.data);
    const texts = [
      view.imprintHtml,
      view.card.referenceHtml,
      ...view.cited.map(({ text }) => text),
      ...EXPORT_FORMATS.map(({ serialize }) => serialize([item])),
    ];
    for (const text of texts) expect(text).not.toMatch(/253|263/);
  });

  it('is named in the files as left out', () => {
    expect(view.bibtex).toContain('comment = {Incomplete: pages are not confirmed.');
  });
});

describe('the basis', () => {
  it.each([
    ['full-text', 'Read by the editors of Specimens'],
    ['part', 'Read by the editors of Specimens'],
    ['abstract', 'Seen by the editors of Specimens'],
    ['second-hand', 'Seen by the editors of Specimens'],
    ['record-only', 'Recorded by the editors of Specimens'],
  ])('%s: %s', (grade, by) => {
    const one = render([work('abel2010talks', { basis: grade })]).of('works', 'abel2010talks');
    expect(one.basis.by).toBe(by);
  });

  it('joins grade and what was seen', () => {
    expect(view.basis.line).toBe('Abstract, with the first page');
    expect(view.basis.unseen).toBe('The rest was not seen.');
  });
});

describe('a work without confirmed names and year', () => {
  it('goes by its title, with what is believed in brackets', () => {
    const bare = render([
      {
        path: 'works/tesd2015levels.mdx',
        text: `---
type: article-journal
title: Levels of talk
basis: { grade: record-only, date: 2026-11 }
sources: { a: { name: A page } }
confirmed: [{ fields: [title], sources: [a] }]
unconfirmed:
  - { field: author, value: "Tesd, Eric, and Paul Spee" }
  - { field: issued, value: "2015" }
---
`,
      },
    ]).of('works', 'tesd2015levels');
    expect(bare.bracketedNames).toBe('[Tesd, Eric, and Paul Spee?]');
    expect(bare.card.short).toBe('“Levels of talk” [2015?]');
    expect(bare.cited[0]?.text).toBe('Levels of talk. ([2015?]).');
    expect(bare.card.bracketed).toBe('[Tesd, Eric, and Paul Spee?]');
    expect(bare.imprintHtml).toBe('[2015?].');
  });
});

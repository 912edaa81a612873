import { describe, expect, test } from 'vitest';
import type { ImportSettings, PlannedRecord } from '../../../src/core/importing/plan/outcomes.ts';
import { ImportPlan } from '../../../src/core/importing/plan/plan.ts';
import {
  countImport,
  importSum,
  leftOverLines,
  recordLines,
} from '../../../src/core/importing/plan/report.ts';
import { reportJson, reportMarkdown } from '../../../src/core/importing/plan/report-files.ts';
import type { ImportedRecord } from '../../../src/core/importing/record/imported.ts';
import { createLibrary } from '../../../src/core/library/check-library.ts';
import { readLibrary } from '../../../src/core/library/unchecked-library.ts';
import { errorsOf } from '../../../src/core/library.ts';
import type { CslItem } from '../../../src/core/model/csl.ts';
import type { SourceFile } from '../../../src/core/text/source.ts';
import { record } from '../../formats/records.ts';

const DOE: SourceFile = {
  path: 'works/doe2010study.mdx',
  text: `---
type: article-journal
title: A study of relationships   # as printed
author:
  - { family: Doe, given: Jane }
issued: "2010"
container-title: Journal of Studies
DOI: "10.1000/182"
basis: { grade: abstract, sources: [cat], date: 2026-11 }
sources:
  cat: { name: Catalogue }
confirmed:
  - { fields: [title, author, issued, container-title, DOI], sources: [cat] }
unconfirmed:
  - field: volume
    value: "7"
  - field: page
    value: 1–9
    note: From memory.
---

An annotation of our own.
`,
};

const SETTINGS: ImportSettings = { date: '2026-11-24', fill: false, abstracts: false };

function planOf(
  items: readonly (CslItem | ImportedRecord)[],
  settings: Partial<ImportSettings> = {},
  files: readonly SourceFile[] = [DOE],
): PlannedRecord[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const plan = new ImportPlan(readLibrary(files), texts, { ...SETTINGS, ...settings });
  return items.map((item, index) =>
    plan.plan('item' in item ? item : { item, line: index * 10 + 1, leftOver: [] }, 'my.bib'),
  );
}

/** A journal article that is `DOE`, with more than it has. */
const SAME = record('article-journal', {
  id: 'Doe:2010',
  title: 'A Study of Relationships',
  author: [{ family: 'Doe', given: 'J.' }],
  issued: { 'date-parts': [[2010]] },
  DOI: '10.1000/182',
  volume: '7',
  page: '11-19',
  issue: '2',
});

describe('a new work', () => {
  test('becomes an entry that says in which record of which file it was seen', () => {
    const [planned] = planOf([record('book', { id: 'roe2011other', title: 'Other' })]);
    expect(planned).toMatchObject({
      file: 'my.bib',
      line: 1,
      name: 'roe2011other',
      outcome: { kind: 'taken', key: 'roe2011other', path: 'works/roe2011other.mdx' },
      remarks: [],
      leftOver: [],
    });
    const text = planned?.outcome.kind === 'taken' ? planned.outcome.text : '';
    expect(text).toContain(
      '  my-bib:\n    name: my.bib\n    seen: record “roe2011other”\n    date: 2026-11-24\n',
    );
    expect(errorsOf(createLibrary([DOE, { path: 'works/roe2011other.mdx', text }]))).toEqual([]);
  });

  test('gets a key of its own where that of the file is no id, or taken', () => {
    const items = ['', 'A b', 'doe2010study', 'free', 'free'].map((id, index) =>
      record('book', { id, title: `Title ${'abcde'.charAt(index)}` }),
    );
    const keys = planOf(items).map(({ outcome }) => outcome.kind === 'taken' && outcome.key);
    expect(keys).toEqual([
      'anon-nd-title',
      'anon-nd-title-2',
      'anon-nd-title-3',
      'free',
      'anon-nd-title-4',
    ]);
  });

  test('keeps a note that came with it inside a comment', () => {
    const item = record('book', { id: 'one', title: 'One' });
    const [planned] = planOf([{ item, line: 1, leftOver: [], annotation: 'Mine: {x} <b> */ end' }]);
    const text = planned?.outcome.kind === 'taken' ? planned.outcome.text : '';
    expect(text).toContain('This note came with the record:\n\nMine: {x} <b> * / end\n*/}\n');
    expect(errorsOf(createLibrary([{ path: 'works/one.mdx', text }]))).toEqual([]);
  });

  test('says what it may be, where it is much alike', () => {
    const item = record('article-journal', { ...SAME, id: 'x', DOI: '10.1000/9' });
    const [planned] = planOf([item]);
    expect(planned?.outcome.kind).toBe('taken');
    expect(planned?.comparisons).toMatchObject([
      { kind: 'near', reason: '“doe2010study” has the same title, and another DOI.' },
    ]);
    expect(planned === undefined ? [] : recordLines(planned)).toContain(
      'It may be a work that is here: “doe2010study” has the same title, and another DOI.',
    );
  });

  test('loses an identifier that is that of quite another work', () => {
    const item = record('chapter', { id: 'x', title: 'Cooking for ten', DOI: '10.1000/182' });
    const [planned] = planOf([item]);
    expect(planned?.outcome).toMatchObject({ kind: 'taken', key: 'x' });
    expect(planned?.leftOver).toEqual([
      {
        field: 'DOI',
        value: '10.1000/182',
        reason: 'It is the DOI of “doe2010study”, which is another work: title differs.',
      },
    ]);
  });

  test('meets the lead that looks for it', () => {
    const lead: SourceFile = {
      path: 'leads/roe2011lost.mdx',
      text: '---\ntitle: The lost book\nbelieved: Roe, 2011.\norigin: A list.\nsearched: Everywhere.\nwanted: The book.\ndate: 2026-11\n---\n',
    };
    const [planned] = planOf([record('book', { id: 'x', title: 'The Lost Book' })], {}, [lead]);
    expect(planned?.remarks).toEqual([
      'The lead “roe2011lost” looks for a work of this title; compare the two.',
    ]);
  });
});

describe('a known work', () => {
  test('is offered what it lacks, and what it believes otherwise', () => {
    const [planned] = planOf([SAME]);
    if (!planned) throw new Error('Nothing was planned.');
    expect(planned.outcome).toMatchObject({ kind: 'known', key: 'doe2010study', text: undefined });
    expect(recordLines(planned)).toEqual([
      'Known: content/works/doe2010study.mdx. “doe2010study” has the same DOI, 10.1000/182.',
      'It would add: volume “7”.',
      'It would add: issue “2”.',
      'Here page is believed to be “1–9”, the record has “11-19”: decide which, by hand.',
    ]);
  });

  test('is filled in where one asks for it, and keeps every other letter', () => {
    const [planned] = planOf([SAME], { fill: true });
    const text = planned?.outcome.kind === 'known' ? planned.outcome.text : undefined;
    expect(text).toBe(
      DOE.text
        .replace('DOI: "10.1000/182"\n', 'volume: "7"\nissue: "2"\nDOI: "10.1000/182"\n')
        .replace(
          '  cat: { name: Catalogue }\n',
          '  cat: { name: Catalogue }\n  my-bib:\n    name: my.bib\n    seen: "record “Doe:2010”"\n    date: 2026-11-24\n',
        )
        .replace('  - field: volume\n    value: "7"\n', '')
        .replace(
          'DOI], sources: [cat] }\n',
          'DOI], sources: [cat] }\n  - fields: [volume, issue]\n    sources: [my-bib]\n',
        ),
    );
    expect(errorsOf(createLibrary([{ path: DOE.path, text: text ?? '' }]))).toEqual([]);
  });

  test('is filled in by several records, one after the other', () => {
    const planned = planOf([SAME, { ...SAME, issue: '3', PMID: '12' }, { ...SAME, PMID: '12' }], {
      fill: true,
    });
    expect(
      planned.map(
        ({ outcome }) => outcome.kind === 'known' && outcome.offered.map(({ field }) => field),
      ),
    ).toEqual([['volume', 'issue', 'page'], ['page', 'PMID'], ['page']]);
    const texts = planned.map(({ outcome }) => (outcome.kind === 'known' ? outcome : undefined));
    expect(texts[1]?.before).toBe(texts[0]?.text);
    expect(texts[2]?.text).toBeUndefined();
  });

  test('is left alone where its front matter stands on one line', () => {
    const flat: SourceFile = {
      path: 'works/flat.mdx',
      text: '---\n{ type: book, title: Flat, DOI: 10.1000/5, basis: { grade: record-only, sources: [cat], date: 2026-11 }, sources: { cat: { name: Catalogue } }, confirmed: [{ fields: [title, DOI], sources: [cat] }] }\n---\n',
    };
    const [planned] = planOf(
      [record('book', { title: 'Flat', DOI: '10.1000/5', genre: 'Book' })],
      { fill: true },
      [flat],
    );
    expect(planned?.outcome).toMatchObject({
      kind: 'known',
      text: undefined,
      offered: [{ field: 'genre' }],
    });
  });

  test('gets no identifier that another work has', () => {
    const other: SourceFile = {
      path: 'works/other.mdx',
      text: DOE.text.replace('182', '7').replace('A study', 'Another'),
    };
    const [planned] = planOf(
      [
        { ...SAME, DOI: undefined, PMID: undefined, ISBN: undefined },
        { ...SAME, PMID: '5' },
      ],
      {},
      [
        DOE,
        { ...other, text: other.text.replace('DOI: "10.1000/7"', 'DOI: "10.1000/7"\nPMID: "5"') },
      ],
    ).slice(1);
    expect(
      planned?.outcome.kind === 'known' && planned.outcome.offered.map(({ field }) => field),
    ).toEqual(['volume', 'issue', 'page']);
  });
});

describe('what is skipped', () => {
  test('is a work that comes twice, and a record without a title', () => {
    const twice = record('book', { id: 'one', title: 'One', DOI: '10.1000/1' });
    const planned = planOf([
      twice,
      { ...twice, id: 'two' },
      { id: '', type: 'book', publisher: 'Wiley' },
    ]);
    expect(planned.map(({ outcome }) => outcome.kind === 'skipped' && outcome.reason)).toEqual([
      false,
      'It is the work of my.bib, line 1, a second time: “one” has the same DOI, 10.1000/1.',
      'The record has no title, and a work is nothing without one.',
    ]);
    expect(planned[2]?.leftOver).toEqual([
      { field: 'publisher', value: 'Wiley', reason: 'No entry was made of the record.' },
    ]);
  });
});

describe('a second record of a work', () => {
  test('of the same number adds what it has to the entry of the first', () => {
    const one = record('book', { id: 'one', title: 'One', DOI: '10.1000/1' });
    const [first, second] = planOf([
      { ...one, publisher: 'Sage' },
      { ...one, id: 'two', volume: '4', title: 'one!', publisher: 'Wiley' },
    ]);
    if (first?.outcome.kind !== 'taken' || second?.outcome.kind !== 'known') {
      throw new Error(JSON.stringify(second));
    }
    expect(second.outcome.before).toBe(first.outcome.text);
    expect(second.outcome.text).toContain('volume: "4"\n');
    expect(second.outcome.text).toContain('seen: record “two”\n');
    expect(second.leftOver).toEqual([
      { field: 'publisher', value: 'Wiley', reason: 'The first record of the work has “Sage”.' },
    ]);
  });

  test('of the same title is taken where it says more, and told', () => {
    const long = { title: 'A title that says much', issued: { 'date-parts': [[2010]] } } as const;
    const planned = planOf([
      record('book', { ...long, id: 'one' }),
      record('book', { ...long, id: 'two', publisher: 'Wiley' }),
      record('book', { ...long, id: 'two', publisher: 'wiley' }),
    ]);
    expect(planned.map(({ outcome }) => outcome.kind)).toEqual(['taken', 'taken', 'skipped']);
    expect(planned[1]?.comparisons.map(({ reason }) => reason)).toEqual([
      'It may be the work of my.bib, line 1, a second time: “one” has the same title and year.',
    ]);
  });
});

test('characters that no text may hold come into no entry from anywhere', () => {
  const bad = 'a\u0000b\u202e\uE000\uFFFDc\u200b';
  const item = record('book', {
    id: `x${bad}`,
    title: `T${bad}`,
    author: [{ family: `F${bad}` }, { literal: `L${bad}` }],
    issued: { literal: `Soon${bad}` },
    URL: `https://example.org/${bad}`,
  });
  const planned = planOf([{ item, line: 1, leftOver: [], annotation: `N${bad}\r\nM` }]);
  const [outcome] = planned.map((one) => one.outcome);
  if (outcome?.kind !== 'taken') throw new Error(JSON.stringify(planned));
  expect(errorsOf(createLibrary([outcome]))).toEqual([]);
  expect(outcome.text).toContain('seen: record “xabc”\n');
  expect(outcome.text).toContain('NabcnM'.replace('nM', '\nM'));
  expect(planned[0]?.remarks).toContain(
    'Characters that no text may hold were taken out of title.',
  );
});

test('an id that an entry had before is not given again', () => {
  const renamed = {
    ...DOE,
    text: DOE.text.replace('unconfirmed:', 'formerly: [old]\nunconfirmed:'),
  };
  const [planned] = planOf([record('book', { id: 'old', title: 'Other' })], {}, [renamed]);
  expect(planned?.outcome).toMatchObject({ kind: 'taken', key: 'anon-nd-other' });
});

describe('the report', () => {
  const records = planOf([
    record('book', { id: 'A_b', title: 'New *one*', abstract: 'Long.', PMID: 'x' }),
    SAME,
    { id: '', type: 'book' },
  ]);
  const report = {
    date: '2026-11-24',
    dryRun: true,
    files: [
      {
        name: 'my.bib',
        format: 'bibtex',
        encoding: 'windows-1252',
        problems: [{ line: 3, column: 2, message: 'A brace is not closed.', hint: 'Close it.' }],
        records,
      },
    ],
  } as const;

  test('counts', () => {
    expect(countImport(report)).toEqual({
      records: 3,
      taken: 1,
      known: 1,
      offered: 3,
      filled: 0,
      skipped: 1,
      decisions: 2,
      titles: 0,
      leftOver: 2,
      problems: 1,
    });
    expect(importSum(report)).toBe(
      '3 records: 1 would be taken as a new entry, 1 known (they lack 3 fields that the records have; --fill adds what nobody disputes), 1 skipped. 2 decisions are open.',
    );
    expect(leftOverLines(report.files[0])).toEqual([
      'Left out once: PMID. It is no PMID.',
      'Left out once: abstract. An abstract belongs to its authors: it is taken where it may be reprinted.',
    ]);
  });

  test('as Markdown names every record with its line, and escapes what files hold', () => {
    expect(reportMarkdown(report)).toMatchInlineSnapshot(`
      "# Import of 2026-11-24

      A dry run: nothing was written. 3 records: 1 would be taken as a new entry, 1 known (they lack 3 fields that the records have; --fill adds what nobody disputes), 1 skipped. 2 decisions are open.

      ## To be decided

      - my.bib, Line 11, Doe:2010: “doe2010study” believes page to be “1–9”, the record has “11-19”: decide which, by hand.

      - my.bib, Line 21, without key or title: The record has no title, and a work is nothing without one.

      ## my.bib

      Read as BibTeX or BibLaTeX, in windows-1252: 3 records.

      ### What is wrong with the file

      - my.bib:3:2 A brace is not closed. Close it.

      ### What was joined

      - Line 11, Doe:2010: “doe2010study” has the same DOI, 10.1000/182.

        | | this record, Doe:2010 | “doe2010study” |
        | --- | --- | --- |
        | title | A Study of Relationships | A study of relationships |
        | author | Doe, J. | Doe, Jane |
        | issued | 2010 | 2010 |
        | volume | 7 |  |
        | issue | 2 |  |
        | page | 11-19 |  |
        | container-title |  | Journal of Studies |

      ### Titles and keys

      - One key of the file cannot be that of an entry here, or is taken: “A\\_b” is “anon-nd-new”.

      ### What was left out

      - Left out once: PMID. It is no PMID.
      - Left out once: abstract. An abstract belongs to its authors: it is taken where it may be reprinted.

      ### Skipped (1)

      - Line 21, without key or title: Skipped. The record has no title, and a work is nothing without one.

      ### Known works (1)

      - Line 11, Doe:2010: Known: content/works/doe2010study.mdx. “doe2010study” has the same DOI, 10.1000/182.
        - It would add: volume “7”.
        - It would add: issue “2”.
        - Here page is believed to be “1–9”, the record has “11-19”: decide which, by hand.

      ### New entries (1)

      - Line 1, A\\_b: New entry: content/works/anon-nd-new.mdx.
        - Left out: abstract “Long.”. An abstract belongs to its authors: it is taken where it may be reprinted.
        - Left out: PMID “x”. It is no PMID.
      "
    `);
  });

  test('as JSON holds one object a record', () => {
    const read: unknown = JSON.parse(reportJson(report));
    expect(read).toMatchObject({
      date: '2026-11-24',
      dryRun: true,
      counts: { records: 3 },
      files: [
        {
          name: 'my.bib',
          records: [
            {
              line: 1,
              name: 'A_b',
              outcome: 'taken',
              key: 'anon-nd-new',
              path: 'content/works/anon-nd-new.mdx',
            },
            {
              line: 11,
              outcome: 'known',
              key: 'doe2010study',
              filled: false,
              offered: [{}, {}, {}],
            },
            {
              line: 21,
              outcome: 'skipped',
              reason: 'The record has no title, and a work is nothing without one.',
            },
          ],
        },
      ],
    });
  });
});

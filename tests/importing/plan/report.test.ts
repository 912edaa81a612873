import { describe, expect, test } from 'vitest';
import { countImport, importSum, leftOverLines } from '../../../src/core/importing/plan/report.ts';
import { reportJson, reportMarkdown } from '../../../src/core/importing/plan/report-files.ts';
import { record } from '../../formats/records.ts';
import { planOf, SAME } from './plan-of.ts';

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

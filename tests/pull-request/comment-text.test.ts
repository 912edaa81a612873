import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/pull-request/build-report.ts';
import { COMMENT_MARK, commentText } from '../../src/pull-request/comment-text.ts';
import { LONGEST, MOST, type Report } from '../../src/pull-request/report.ts';
import { person, work } from '../entries.ts';
import { REPORT_OPTIONS, reportOn } from './states.ts';

const run = 'https://github.com/a/b/actions/runs/1';
const old = [person('doe'), work('old2010book')];

function commentOn(...added: ReturnType<typeof work>[]): string {
  return commentText(reportOn(old, [...old, ...added]), { run });
}

describe('the comment on a pull request', () => {
  it.each([
    ['essay', 'two essays'],
    ['study', 'two studies'],
    ['speech', 'two speeches'],
  ])('counts entries of a kind that is called “%s”', (kind, counted) => {
    const report = reportOn(old, [...old, work('doe2010new'), work('doe2011new')]);
    const entries = report.entries.map((entry) => ({ ...entry, kind }));
    expect(commentText({ ...report, entries }, { run })).toContain(`This adds ${counted}.`);
  });

  it('tells a newcomer what their entry becomes', () => {
    const text = commentOn(
      work('doe2010new', {
        fields:
          '  - { fields: [author], sources: [cat] }\nauthor: [{ family: Doe, given: Jane, person: doe }]',
        body: 'It answers @old2010book, among others.\n',
      }),
    );
    expect(text).toMatchInlineSnapshot(`
      "<!-- tracings: what this pull request does to the library -->
      Thank you. This adds one work. Here is what it does to the library.

      ### The title of doe2010new (new)

      content/works/doe2010new.mdx

      > Doe, J. (2010). The title of doe2010new.

      Basis: Record only.

      No problems.

      ### Pages that change

      - “The title of old2010book” 2010 (work): the list of mentions
      - Jane Doe (person): the list of works

      Lists that change: Works, People, Evidence map, Needs a reader, Home page and Bibliography.

      ### Newly mentioned

      - “The title of old2010book” 2010: by Doe 2010, in “text”

      ---

      The check finds no problems; an editor will read this soon. You can [download the site](https://github.com/a/b/actions/runs/1) with your change, under the name “site”. If anything is unclear, ask below.
      "
    `);
  });

  it('says how much is to be mended, and at which line', () => {
    const text = commentOn(work('new2011book', { body: 'See [@nobody1999].\n' }));
    expect(text).toContain('To correct:\n- Line 11: ');
    expect(text).toContain('There is one thing to correct before this can be merged.');
    expect(text).toContain('This list will appear once there are no errors.');
  });

  it('lets go in what the check lets through, whatever it warns of', () => {
    // A word with a straight quotation mark, in a work that nobody signs.
    const text = commentOn(work('new2011book', { body: 'It asks "what" such talks do.\n' }));
    expect(text).toContain('To check:\n- Line ');
    expect(text).toContain('The check finds no problems; an editor will read this soon.');
  });

  it('does not hide an error behind warnings that stand before it', () => {
    const body = `${'It "is".\n\n'.repeat(MOST.problems + 5)}See [@nobody1999].\n`;
    const text = commentOn(work('new2011book', { body }));
    expect(text).toContain('There is no work with the key “nobody1999”');
    expect(text).toContain('There is one thing to correct before this can be merged.');
  });

  it('does not promise that a library with errors of before will pass', () => {
    const broken = work('broken2010', { body: 'See [@nobody1999].\n' });
    const report = reportOn([...old, broken], [...old, broken, work('new2011book')]);
    expect(report.errors).toEqual({ brought: 0, before: 1 });
    expect(commentText(report, { run })).toContain(
      'Your change has no errors, but there is one thing to correct that the library had before, and the check fails until then.',
    );
  });

  it('tells of settings that the change makes wrong, by their path', () => {
    const settings = {
      path: '../src/site.config.ts',
      text: "export default { style: 'apa' };\n",
      value: { style: 'apa' },
    };
    const text = commentText(reportOn(old, old.slice(0, 1), { settings }), { run });
    expect(text).not.toContain('src/site.config.ts');
    const misspelt = { ...settings, text: 'export default 3;\n', value: 3 };
    const before = buildReport(
      { files: old, options: {} },
      { files: old, options: { settings: misspelt } },
      REPORT_OPTIONS,
    );
    expect(commentText(before, { run })).toContain('src/site.config.ts, line 1: ');
    expect(before.errors.brought).toBe(1);
  });

  it('says so where no entry changes', () => {
    expect(commentText(reportOn(old, old), { run })).toContain(
      'This does not change any entry of the library.',
    );
  });

  it('prints what an entry holds and makes nothing of it', () => {
    const text = commentOn(
      work('new2011book', {
        fields: 'author: [{ literal: "@octocat ![x](https://a.example/x.png) <b> #1" }]',
      }),
    );
    expect(text).not.toMatch(/@\w/);
    expect(text).not.toMatch(/!\[|<b>|(?<!&)#\d/);
    expect(text.match(/(?<!\\)\]\(/g)).toHaveLength(1);
  });

  it('is never longer than GitHub takes, and keeps its end', () => {
    const sentence = '*'.repeat(LONGEST.sentence);
    const problem = { line: 1, severity: 'error', message: sentence, hint: sentence } as const;
    const report: Report = {
      style: 'APA',
      compared: false,
      errors: { brought: 1000, before: 0 },
      entries: Array.from({ length: MOST.entries }, () => ({
        path: 'x'.repeat(LONGEST.path),
        change: 'added' as const,
        heading: '_'.repeat(LONGEST.heading),
        reference: '@'.repeat(LONGEST.reference),
        duplicates: Array.from({ length: MOST.duplicates }, () => sentence),
        problems: Array.from({ length: MOST.problems }, () => problem),
      })),
      elsewhere: [],
      pages: [],
      lists: [],
      backlinks: [],
      addresses: [],
      left: { entries: 3, elsewhere: 0, pages: 0, backlinks: 0, addresses: 0 },
    };
    const text = commentText(report, { run });
    expect(text.startsWith(COMMENT_MARK)).toBe(true);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('There is more than fits here');
    expect(text).toContain(run);
  });
});

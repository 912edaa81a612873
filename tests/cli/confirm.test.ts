import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lineChanges } from '../../src/cli/line-changes.ts';
import { readEntry } from '../../src/core/body/read-entry.ts';
import { recordFindings } from '../../src/pull-request/upkeep-findings.ts';
import { commandFile } from '../fixtures/software.ts';
import { fixture } from '../registries/fixtures.ts';
import { type RegistryServer, startRegistryServer } from '../registries/registry-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

const DOI = '10.1002/pssc.201200953';
const AT_CROSSREF = `/crossref/works/${DOI}`;

/** An entry with comments, odd spaces and values that nothing shows yet. */
const ENTRY = `---
type: article-journal
title:   "The quantum-confined Stark effect and localization of charge carriers in Al x Ga 1-x N/Al y Ga 1-y N quantum wells with different morphologies"   # as printed
author:
  - { family: Shevchenko, given: E. A. }
  - { family: Jmerik, given: V. N. }
  - { family: Mizerov, given: A. M. }
  - { family: Nechaev, given: D. V. }
  - { family: Sitnikova, given: A. A. }
  - { family: Ivanov, given: S. V. }
  - { family: Toropov, given: A. A. }
issued: "2013"
container-title: Physica status solidi (c)
publisher: Verlag
DOI: "${DOI}"
basis:
  grade: record-only
  date: 2026-11
sources:
  post:
    name: a post
    date: 2026-11
confirmed:
  - fields: [title, author, issued, container-title, publisher, DOI]
    sources: [post]
unconfirmed:
  - field: volume
    value: "10"
    note: From general knowledge.
  - field: issue
    value: "4"
  - field: page
---

This needs a reader.
`;

const COMMAND = commandFile('confirm.ts');
let root = '';
let server: RegistryServer;

beforeAll(async () => {
  server = await startRegistryServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  root = temporaryFolder();
  mkdirSync(join(root, 'content', 'works'), { recursive: true });
  write('shevchenko2013quantum', ENTRY);
  return () => rmSync(root, { recursive: true });
});

const file = (key: string): string => join(root, 'content', 'works', `${key}.mdx`);
const write = (key: string, text: string): void => writeFileSync(file(key), text);
const read = (key = 'shevchenko2013quantum'): string => readFileSync(file(key), 'utf8');

const together = commandsTogether();
const startOf = (...args: string[]) => ({
  file: COMMAND,
  args: ['--registries', server.address, ...args],
  cwd: root,
});
const run = (...args: string[]) => together(startOf(...args));

function answerCrossref(change: (message: Record<string, unknown>) => void = () => {}): void {
  const answer = structuredClone(fixture('crossref')) as { message: Record<string, unknown> };
  change(answer.message);
  server.answer(AT_CROSSREF, answer);
}

describe('npm run confirm', { timeout: 60_000 }, () => {
  it('shows what it would change, and writes nothing unless it is told to', async () => {
    answerCrossref();
    const { status, stdout, stderr } = await run();
    expect(status).toBe(0);
    expect(stdout).toContain('confirmed: title, author, issued, container-title, DOI\n');
    expect(stdout).toContain('moved from unconfirmed: volume 10\n');
    expect(stdout).toContain('moved from unconfirmed: page 319-322\n');
    expect(stdout).toContain('differs: publisher: here “Verlag”, there “Wiley-Blackwell”\n');
    expect(stdout).toContain('differs: issue: unconfirmed “4”, there “3”\n');
    expect(stdout).toContain('note: issued: the record says more: 2013-03.\n');
    expect(stdout).toContain('    + volume: "10"\n');
    expect(stdout).toContain('    - - field: volume\n'.replace('- -', '-   -'));
    expect(stderr).toContain('Nothing was written. Use --yes to write these changes.');
    expect(read()).toBe(ENTRY);
  });

  it('writes it with --yes, and leaves every other line as it was', async () => {
    answerCrossref();
    const { status, stderr } = await runAlone(startOf('--yes', 'shevchenko2013quantum'));
    expect(status).toBe(0);
    expect(stderr).toContain(
      '2 values from unconfirmed, 2 differences, 0 notices, 0 not found; 1 file written.',
    );
    const changes = lineChanges(ENTRY, read());
    const day = /date: (\d{4}-\d{2}-\d{2})/.exec(read())?.[1];
    expect(changes).toEqual([
      '+ volume: "10"',
      '+ page: "319-322"',
      '+   crossref:',
      '+     name: Crossref',
      `+     url: "https://api.crossref.org/works/${DOI}"`,
      '+     seen: record',
      `+     date: ${day}`,
      '+   - fields: [title, author, issued, container-title, volume, page, DOI]',
      '+     sources: [crossref]',
      '-   - field: volume',
      '-     value: "10"',
      '-     note: From general knowledge.',
      '-   - field: page',
    ]);
    const { entry, problems } = readEntry({
      path: 'works/shevchenko2013quantum.mdx',
      text: read(),
    });
    expect(problems).toEqual([]);
    expect(entry?.kind === 'works' && entry.data.page).toBe('319-322');
    // A second run finds nothing to add, and asks nobody.
    const again = await run('--yes');
    expect(again.stdout).toContain('note: issued');
    expect(again.stderr).toContain('0 files written.');
    expect(server.asked).toHaveLength(1);
  });

  it('notes a retraction, once', async () => {
    answerCrossref((message) => {
      const notice = {
        DOI: '10.1002/notice',
        type: 'retraction',
        label: 'Retraction',
        updated: { 'date-parts': [[2014, 5, 6]] },
      };
      message['updated-by'] = [
        { ...notice, source: 'publisher' },
        { ...notice, source: 'retraction-watch' },
      ];
    });
    await run('--yes');
    expect(read()).toContain(
      'remarks:\n  - Crossref lists a notice (retraction) of 6 May 2014 under 10.1002/notice.\n---\n',
    );
  });

  it('writes what it found for programs, a retraction too, and changes nothing in a dry run', async () => {
    answerCrossref((message) => {
      message['updated-by'] = [
        { DOI: '10.1002/notice', type: 'retraction', label: 'Retraction', source: 'publisher' },
      ];
    });
    await run('--dry-run', '--json', join(root, 'found', 'records.json'));
    expect(read()).toBe(ENTRY);
    const found = recordFindings.parse(
      JSON.parse(readFileSync(join(root, 'found', 'records.json'), 'utf8')),
    );
    expect(found).toMatchObject({
      isWhole: true,
      works: [
        {
          key: 'shevchenko2013quantum',
          before: ENTRY,
          notices: ['Crossref lists a notice (retraction) under 10.1002/notice.'],
          borneOut: [{ source: 'Crossref' }],
          differences: [
            { field: 'publisher', here: 'Verlag', there: 'Wiley-Blackwell', source: 'Crossref' },
            { field: 'issue (unconfirmed)', here: '4', there: '3', source: 'Crossref' },
          ],
          failures: [],
        },
      ],
    });
    expect(found.works[0]?.after).toContain('remarks:\n  - Crossref lists a notice (retraction)');
  });

  it('takes nothing from a record of another work', async () => {
    answerCrossref((message) => {
      message['title'] = ['Something else'];
    });
    const { stdout } = await run('--yes');
    expect(stdout).toContain('The title is different');
    expect(read()).toBe(ENTRY);
  });

  it('goes on to DataCite and doi.org, and says where nobody knows the DOI', async () => {
    const { status, stdout } = await run('--yes');
    expect(status).toBe(0);
    expect(server.asked).toEqual([AT_CROSSREF, `/datacite/dois/${DOI}`, `/doi/${DOI}`]);
    expect(stdout).toContain(`There is no ${server.address}/doi/${DOI}.`);
    expect(read()).toBe(ENTRY);
  });

  it('asks PubMed and Open Library, too, and writes a report', async () => {
    server.answer('/openlibrary/api/books', fixture('open-library') as object);
    server.answer('/eutils/esummary.fcgi', fixture('pubmed') as object);
    write(
      'miedema2009slow',
      '---\ntype: book\ntitle: Slow reading\nauthor:\n  - { family: Miedema, given: John }\nissued: 2009-05\npublisher: Litwin | Books\nISBN: "9780980200447"\nbasis:\n  grade: record-only\n  date: 2026-11\nsources:\n  post:\n    name: a post\nconfirmed:\n  - fields: [title, author, issued, publisher, ISBN]\n    sources: [post]\n---\n\nText.\n',
    );
    const { stdout } = await run('miedema2009slow', '--report', 'report.md');
    expect(stdout).toContain('confirmed: title, author, publisher, ISBN\n');
    const report = readFileSync(join(root, 'report.md'), 'utf8');
    expect(report).toContain('| miedema2009slow | issued | 2009-05 | 2009-03 | Open Library |');
    expect(report).toContain('## Work by work');
  });

  it('stops where there is no network, and says so', async () => {
    const { status, stdout, stderr } = await run('--registries', 'http://127.0.0.1:1');
    expect(status).toBe(1);
    expect(stdout).toContain('cannot be reached');
    expect(stderr).toContain('Try again when you are online');
    expect(read()).toBe(ENTRY);
  });

  it.each([
    [
      ['shevchenko2013quantm'],
      'There is no work “shevchenko2013quantm”. Did you mean shevchenko2013quantum?',
    ],
    [['--contact', 'nobody'], '--contact "nobody" is not a mail address.'],
    [['--yes', '--dry-run'], '--yes writes and --dry-run does not'],
  ])('refuses %j', async (args, said) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(server.asked).toEqual([]);
  });
});

describe('the lines that two texts differ in', () => {
  it.each([
    ['a\nb\nc', 'a\nx\nc', ['- b', '+ x']],
    ['a\nb', 'a\nb', []],
    ['a', 'a\nb\nc', ['+ b', '+ c']],
    ['a\r\nb', 'a\nb\nb', ['+ b']],
  ])('%j and %j', (before, after, changes) => {
    expect(lineChanges(before, after)).toEqual(changes);
  });
});

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { errorsOf } from '../../src/core/library.ts';
import { readContent } from '../../src/disk/content-folder.ts';
import { FIXTURE_CONFIG, FIXTURE_ROOT } from '../fixtures/library.ts';
import { commandFile } from '../fixtures/software.ts';
import { fixture } from '../registries/fixtures.ts';
import { type RegistryServer, startRegistryServer } from '../registries/registry-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

const COMMAND = commandFile('new.ts');
const GERMAN = commandFile('new.ts', { ...FIXTURE_CONFIG, language: 'de' });
const DOI = '10.1002/pssc.201200953';

let root = '';
let server: RegistryServer;

beforeAll(async () => {
  server = await startRegistryServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  root = temporaryFolder();
  for (const folder of ['works', 'people', 'organizations', 'concepts']) {
    mkdirSync(join(root, 'content', folder), { recursive: true });
  }
  write(
    'people/toropov.mdx',
    '---\nname: { family: Toropov, given: A. A. }\ndescription: A physicist.\n---\n',
  );
  return () => rmSync(root, { recursive: true });
});

const path = (name: string): string => join(root, 'content', name);
const write = (name: string, text: string): void => writeFileSync(path(name), text);
const read = (name: string): string => readFileSync(path(name), 'utf8');
const works = (): string[] => readdirSync(path('works'));

const together = commandsTogether();

/** Runs the command; `answers` are typed one line each, then the input ends. */
function run(args: readonly string[], answers: readonly string[] = [], start = together) {
  return start({
    file: COMMAND,
    args: ['--registries', server.address, ...args],
    cwd: root,
    input: answers.map((answer) => `${answer}\n`).join(''),
  });
}

function answer(at: string, name: string): void {
  const content = fixture(name);
  if (typeof content === 'object' && content !== null) server.answer(at, content);
}

/** What the check says of the library with the new entry in it. */
function faults(): string[] {
  return errorsOf(createLibrary(readContent(root))).map(({ message }) => message);
}

describe('npm run new', { timeout: 120_000 }, () => {
  it('writes the work of a DOI as record only, each field with its source', async () => {
    answer(`/crossref/works/${DOI}`, 'crossref');
    const { status, stdout, stderr } = await run([DOI, '--yes']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(server.asked).toEqual([`/doi/${DOI}`, `/crossref/works/${DOI}`]);
    expect(stdout).toContain('Toropov, A. A. (people/toropov)');
    expect(stdout).toMatch(/\nAPA: Shevchenko, E\. A\., .+ \(2013\)\. The quantum-confined Stark/);
    expect(stdout).toContain('content/works/shevchenko2013quantum.mdx is written.');
    const text = read('works/shevchenko2013quantum.mdx');
    expect(text).toMatch(/^---\ntype: article-journal\ntitle: "?The quantum-confined Stark effect/);
    expect(text).toContain('{ family: Toropov, given: A. A., person: toropov }');
    expect(text).toContain('issued: 2013-03\n');
    expect(text).toMatch(/basis:\n {2}grade: record-only\n/);
    expect(text).toContain(`url: "https://api.crossref.org/works/${DOI}"`);
    expect(text).toContain('## What it asks');
    expect(faults()).toEqual([]);
    // The same work a second time is told apart and not written.
    const again = await run([`https://doi.org/${DOI}`, '--yes']);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(
      'The library already has this work: content/works/shevchenko2013quantum.mdx.',
    );
    expect(works()).toEqual(['shevchenko2013quantum.mdx']);
    expect(read('works/shevchenko2013quantum.mdx')).toBe(text);
  });

  it('takes books by ISBN and preprints by arXiv number', async () => {
    answer('/openlibrary/api/books', 'open-library');
    answer('/datacite/dois/10.48550/arXiv.1706.03762', 'datacite-arxiv');
    const book = await run(['978-0-9802004-4-7', '--yes', '--key', 'slow']);
    expect(book.stdout).toContain('Open Library gives names undivided');
    expect(read('works/slow.mdx')).toContain('family: Miedema, given: John');
    const preprint = await run(['arXiv:1706.03762v5', '--yes']);
    expect(preprint.status).toBe(0);
    const text = read('works/vaswani2017attention.mdx');
    expect(text).toContain('number: "arXiv:1706.03762"');
    expect(faults()).toEqual([]);
  });

  it('takes the record of a PMID from its DOI, and the number from PubMed', async () => {
    answer('/eutils/esummary.fcgi', 'pubmed');
    server.answer('/doi/10.1093/bioinformatics/btu707', {
      DOI: '10.1093/bioinformatics/btu707',
      type: 'article-journal',
      title: 'Semantic Body Browser: graphical exploration of an organism',
      author: [{ family: 'Lekschas', given: 'Fritz' }],
      issued: { 'date-parts': [[2015, 3, 1]] },
    });
    await run(['PMID 25344497', '--yes']);
    const text = read('works/lekschas2015semantic.mdx');
    expect(text).toContain('given: Fritz');
    expect(text).toContain('PMID: "25344497"');
    expect(text).toContain('  - fields: [PMID]\n    sources: [pubmed]\n');
    expect(faults()).toEqual([]);
  });

  it('notes a retraction in the entry', async () => {
    const doi = '10.1016/s0140-6736(97)11096-0';
    answer(`/crossref/works/${doi}`, 'crossref-retracted');
    const { stdout } = await run([doi, '--dry-run']);
    expect(stdout).toContain('Notices:\n  - Crossref lists a notice (correction)');
    expect(stdout).toContain('remarks:\n');
    expect(stdout).toContain(
      'notice (retraction) of 6 February 2010 under 10.1016/s0140-6736(10)60175-4',
    );
    expect(works()).toEqual([]);
  });

  it('asks for what it needs, and takes what is typed', async () => {
    answer(`/crossref/works/${DOI}`, 'crossref');
    const { status, stdout, stderr } = await run(
      [],
      [DOI, 'artcle-journal', 'article-journal', 'Not a key', 'stark2013', 'y'],
      runAlone,
    );
    expect(stderr).toContain('A DOI, ISBN, PMID, arXiv number, address, title, or a whole record');
    expect(stderr).toContain('There is no type “artcle-journal”. Did you mean article-journal');
    expect(stderr).toContain('“Not a key” is not a valid id');
    expect(status).toBe(0);
    expect(stdout).toContain('content/works/stark2013.mdx is written.');
  });

  it('reads a record that is pasted over several lines', async () => {
    const pasted = [
      '@book{talks,',
      '  title = {Talks of two},',
      '  author = {Doe, Jane},',
      '  year = 2012',
      '}',
    ];
    const { status, stderr } = await run([], [...pasted, '', '', 'n']);
    expect(stderr).toContain('Write content/works/doe2012talks.mdx? (Y/n) Nothing was written.');
    expect(status).toBe(1);
    expect(works()).toEqual([]);
  });

  it('offers what Crossref finds for a title, else asks where it was seen', async () => {
    const message = fixture('crossref');
    const item =
      typeof message === 'object' && message !== null && 'message' in message && message.message;
    server.answer('/crossref/works', { status: 'ok', message: { items: [item] } });
    const chosen = await run(['quantum-confined', 'Stark', 'effect'], ['1', '', '', 'y']);
    expect(chosen.stdout).toContain(
      '  1  Shevchenko and others 2013. The quantum-confined Stark effect',
    );
    expect(works()).toEqual(['shevchenko2013quantum.mdx']);
    const other = await run(['Talks of two'], ['0', 'title page', 'book', '', '']);
    expect(other.status).toBe(0);
    expect(read('works/anon-nd-talks.mdx')).toContain('name: title page');
    expect(faults()).toEqual([]);
  });

  it('writes nothing where the answers end too soon', async () => {
    answer(`/crossref/works/${DOI}`, 'crossref');
    const { status, stderr } = await run([DOI], ['']);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'The input ended before the question was answered; nothing was written.',
    );
    expect(works()).toEqual([]);
  });

  it('takes one record of a file, without the network', async () => {
    writeFileSync(
      join(root, 'mine.bib'),
      '@book{a, title = {Talks of two}, author = {Doe, Jane}, year = 2012}\n@book{b, title = {Rooms}, year = 2013}\n',
    );
    writeFileSync(join(root, 'cut.json'), '[{"id":"a",');
    const cut = await run(['--from', 'cut.json', '--yes']);
    expect(cut.status).toBe(1);
    expect(cut.stderr).toContain('cut.json:1:12 This is no valid JSON.');
    const several = await run(['--from', 'mine.bib', '--yes']);
    expect(several.stderr).toContain('There are 2 records in mine.bib.');
    const { status } = await run(['a', '--from', 'mine.bib', '--yes', '--source', 'our old list']);
    expect(status).toBe(0);
    expect(read('works/doe2012talks.mdx')).toContain('name: our old list');
    expect(server.asked).toEqual([]);
    expect(faults()).toEqual([]);
    const again = ['a', '--from', 'mine.bib', '--yes'];
    expect((await run(again)).stderr).toContain(
      '--anyway makes an entry for another work with that',
    );
    expect((await run([...again, '--anyway'])).stdout).toContain('doe2012talks-2.mdx is written.');
  });

  it('makes persons, organizations and concepts', async () => {
    await run(['--kind', 'person', 'Ella J. Baker', '--yes', '--description', 'An organizer.']);
    await run(['--kind', 'organization', 'Industrial Areas Foundation', '--yes']);
    await run(['--kind', 'concept'], ['One-to-one', '', 'A talk.', '']);
    expect(read('people/baker.mdx')).toMatch(/name:\n {2}family: Baker\n {2}given: "Ella J\."\n/);
    expect(existsSync(path('organizations/industrial-areas-foundation.mdx'))).toBe(true);
    expect(read('concepts/one-to-one.mdx')).toContain('definition: "A talk."');
    expect(faults()).toEqual([]);
    const again = await run(['--kind', 'person', 'Baker, Ella J.', '--yes']);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('content/people/baker.mdx already has this name.');
  });

  it('takes the same names of kinds in a German library, and writes German into its entries', async () => {
    const args = ['--kind', 'concept', 'Korallenriff', '--yes'];
    expect(await together({ file: GERMAN, args, cwd: root })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(read('concepts/korallenriff.mdx')).toContain('definition: "Noch ohne Beschreibung."');
    const unknown = await together({ file: GERMAN, args: ['--kind', 'thing', 'A'], cwd: root });
    expect(unknown.stderr).toMatch(
      /The kinds are work, person, organization, concept(, [a-z ]+)*\.$/m,
    );
  });

  it.each<[readonly string[], number, string]>([
    [
      ['9780980200448', '--yes'],
      2,
      '“9780980200448” cannot be looked up. Its last digit does not check',
    ],
    [['A title', '--yes'], 2, 'say with --source where you found the title'],
    [[DOI, '--yes'], 1, 'There is no '],
    [
      [DOI, '--yes'],
      1,
      'Nothing was written. Without the network you can read a saved record in BibTeX, RIS or CSL-JSON',
    ],
    [['--yes'], 2, 'Say which work the entry is for'],
  ])('says what is wrong with %j, and writes nothing', async (args, code, said) => {
    const { status, stderr } = await run(args);
    expect(stderr).toContain(said);
    expect(status).toBe(code);
    expect(works()).toEqual([]);
  });

  it('links to what the library holds', async () => {
    cpSync(join(FIXTURE_ROOT, 'content'), path('.'), { recursive: true });
    rmSync(path('works/christens2010public.mdx'));
    server.answer('/doi/10.1002/jcop.20403', {
      DOI: '10.1002/jcop.20403',
      type: 'journal-article',
      title: 'Public relationship building in grassroots community organizing',
      subtitle: ['Relational intervention for individual and systems change'],
      author: [{ family: 'Christens', given: 'Brian D.' }],
      issued: { 'date-parts': [[2010, 9]] },
    });
    const { stdout, status } = await run(['10.1002/jcop.20403', '--yes']);
    expect(status).toBe(0);
    expect(stdout).toContain('content/works/christens2010public.mdx is written.');
    expect(read('works/christens2010public.mdx')).toContain('person: christens }');
  });
});

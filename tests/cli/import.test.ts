import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli');
const root = temporaryFolder();

/** A folder of its own with files in it and an empty content folder. */
function folderOf(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'content', 'works'), { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

const together = commandsTogether();
const startOf = (cwd: string, command: string, args: readonly string[]) => ({
  file: join(CLI, command),
  args,
  cwd,
});
const run = (folder: string, command: string, ...args: string[]) =>
  together(startOf(folder, command, args));

const works = (folder: string) => readdirSync(join(folder, 'content', 'works')).sort();
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

const BIB = `@article{doe2010study,
  author = {Doe, Jane and M{\\"u}ller, Karl},
  title = {A study},
  journal = {Journal of Studies},
  year = 2010,
  pages = {1--9},
  file = {/home/jane/study.pdf}
}
@book{Roe_2011, author = {Roe, Richard}, title = {A book}, year = 2011, publisher = {Wiley}}
`;

describe('npm run import', { timeout: 60_000 }, () => {
  it('takes files in, and the check finds no error in what they become', async () => {
    const folder = folderOf('taken', {
      'my.bib': BIB,
      'old.ris': Buffer.from(
        'TY  - BOOK\r\nAU  - Poe, Zoë\r\nTI  - Über\r\nPY  - 1999\r\nER  - \r\n',
        'latin1',
      ),
    });
    const { status, stdout } = await run(
      folder,
      'import.ts',
      'my.bib',
      'old.ris',
      '--date',
      '2026-11-24',
    );
    expect(status).toBe(0);
    expect(stdout).toBe(`my.bib: Read as BibTeX or BibLaTeX: 2 records.
  One key of the file cannot be that of an entry here, or is taken: “Roe_2011” is “roe2011book”.
  Left out once: file. It is the place of a file on somebody’s own disk.
old.ris: Read as RIS, in windows-1252: 1 record.
3 records: 3 taken as new entries, 0 known, 0 skipped.
`);
    expect(works(folder)).toEqual(['doe2010study.mdx', 'poe1999uber.mdx', 'roe2011book.mdx']);
    const entry = read(folder, 'content/works/doe2010study.mdx');
    expect(entry).toContain('  - { family: Müller, given: Karl }\n');
    expect(entry).toContain(
      '  my-bib:\n    name: my.bib\n    seen: record “doe2010study”\n    date: 2026-11-24\n',
    );
    expect((await run(folder, 'check.ts')).status).toBe(0);
  });

  it.each([
    [12, undefined],
    [13, '… and 1 more like these: --report lists them all.'],
  ])('shows twelve lines of a kind: %i problems', async (count, more) => {
    const records = Array.from(
      { length: count },
      (_, at) => `@book{a${at}, title = {A book}, year = 2010, publisher = nobody}\n`,
    );
    const folder = folderOf(`many-${count}`, { 'many.bib': records.join('') });
    const { stdout } = await run(folder, 'import.ts', 'many.bib', '--dry-run');
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines.filter((line) => /^many\.bib:\d+:\d+/.test(line))).toHaveLength(12);
    expect(lines.find((line) => line.startsWith('… and'))).toBe(more);
  });

  it('writes nothing in a dry run, and a report where one asks for it', async () => {
    const folder = folderOf('dry', { 'my.bib': BIB });
    const { stdout } = await run(folder, 'import.ts', 'my.bib', '--dry-run', '--report', 'r.md');
    expect(stdout).toContain('2 records: 2 would be taken as new entries, 0 known, 0 skipped.\n');
    expect(works(folder)).toEqual([]);
    expect(read(folder, 'r.md')).toContain(
      '- Line 9, Roe\\_2011: New entry: content/works/roe2011book.mdx.\n',
    );
    await run(folder, 'import.ts', 'my.bib', '--dry-run', '--report', 'r.json');
    expect(JSON.parse(read(folder, 'r.json'))).toMatchObject({
      dryRun: true,
      counts: { taken: 2 },
    });
  });

  it('leaves known works as they are, and fills them in only when asked to', async () => {
    const folder = folderOf('known', { 'my.bib': BIB });
    await run(folder, 'import.ts', 'my.bib', '--date', '2026-11-24');
    const path = 'content/works/doe2010study.mdx';
    const annotated = read(folder, path).replace(/\{\/\*[\s\S]*\*\/\}/, 'Our annotation');
    writeFileSync(join(folder, path), annotated);
    writeFileSync(
      join(folder, 'more.bib'),
      BIB.replace('year = 2010,', 'year = 2010, volume = 7,'),
    );
    const offered = await run(folder, 'import.ts', 'more.bib');
    expect(offered.stdout).toContain('    It would add: volume “7”.\n');
    expect(offered.stdout).toContain(
      '0 taken as new entries, 2 known (one lacks a field that the record has; --fill adds it)',
    );
    expect(read(folder, path)).toBe(annotated);
    const filled = await run(folder, 'import.ts', 'more.bib', '--fill', '--date', '2026-11-25');
    expect(filled.stdout).toContain('    Filled in: volume “7”.\n');
    expect(read(folder, path)).toContain('Our annotation');
    expect(read(folder, path)).toContain('volume: "7"\n');
    expect(read(folder, path)).toContain('  - fields: [volume]\n    sources: [more-bib]\n');
    expect((await run(folder, 'check.ts')).status).toBe(0);
  });

  it('tells what is wrong with a file, and fails where nothing of it can be read', async () => {
    const folder = folderOf('wrong', {
      'bad.bib': '@book{a, title = {Open\n',
      'empty.ris': '',
      'x.pdf': 'no',
    });
    const { status, stdout } = await run(folder, 'import.ts', 'empty.ris', 'x.pdf', 'bad.bib');
    expect(status).toBe(1);
    expect(stdout).toContain('empty.ris: Not read.\n  empty.ris:1:1 The file is empty.');
    expect(stdout).toContain(
      'x.pdf: Not read.\n  x.pdf:1:1 The file is in no format that can be read.',
    );
    expect(stdout).toMatch(/ {2}bad\.bib:1:\d+ /);
  });

  it('fails for a file that is cut off before its first record ends, and writes nothing', async () => {
    const folder = folderOf('cut', { 'a.json': '[{"id":"a","type":"book","title":"T"' });
    const { status, stdout } = await runAlone(startOf(folder, 'import.ts', ['a.json']));
    expect(status).toBe(1);
    expect(stdout).toContain('  a.json:1:37 This is no valid JSON.');
    expect(works(folder)).toEqual([]);
  });

  it('takes the sound records of a file in, and fails for one that is refused', async () => {
    const folder = folderOf('part', {
      'a.json': '[{"id":"one","type":"book","title":"T"},\n{"id":"two",},\n{"type":"book"}]',
    });
    const { status, stdout } = await run(folder, 'import.ts', 'a.json');
    expect(status).toBe(1);
    expect(works(folder)).toEqual(['one.mdx']);
    expect(stdout).toContain('  a.json:2:13 This is no valid JSON.');
    expect(stdout).toContain('  a.json:3 Skipped. The record has no title');
  });

  it('keeps dates that it does not understand as they are written, and names their places', async () => {
    const folder = folderOf('dates', {
      'a.bib': '@book{a, title = {One},\n  date = {2010-13-45}}\n',
      'b.ris': 'TY  - BOOK\nID  - b\nTI  - Two\nDA  - Marvel 2010\nER  - \n',
      'c.enw': '%0 Book\n%F c\n%T Three\n%D 03/04/2010\n',
      'd.json': '[{"id":"d","title":"Four","type":"book",\n"issued":{"date-parts":[[2010,2,30]]}}]',
      'e.xml':
        '<xml><records><record><label>e</label><titles><title>Five</title></titles>\n<ref-type name="Book">6</ref-type><dates><year>31 April 2010</year></dates></record></records></xml>',
    });
    const files = ['a.bib', 'b.ris', 'c.enw', 'd.json', 'e.xml'];
    const { status, stdout } = await run(folder, 'import.ts', ...files, '--report', 'r.md');
    expect(status).toBe(0);
    for (const [place, written] of [
      ['a.bib:2:10 date', '2010-13-45'],
      ['b.ris:4:7 DA', 'Marvel 2010'],
      ['c.enw:4:4 %D', '03/04/2010'],
      ['d.json:2:10 issued', '2010-2-30'],
      ['e.xml:2:42 year', '31 April 2010'],
    ] as const) {
      expect(stdout).toContain(
        `  ${place} “${written}” could not be read as a complete date. It is kept as it is written`,
      );
      expect(read(folder, 'r.md')).toContain(`${place} “${written}”`);
      const entry = read(folder, `content/works/${place.slice(0, 1)}.mdx`);
      expect(/^issued: \{ literal: "?([^"}]*?)"? \}$/m.exec(entry)?.[1]).toBe(written);
    }
    expect((await run(folder, 'check.ts')).status).toBe(0);
  });

  it('names the place of a date that is left out', async () => {
    const folder = folderOf('left-date', {
      'a.enw': '%0 Book\n%T T\n%D 2012\n%8 Maybe\n',
    });
    const { stdout } = await run(folder, 'import.ts', 'a.enw');
    expect(stdout).toContain('  a.enw:4:4 Left out: %8 “Maybe”.');
  });

  it('keeps two works of one number apart, and ends with 1 since somebody has to decide', async () => {
    const folder = folderOf('number', {
      'a.bib':
        '@article{a, author={Firth, Alma}, title={What a reading room did}, year=2018, doi={10.5555/x}}\n@article{b, author={Furlan, Ugo}, title={The art of the doorstep}, year=1991, volume=5, doi={10.5555/x}, url={https://doi.org/10.5555/x}}',
    });
    const { status, stdout } = await run(folder, 'import.ts', 'a.bib', '--report', 'r.md');
    expect(status).toBe(1);
    expect(stdout).toContain(
      '  a.bib:2 The DOI 10.5555/x stands in both, but author, year and title differ. “a” keeps it',
    );
    expect(read(folder, 'content/works/a.mdx')).not.toContain('volume');
    expect(read(folder, 'content/works/b.mdx')).not.toContain('10.5555');
    expect(read(folder, 'r.md')).toContain('  | author | Furlan, Ugo | Firth, Alma |\n');
    expect((await run(folder, 'check.ts')).status).toBe(0);
    const again = await run(folder, 'import.ts', 'a.bib');
    expect(again.status).toBe(0);
    expect(again.stdout).toContain(
      '2 records: 0 taken as new entries, 2 known (they lack nothing)',
    );
  });

  it('puts titles into sentence case, shows it, and keeps the form of the file', async () => {
    const bib = '@book{a, title = {The Power of the Meeting}}\n';
    const folder = folderOf('titles', {
      'a.bib': bib,
      'b.bib': bib.replace('{a,', '{b,').replace('Meeting', 'Street'),
    });
    const { stdout } = await run(folder, 'import.ts', 'a.bib');
    expect(stdout).toContain(
      '  a.bib:1 Sentence case: title “The Power of the Meeting” was written “The power of the meeting”.',
    );
    const entry = read(folder, 'content/works/a.mdx');
    expect(entry).toContain('title: The power of the meeting\n');
    expect(entry).toContain('The file writes the title: The Power of the Meeting\n');
    await run(folder, 'import.ts', 'b.bib', '--keep-titles');
    expect(read(folder, 'content/works/b.mdx')).toContain('title: The Power of the Street\n');
  });

  it('reads an EndNote file in which a reference stands for no character', async () => {
    const folder = folderOf('references', {
      'a.xml':
        '<xml><records><record><ref-type name="Book">6&#9999999;</ref-type><titles>\n<title>One &#xD800; &foo; &#233;</title></titles></record>\n<record><ref-type>6&#0;</ref-type><titles><title>Two</title></titles></record></records></xml>',
    });
    const { status, stdout } = await run(folder, 'import.ts', 'a.xml');
    expect(status).toBe(0);
    expect(works(folder)).toHaveLength(2);
    for (const said of ['1:46 “&#9999999;”', '2:12 “&#xD800;”', '2:21 “&foo;”', '3:20 “&#0;”']) {
      expect(stdout).toContain(
        `  a.xml:${said} stands for no character. It is kept as it is written.`,
      );
    }
    const titles = works(folder).map((file) => read(folder, `content/works/${file}`));
    expect(titles.join()).toContain('title: "One &#xD800; &foo; é"');
  });

  it.each([
    [[], 'Name the files to import.'],
    [['none.bib'], 'The file none.bib does not exist.'],
    [['content'], 'content is a folder; name the files in it.'],
    [['my.bib', '--report', 'r.txt'], 'The report has to be a .md or a .json file, not r.txt.'],
    [['my.bib', '--date', 'today'], '“today” is not a date: write it as 2026-11-24.'],
  ])('refuses %j', async (args, said) => {
    const folder = folderOf('refused', { 'my.bib': BIB });
    const { status, stderr } = await run(folder, 'import.ts', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(works(folder)).toEqual([]);
  });
});

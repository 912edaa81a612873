import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineBuiltSite } from '../../../src/cli/doctor/built-site.ts';
import { examineCaches } from '../../../src/cli/doctor/caches.ts';
import { caseFinding, examineCheckout } from '../../../src/cli/doctor/checkout.ts';
import { type Finding, findingLines } from '../../../src/cli/doctor/finding.ts';
import { HOSTS, refusals, type SiteSize } from '../../../src/cli/doctor/hosts.ts';
import { settingsFindings } from '../../../src/cli/doctor/library.ts';
import { examineMachine, spaceFinding } from '../../../src/cli/doctor/machine.ts';
import { examinePublishedSite } from '../../../src/cli/doctor/published-site.ts';
import { FIXTURE_CONFIG } from '../../fixtures/library.ts';
import { REPOSITORY } from '../../project.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { runAlone } from '../commands.ts';

const root = temporaryFolder();
const faults = (findings: readonly Finding[]) => findings.filter(({ state }) => state === 'wrong');

describe('a finding', () => {
  it('says what is wrong and, below it, what to do', () => {
    expect(findingLines({ state: 'wrong', says: 'It leaks.', mend: 'Close it.' })).toBe(
      'wrong  It leaks.\n       Close it.\n',
    );
  });
});

describe('a host', () => {
  const size: SiteSize = {
    files: 100,
    bytes: 1000,
    largest: { path: 'a.json', bytes: 500 },
    fullest: { path: 'works', files: 90 },
  };
  const says = (change: Partial<SiteSize>) =>
    HOSTS.flatMap((host) => refusals(host, { ...size, ...change }));

  it.each([
    [{}, []],
    [{ bytes: 1_000_000_001 }, [/sites of at most 1,000 MB;/]],
    [{ files: 20_001 }, [/at most 20,000 files; this site has 20,001/]],
    [{ largest: { path: 'library.json', bytes: 26_214_401 } }, [/library\.json has 26\.2 MB/]],
    [
      { fullest: { path: 'works', files: 54_001 } },
      [/at most 54,000 files in a folder; works has 54,001/],
    ],
  ])('refuses what exceeds its limits: %j', (change, sentences) => {
    const found = says(change);
    expect(found).toHaveLength(sentences.length);
    for (const [at, sentence] of sentences.entries()) expect(found[at]).toMatch(sentence);
  });

  it('has the limits that docs/scale.md names', () => {
    const docs = readFileSync(join(REPOSITORY, 'docs', 'scale.md'), 'utf8');
    for (const { name, files, filesInFolder } of HOSTS) {
      const row = docs.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
      for (const number of [files, filesInFolder]) {
        if (number !== undefined) expect(row).toContain(number.toLocaleString('en'));
      }
    }
    expect(docs).toContain('a site of 1 GB');
    expect(docs).toContain('25 MiB a file');
  });
});

describe('a built site', () => {
  it('is counted, and told when it lacks something', () => {
    const site = join(root, 'dist');
    mkdirSync(join(site, 'pagefind'), { recursive: true });
    for (const path of ['index.html', '404.html', 'sitemap.xml']) {
      writeFileSync(join(site, path), 'x');
    }
    expect(faults(examineBuiltSite(root, 'dist'))[0]?.says).toMatch(/lacks pagefind\/pagefind\.js/);
    writeFileSync(join(site, 'pagefind', 'pagefind.js'), 'x');
    const whole = examineBuiltSite(root, 'dist');
    expect(faults(whole)).toEqual([]);
    expect(whole[0]?.says).toMatch(/has 4 files and 0 MB/);
    expect(examineBuiltSite(root, 'none')).toMatchObject([{ state: 'note' }]);
  });
});

describe('a machine', () => {
  it('is fine where there is room and the folder can be written to; nothing is left there', () => {
    const folder = mkdtempSync(join(root, 'machine-'));
    expect(faults(examineMachine(folder))).toEqual([]);
    expect(existsSync(folder) && execFileSync('ls', ['-A', folder], { encoding: 'utf8' })).toBe('');
  });

  it('is told what was examined, and what is fine', () => {
    const says = examineMachine(mkdtempSync(join(root, 'machine-'))).map((finding) => finding.says);
    expect(says).toEqual([
      'The path of the project has only characters that Node can handle.',
      expect.stringMatching(/^The disk has [\d,.]+ MB left\.$/),
      // What these say is up to the machine.
      expect.stringMatching(/^The file system (?:distinguishes|treats) /),
      expect.stringMatching(/^Symbolic links can/),
    ]);
  });

  it('cannot build in a folder with an asterisk in its path', () => {
    expect(faults(examineMachine(mkdtempSync(join(root, 'a*b-'))))).toMatchObject([
      { says: expect.stringMatching(/^The path .*a\*b-/), mend: expect.stringContaining('Move') },
    ]);
  });

  it('has too little room below half a gigabyte', () => {
    expect(spaceFinding(400_000_000).state).toBe('wrong');
    expect(spaceFinding(4_000_000_000).state).toBe('fine');
  });
});

describe('a checkout', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd });

  it('may have no history, a whole one, or the last part of one', () => {
    const bare = mkdtempSync(join(root, 'bare-'));
    expect(examineCheckout(bare)).toMatchObject([
      { state: 'note', says: expect.stringContaining('no git history') },
    ]);
    const whole = mkdtempSync(join(root, 'whole-'));
    git(whole, 'init', '-q');
    for (const message of ['one', 'two'])
      git(whole, 'commit', '-q', '--allow-empty', '-m', message);
    expect(faults(examineCheckout(whole))).toEqual([]);
    expect(examineCheckout(whole)[0]?.says).toBe('This clone has the whole history.');
    git(root, 'clone', '-q', '--depth', '1', pathToFileURL(whole).href, 'shallow');
    expect(examineCheckout(join(root, 'shallow'))[0]).toMatchObject({
      state: 'note',
      mend: 'git fetch --unshallow fetches the rest.',
    });
  });

  it.each([
    [['a/b.mdx', 'a/c.mdx', ''], 'fine'],
    [['a/b.mdx', 'a/B.mdx'], 'wrong'],
    [['A/b.mdx', 'a/b.mdx'], 'wrong'],
    [['caf\u00e9', 'cafe\u0301'], 'wrong'],
  ] as const)('with the names %j is %s', (names, state) => {
    expect(caseFinding(names).state).toBe(state);
  });

  it.each([
    [5, 'a4 and A4.'],
    [7, 'a4 and A4 and 2 more.'],
  ])('names five of them and counts the rest: %i', (count, end) => {
    const names = Array.from({ length: count }, (_, at) => [`a${at}`, `A${at}`]).flat();
    expect(caseFinding(names).says).toBe(
      `These names differ only in case: a0 and A0, a1 and A1, a2 and A2, a3 and A3, ${end}`,
    );
  });
});

describe('settings', () => {
  const says = (change: object) => faults(settingsFindings({ ...FIXTURE_CONFIG, ...change }));

  it('are wrong where an address is made up', () => {
    expect(says({}).map(({ says: text }) => text)).toEqual([
      'The address of the site is only an example: https://library.example',
      'The mail address is only an example: editors@library.example',
    ]);
    expect(says({ site: 'https://library.org', contact: 'a@example-library.org' })).toEqual([]);
    expect(says({ site: 'http://localhost:4321', contact: undefined })).toHaveLength(1);
  });
});

describe('caches', () => {
  it('are told when they are damaged', () => {
    const folder = mkdtempSync(join(root, 'caches-'));
    expect(examineCaches(folder, 'dist')).toMatchObject([{ state: 'note' }]);
    mkdirSync(join(folder, '.cache', 'citations'), { recursive: true });
    expect(faults(examineCaches(folder, 'dist'))).toEqual([]);
    writeFileSync(join(folder, '.cache', 'citations', 'apa.jsonl'), 'half of a li');
    expect(faults(examineCaches(folder, 'dist'))[0]).toMatchObject({
      says: expect.stringContaining('.cache/citations/apa.jsonl'),
      mend: expect.stringContaining('Nothing is lost'),
    });
  });
});

describe('a published site', () => {
  const server = createServer(({ url }, response) => {
    if (url === '/tracings/') response.setHeader('content-type', 'text/html; charset=utf-8');
    else if (url === '/tracings/sitemap.xml') response.setHeader('content-type', 'text/plain');
    else response.statusCode = 404;
    response.end('x');
  });
  let address = '';
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const at = server.address();
    if (at === null || typeof at === 'string') throw new Error('no port');
    address = `http://127.0.0.1:${at.port}/tracings`;
  });
  afterAll(() => void server.close());

  it('is asked below its path, and told what is served wrongly', async () => {
    const findings = await examinePublishedSite(new URL(address));
    expect(findings.every(({ state }) => state === 'wrong')).toBe(true);
    const said = findings.map(({ says }) => says).join('\n');
    expect(said).toMatch(/sitemap\.xml, the site map: .*text\/plain/);
    expect(said).toMatch(/pagefind\.js, the search: .*404/);
  });

  it('that does not answer is told in a sentence', async () => {
    const findings = await examinePublishedSite(new URL('http://127.0.0.1:9/'));
    expect(findings[0]).toMatchObject({
      state: 'wrong',
      says: expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\/, the home page: ./),
    });
  });
});

describe('npm run doctor', () => {
  const copy = (name: string): string => {
    const folder = join(root, name);
    mkdirSync(join(folder, 'src', 'cli'), { recursive: true });
    cpSync(join(REPOSITORY, 'src/cli/doctor.mjs'), join(folder, 'src/cli/doctor.mjs'));
    return folder;
  };
  const run = (folder: string, args: readonly string[] = []) =>
    runAlone({ file: join(folder, 'src/cli/doctor.mjs'), args, cwd: folder });

  it('says before anything is installed that it is not', async () => {
    const folder = copy('fresh');
    writeFileSync(join(folder, 'package-lock.json'), '{"packages":{"":{}}}');
    expect(await run(folder)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/wrong {2}The packages are not installed\.\n {7}Run npm ci\./),
    });
  });

  it('names packages of other versions, and those that are missing', async () => {
    const folder = copy('older');
    const packages = {
      '': {},
      'node_modules/a': { version: '2.0.0' },
      'node_modules/@b/c': { version: '1.0.0' },
      'node_modules/for-windows': { version: '1.0.0', optional: true },
    };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    mkdirSync(join(folder, 'node_modules', 'a'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/a/package.json'), '{"version":"1.0.0"}');
    const { stdout, status } = await run(folder);
    expect(stdout).toContain('Some packages are wrong: a is 1.0.0, not 2.0.0, @b/c is missing.');
    expect(status).toBe(1);
  });

  it('refuses an address that is none', async () => {
    const file = join(REPOSITORY, 'src/cli/doctor.mjs');
    const ended = await runAlone({ file, args: ['--site', 'library'], cwd: REPOSITORY });
    expect(ended).toMatchObject({ status: 2, stderr: expect.stringContaining('is no address') });
  });
});

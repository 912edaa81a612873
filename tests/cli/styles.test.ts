import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundledLocale } from '../../src/core/citing/engine/bundled.ts';
import { loadStyle } from '../../src/disk/style-files.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { commandFile } from '../fixtures/software.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

const COMMAND = commandFile('styles.ts', {
  ...FIXTURE_CONFIG,
  styles: ['harvard-cite-them-right'],
});
const IDS = ['apa', 'harvard-cite-them-right'];
const FILES = [...IDS.map((id) => `${id}.csl`), 'locales-en-US.xml', 'locales-en-GB.xml'];
const LOCALE = bundledLocale('en-US') ?? '';

/** The smallest style of that name. */
function style(id: string, title = `Title of ${id}`): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>${title}</title><id>http://www.zotero.org/styles/${id}</id></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><text variable="title"/></layout></bibliography></style>\n`;
}

function sound(file: string): string {
  if (file.endsWith('.csl')) return style(file.replace('.csl', ''));
  return file.includes('GB') ? LOCALE.replace('"en-US"', '"en-GB"') : LOCALE;
}

let root = '';
let server: Server;
let address = '';
/** What the server answers for a file otherwise than with a sound one. */
let answers = new Map<string, (response: ServerResponse) => void>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const file = request.url?.replace('/styles/', '') ?? '';
    const answer = answers.get(file);
    if (answer) answer(response);
    else response.end(sound(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (typeof place !== 'object' || place === null) throw new Error('The server has no port.');
  address = `http://127.0.0.1:${place.port}/styles/`;
});
afterAll(() => server.close());

beforeEach(() => {
  answers = new Map();
  root = temporaryFolder();
  return () => rmSync(root, { recursive: true });
});

const together = commandsTogether();
const run = (...args: string[]) => together({ file: COMMAND, args, cwd: root });

const csl = (file: string) => join(root, 'csl', file);

describe('npm run styles', { timeout: 60_000 }, () => {
  it('fetches every style of the site and its locales whole, and says so', async () => {
    const { status, stdout, stderr } = await run('--from', address);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('csl/apa.csl: Title of apa, new\n');
    expect(stdout).toContain(`${FILES.length} of ${FILES.length} files in csl/ are up to date.`);
    expect(readdirSync(join(root, 'csl')).sort()).toEqual([...FILES].sort());
    expect(readFileSync(csl('apa.csl'), 'utf8')).toBe(style('apa'));
    expect(loadStyle('apa', root).title).toBe('Title of apa');
    const again = await runAlone({ file: COMMAND, args: ['--from', address], cwd: root });
    expect(again.stdout).toContain('csl/apa.csl: Title of apa, unchanged\n');
  });

  it('replaces what was there before by a sound file', async () => {
    mkdirSync(join(root, 'csl'));
    writeFileSync(csl('apa.csl'), 'something old');
    expect((await run('--from', address)).stdout).toContain(
      'csl/apa.csl: Title of apa, replaced\n',
    );
    expect(readFileSync(csl('apa.csl'), 'utf8')).toBe(style('apa'));
  });

  const faults: readonly (readonly [string, (response: ServerResponse) => void, RegExp])[] = [
    [
      'is missing',
      (response) => response.writeHead(404).end('Not Found'),
      /csl\/apa\.csl: There is no http:\S+\/apa\.csl\. The collection may have given up this name/,
    ],
    [
      'fails on the server',
      (response) => response.writeHead(503).end('Busy'),
      /csl\/apa\.csl: http:\S+\/apa\.csl answered 503\.\n/,
    ],
    [
      'is cut off in the middle of the file',
      (response) => response.end(style('apa').slice(0, 300)),
      /csl\/apa\.csl: apa\.csl is not well-formed XML\. Line 5:/,
    ],
    [
      'breaks off on the way',
      (response) => {
        response.writeHead(200, { 'content-length': '5000' });
        response.write(style('apa').slice(0, 300), () => response.destroy());
      },
      /csl\/apa\.csl: http:\S+\/apa\.csl broke off before its end/,
    ],
    [
      'is a page of some portal',
      (response) => response.end('<html><body>Log in</body></html>'),
      /csl\/apa\.csl: apa\.csl is not a CSL style: its root is <html>/,
    ],
    [
      'is a dependent style',
      (response) =>
        response.end(
          '<style class="in-text"><info><title>T</title><id>apa</id><link rel="independent-parent" href="http://www.zotero.org/styles/other"/></info></style>',
        ),
      /csl\/apa\.csl: apa\.csl is a dependent style without rules of its own: use "other"\./,
    ],
    [
      'is another style',
      (response) => response.end(style('ieee')),
      /csl\/apa\.csl: apa\.csl contains another style: "ieee"\./,
    ],
  ];
  it.each(faults)(
    'leaves a style that %s as it was, and takes the others',
    async (_, answer, said) => {
      mkdirSync(join(root, 'csl'));
      writeFileSync(csl('apa.csl'), 'what was there');
      answers.set('apa.csl', answer);
      const { status, stdout, stderr } = await run('--from', address);
      expect(status).toBe(1);
      expect(stderr).toMatch(said);
      expect(stderr).toContain('The others were not changed');
      expect(stdout).toContain(`${FILES.length - 1} of ${FILES.length} files`);
      expect(readFileSync(csl('apa.csl'), 'utf8')).toBe('what was there');
      expect(readdirSync(join(root, 'csl')).sort()).toEqual([...FILES].sort());
    },
  );

  describe('of a name that the collection gave to the next edition', () => {
    const CHICAGO = commandFile('styles.ts', {
      ...FIXTURE_CONFIG,
      styles: ['chicago-author-date', 'chicago-author-date-18th-edition'],
    });
    const eighteenth = 'Chicago Manual of Style 18th edition (author-date)';
    const seventeenth = 'Chicago Manual of Style 17th edition (author-date)';
    const runChicago = (...args: string[]) =>
      together({ file: CHICAGO, args: ['--from', address, ...args], cwd: root });
    beforeEach(() => {
      const answer = (file: string, title: string) =>
        answers.set(`${file}.csl`, (response) => response.end(style(file, title)));
      answer('chicago-author-date', eighteenth);
      answer('chicago-author-date-17th-edition', seventeenth);
    });

    it('keeps each edition under the name that it has here', async () => {
      const { status, stderr } = await runChicago();
      expect([status, stderr]).toEqual([0, '']);
      expect(loadStyle('chicago-author-date', root)).toMatchObject({
        id: 'chicago-author-date',
        title: seventeenth,
      });
      expect(loadStyle('chicago-author-date-18th-edition', root)).toMatchObject({
        id: 'chicago-author-date-18th-edition',
        title: eighteenth,
      });
    });

    it('takes another edition where that is asked for, and never without a word', async () => {
      answers.set('apa.csl', (response) => response.end(style('apa', 'APA Style 8th edition')));
      const { status, stderr } = await runChicago();
      expect(status).toBe(1);
      expect(stderr).toContain(
        'csl/apa.csl: apa.csl is the 8th edition today, and the site prints the 7th edition. Nothing was changed: npm run styles -- --new-editions takes it.\n',
      );
      expect(loadStyle('apa', root).edition).toBe('7th edition');
      expect((await runChicago('--new-editions')).status).toBe(0);
      expect(loadStyle('apa', root).edition).toBe('8th edition');
    });

    it('says what the collection calls a style whose name it has given up', async () => {
      answers.set('apa.csl', (response) => response.writeHead(404).end());
      answers.set('renamed-styles.json', (response) => response.end('{"apa":"apa-next"}'));
      const { status, stderr } = await runChicago();
      expect(status).toBe(1);
      expect(stderr).toContain(
        'The collection has given up this name and refers to "apa-next" (Title of apa-next). To print that, name it in src/site.config.ts.',
      );
      expect(existsSync(csl('apa.csl'))).toBe(false);
    });
  });

  it('says so where there is no network, and writes nothing', async () => {
    const { status, stdout, stderr } = await run('--from', 'http://127.0.0.1:1/');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^No file could be fetched: http:\/\/127\.0\.0\.1:1\/apa\.csl cannot be reached.*\.\nNothing was changed in csl\/\./,
    );
    expect(existsSync(join(root, 'csl'))).toBe(false);
  });

  it('takes an address only', async () => {
    const { status, stderr } = await run('--from', './folder');
    expect(status).toBe(2);
    expect(stderr).toContain('--from "./folder" is no address');
  });
});

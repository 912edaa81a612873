import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressesAt } from '../../src/registries/addresses.ts';
import { type ClientOptions, createRegistryClient } from '../../src/registries/client.ts';
import {
  firstOf,
  fromCrossref,
  fromDatacite,
  fromDoi,
  fromOpenLibrary,
  fromPubmed,
  fromWebPage,
  type RegistryAccess,
} from '../../src/registries/look-up.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fixture } from './fixtures.ts';
import { type RegistryServer, startRegistryServer } from './registry-server.ts';

const DOI = '10.1002/pssc.201200953';
const AT_DOI = `/doi/${DOI}`;
const AT_CROSSREF = `/crossref/works/${DOI}`;

let server: RegistryServer;
let cache = '';
let waits: number[] = [];

beforeAll(async () => {
  server = await startRegistryServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  waits = [];
  cache = join(temporaryFolder(), 'answers');
  return () => rmSync(join(cache, '..'), { recursive: true });
});

function access(options: Partial<ClientOptions> = {}): RegistryAccess {
  const client = createRegistryClient({
    cache,
    agent: 'Library/1.0',
    site: 'https://library.example',
    now: () => new Date('2026-11-25T12:00:00Z'),
    pause: async (milliseconds) => void waits.push(milliseconds),
    ...options,
  });
  return { client, addresses: addressesAt(server.address) };
}

describe('a look-up', () => {
  it('gives the record with its source, and says who asks', async () => {
    server.answer(AT_CROSSREF, object('crossref'));
    const seen = await fromCrossref(DOI)(access({ contact: 'jane@library.example' }));
    expect(seen.record.item.volume).toBe('10');
    expect(seen.sourceId).toBe('crossref');
    expect(seen.source).toEqual({
      name: 'Crossref',
      url: `https://api.crossref.org/works/${DOI}`,
      seen: 'record',
      date: '2026-11-25',
    });
    expect(server.asked).toEqual([`${AT_CROSSREF}?mailto=jane%40library.example`]);
    expect(server.requests[0]?.headers['user-agent']).toBe(
      'Library/1.0 (https://library.example; mailto:jane@library.example)',
    );
  });

  it('asks doi.org for CSL-JSON and goes where it leads', async () => {
    const doi = '10.1126/science.169.3946.635';
    server.answer(`/doi/${doi}`, (response, request) => {
      expect(request.headers.accept).toBe('application/vnd.citationstyles.csl+json');
      response.writeHead(302, { location: `/crossref/v1/works/${doi}/transform` }).end();
    });
    server.answer(`/crossref/v1/works/${doi}/transform`, object('doi-csl'));
    const { record } = await fromDoi(doi)(access());
    expect(record.item.title).toBe('The Structure of Ordinary Water');
  });

  it('asks each registry in its own way', async () => {
    server.answer('/datacite/dois/10.5438/0012', object('datacite'));
    server.answer('/openlibrary/api/books', object('open-library'));
    server.answer('/eutils/esummary.fcgi', object('pubmed'));
    const titles = [
      await fromDatacite('10.5438/0012')(access()),
      await fromOpenLibrary('9780980200447')(access()),
      await fromPubmed('25344497')(access()),
    ].map(({ record }) => record.item.title);
    expect(titles.map((title) => title?.slice(0, 8))).toEqual(['DataCite', 'Slow rea', 'Semantic']);
    expect(server.asked[1]).toBe(
      '/openlibrary/api/books?bibkeys=ISBN%3A9780980200447&jscmd=data&format=json',
    );
    expect(server.asked[2]).toContain('db=pubmed&id=25344497&retmode=json');
  });

  it('reads a web page for its DOI', async () => {
    server.answer('/page', (response) =>
      response.end(`<meta name="citation_doi" content="${DOI}"><title>T</title>`),
    );
    const page = await fromWebPage(access(), `${server.address}/page`);
    expect(page.doi).toBe(DOI);
    expect(page.record.item.title).toBe('T');
  });

  it('encodes what an address cannot hold', async () => {
    await expect(fromCrossref('10.1002/a<b>#c?d')(access())).rejects.toThrow('There is no');
    expect(server.asked).toEqual(['/crossref/works/10.1002/a%3Cb%3E%23c%3Fd']);
  });
});

describe('where a registry gives nothing', () => {
  it('goes on to the next, and tells what each said where none does', async () => {
    server.answer(AT_DOI, (response) => response.end('<html><body>Log in to the library</body>'));
    server.answer(AT_CROSSREF, object('crossref'));
    const lookups = [fromDoi(DOI), fromCrossref(DOI), fromDatacite(DOI)];
    expect((await firstOf(access(), lookups)).record.registry).toBe('crossref');
    server.reset();
    rmSync(cache, { recursive: true });
    server.answer(AT_DOI, (response) => response.end('<html><body>Log in to the library</body>'));
    await expect(firstOf(access(), lookups)).rejects.toThrow(
      /\/doi\/10\.1002\/pssc\.201200953 answers with no record: “<html><body>Log in.*…”\.\nThere is no .*\/crossref\/works\/.*\nThere is no .*\/datacite\/dois\//,
    );
  });

  it.each([
    [
      'PubMed',
      fromPubmed('1'),
      { result: { uids: [] } },
      '/eutils/esummary.fcgi',
      'PubMed has no record 1.',
    ],
    [
      'Open Library',
      fromOpenLibrary('9780980200447'),
      {},
      '/openlibrary/api/books',
      'Open Library has no book with the ISBN 9780980200447.',
    ],
    ['Crossref', fromCrossref(DOI), { message: {} }, AT_CROSSREF, 'neither a title nor a DOI'],
  ] as const)('says so for %s, and keeps nothing', async (_, lookup, answer, path, said) => {
    server.answer(path, answer);
    await expect(firstOf(access(), [lookup])).rejects.toThrow(said);
    expect(existsSync(cache)).toBe(false);
  });

  it('waits as long as it is asked to, and tries again', async () => {
    let times = 0;
    server.answer(AT_CROSSREF, (response) => {
      times++;
      if (times === 1) response.writeHead(429, { 'retry-after': '60' }).end();
      else if (times === 2) response.writeHead(503).end();
      else response.end(JSON.stringify(fixture('crossref')));
    });
    const said: string[] = [];
    const seen = await fromCrossref(DOI)(access({ onWait: (sentence) => said.push(sentence) }));
    expect(seen.record.item.volume).toBe('10');
    expect(waits.filter((wait) => wait >= 1000)).toEqual([60_000, 2000]);
    expect(said[0]).toMatch(/answered 429\. Waiting 60 s\.$/);
  });

  it.each([
    ['61', '2 minutes'],
    ['Wed, 25 Nov 2026 13:00:00 GMT', '60 minutes'],
  ])('gives up at once where it is to wait too long: %s', async (header, time) => {
    server.answer(AT_CROSSREF, (response) =>
      response.writeHead(429, { 'retry-after': header }).end(),
    );
    await expect(fromCrossref(DOI)(access())).rejects.toThrow(`left alone for ${time};`);
    expect(server.asked).toHaveLength(1);
  });

  it('gives up after four answers that it is busy', async () => {
    server.answer(AT_CROSSREF, (response) => response.writeHead(503).end());
    await expect(fromCrossref(DOI)(access())).rejects.toThrow(
      /answered 503\. It was tried 4 times\./,
    );
    expect(server.asked).toHaveLength(4);
  });

  it('says where nobody answers', async () => {
    const far = { ...access(), addresses: addressesAt('http://127.0.0.1:1') };
    await expect(fromCrossref(DOI)(far)).rejects.toThrow(
      /http:\/\/127\.0\.0\.1:1\/crossref\/works\/10\.1002\/pssc\.201200953 cannot be reached/,
    );
  });

  it('has patience with limits', async () => {
    server.answer(AT_CROSSREF, () => {});
    await expect(fromCrossref(DOI)(access({ timeout: 50 }))).rejects.toThrow(
      /cannot be reached within 0\.05 seconds\. It was tried 2 times\./,
    );
  });

  it.each([
    ['round in circles', AT_CROSSREF, 'redirects without end'],
    ['out of the web', 'file:///etc/passwd', 'which is not a web address'],
    ['nowhere', 'http://', 'which is not an address'],
  ])('does not follow %s', async (_, location, said) => {
    server.answer(AT_CROSSREF, (response) => response.writeHead(302, { location }).end());
    await expect(fromCrossref(DOI)(access())).rejects.toThrow(said);
  });

  it('does not read an answer without end, nor take half of one', async () => {
    server.answer(AT_CROSSREF, (response) => {
      const piece = Buffer.alloc(1_000_000, ' ');
      const write = (): void => {
        while (!response.destroyed && response.write(piece));
        response.once('drain', write);
      };
      write();
    });
    await expect(fromCrossref(DOI)(access())).rejects.toThrow('more than 10 MB');
    server.answer(AT_CROSSREF, (response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('{"message": {', () => response.destroy());
    });
    await expect(fromCrossref(DOI)(access())).rejects.toThrow('broke off before its end');
    expect(existsSync(cache)).toBe(false);
  });
});

describe('answers that are kept', () => {
  it('are not asked for again, unless they are to be fresh or are old or broken', async () => {
    server.answer(AT_CROSSREF, object('crossref'));
    await fromCrossref(DOI)(access());
    const again = await fromCrossref(DOI)(access({ now: () => new Date('2026-12-20T12:00:00Z') }));
    expect(server.asked).toHaveLength(1);
    expect(again.source.date).toBe('2026-11-25');
    await fromCrossref(DOI)(access({ fresh: true }));
    await fromCrossref(DOI)(access({ now: () => new Date('2027-01-20T12:00:00Z') }));
    expect(server.asked).toHaveLength(3);
    const [file = ''] = readdirSync(cache);
    writeFileSync(join(cache, file), '{"status": 200, "text"');
    await fromCrossref(DOI)(access());
    expect(server.asked).toHaveLength(4);
    expect(readdirSync(cache)).toEqual([file]);
  });

  it('are asked for again where they are not what came, which is said once', async () => {
    server.answer(AT_CROSSREF, object('crossref'));
    server.answer(AT_DOI, object('doi-csl'));
    await fromCrossref(DOI)(access());
    await fromDoi(DOI)(access());
    for (const file of readdirSync(cache)) {
      const kept = readFileSync(join(cache, file), 'utf8');
      writeFileSync(join(cache, file), kept.replaceAll('10', '19'));
    }
    const said: string[] = [];
    const one = access({ onWait: (sentence) => said.push(sentence) });
    expect((await fromCrossref(DOI)(one)).record.item.volume).toBe('10');
    await fromDoi(DOI)(one);
    expect(server.asked).toHaveLength(4);
    expect(said).toEqual([expect.stringContaining('is damaged or of another version')]);
  });

  it('remember for a day that there is no record', async () => {
    await expect(fromCrossref(DOI)(access())).rejects.toThrow('There is no');
    await expect(fromCrossref(DOI)(access())).rejects.toThrow('There is no');
    expect(server.asked).toHaveLength(1);
  });

  it('come one after the other, as often as the registry bears', async () => {
    server.answer(AT_CROSSREF, (response) => {
      response.writeHead(200, { 'x-rate-limit-limit': '1', 'x-rate-limit-interval': '2s' });
      response.end(JSON.stringify(fixture('crossref')));
    });
    const one = access({ fresh: true });
    await fromCrossref(DOI)(one);
    expect(waits).toEqual([]);
    await fromCrossref(DOI)(one);
    expect(waits).toEqual([2000]);
  });
});

function object(name: string): object {
  const answer = fixture(name);
  if (typeof answer !== 'object' || answer === null) throw new Error(`${name} is no object.`);
  return answer;
}

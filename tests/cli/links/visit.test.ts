import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createVisitor } from '../../../src/cli/links/visit.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let home = '';
let asked: string[] = [];
let waits: number[] = [];
let clock = 0;
const answers = new Map<string, Answer>();

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers.get(request.url ?? '');
    if (answer) answer(request, response);
    else status(404)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  home = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());
beforeEach(() => {
  answers.clear();
  asked = [];
  waits = [];
  clock = 0;
});

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, headers).end();
  };

/** Each answer once, the last one from then on. */
function inTurn(...turns: readonly Answer[]): Answer {
  let turn = 0;
  return (request, response) => {
    turns[Math.min(turn++, turns.length - 1)]?.(request, response);
  };
}

const visitor = () =>
  createVisitor({
    product: 'Tracings',
    userAgent: 'Tracings/0.1 (test)',
    timeout: 500,
    now: () => clock,
    pause: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
  });
const visit = (path: string) => visitor()(home + path);

describe('a visit', () => {
  it('asks for the head of a page alone, after robots.txt', async () => {
    answers.set('/a', status(200));
    expect(await visit('/a')).toMatchObject({ verdict: 'found' });
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /a']);
  });

  it('asks for the page where its head is refused', async () => {
    answers.set('/a', (request, response) => {
      status(request.method === 'HEAD' ? 405 : 200)(request, response);
    });
    expect(await visit('/a')).toMatchObject({ verdict: 'found' });
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /a', 'GET /a']);
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'unknown'],
    [403, 'unknown'],
    [451, 'unknown'],
    [500, 'unreachable'],
  ])('of %i is %s', async (code, verdict) => {
    answers.set('/a', status(code));
    const result = await visit('/a');
    expect(result.verdict).toBe(verdict);
    expect(result.reason).toContain(String(code));
  });

  it('waits as long as a busy server asks', async () => {
    answers.set('/a', inTurn(status(429, { 'retry-after': '7' }), status(200)));
    expect(await visit('/a')).toMatchObject({ verdict: 'found' });
    expect(waits).toContain(7000);
  });

  it('does not wait longer than a person would', async () => {
    answers.set('/a', status(429, { 'retry-after': '86400' }));
    expect(await visit('/a')).toMatchObject({ verdict: 'unknown' });
    expect(asked.filter((line) => line.endsWith(' /a'))).toHaveLength(1);
    expect(waits.every((wait) => wait <= 1000)).toBe(true);
  });

  it('tries again where a server fails', async () => {
    answers.set('/a', inTurn(status(503), status(503), status(200)));
    expect(await visit('/a')).toMatchObject({ verdict: 'found' });
  });

  it('tries again where the line breaks, and then says so', async () => {
    answers.set('/a', (request) => void request.socket.destroy());
    expect(await visit('/a')).toMatchObject({ verdict: 'unreachable' });
    expect(asked.filter((line) => line.endsWith(' /a')).length).toBeGreaterThanOrEqual(3);
  });

  it('does not wait for ever for an answer', async () => {
    answers.set('/a', () => undefined);
    const result = await visit('/a');
    expect(result.verdict).toBe('unreachable');
    expect(result.reason).toBe('There is no answer within 0.5 seconds.');
  });

  it('tells where an address has moved for good', async () => {
    answers.set('/a', status(301, { location: '/b' }));
    answers.set('/b', status(308, { location: `${home}/c` }));
    answers.set('/c', status(200));
    expect(await visit('/a')).toMatchObject({ verdict: 'moved', to: `${home}/c` });
  });

  it('says nothing of a move for a while', async () => {
    answers.set('/a', status(302, { location: '/b' }));
    answers.set('/b', status(200));
    expect(await visit('/a')).toEqual({ verdict: 'found', reason: expect.any(String) });
  });

  it.each([
    ['without end', '/a', 'unreachable'],
    ['to no address', 'http://', 'unreachable'],
    ['to no web address', 'ftp://example.org/', 'unknown'],
    ['to what is gone', '/none', 'gone'],
  ])('that leads %s', async (_where, location, verdict) => {
    answers.set('/a', status(301, { location }));
    expect((await visit('/a')).verdict).toBe(verdict);
  });

  it('keeps away where robots.txt asks for it', async () => {
    answers.set('/robots.txt', (_request, response) => {
      response.end('User-agent: *\nDisallow: /private');
    });
    answers.set('/a', status(302, { location: '/private' }));
    answers.set('/private', status(200));
    expect(await visit('/private')).toMatchObject({ verdict: 'unknown' });
    expect(await visit('/a')).toMatchObject({ verdict: 'unknown' });
    expect(asked).not.toContain('HEAD /private');
  });

  it('keeps away where robots.txt cannot be had', async () => {
    answers.set('/robots.txt', status(500));
    answers.set('/a', status(200));
    expect(await visit('/a')).toMatchObject({ verdict: 'unknown' });
  });

  it('reads robots.txt once, and leaves a second between requests to one host', async () => {
    answers.set('/a', status(200));
    answers.set('/b', status(200));
    const go = visitor();
    await go(`${home}/a`);
    await go(`${home}/b`);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /a', 'HEAD /b']);
    expect(waits).toEqual([1000, 1000]);
  });
});

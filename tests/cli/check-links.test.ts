import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../entries.ts';
import { commandFile } from '../fixtures/software.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

const COMMAND = commandFile('check-links.ts');
const root = temporaryFolder();
let server: Server;
let home = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(request.url === '/here' ? 200 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  home = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  mkdirSync(join(root, 'content', 'people'), { recursive: true });
  const sources = `sources:\n  a: { name: A, url: "${home}/here" }\n  b: { name: B, url: "${home}/gone" }`;
  writeFileSync(
    join(root, 'content', 'people', 'jane.mdx'),
    person('jane', { fields: sources }).text,
  );
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const together = commandsTogether();
const startOf = (...args: string[]) => ({ file: COMMAND, args, cwd: root });
const run = (...args: string[]) => together(startOf(...args));

describe('npm run check:links', { timeout: 60_000 }, () => {
  it('writes a report of the day, and does not fail', async () => {
    const { status, stdout, stderr } = await runAlone(startOf());
    expect(status).toBe(0);
    expect(stdout).toContain('2 addresses: 1 found, 0 moved, 1 gone, 0 unreachable, 0 unknown.');
    expect(stderr).toContain(`gone  ${home}/gone`);
    const [json = '', markdown = ''] = readdirSync(join(root, 'reports')).sort();
    expect([json, markdown].join(' ')).toMatch(/^links-(\d{4}-\d\d-\d\d)\.json links-\1\.md$/);
    expect(JSON.parse(readFileSync(join(root, 'reports', json), 'utf8')).counts.gone).toBe(1);
    expect(readFileSync(join(root, 'reports', markdown), 'utf8')).toContain(
      'content/people/jane.mdx',
    );
  });

  it('fails for what is gone only where it is asked to', async () => {
    expect((await run('--strict', '--out', 'elsewhere')).status).toBe(1);
    expect(existsSync(join(root, 'elsewhere'))).toBe(true);
    expect((await run('--strict', '--only', '/here')).status).toBe(0);
    expect((await run('--patience', 'long')).status).toBe(2);
  });
});

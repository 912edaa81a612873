import { type ChildProcess, spawn } from 'node:child_process';
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '../../src/site/server/listen.ts';
import { startPreviewServer } from '../../src/site/server/preview-server.ts';
import type { SmallSite } from './site.ts';

/** A server that runs with what a build wrote for it. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** A program that serves files. */
export interface FileServer {
  readonly name: string;
  /** How the package of Debian is called; nothing for our own. */
  readonly debian?: string;
  find(): Promise<boolean>;
  serve(site: SmallSite): Promise<RunningServer>;
}

/** How long a server may take to answer, on a machine that does other things too. */
const PATIENCE = 20_000;

/** The written server of nginx for a small site, at a port of this machine. */
export async function nginxSite({ parent, folder }: SmallSite, port: number): Promise<string> {
  const written = await readFile(join(parent, 'nginx.conf'), 'utf8');
  return written
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('    listen [::]:80;\n', '')
    .replaceAll('/var/www/library.example', folder);
}

/** Runs nginx with those servers, one of them at `port`; what it keeps stands below `parent`. */
export async function startNginx(
  parent: string,
  servers: string,
  port: number,
): Promise<RunningServer> {
  const work = join(parent, 'nginx');
  await mkdir(work, { recursive: true });
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // Its workers would else be a user who may not read a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const main = `${user}daemon off;
pid ${work}/pid;
worker_processes 1;
error_log ${work}/error.log;
events {}
http {
    access_log off;
    keepalive_requests 100000000;
    ${kept.map((name) => `${name}_temp_path ${work}/${name};`).join('\n    ')}
${servers}
}
`;
  await writeFile(join(work, 'main.conf'), main);
  const args = ['-c', join(work, 'main.conf'), '-e', join(work, 'error.log'), '-p', work];
  return startServer((await programNamed('nginx')) ?? 'nginx', args, work, port);
}

/** Whether nginx is installed. */
export async function isNginxHere(): Promise<boolean> {
  return (await programNamed('nginx')) !== undefined;
}

const nginx: FileServer = {
  name: 'nginx',
  debian: 'nginx',
  find: isNginxHere,
  async serve(site) {
    const port = await freePort();
    return startNginx(site.parent, await nginxSite(site, port), port);
  },
};

const caddy: FileServer = {
  name: 'Caddy',
  debian: 'caddy',
  find: async () => (await programNamed('caddy')) !== undefined,
  async serve({ parent, folder }) {
    const port = await freePort();
    const written = await readFile(join(parent, 'Caddyfile'), 'utf8');
    const site = written
      .replace('library.example {', `http://127.0.0.1:${port} {`)
      .replaceAll('/var/www/library.example', folder);
    const file = join(parent, 'local.caddyfile');
    await writeFile(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    const args = ['run', '--config', file, '--adapter', 'caddyfile'];
    return startServer((await programNamed('caddy')) ?? 'caddy', args, parent, port);
  },
};

const preview: FileServer = {
  name: 'the preview',
  find: async () => true,
  async serve({ folder, hosting: { base } }) {
    const { address, close } = await startPreviewServer({
      folder,
      base,
      port: 0,
      host: '127.0.0.1',
    });
    return { address: new URL(address).origin, close };
  },
};

/** Every server that reads what a build writes and can be run here. */
export const SERVERS: readonly FileServer[] = [preview, nginx, caddy];

/** A port that nothing listens at now. */
export async function freePort(): Promise<number> {
  const held = await listen('127.0.0.1', 0, (_request, response) => response.end());
  await held.close();
  return held.port;
}

/** @throws {Error} with what the server said, where it does not answer. */
async function startServer(
  program: string,
  args: readonly string[],
  home: string,
  port: number,
): Promise<RunningServer> {
  // Both keep something in the home of whoever starts them.
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const child = spawn(program, args, { cwd: home, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const address = `http://127.0.0.1:${port}`;
  const end = Date.now() + PATIENCE;
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop(child);
      throw new Error(`${program} did not start: ${said}`);
    }
    await wait(50);
  }
  return { address, close: () => stop(child) };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Where a program is; those of servers stand in folders that only the superuser searches. */
async function programNamed(name: string): Promise<string | undefined> {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  for (const folder of folders.filter(Boolean)) {
    const path = join(folder, name);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

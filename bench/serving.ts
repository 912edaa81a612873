import { writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { freePort, isNginxHere, nginxSite, startNginx } from '../tests/hosting/servers.ts';
import { smallSite } from '../tests/hosting/site.ts';

/** As large as the page of a work with a good annotation. */
const BYTES = 25_000;

/** Renamed entries of a library that has been there for years, all of which the server knows. */
const REDIRECTS = 2000;

const ROUNDS = 9;
const ROUND_MILLISECONDS = 600;
const CONNECTIONS = 4;

/** So many requests are sent before any is answered: the client must not be what is measured. */
const AT_A_TIME = 32;

/**
 * How many times as long nginx takes for the page of a work, with all that a build writes for it, as
 * for a plain file of the same size from a server that has nothing but a root. The two take turns,
 * and the turn in the middle counts. Undefined where nginx is not installed.
 */
export async function measureServing(): Promise<number | undefined> {
  if (!(await isNginxHere())) return undefined;
  const moved = Array.from({ length: REDIRECTS }, (_, at) => ({
    from: `works/old${at}/`,
    to: 'works/addams1910/',
  }));
  const site = await smallSite('/', moved);
  const text = `<!doctype html>${'x'.repeat(BYTES)}`;
  await writeFile(join(site.folder, 'works/addams1910/index.html'), text);
  await writeFile(join(site.folder, 'plain.html'), text);
  const [port, plainPort] = [await freePort(), await freePort()];
  const plain = `    server { listen 127.0.0.1:${plainPort}; root ${site.folder}; sendfile on; tcp_nopush on; }`;
  const nginx = await startNginx(site.parent, `${await nginxSite(site, port)}\n${plain}`, port);
  try {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const plainRate = await rateOf(plainPort, '/plain.html');
      times.push(plainRate / (await rateOf(port, '/works/addams1910/')));
    }
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  } finally {
    await nginx.close();
    await site.remove();
  }
}

/** Answers in a millisecond. */
async function rateOf(port: number, path: string): Promise<number> {
  const start = performance.now();
  const end = start + ROUND_MILLISECONDS;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => answersUntil(end, port, path)),
  );
  return counts.reduce((sum, count) => sum + count, 0) / (performance.now() - start);
}

/** Asks again and again on one connection; returns how often it was answered. */
async function answersUntil(end: number, port: number, path: string): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  const request = `GET ${path} HTTP/1.1\r\nHost: library.example\r\n\r\n`;
  try {
    // Every answer is as long as the first: its headers hold a date, and nothing else that changes.
    const length = await lengthOfAnswer(socket, request);
    let count = 0;
    while (performance.now() < end) {
      await answered(socket, request.repeat(AT_A_TIME), length * AT_A_TIME);
      count += AT_A_TIME;
    }
    return count;
  } finally {
    socket.destroy();
  }
}

/** How many bytes an answer has, headers and all. */
function lengthOfAnswer(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const head = /^HTTP\/1\.1 200 OK\r\n[\s\S]*?\r\n\r\n/.exec(text)?.[0];
      if (head === undefined) return;
      const length = head.length + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
      if (text.length < length) return;
      socket.off('data', read).off('error', reject);
      resolve(length);
    };
    socket.on('data', read).once('error', reject);
    socket.write(request);
  });
}

/**
 * Sends requests and waits until so many bytes have come.
 * @throws {Error} where another number comes, or the server hangs up.
 */
function answered(socket: Socket, requests: string, wanted: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const read = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes < wanted) return;
      socket.off('data', read).off('error', reject).off('close', gone);
      if (bytes === wanted) resolve();
      else reject(new Error('nginx answered with more than it was asked for.'));
    };
    const gone = () => reject(new Error('nginx closed the connection.'));
    socket.on('data', read).once('error', reject).once('close', gone);
    socket.write(requests);
  });
}

import { open, readFile, realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readRedirects } from '../hosting/redirects-file.ts';
import { contentType } from './content-types.ts';
import { addressOf, listen } from './listen.ts';
import { responseHeaders } from './response-headers.ts';
import { type StaticAnswer, staticAnswer } from './static-answer.ts';

/** Which build to serve, and where. */
export interface PreviewOptions {
  /** The folder of the build. */
  readonly folder: string;
  /** The path it was built for, with a slash at both ends. */
  readonly base: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
}

/** A server that runs. */
export interface PreviewServer {
  /** The address of the home page, as `http://localhost:4321/tracings/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a host does that reads `_redirects` and sends the headers of
 * `response-headers.ts`, save for compression. Files are opened for each request, so a build that
 * ends meanwhile shows at the next one.
 *
 * @throws {Error} when the port is taken (the message names it and `--port`) or the host unknown.
 */
export async function startPreviewServer(options: PreviewOptions): Promise<PreviewServer> {
  const { host } = options;
  const { port, close } = await listen(host, options.port, (request, response) => {
    void answer(options, request, response);
  });
  return { address: addressOf(host, port, options.base), close };
}

async function answer(
  { folder, base }: PreviewOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      sendText(response, 405, 'Only GET and HEAD are answered here.');
      return;
    }
    const url = request.url ?? '/';
    const found = (await redirectFor(folder, url)) ?? (await staticAnswer(folder, base, url));
    await send(found, { folder, base }, request, response);
  } catch (error) {
    // A browser that leaves in the middle of a file is no failure.
    if (response.headersSent) response.destroy();
    else sendText(response, 500, `The file could not be read: ${String(error)}`);
  }
}

/** Where the file `_redirects` of the site leads from an address, if it names it. */
async function redirectFor(folder: string, url: string): Promise<StaticAnswer | undefined> {
  const [path = '', query] = url.split('?');
  const text = await readFile(join(folder, '_redirects'), 'utf8').catch(() => '');
  const to = readRedirects(text).get(path);
  if (to === undefined) return undefined;
  const [page = '', ...place] = to.split(/(?=#)/);
  const location = [page, ...(query === undefined ? [] : [`?${query}`]), ...place].join('');
  return { status: 301, location };
}

async function send(
  found: StaticAnswer,
  { folder, base }: Pick<PreviewOptions, 'folder' | 'base'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (found.status === 301) {
    response.setHeader('location', found.location);
    sendText(response, 301, `Moved to ${found.location}`);
  } else if (found.status === 400) {
    sendText(response, 400, 'This address cannot be read.');
  } else if (found.file === undefined) {
    sendText(response, 404, `Nothing is here. The site begins at ${base}`);
  } else {
    const path = relative(await realpath(folder), found.file)
      .split(sep)
      .join('/');
    await sendFile(found.file, { status: found.status, path }, request, response);
  }
}

async function sendFile(
  file: string,
  { status, path }: { readonly status: number; readonly path: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    setHeaders(response, path, contentType(file));
    response.writeHead(status, { 'content-length': size });
    if (request.method === 'HEAD') response.end();
    else await pipeline(handle.createReadStream({ autoClose: false }), response);
  } finally {
    await handle.close();
  }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  const body = `${text}\n`;
  setHeaders(response, '', 'text/plain; charset=utf-8');
  response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function setHeaders(response: ServerResponse, path: string, type: string): void {
  for (const { name, value } of responseHeaders(path, type)) response.setHeader(name, value);
}

import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { policyText } from '../../core/formats/content-security-policy.ts';
import { HEADER_POLICY } from '../pages/page-policy.ts';
import { contentType } from './content-types.ts';
import { addressOf, listen } from './listen.ts';
import { type StaticAnswer, staticAnswer } from './static-answer.ts';

const POLICY = policyText(HEADER_POLICY);

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
 * Serves a built site as GitHub Pages would, save for compression and caching. Files are opened
 * for each request, so a build that ends meanwhile shows at the next one.
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
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      sendText(response, 405, 'Only GET and HEAD are answered here.');
      return;
    }
    await send(await staticAnswer(folder, base, request.url ?? '/'), base, request, response);
  } catch (error) {
    // A browser that leaves in the middle of a file is no failure.
    if (response.headersSent) response.destroy();
    else sendText(response, 500, `The file could not be read: ${String(error)}`);
  }
}

async function send(
  found: StaticAnswer,
  base: string,
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
    await sendFile(found.file, found.status, request, response);
  }
}

async function sendFile(
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const type = contentType(file);
    if (type.startsWith('text/html')) response.setHeader('content-security-policy', POLICY);
    response.writeHead(status, { 'content-type': type, 'content-length': size });
    if (request.method === 'HEAD') response.end();
    else await pipeline(handle.createReadStream({ autoClose: false }), response);
  } finally {
    await handle.close();
  }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  const body = `${text}\n`;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

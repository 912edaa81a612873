import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Answers one request. */
type Handler = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on loopback that stands for all registries. */
export interface RegistryServer {
  /** To be given to `addressesAt` or `--from`. */
  readonly address: string;
  /** What was asked for, in order: paths with their queries. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  /** Answers a path (without its query) with JSON, or by a function; 404 for all others. */
  answer(path: string, answer: object | Handler): void;
  /** Forgets answers and questions. */
  reset(): void;
  close(): void;
}

/** Starts one. */
export async function startRegistryServer(): Promise<RegistryServer> {
  const answers = new Map<string, object | Handler>();
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    requests.push(request);
    const answer = answers.get(url.split('?')[0] ?? '');
    if (typeof answer === 'function') (answer as Handler)(response, request);
    else if (answer === undefined) response.writeHead(404).end('Resource not found.');
    else
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (typeof place !== 'object' || place === null) throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${place.port}`,
    asked,
    requests,
    answer: (path, answer) => void answers.set(path, answer),
    reset() {
      answers.clear();
      asked.length = 0;
      requests.length = 0;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

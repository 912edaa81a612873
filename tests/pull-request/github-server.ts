import { once } from 'node:events';
import { createServer } from 'node:http';

/** A server on loopback that answers as GitHub would, and what it was asked. */
export interface GitHubServer {
  readonly api: string;
  /** Method, path and body of each request. */
  readonly asked: string[];
  /** Answers by method and path; a number is a status without one. */
  readonly answers: Record<string, unknown>;
  close(): void;
}

/** Starts one. */
export async function startGitHub(): Promise<GitHubServer> {
  const asked: string[] = [];
  const answers: Record<string, unknown> = {};
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`.trim());
      const answer = answers[`${request.method} ${request.url}`];
      response.statusCode = typeof answer === 'number' ? answer : answer === undefined ? 404 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer ?? {}));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    api: `http://127.0.0.1:${address.port}`,
    asked,
    answers,
    close: () => void server.close(),
  };
}

import { createServer, type RequestListener, type Server } from 'node:http';

/** Servers that answer on all addresses of one host. */
export interface Listening {
  /** The port they have; the one the system chose, when 0 was asked for. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers at `host` and `port` with `listener`; `localhost` is both 127.0.0.1 and ::1, since
 * browsers and tools differ in which one they ask first. Port 0 lets the system choose.
 *
 * @throws {Error} when the port is taken or forbidden, or the host is none of this machine; the
 * message says which, and what to type instead.
 */
export async function listen(
  host: string,
  port: number,
  listener: RequestListener,
): Promise<Listening> {
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  let chosen = port;
  for (const address of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
    const server = createServer(listener);
    try {
      await bind(server, chosen, address);
    } catch (error) {
      // A machine without IPv6 has no ::1; a port the system chose for one may be taken there.
      const optional = servers.length > 0 && (codeOf(error) !== 'EADDRINUSE' || port === 0);
      if (optional) continue;
      await close();
      throw explain(error, host, chosen);
    }
    servers.push(server);
    const bound = server.address();
    if (typeof bound === 'object' && bound) chosen = bound.port;
  }
  return { port: chosen, close };
}

/** @throws {Error} as `listen` does, when host and port cannot be had now. */
export async function checkPortIsFree(host: string, port: number): Promise<void> {
  const listening = await listen(host, port, (_request, response) => response.end());
  await listening.close();
}

/** The address a browser on this machine can open; an address for all becomes `localhost`. */
export function addressOf(host: string, port: number, base: string): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${base}`;
}

function bind(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function explain(error: unknown, host: string, port: number): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Error(
        `Port ${port} is in use by another program. Stop it, or choose another port, ` +
          `for example --port ${port + 1}`,
      );
    case 'EACCES':
      return new Error(`Port ${port} may not be opened by this user. Choose one above 1023.`);
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new Error(`--host "${host}" is not an address of this machine.`);
    default:
      return error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server on a loopback port of its own. */
export interface Listening {
  readonly port: number;
  /** From now on connections are refused, those that are open are cut. */
  refuse(): void;
  /** Listens again, at the same port. */
  accept(): Promise<void>;
  /** Stops, however many connections hang. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Longer than any client keeps an idle connection: none is closed while a request is on its way. */
const KEEP_ALIVE_MS = 120_000;

/** Listens on a free loopback port. `handle` must not throw. */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, handle);
  const listenAt = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listenAt(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  const stop = () =>
    new Promise<void>((resolve) => {
      // Also called when it does not listen any more; then there is nothing to wait for.
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    port,
    refuse: () => void stop(),
    accept: () => (server.listening ? Promise.resolve() : listenAt(port)),
    close: stop,
  };
}

import { createServer } from 'node:http';
import type { Backend } from '../core/backend.ts';
import type { GatewayHub } from '../gateway/gateway-hub.ts';
import { handleRequest } from './handle-request.ts';

/** The server's port, once it listens on loopback, and its end. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on a free loopback port: REST, attachments, and upgrades to the gateway. */
export async function listen(backend: Backend, hub: GatewayHub): Promise<Listening> {
  const server = createServer((request, response) => {
    handleRequest(backend, request, response).catch((error: unknown) => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      backend.violations.record('server_broke', request.url ?? '', detail);
      response.destroy();
    });
  });
  server.on('upgrade', (request, stream, head) => hub.accept(request, stream, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    close() {
      hub.close();
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

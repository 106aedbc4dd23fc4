import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Backend } from '../core/backend.ts';
import type { SocketHub } from '../socket/socket-hub.ts';
import { handleCall } from '../web-api/handle-call.ts';
import { handleResponseUrl } from './handle-response-url.ts';
import { handleUpload } from './handle-upload.ts';

const FAREWELL_MS = 300;

/** The server's port, once it listens on loopback, and its end. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

async function route(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://loopback');
  const method = /^\/api\/([\w.]+)$/.exec(pathname)?.[1];
  const upload = /^\/upload\/(\w+)$/.exec(pathname)?.[1];
  if (method !== undefined) await handleCall(backend, method, request, response);
  else if (upload !== undefined) await handleUpload(backend, upload, request, response);
  else if (pathname.startsWith('/commands/')) await handleResponseUrl(backend, pathname, request, response);
  else {
    backend.violations.record('unknown_address', `${request.method} ${pathname}`, '');
    response.writeHead(404).end();
  }
}

/** Listens on a free loopback port: Web API, response_urls, uploads, and upgrades to Socket Mode. */
export async function listen(backend: Backend, hub: SocketHub): Promise<Listening> {
  const server: Server = createServer((request, response) => {
    route(backend, request, response).catch((error: unknown) => {
      backend.violations.record('server_broke', request.url ?? '', String(error));
      response.destroy();
    });
  });
  server.on('upgrade', (request, stream) => hub.accept(request, stream));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    close() {
      hub.close();
      server.closeAllConnections();
      return new Promise((resolve) => {
        // A peer that does not answer the goodbye is cut off.
        const impatience = setTimeout(() => hub.cut(), FAREWELL_MS);
        server.close(() => {
          clearTimeout(impatience);
          resolve();
        });
      });
    },
  };
}

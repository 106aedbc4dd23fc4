import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backend } from '../core/backend.ts';
import { readBytes } from './read-arguments.ts';

/** The one file of a multipart form, or the whole body when it is none. */
function fileOf(contentType: string, body: Buffer): Buffer {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(contentType)?.[1];
  if (boundary === undefined) return body;
  const start = body.indexOf('\r\n\r\n') + 4;
  const end = body.indexOf(`\r\n--${boundary}`, start);
  return body.subarray(start, end);
}

/** Takes the bytes of a file at the address that `files.getUploadURLExternal` gave. */
export async function handleUpload(
  backend: Backend,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBytes(request);
  const logged = backend.log.open('upload', { id }, backend.clock.now());
  const file = backend.world.files.get(id);
  logged.status = file === undefined ? 404 : 200;
  if (file !== undefined) file.bytes = fileOf(request.headers['content-type'] ?? '', body);
  response.writeHead(logged.status, { 'content-type': 'text/plain' });
  response.end(file === undefined ? 'not found' : `OK - ${file.bytes?.length}`);
  backend.changes.notify();
}

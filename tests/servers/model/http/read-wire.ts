import type { IncomingMessage } from 'node:http';
import { asObject, parseJson } from '../../slack/core/json.ts';
import { readBytes } from '../../slack/http/read-arguments.ts';
import type { ModelCall } from '../core/model-call.ts';
import { readPrompt } from '../mind/read-prompt.ts';
import type { WireRequest } from '../profiles/profile.ts';

/** Reads a request to its end. */
export async function readWire(request: IncomingMessage): Promise<WireRequest> {
  const bytes = await readBytes(request);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  const isJson = /^application\/json\b/.test(request.headers['content-type'] ?? '');
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(headers),
    body: isJson ? asObject(parseJson(bytes.toString('utf8'))) : null,
  };
}

/** What is written down of a request before anything came of it. */
export const openCall = (wire: WireRequest, atMs: number): ModelCall => ({
  ...wire,
  task: wire.body === null ? null : readPrompt(wire.body).task,
  atMs,
  validated: false,
  refusal: null,
  ignored: [],
  status: null,
  content: null,
  use: null,
  fault: null,
  isAborted: false,
});

import type { IncomingMessage } from 'node:http';
import { ApiError } from '../core/api-error.ts';
import { asObject, type JsonObject, parseJson } from '../core/json.ts';

/** All bytes of a request. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The arguments of a Web API call: a form or JSON. Throws Slack's own words for anything else. */
export function readArguments(contentType: string | undefined, body: Buffer): JsonObject {
  if (body.length === 0) return {};
  const type = contentType?.split(';')[0]?.trim();
  if (type === 'application/x-www-form-urlencoded') {
    return Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  }
  if (type === 'application/json') {
    const parsed = asObject(parseJson(body.toString('utf8')));
    if (parsed === null) throw new ApiError('invalid_json');
    return parsed;
  }
  throw new ApiError(type === undefined ? 'missing_post_type' : 'invalid_post_type');
}

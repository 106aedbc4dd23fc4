import type { IncomingMessage } from 'node:http';
import { asText, parseJson } from '../../slack/core/json.ts';
import { readBytes } from '../../slack/http/read-arguments.ts';
import { ApiError, invalidForm } from '../core/api-error.ts';
import { refusals } from '../core/refusals.ts';
import type { UploadedFile } from '../rules/message-rules.ts';

/** A request's body: JSON, or a form with `payload_json` and `files[n]`. */
export interface ReadBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** What was wrong with it: 50109 for what is no JSON, 50035 for an unknown type. */
  readonly error: ApiError | null;
}

/** Discord keeps letters, digits, `_`, `-` and `.` of a name; other signs become `_`. */
const storedName = (name: string): string => name.replace(/[^\p{L}\p{N}_.-]/gu, '_');

function parse(text: string): unknown {
  const body = parseJson(text);
  if (body === undefined) throw refusals.badJson();
  return body;
}

async function readForm(type: string, bytes: Buffer): Promise<Omit<ReadBody, 'error'>> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  let body: unknown = {};
  for (const [name, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (name === 'payload_json') body = parse(asText(value));
    else if (index !== undefined && typeof value !== 'string') {
      files.push({
        index: Number(index),
        filename: storedName(value.name),
        contentType: value.type || 'application/octet-stream',
        bytes: Buffer.from(await value.arrayBuffer()),
      });
    }
  }
  return { body, files };
}

async function parseBody(type: string, bytes: Buffer): Promise<Omit<ReadBody, 'error'>> {
  if (bytes.length === 0) return { body: {}, files: [] };
  if (type.startsWith('multipart/form-data')) return readForm(type, bytes);
  if (!type.startsWith('application/json')) {
    const message = `Expected "Content-Type" header to be one of {'application/json', 'multipart/form-data'}.`;
    throw invalidForm([{ path: [], code: 'CONTENT_TYPE_INVALID', message }]);
  }
  return { body: parse(bytes.toString('utf8')), files: [] };
}

/** Reads and parses. Does not throw for what the app sent. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const bytes = await readBytes(request);
  try {
    return { ...(await parseBody(request.headers['content-type'] ?? '', bytes)), error: null };
  } catch (error) {
    if (error instanceof ApiError) return { body: {}, files: [], error };
    throw error;
  }
}

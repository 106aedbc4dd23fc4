import { asObject, type JsonObject } from '../../slack/core/json.ts';
import type { DiscordServer } from '../discord-server.ts';

/** An answer of the server under test. */
export interface Called {
  readonly status: number;
  /** {} for an answer without a body, or an array: then see `list`. */
  readonly body: JsonObject;
  readonly list: readonly JsonObject[];
  readonly headers: Headers;
}

export interface CallOptions {
  /** Instead of the bot's own. */
  readonly authorization?: string | null;
  /** Names of `files[0]`, `files[1]`, ...; the body goes into `payload_json`. */
  readonly files?: readonly string[];
  /** Sent as it stands. */
  readonly raw?: string;
  readonly contentType?: string;
}

function formOf(body: unknown, files: readonly string[]): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  for (const [index, name] of files.entries()) {
    form.set(`files[${index}]`, new Blob([`bytes of ${name}`], { type: 'text/plain' }), name);
  }
  return form;
}

/** A bare REST request, without a client's own checks in between. */
export async function call(
  discord: DiscordServer,
  method: string,
  path: string,
  body?: unknown,
  options: CallOptions = {},
): Promise<Called> {
  const { authorization = `Bot ${discord.token}`, files, raw, contentType = 'application/json' } = options;
  const json = raw ?? (body === undefined ? null : JSON.stringify(body));
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: {
      ...(authorization === null ? {} : { authorization }),
      ...(json === null || files !== undefined ? {} : { 'content-type': contentType }),
    },
    body: files === undefined ? json : formOf(body, files),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? {} : JSON.parse(text);
  return {
    status: response.status,
    body: asObject(answer) ?? {},
    list: Array.isArray(answer) ? answer.map((one) => asObject(one) ?? {}) : [],
    headers: response.headers,
  };
}

/** The codes of `errors`, by the path of their field: `{ 'components.0.label': ['BASE_TYPE_MAX_LENGTH'] }`. */
export function codesOf(called: Called): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  const walk = (nest: JsonObject, path: readonly string[]) => {
    const own = nest['_errors'];
    if (Array.isArray(own)) found[path.join('.')] = own.map((one) => String(asObject(one)?.['code']));
    for (const [key, child] of Object.entries(nest)) {
      const object = asObject(child);
      if (object !== null) walk(object, [...path, key]);
    }
  };
  walk(asObject(called.body['errors']) ?? {}, []);
  return found;
}

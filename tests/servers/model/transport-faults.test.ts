import { APIConnectionError, APIUserAbortError } from 'openai';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultName } from './faults/model-faults.ts';
import { TRANSPORT_FAULTS } from './faults/transport-faults.ts';
import type { ModelServer } from './model-server.ts';
import { startModelServer } from './start-model-server.ts';
import { ask, contentOf, requestFor } from './testing/ask.ts';

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer();
});

afterEach(() => server.close());

/** What came of a request, seen without the SDK: the status, if headers came, and how many bytes of the body. */
interface Seen {
  status: number | null;
  bytes: number;
}

/** Asks, and notes what comes until it ends, is cut, or the caller gives up. */
async function look(seen: Seen, patience?: AbortSignal): Promise<Seen> {
  try {
    const response = await fetch(`${server.baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(requestFor(server, 'select_brief')),
      signal: patience ?? null,
    });
    seen.status = response.status;
    for await (const chunk of response.body ?? []) seen.bytes += chunk.length;
  } catch {
    // What came before is what is asked for.
  }
  return seen;
}

const nothing = (): Seen => ({ status: null, bytes: 0 });

const CUT: readonly (readonly [name: FaultName, status: number | null, isHalf: boolean, cause: RegExp])[] = [
  ['reset_before_headers', null, false, /ECONNRESET/],
  ['closed_before_headers', null, false, /other side closed/],
  ['reset_after_headers', 200, false, /ECONNRESET|terminated/],
  ['reset_mid_body', 200, true, /ECONNRESET|terminated/],
  ['chunk_cut_mid_body', 200, true, /other side closed|terminated/],
  ['body_shorter_than_its_length', 200, true, /other side closed|terminated/],
  ['not_http', null, false, /HTTPParserError|Parse Error|Expected HTTP/],
  ['header_flood', null, false, /Headers Overflow/],
];

/** An error and all that caused it. */
function sayAll(error: unknown): string {
  return error instanceof Error
    ? `${error.name} ${error.message} ${String(Reflect.get(error, 'code'))} ${sayAll(error.cause)}`
    : '';
}

describe('the connection breaks', () => {
  test.each(CUT)('%s', async (name, status, isHalf, cause) => {
    server.fault(name, 2);
    const failed = await ask(server).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(sayAll(failed)).toMatch(cause);
    if (status === null) expect(failed).toBeInstanceOf(APIConnectionError);
    const seen = await look(nothing());
    expect(seen.status).toBe(status);
    expect(seen.bytes > 0).toBe(isHalf);
    expect(server.chats.map(({ fault, status: sent }) => [fault, sent])).toEqual([
      [name, name === 'header_flood' ? 200 : status],
      [name, name === 'header_flood' ? 200 : status],
    ]);
    expect(contentOf(await ask(server))).toContain('a1.s1');
  });

  test('refused_connection: nobody listens, until it does again', async () => {
    server.fault('refused_connection');
    const failed = await ask(server).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(APIConnectionError);
    expect(sayAll(failed)).toContain('ECONNREFUSED');
    expect(server.calls).toEqual([]);
    await server.clear();
    expect(contentOf(await ask(server))).toContain('a1.s1');
  });
});

describe('the connection hangs', () => {
  test.each([
    ['hang_before_headers', null, false],
    ['hang_after_headers', 200, false],
    ['hang_mid_body', 200, true],
    ['drip_body', 200, true],
  ] as const)('%s', async (name, status, isPart) => {
    const whole = await look(nothing());
    server.fault(name, 2);
    const patience = new AbortController();
    const asking = ask(server, 'select_brief', { signal: patience.signal });
    await server.until(() => server.chats[1]?.fault, 'the call');
    patience.abort();
    await expect(asking).rejects.toBeInstanceOf(APIUserAbortError);

    const later = new AbortController();
    const seen = nothing();
    const looking = look(seen, later.signal);
    await server.until(
      () => server.chats[2]?.fault && seen.status === status && seen.bytes > 0 === isPart,
      name,
    );
    later.abort();
    await looking;
    expect(seen.status).toBe(status);
    expect(seen.bytes).toBeLessThan(whole.bytes);
  });

  test('a server that hangs closes all the same', async () => {
    const other = await startModelServer();
    const hanging = ['hang_before_headers', 'hang_after_headers', 'hang_mid_body', 'drip_body'] as const;
    for (const name of hanging) other.fault(name);
    const asking = hanging.map(() => ask(other).catch((error: unknown) => error));
    await other.until(() => other.chats.length === hanging.length, 'all calls');
    await other.close();
    for (const failed of await Promise.all(asking)) expect(failed).toBeInstanceOf(Error);
  });
});

test.each(['hang', 'slow'] as const)('a server in %s mode closes all the same', async (mode) => {
  const other = await startModelServer({ mode, slowMs: 60_000 });
  const asking = ask(other).catch((error: unknown) => error);
  await other.until(() => other.chats[0], 'the call');
  await other.close();
  await asking;
});

test('every fault of the connection has its test here', () => {
  const hanging = ['hang_before_headers', 'hang_after_headers', 'hang_mid_body', 'drip_body'];
  const tested = [...CUT.map(([name]) => name), ...hanging, 'refused_connection'];
  expect(TRANSPORT_FAULTS.map(({ name }) => name).sort()).toEqual(tested.sort());
});

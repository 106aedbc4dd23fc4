import { WebSocket } from 'ws';
import { asObject, asText, type JsonObject } from '../../slack/core/json.ts';
import type { DiscordServer } from '../discord-server.ts';
import { type Called, type CallOptions, call } from './call.ts';

/** A gateway client without a mind of its own: it sends what a test says, and keeps what comes. */
export interface RawBot {
  readonly frames: readonly JsonObject[];
  /** The payloads of an event, in order. */
  events(name: string): readonly JsonObject[];
  send(frame: unknown): void;
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
  readonly closeCode: number | null;
  /** Answers the newest interaction. */
  answer(
    type: number,
    data?: JsonObject,
    options?: CallOptions & { readonly query?: string },
  ): Promise<Called>;
  /** Answers the newest interaction, though it has been. */
  answerAgain(type: number, data?: JsonObject): Promise<Called>;
  /** A request to the newest interaction's webhook: `hook('PATCH', '/messages/@original', {...})`. */
  hook(method: string, path: string, body?: JsonObject, options?: CallOptions): Promise<Called>;
  close(code?: number): void;
}

/** Guilds, GuildMessages, DirectMessages. */
export const INTENTS = 1 | 512 | 4096;

/** Opens a socket and waits for HELLO. */
export async function connectRaw(discord: DiscordServer, query = 'v=10&encoding=json'): Promise<RawBot> {
  const frames: JsonObject[] = [];
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?${query}`);
  let closeCode: number | null = null;
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => {
      closeCode = code;
      resolve(code);
    });
  });
  socket.on('error', () => undefined);
  socket.on('message', (data) => {
    frames.push(asObject(JSON.parse(String(data))) ?? {});
  });
  const events = (name: string) =>
    frames.filter((frame) => frame['t'] === name).map((frame) => asObject(frame['d']) ?? {});
  const newest = () => {
    const event = events('INTERACTION_CREATE').at(-1);
    if (event === undefined) throw new Error('no interaction came');
    return { id: asText(event['id']), token: asText(event['token']) };
  };
  const answered = new Set<unknown>();
  const respond: RawBot['answer'] = (type, data, { query: asked = '', ...options } = {}) => {
    const { id, token } = newest();
    const body = data === undefined ? { type } : { type, data };
    const path = `/interactions/${id}/${token}/callback${asked}`;
    return call(discord, 'POST', path, body, { authorization: null, ...options });
  };
  await discord.until(() => frames.length > 0 || closeCode !== null, 'HELLO');
  return {
    frames,
    events,
    closed,
    get closeCode() {
      return closeCode;
    },
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    async answer(type, data, options = {}) {
      const isDue = () => events('INTERACTION_CREATE').some(({ id }) => !answered.has(id));
      await discord.until(isDue, 'an interaction');
      const { id } = newest();
      const called = await respond(type, data, options);
      if (called.status < 300) answered.add(id);
      return called;
    },
    answerAgain: (type, data) => respond(type, data, {}),
    hook: (method, path, body, options = {}) =>
      call(discord, method, `/webhooks/${discord.applicationId}/${newest().token}${path}`, body, {
        authorization: null,
        ...options,
      }),
    close: (code) => socket.close(code),
  };
}

/** The frame that logs in. */
export function identifyFrame(discord: DiscordServer, change: JsonObject = {}): JsonObject {
  const properties = { os: 'linux', browser: 'test', device: 'test' };
  return { op: 2, d: { token: discord.token, intents: INTENTS, properties, ...change } };
}

/** Connects and logs in. */
export async function rawBot(discord: DiscordServer, change: JsonObject = {}): Promise<RawBot> {
  const bot = await connectRaw(discord);
  bot.send(identifyFrame(discord, change));
  await discord.until(() => bot.events('READY').length > 0 || bot.closeCode !== null, 'READY');
  return bot;
}

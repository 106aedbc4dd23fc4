import { createServer, type Socket } from 'node:net';
import { type Command, readCommands } from './read-commands.ts';

/** `hang`: hears and says nothing. `break`: closes the connection. `refuse`: answers with an error. */
export type ValkeyMood = 'well' | 'hang' | 'break' | 'refuse';

/** A small Valkey on loopback: the commands a cache needs, and a mood. */
export interface ValkeyServer {
  readonly url: string;
  /** Every key and value, without those that have expired. */
  readonly entries: ReadonlyMap<string, string>;
  mood: ValkeyMood;
  close(): Promise<void>;
}

export async function startValkeyServer(): Promise<ValkeyServer> {
  const kept = new Map<string, { readonly value: string; readonly expiresAt: number }>();
  const sockets = new Set<Socket>();
  const state = { mood: 'well' as ValkeyMood };
  const alive = () =>
    new Map(
      [...kept].flatMap(([key, { value, expiresAt }]) => (expiresAt > Date.now() ? [[key, value]] : [])),
    );
  const answer = ([name = '', ...args]: Command): string => {
    switch (name.toLowerCase()) {
      case 'get':
        return bulk(alive().get(args[0] ?? ''));
      case 'set':
        return set(args);
      case 'unlink':
      case 'del':
        return `:${args.filter((key) => kept.delete(key)).length}\r\n`;
      case 'info':
        return bulk('redis_version:8.0.0\r\nloading:0\r\n');
      case 'select':
      case 'client':
        return OK;
      default:
        return `-ERR unknown command '${name}'\r\n`;
    }
  };
  const set = ([key = '', value = '', unit, ttl]: readonly string[]): string => {
    if (unit !== undefined && unit.toUpperCase() !== 'PX') return '-ERR syntax error\r\n';
    if (unit !== undefined && !/^[1-9]\d*$/.test(ttl ?? ''))
      return "-ERR invalid expire time in 'set' command\r\n";
    kept.set(key, { value, expiresAt: unit === undefined ? Infinity : Date.now() + Number(ttl) });
    return OK;
  };
  const server = createServer((socket) => {
    let waiting = Buffer.alloc(0);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      const { commands, rest } = readCommands(Buffer.concat([waiting, chunk]));
      waiting = Buffer.from(rest);
      if (state.mood === 'break') socket.destroy();
      if (state.mood === 'hang' || state.mood === 'break') return;
      for (const command of commands)
        socket.write(state.mood === 'refuse' ? '-BUSY not now\r\n' : answer(command));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `redis://127.0.0.1:${address.port}`,
    get entries() {
      return alive();
    },
    get mood() {
      return state.mood;
    },
    set mood(mood) {
      state.mood = mood;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const OK = '+OK\r\n';

const bulk = (text: string | undefined): string =>
  text === undefined ? '$-1\r\n' : `$${Buffer.byteLength(text)}\r\n${text}\r\n`;

import { afterEach } from 'vitest';
import type { Cache } from '../../../../src/cache.ts';
import type { Editing } from '../../../../src/editing.ts';
import type { EditorsDesk } from '../../../../src/newsroom/desk.ts';
import { createSingleFlight } from '../../../../src/newsroom/editing/single-flight.ts';
import { type ConnectOptions, connectModel } from '../../../models/support/connect-model.ts';
import type { ModelServer, ModelServerOptions } from '../../../servers/model/model-server.ts';
import { startModelServer } from '../../../servers/model/start-model-server.ts';

type Options = Partial<Editing> & ModelServerOptions & ConnectOptions;

interface Edited {
  readonly server: ModelServer;
  readonly desk: EditorsDesk;
}

/** Opens a desk with a model of its own at it, over a server that is closed after the test. */
export function useEditedDesk(sample: () => EditorsDesk): (options?: Options) => Promise<Edited> {
  const servers: ModelServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  return async (options = {}) => {
    const server = await startModelServer(options);
    servers.push(server);
    const model = connectModel(server, options);
    const { cache = null, wording = 'select', judge = false, timeoutMs = 5_000 } = options;
    const editing: Editing = { model, cache, wording, judge, timeoutMs };
    return { server, desk: { ...sample(), editing, edits: createSingleFlight() } };
  };
}

/** A cache without a clock: what was put is there. */
export function remembering(entries = new Map<string, unknown>()): Cache {
  return {
    get: async (key) => entries.get(key),
    put: async (key, value) => void entries.set(key, JSON.parse(JSON.stringify(value))),
    close: async () => {},
  };
}

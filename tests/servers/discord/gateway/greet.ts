import { asText, type JsonObject } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { fullGuildJson } from '../core/channel-json.ts';
import { selfJson } from '../core/people-json.ts';
import type { PrivilegedIntent } from '../core/world.ts';
import { type Connection, OP, sendFrame } from './connection.ts';
import { Intents, KNOWN_INTENTS, PRIVILEGED } from './intents.ts';
import { belongsTo, type Session } from './session.ts';

/** One identify in 5 s for each of `max_concurrency` keys (docs: topics/gateway#rate-limiting). */
const IDENTIFY_MS = 5000;

/** What happens before events flow: IDENTIFY and RESUME. */
export interface Greeting {
  identify(connection: Connection, data: JsonObject): void;
  resume(connection: Connection, data: JsonObject): void;
}

interface Parts {
  readonly sessions: Session[];
  readonly handshakes: ('identify' | 'resume')[];
  readonly dispatch: (session: Session, name: string, data: JsonObject) => void;
}

interface Refusal {
  readonly code: number;
  readonly why: string;
  /** An operator can be the reason: a wrong token, a toggle of the portal. */
  readonly isState: boolean;
}

function shardOf(data: JsonObject): readonly [number, number] | null {
  const given = data['shard'] ?? [0, 1];
  if (!Array.isArray(given)) return null;
  const [id, count] = given.map(Number);
  if (id === undefined || count === undefined || !(id >= 0 && id < count)) return null;
  return [id, count];
}

function refusalOf(backend: Backend, connection: Connection, data: JsonObject): Refusal | null {
  const { app } = backend.world;
  const { intents } = data;
  if (connection.session !== null) return { code: 4005, why: 'Already authenticated.', isState: false };
  if (data['token'] !== app.token || app.revoked)
    return { code: 4004, why: 'Authentication failed.', isState: true };
  if (shardOf(data) === null) return { code: 4010, why: 'Invalid shard.', isState: false };
  if (typeof intents !== 'number' || (intents & ~KNOWN_INTENTS) !== 0)
    return { code: 4013, why: 'Invalid intent(s).', isState: false };
  const kinds: readonly PrivilegedIntent[] = ['presences', 'members', 'messageContent'];
  const denied = kinds.filter((kind) => (intents & PRIVILEGED[kind]) !== 0 && !app.privileged.has(kind));
  if (denied.length > 0) return { code: 4014, why: 'Disallowed intent(s).', isState: true };
  return null;
}

function readyOf(backend: Backend, session: Session): JsonObject {
  const { world } = backend;
  const flags = world.app.privileged.has('messageContent') ? 1 << 19 : 0;
  const mine = [...world.guilds.values()].filter(
    (guild) => guild.members.has(world.app.botId) && belongsTo(session, guild.id),
  );
  return {
    v: 10,
    user: selfJson(world),
    guilds: mine.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: backend.origin().replace('http', 'ws'),
    shard: session.shard,
    application: { id: world.app.id, flags },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    _trace: [],
  };
}

export function createGreeting(backend: Backend, parts: Parts): Greeting {
  const identifiedMs = new Map<number, number>();

  const isTooSoon = (shard: readonly [number, number]): boolean => {
    const key = shard[0] % backend.sessionStarts.maxConcurrency;
    const nowMs = backend.clock.now();
    const tooSoon = nowMs - (identifiedMs.get(key) ?? -IDENTIFY_MS) < IDENTIFY_MS;
    if (!tooSoon) identifiedMs.set(key, nowMs);
    return tooSoon && backend.limitsIdentifies;
  };

  const begin = (connection: Connection, data: JsonObject, shard: readonly [number, number]) => {
    const session: Session = {
      id: backend.ids.next('session-'),
      intents: Number(data['intents']),
      shard,
      sent: [],
      seq: 0,
      isAlive: true,
    };
    parts.sessions.push(session);
    parts.handshakes.push('identify');
    connection.session = session;
    backend.sessionStarts.remaining -= 1;
    parts.dispatch(session, 'READY', readyOf(backend, session));
    if ((session.intents & Intents.Guilds) === 0) return;
    for (const guild of backend.world.guilds.values()) {
      if (!guild.members.has(backend.world.app.botId) || !belongsTo(session, guild.id)) continue;
      parts.dispatch(session, 'GUILD_CREATE', fullGuildJson(backend.world, guild));
    }
  };

  return {
    identify(connection, data) {
      const refusal = refusalOf(backend, connection, data);
      if (refusal !== null) {
        if (!refusal.isState) backend.violations.record(`close_${refusal.code}`, 'identify', refusal.why);
        connection.socket.close(refusal.code, refusal.why);
        return;
      }
      const shard = shardOf(data) ?? [0, 1];
      if (isTooSoon(shard) || backend.sessionStarts.remaining < 1) {
        backend.violations.record(
          'identify_limit',
          'identify',
          `${backend.sessionStarts.remaining} left today`,
        );
        sendFrame(connection, { op: OP.invalidSession, d: false });
        return;
      }
      begin(connection, data, shard);
    },
    resume(connection, data) {
      const { app } = backend.world;
      if (data['token'] !== app.token || app.revoked) {
        connection.socket.close(4004, 'Authentication failed.');
        return;
      }
      const session = parts.sessions.find((one) => one.id === asText(data['session_id']) && one.isAlive);
      const seq = Number(data['seq']);
      if (session === undefined) {
        sendFrame(connection, { op: OP.invalidSession, d: false });
        return;
      }
      if (seq > session.seq) {
        connection.socket.close(4007, 'Invalid seq.');
        return;
      }
      const missed = session.sent.filter((one) => one.seq > seq);
      connection.session = session;
      parts.handshakes.push('resume');
      for (const { name, data: d, seq: s } of missed)
        sendFrame(connection, { op: OP.dispatch, t: name, s, d });
      parts.dispatch(session, 'RESUMED', { _trace: [] });
    },
  };
}

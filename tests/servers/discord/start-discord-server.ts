import { createBackend } from './core/create-backend.ts';
import type { AppOptions } from './core/seed-world.ts';
import { createDiscordServer, type DiscordServer } from './discord-server.ts';
import { createGatewayHub } from './gateway/gateway-hub.ts';
import { listen } from './rest/listen.ts';

export interface DiscordServerOptions {
  /** The test's own clock, in ms. Without it: real time, which `advance` moves on. */
  readonly now?: () => number;
  /** Privileged intents of the portal, shards, the bot role's permissions. */
  readonly app?: AppOptions;
  /** False: no 429 and no identify limit; for a benchmark that floods, or a test that restarts clients. */
  readonly rateLimits?: boolean;
  readonly maxConcurrency?: number;
  /** 41,250 as Discord has it; small for a test of zombie connections. */
  readonly heartbeatMs?: number;
}

/**
 * A Discord of our own on loopback, strict where Discord is and in its words. The real client talks to it:
 *
 * ```ts
 * const discord = await startDiscordServer({ app: { privileged: ['messageContent'] }, rateLimits: false });
 * const client = new Client({ intents: [...], rest: { api: discord.apiUrl } }); await client.login(discord.token);
 * // seeded (see SEED): SEED.guild with SEED.general, news, hidden, readOnly, forum; people ada (owner), ben, cem (tr).
 * discord.addGuild({...}); discord.addChannel({...}); discord.addUser({...}); discord.setPermissions(channel, { deny });
 * const ben = discord.user(SEED.ben);
 * const outcome = await ben.use('brief', { topic: 'turkiye-us' }, SEED.general); // .first, .ephemeral, .answer()
 * await ben.press('Quotes'); await ben.choose('Pick one', 'a'); await ben.submit({ question: 'Why?' }); ben.mention('hi', SEED.general);
 * const brief = await discord.until(() => discord.messages(SEED.general)[0], 'the brief'); // .shown, .controls, .attachments
 * discord.faults.arm('create_message', { kind: 'accept_then_drop' }); discord.gateway.reconnect(); await discord.advance(900_000);
 * expect(discord.pings).toEqual([]); discord.requests.of('create_message'); discord.threads(SEED.general); discord.violations;
 * await discord.close(); // throws when the bot sent anything invalid (`tolerate('50035')` where the test is about it)
 * ```
 */
export async function startDiscordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  let port = 0;
  const backend = createBackend({
    ...options,
    rateLimits: options.rateLimits ?? true,
    maxConcurrency: options.maxConcurrency ?? 1,
    origin: () => `http://127.0.0.1:${port}`,
    emit: (event) => hub.emit(event),
    reaches: (guildId) => hub.reaches(guildId),
  });
  const hub = createGatewayHub(backend, options.heartbeatMs ?? 41_250);
  const listening = await listen(backend, hub);
  port = listening.port;
  return createDiscordServer(backend, hub, listening);
}

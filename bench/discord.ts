import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { SEED } from '../tests/servers/discord/core/seed-ids.ts';
import type { DiscordServer } from '../tests/servers/discord/discord-server.ts';
import { startDiscordServer } from '../tests/servers/discord/start-discord-server.ts';
import { startSlackServer } from '../tests/servers/slack/start-slack-server.ts';
import { brief } from '../tests/support/answers.ts';
import { connectToDiscord, openCorpusTalk } from '../tests/support/discord-precis.ts';
import { fakeNewsroom } from '../tests/support/fake-newsroom.ts';

/**
 * How soon the bot acknowledges, against the strict Discord on loopback and beside a bare discord.js that does
 * nothing else; how long a resume takes; what an idle bot costs in each platform and in both. Server and bot share
 * this process in the first two, so both pay for the server too.
 */

const BRIEF_MS = 5000;
const FLOOD = 200;
const PEOPLE = [SEED.ada, SEED.ben, SEED.cem];
const IDLE_MS = 5000;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

type Kind = 'bare discord.js' | 'Précis';

interface Rig {
  readonly discord: DiscordServer;
  stop(): Promise<void>;
}

async function connect(kind: Kind): Promise<Rig> {
  const discord = await startDiscordServer({ rateLimits: false });
  if (kind === 'Précis') return connectPrecis(discord);
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl } });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await wait(BRIEF_MS);
    await interaction.editReply({ content: 'done', allowedMentions: { parse: [] } });
  });
  // One that comes too late would end the process.
  client.on(Events.Error, () => undefined);
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set([{ name: 'brief', description: 'Brief' }]);
  return {
    discord,
    async stop() {
      await client.destroy();
      await discord.close();
    },
  };
}

async function connectPrecis(discord: DiscordServer): Promise<Rig> {
  const writeBrief = async () => {
    await wait(BRIEF_MS);
    return brief;
  };
  const corpus = await openCorpusTalk([SEED.guild], { newsroom: fakeNewsroom({ writeBrief }) });
  const platform = await connectToDiscord(discord, corpus.talk, { progressAfterMs: 700 });
  return {
    discord,
    async stop() {
      await platform.stop();
      await discord.close();
      await corpus.close();
    },
  };
}

async function flood(kind: Kind): Promise<void> {
  const { discord, stop } = await connect(kind);
  const options = kind === 'Précis' ? { topic: 'harbour' } : {};
  const outcomes = await Promise.all(
    Array.from({ length: FLOOD }, (_, number) =>
      discord.user(PEOPLE[number % PEOPLE.length] ?? SEED.ada).use('brief', options, SEED.general),
    ),
  );
  const acks = outcomes.map(({ ackMs }) => ackMs ?? Number.POSITIVE_INFINITY);
  const answered = () =>
    discord
      .messages(SEED.general)
      .filter(({ thinking, edited, nonce }) => !thinking && (edited || nonce !== null)).length;
  const begunMs = Date.now();
  while (answered() < FLOOD && Date.now() - begunMs < 60_000) await wait(100);
  report(`${kind}, ${FLOOD} at once`, acks);
  process.stdout.write(`  ${answered()} answered within ${Date.now() - begunMs} ms\n`);
  await stop();
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

function report(what: string, values: readonly number[]): void {
  const [p50, p99, max] = [quantile(values, 0.5), quantile(values, 0.99), Math.max(...values)];
  process.stdout.write(
    `${what.padEnd(32)} p50 ${p50} ms  p99 ${p99} ms  max ${max} ms  (${values.length})\n`,
  );
}

async function resume(): Promise<void> {
  const { discord, stop } = await connect('Précis');
  const times: number[] = [];
  for (let round = 1; round <= 5; round += 1) {
    const begunMs = Date.now();
    discord.gateway.reconnect();
    await discord.until(
      () => discord.gateway.handshakes.filter((one) => one === 'resume').length === round,
      'a resume',
    );
    times.push(Date.now() - begunMs);
  }
  report('resume', times);
  await stop();
}

/** The real command line in a process of its own: how soon it hears people, and what it weighs then. */
async function idle(command: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'precis-idle-'));
  const begunMs = Date.now();
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../src/main.ts', import.meta.url)), '--data', folder, command],
    { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  const readyMs = Date.now() - begunMs;
  const ticks =
    (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  const cpuMs = ticks.reduce((sum, one) => sum + Number(one) * TICK_MS, 0);
  await wait(IDLE_MS);
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  process.stdout.write(
    `precis ${command.padEnd(10)} ready after ${readyMs} ms (${cpuMs} ms of CPU), ${Math.round(kilobytes / 1024)} MB idle\n`,
  );
  child.kill('SIGTERM');
  await once(child, 'exit');
  await rm(folder, { recursive: true });
}

for (const kind of ['bare discord.js', 'Précis'] as const) await flood(kind);
await resume();
const discord = await startDiscordServer({ rateLimits: false });
const slack = await startSlackServer({ rateLimits: false });
const forDiscord = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
const forSlack = {
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
};
await idle('discord', forDiscord);
await idle('slack', forSlack);
await idle('serve', { ...forDiscord, ...forSlack });
await discord.close();
await slack.close();

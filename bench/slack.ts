import { setTimeout as wait } from 'node:timers/promises';
import { App } from '@slack/bolt';
import { createReceiver } from '../src/platforms/slack/connection/create-receiver.ts';
import { createQuietLogger } from '../src/platforms/slack/connection/quiet-logger.ts';
import type { SlackTransport } from '../src/platforms/slack/connection/read-slack-secrets.ts';
import { clientOptions } from '../src/platforms/slack/posting/slack-client.ts';
import type { SlackServer } from '../tests/servers/slack/slack-server.ts';
import { startSlackServer } from '../tests/servers/slack/start-slack-server.ts';
import { brief } from '../tests/support/answers.ts';
import { botOver } from '../tests/support/asker.ts';
import { freePort } from '../tests/support/free-port.ts';
import { connectToSlack } from '../tests/support/slack-precis.ts';

/**
 * How soon the bot acknowledges, against the strict Slack on loopback and beside a bare Bolt app that does
 * nothing else; and what a rotation of the sockets loses. Server and bot share this process, so both pay for
 * the server too.
 */

const BRIEF_MS = 5000;
const AT_ONCE = 50;
const ROUNDS = 9;
const FLOOD = 200;
const PER_SECOND = 10;
const ROTATION_SECONDS = 30;
const PEOPLE = ['U1', 'U2', 'U3'];

interface Rig {
  readonly slack: SlackServer;
  stop(): Promise<void>;
}

type Mode = SlackTransport['kind'];
type Kind = 'bare Bolt' | 'Précis';

const slowBrief = async () => {
  await wait(BRIEF_MS);
  return brief;
};

async function connect(kind: Kind, mode: Mode): Promise<Rig> {
  const slack = await startSlackServer({ rateLimits: false });
  const port = await freePort();
  const app = kind === 'Précis' ? await precis(slack, mode, port) : await bareBolt(slack, mode, port);
  if (mode === 'http') await slack.useHttp(`http://127.0.0.1:${port}/slack/events`);
  return {
    slack,
    async stop() {
      await app.stop();
      await slack.close();
    },
  };
}

const precis = (slack: SlackServer, mode: Mode, port: number) =>
  connectToSlack(slack, botOver({ writeBrief: slowBrief }).bot, mode === 'http' ? { port } : {});

/** The least that Bolt can do with a command: acknowledge, take as long, answer. */
async function bareBolt(slack: SlackServer, mode: Mode, port: number) {
  const transport: SlackTransport =
    mode === 'http'
      ? { kind: 'http', signingSecret: slack.signingSecret, port }
      : { kind: 'socket', appToken: slack.appToken, port };
  const nothing = () => undefined;
  const webOptions = clientOptions(slack.apiUrl, createQuietLogger({ error: nothing }));
  const { receiver } = createReceiver(transport, {
    webOptions,
    install: null,
    nowMs: Date.now,
    onDead: nothing,
  });
  const { token: botToken, botId, botUserId } = slack.bot;
  const app = new App({
    receiver,
    clientOptions: webOptions,
    convoStore: false,
    authorize: async () => ({ botToken, botId, botUserId }),
  });
  app.command(/^\//, async ({ ack, respond }) => {
    await ack();
    await wait(BRIEF_MS);
    await respond('done');
  });
  await receiver.start();
  return receiver;
}

/** Milliseconds until each of so many commands at once was acknowledged; Infinity for one that never was. */
async function acknowledge({ slack }: Rig, commands: number): Promise<readonly number[]> {
  const outcomes = await Promise.all(
    Array.from({ length: commands }, (_, number) =>
      slack.user(PEOPLE[number % PEOPLE.length] ?? 'U1').slash('/brief', 'harbour private:true', 'C1'),
    ),
  );
  return outcomes.map(({ acknowledged, ackMs }) => (acknowledged ? ackMs : Number.POSITIVE_INFINITY));
}

/** Stops once every command was answered. */
async function finish({ slack, stop }: Rig, commands: number): Promise<void> {
  const answered = () => slack.requests.of('response_url').filter(({ status }) => status === 200).length;
  const untilMs = Date.now() + 2 * BRIEF_MS;
  while (answered() < commands && Date.now() < untilMs) await wait(100);
  if (answered() < commands) process.stdout.write(`only ${answered()} of ${commands} were answered\n`);
  await stop();
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

function report(what: string, values: readonly number[]): void {
  const [p50, p99, max] = [quantile(values, 0.5), quantile(values, 0.99), Math.max(...values)];
  process.stdout.write(
    `${what.padEnd(44)} p50 ${p50} ms  p99 ${p99} ms  max ${max} ms  (${values.length})\n`,
  );
}

/** Both kinds take turns, so that what else the machine does meets both. The first round is for warming up. */
async function compare(mode: Mode): Promise<void> {
  const kinds: readonly Kind[] = ['bare Bolt', 'Précis'];
  const acks = new Map<Kind, number[][]>(kinds.map((kind) => [kind, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const kind of kinds) {
      const rig = await connect(kind, mode);
      await acknowledge(rig, 1);
      const values = await acknowledge(rig, AT_ONCE);
      if (round > 0) acks.get(kind)?.push([...values]);
      await finish(rig, AT_ONCE + 1);
    }
  }
  const [bare = [], product = []] = kinds.map((kind) => acks.get(kind));
  report(`${mode}: bare Bolt, ${AT_ONCE} at once`, bare.flat());
  report(`${mode}: Précis, ${AT_ONCE} at once`, product.flat());
  const [typicalBare = 0, typical = 0] = [bare, product].map((rounds) =>
    quantile(
      rounds.map((values) => quantile(values, 0.99)),
      0.5,
    ),
  );
  process.stdout.write(
    `${mode}: overhead at p99 ${typical - typicalBare} ms in the median round (${typicalBare} -> ${typical})\n`,
  );
}

async function flood(mode: Mode): Promise<void> {
  for (const kind of ['bare Bolt', 'Précis'] as const) {
    const rig = await connect(kind, mode);
    report(`${mode}: ${kind}, ${FLOOD} at once`, await acknowledge(rig, FLOOD));
    await finish(rig, FLOOD);
  }
}

/** Commands at a steady pace while Slack lets one socket after the other go. */
async function rotate(): Promise<void> {
  const rig = await connect('Précis', 'socket');
  const running: Promise<readonly number[]>[] = [];
  let rotations = 0;
  for (let number = 0; number < PER_SECOND * ROTATION_SECONDS; number += 1) {
    if (number % (PER_SECOND * 3) === PER_SECOND) {
      rig.slack.sockets.rotate();
      rotations += 1;
    }
    running.push(acknowledge(rig, 1));
    await wait(1000 / PER_SECOND);
  }
  const acks = (await Promise.all(running)).flat();
  const lost = acks.filter((ms) => ms === Number.POSITIVE_INFINITY).length;
  process.stdout.write(
    `socket: ${rotations} rotations at ${PER_SECOND} commands/s: ${lost} of ${acks.length} lost\n`,
  );
  await finish(rig, acks.length - lost);
}

for (const mode of ['socket', 'http'] as const) {
  await compare(mode);
  await flood(mode);
}
await rotate();

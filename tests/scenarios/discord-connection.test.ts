import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SetupError } from '../../src/core/errors.ts';
import type {
  DiscordPlatform,
  DiscordPlatformOptions,
} from '../../src/platforms/discord/create-discord-platform.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import type { DiscordServer } from '../servers/discord/discord-server.ts';
import { type DiscordServerOptions, startDiscordServer } from '../servers/discord/start-discord-server.ts';
import { connectToDiscord, openCorpusTalk } from '../support/discord-precis.ts';

let corpus: Awaited<ReturnType<typeof openCorpusTalk>>;
let discord: DiscordServer;
let platform: DiscordPlatform | null = null;

beforeAll(async () => {
  corpus = await openCorpusTalk([SEED.guild, '@me']);
}, 30_000);
afterAll(() => corpus.close());
afterEach(async () => {
  await platform?.stop();
  platform = null;
  corpus.logged.length = 0;
  await discord.close();
});

async function connect(
  options: Partial<DiscordPlatformOptions> = {},
  server: DiscordServerOptions = {},
): Promise<void> {
  discord = await startDiscordServer({ rateLimits: false, ...server });
  platform = await connectToDiscord(discord, corpus.talk, options);
}

const ben = () => discord.user(SEED.ben);
const alone = () => discord.ephemerals(SEED.general, SEED.ben).filter(({ thinking }) => !thinking);
const seen = (channel: string = SEED.general) =>
  discord.messages(channel).filter(({ thinking }) => !thinking);
const phrases = () => corpus.logged.map(({ phrase }) => phrase);

test('commands are registered once, and again only when they are others', async () => {
  await connect();
  expect(discord.commands().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['brief', 'Check quotes']),
  );
  await platform?.stop();
  platform = await connectToDiscord(discord, corpus.talk);
  expect(discord.requests.of('bulk_set_application_commands')).toHaveLength(1);
});

test('nothing malformed ends the process', async () => {
  await connect();
  for (const frame of ['{not json', '[]', 'null', '{"op":0,"t":"INTERACTION_CREATE","s":99,"d":null}']) {
    discord.gateway.sendRaw(frame);
  }
  const kinds = [
    'bad_json',
    'unknown_op',
    'no_data',
    'unknown_event',
    'message_without_fields',
    'interaction_without_fields',
    'unknown_interaction',
    'unknown_command_type',
    'unknown_component',
  ] as const;
  for (const kind of kinds) discord.gateway.sendMalformed(kind);
  await ben().use('help', {}, SEED.general);
  await discord.until(() => alone()[0], 'help all the same');
  expect(phrases()).toContain('discord sent something malformed');
});

test('a connection that is told to reconnect resumes, and nothing is lost or answered twice', async () => {
  await connect();
  const outcomes = [ben().use('topics list', {}, SEED.general)];
  discord.gateway.reconnect();
  outcomes.push(ben().use('topics list', {}, SEED.general));
  discord.gateway.duplicate(2);
  const acknowledged = await Promise.all(outcomes);
  expect(acknowledged.map(({ first }) => first)).toEqual(['deferred', 'deferred']);
  await discord.until(() => discord.gateway.handshakes.includes('resume'), 'the resume');
  ben().mention('topics list', SEED.general);
  await discord.until(() => seen().find(({ isBot }) => isBot), 'the answer to the mention');
  await discord.until(() => alone().length === 2, 'both answers');
});

test('a revoked token stops the start, and is told when it happens later', async () => {
  const fatal: SetupError[] = [];
  await connect({ onFatal: (error) => fatal.push(error) });
  discord.revoke();
  await discord.until(() => fatal[0], 'the end');
  expect(fatal[0]).toMatchObject({ setting: 'DISCORD_TOKEN' });
  await expect(connectToDiscord(discord, corpus.talk)).rejects.toMatchObject({ setting: 'DISCORD_TOKEN' });
  expect(JSON.stringify(corpus.logged)).not.toContain(discord.token);
  discord.tolerate('401', '0');
});

test('an intent that is off in the portal stops the start and names the switch', async () => {
  discord = await startDiscordServer({ rateLimits: false });
  const start = connectToDiscord(discord, corpus.talk, { messageContent: true });
  await expect(start).rejects.toMatchObject({ setting: 'discord.messageContent' });
});

test('with Message Content every question in its own thread is answered, without a mention', async () => {
  await connect({ messageContent: true }, { app: { privileged: ['messageContent'] } });
  await ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  const brief = await discord.until(() => seen().find(({ threadId }) => threadId !== null), 'the brief');
  const thread = brief.threadId ?? '';
  const question = ben().write('What did Blinken say about Gaza?', thread);
  await discord.until(() => seen(thread).find(({ replyTo }) => replyTo === question.id), 'the answer');
  const talk = ben().write('Thanks, that helps!', thread);
  const stop = ben().write('stop', thread);
  const signed = () =>
    seen(thread)
      .find(({ id }) => id === stop.id)
      ?.reactions.includes('\u{1f507}');
  await discord.until(signed, 'the sign that it is quiet');
  expect(seen(thread).filter(({ replyTo }) => replyTo === talk.id)).toEqual([]);
});

test('after fifteen minutes an answer still comes', async () => {
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { newsroom } = corpus.talk.bot;
  const slow = await openCorpusTalk([SEED.guild, '@me'], {
    newsroom: { ...newsroom, listTopics: (scope) => waiting.then(() => newsroom.listTopics(scope)) },
  });
  discord = await startDiscordServer({ rateLimits: false });
  platform = await connectToDiscord(discord, slow.talk);
  await ben().use('topics list', {}, SEED.general);
  await discord.advance(16 * 60_000);
  answer();
  await discord.until(
    () => seen(ben().dmId).find(({ shown }) => shown.includes('turkiye-us')),
    'the late answer',
  );
  await platform.stop();
  platform = null;
  await slow.close();
});

test('while an answer takes its time, the person sees what is read', async () => {
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { newsroom } = corpus.talk.bot;
  const slow = await openCorpusTalk([SEED.guild], {
    newsroom: { ...newsroom, listTopics: (scope) => waiting.then(() => newsroom.listTopics(scope)) },
  });
  discord = await startDiscordServer({ rateLimits: false });
  platform = await connectToDiscord(discord, slow.talk, { progressAfterMs: 0 });
  await ben().use('topics list', {}, SEED.general);
  await discord.until(
    () => alone().find(({ shown }) => /^Reading \d+ articles…/.test(shown)),
    'the progress',
  );
  answer();
  await discord.until(() => alone()[0]?.shown.includes('turkiye-us'), 'the answer in its place');
  expect(alone()).toHaveLength(1);
  await platform.stop();
  platform = null;
  await slow.close();
});

test('a thread that was archived is opened again for an answer', async () => {
  await connect();
  await ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  const brief = await discord.until(() => seen().find(({ threadId }) => threadId !== null), 'the brief');
  const thread = brief.threadId ?? '';
  const before = seen(thread).length;
  discord.archive(thread);
  await ben().press('Sources', { message: brief.id });
  await discord.until(() => alone().length > 0, 'the sources, for the one who pressed');
  discord.archive(thread);
  ben().mention('brief nato', thread);
  await discord.until(() => seen(thread).length > before + 1, 'the answer in the thread');
  expect(discord.threads(SEED.general).find(({ id }) => id === thread)).toMatchObject({ archived: false });
});

test('in as many shards as Discord recommends, one command is answered once', async () => {
  await connect({}, { app: { shards: 3 }, maxConcurrency: 3 });
  await ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  await discord.until(() => seen().find(({ threadId }) => threadId !== null), 'the brief');
  expect(discord.sessionStartsLeft).toBe(1000 - 3);
  expect(discord.requests.of('create_message').filter(({ status }) => status === 200)).toHaveLength(
    seen().length,
  );
});

test('stopping finishes what was begun', async () => {
  await connect();
  const asked = ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  await asked;
  await platform?.stop();
  platform = null;
  expect(seen().filter(({ shown }) => shown.includes('articles from'))).toHaveLength(1);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreError } from '../../../src/core/store-error.ts';
import { SEED } from '../../servers/discord/core/seed-ids.ts';
import type { DiscordServer } from '../../servers/discord/discord-server.ts';
import { startDiscordServer } from '../../servers/discord/start-discord-server.ts';
import { connectToDiscord, openCorpusTalk } from '../../support/discord-precis.ts';

let discord: DiscordServer;
let corpus: Awaited<ReturnType<typeof openCorpusTalk>>;

beforeEach(async () => {
  discord = await startDiscordServer({ rateLimits: false });
  corpus = await openCorpusTalk([SEED.guild, '@me']);
});
afterEach(async () => {
  await discord.close();
  await corpus.close();
});

const ben = () => discord.user(SEED.ben);
const alone = (text: string) =>
  discord.until(
    () =>
      ben()
        .ephemerals(SEED.general)
        .find((one) => one.shown.includes(text)),
    `"${text}", for one person`,
  );

test.each(['accept_then_500', 'accept_then_drop', 'reset'] as const)(
  'an acknowledgement that is lost on the way (%s) loses no answer',
  async (kind) => {
    discord.tolerate('40060');
    const platform = await connectToDiscord(discord, corpus.talk);
    discord.faults.arm('create_interaction_response', { kind });
    await ben().use('topics list', {}, SEED.general);
    await alone('10 topics');
    await platform.stop();
    expect(discord.messages(SEED.general).filter(({ thinking }) => thinking)).toEqual([]);
    expect(ben().ephemerals(SEED.general)).toHaveLength(1);
  },
);

test('when the store fails, the person who asked is told, and thinking ends', async () => {
  const broken = () => Promise.reject(new StoreError('full'));
  const { bot } = corpus.talk;
  const talk = {
    ...corpus.talk,
    bot: { ...bot, rooms: { ...bot.rooms, settings: broken } },
    claim: broken,
    asker: broken,
  };
  const platform = await connectToDiscord(discord, talk);
  await ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  await alone('disk');
  await platform.stop();
});

test('what was done is not done again by sharing it', async () => {
  const platform = await connectToDiscord(discord, corpus.talk);
  const ada = discord.user(SEED.ada);
  await ada.use('digest add', { topics: 'turkiye-us', time: '08:00', timezone: 'UTC' }, SEED.general);
  const added = await discord.until(
    () => ada.ephemerals(SEED.general).find(({ shown }) => shown.includes('Added digest')),
    'the digest',
  );
  await platform.stop();
  expect(added.controls.map(({ label }) => label)).toEqual(['Preview', 'Pause', 'Change']);
});

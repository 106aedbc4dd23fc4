import { afterAll, beforeAll, describe } from 'vitest';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import { openCorpusTalk } from '../support/discord-precis.ts';
import { playConversation } from './conversation.ts';
import { openDiscordStage } from './discord-stage.ts';

let corpus: Awaited<ReturnType<typeof openCorpusTalk>>;

beforeAll(async () => {
  corpus = await openCorpusTalk([SEED.guild, '@me']);
  const scope = await corpus.store.scopeOf({ platform: 'discord', workspace: SEED.guild, channel: '1' });
  for (const title of ['Coal mine north', 'Coal mine south']) {
    await corpus.talk.bot.newsroom.createTopic(scope, { title, aliases: [] });
  }
}, 30_000);
afterAll(() => corpus.close());

describe.each([
  ['off', false],
  ['on', true],
] as const)('the conversation, with Message Content %s', (_switch, messageContent) => {
  playConversation(() => openDiscordStage(corpus.talk.bot, messageContent));
});

import { expect, test } from 'vitest';
import { createDocument } from '../../../src/core/documents/create-document.ts';
import { scheduleId } from '../../../src/core/schedule.ts';
import { deliveryId } from '../../../src/schedule/delivery-id.ts';
import { SEED } from '../../servers/discord/core/seed-ids.ts';
import { startDiscordServer } from '../../servers/discord/start-discord-server.ts';
import { connectToDiscord, openCorpusTalk } from '../../support/discord-precis.ts';

test('a forum post is named by its first line, as people read it', async () => {
  const discord = await startDiscordServer({ rateLimits: false });
  const corpus = await openCorpusTalk([SEED.guild]);
  const platform = await connectToDiscord(discord, corpus.talk);
  const room = { platform: 'discord', workspace: SEED.guild, channel: SEED.forum };
  const scope = await corpus.store.scopeOf(room);
  const dueAt = Temporal.Now.instant();
  const heading = { kind: 'heading', text: 'The "F_16" *deal*' } as const;
  const words = { kind: 'paragraph', content: [{ kind: 'text', text: 'More words' }] } as const;
  const frozen = await platform.poster.freeze(createDocument([heading, words]), { room, scope, dueAt });
  const posted = await platform.poster.post({
    room,
    id: deliveryId({ room, schedule: scheduleId('a'), date: '2026-11-24', slot: 0, part: 0 }),
    parentId: null,
    words: frozen[0] ?? '',
    as: 'forum',
    signal: new AbortController().signal,
  });
  await platform.stop();
  expect(posted.kind).toBe('sent');
  expect(discord.threads(SEED.forum).map(({ name }) => name)).toEqual(['The "F_16" *deal*']);
  await discord.close();
  await corpus.close();
});

import { expect, test } from 'vitest';
import { createRooms } from '../../src/bot/rooms.ts';
import { createTalk } from '../../src/bot/talk.ts';
import { drawCoverage } from '../../src/charts/coverage-chart.ts';
import { createDocument } from '../../src/core/documents/create-document.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import { scheduleId } from '../../src/core/schedule.ts';
import type { Room, Scope } from '../../src/core/scope.ts';
import { rulesOnly } from '../../src/models/extractive/rules-only.ts';
import { cleanLine } from '../../src/platforms/clean-words.ts';
import type { Poster } from '../../src/poster.ts';
import { createDigests } from '../../src/schedule/create-digests.ts';
import { deliveryId } from '../../src/schedule/delivery-id.ts';
import { createWatches } from '../../src/schedule/watches/create-watches.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import type { DiscordServer } from '../servers/discord/discord-server.ts';
import { startDiscordServer } from '../servers/discord/start-discord-server.ts';
import { connectToDiscord, openGrantedStore } from '../support/discord-precis.ts';
import { clock } from '../support/injected-corpus.ts';
import { liveInDiscord } from '../support/live-content/live-in-discord.ts';
import { everyNth, expectNothingLive, squeeze } from './injection.ts';
import { INJECTION_TIMEOUT_MS, type Injected } from './open-injected-stage.ts';
import { createDays } from './pass-days.ts';
import { titleTopics } from './title-topics.ts';

/** Every so many of the texts is the title of a topic that digests come on, and of a watch. */
const DIGESTS_OF = 16;
/** What every name of a post has room for. */
const NAME_CHARS = 60;
const FORUM: Room = { platform: 'discord', workspace: SEED.guild, channel: SEED.forum };
/** Plants the texts where only Discord has places: posts of a forum, choices while somebody types, modals, the menu of a message. */
export function playDiscordPlaces({ texts, corpus }: Injected): void {
  test(
    'nothing in the posts of a forum, in choices, in modals and of what is asked about a message is live',
    async () => {
      const discord = await startDiscordServer({
        rateLimits: false,
        app: { privileged: ['messageContent'] },
      });
      const { store, close } = await openGrantedStore([SEED.guild, '@me']);
      const { newsroom, ...bot } = corpus().bot(rulesOnly, () => undefined);
      const own = { store, newsroom, clock, timeZone: 'UTC', draw: drawCoverage };
      const talk = createTalk({
        bot: {
          ...bot,
          newsroom,
          rooms: createRooms(store),
          digests: createDigests(own),
          watches: createWatches(own),
        },
        store,
        clock,
      });
      const platform = await connectToDiscord(discord, talk, { messageContent: true });
      const ada = discord.user(SEED.ada);
      for (const [at, title] of everyNth(texts, DIGESTS_OF).entries()) {
        const collection = collectionId(`post-${at}`);
        await store.grant({ platform: 'discord', workspace: SEED.guild, channel: '*' }, collection);
        const [topics = ''] = await titleTopics(corpus(), collection, [title]);
        const digest = { topics, time: '08:00', as: 'forum', channel: `<#${SEED.forum}>`, empty: 'note' };
        await ada.use('digest add', digest, SEED.general);
      }
      const choices: string[] = [];
      for (const [at, text] of texts.entries()) {
        if (at % DIGESTS_OF === 1 || text !== cleanLine(text)) await watch(discord, text);
        choices.push(...(await type(discord, text, at)));
        if (at % 3 === 0) await askAbout(discord, text);
        await postInForum(platform.poster, await store.scopeOf(FORUM), text, at);
      }
      choices.push(...(await type(discord, 'The', WATCHES)));
      for (const line of ['topics list', 'watch list', 'digest list']) await ada.use(line, {}, SEED.general);
      await createDays()({ store, bot: talk.bot, platform: 'discord', poster: platform.poster }, 1);
      await platform.stop();

      const names = discord.threads(SEED.forum).map(({ name }) => squeeze(name));
      const isNamed = (text: string) =>
        names.some((name) => name.startsWith(squeeze(text).slice(0, NAME_CHARS)));
      expect(texts.filter((text) => !isNamed(text))).toEqual([]);
      expect(names.filter((name) => name.startsWith('Digest:')).length).toBe(
        everyNth(texts, DIGESTS_OF).length,
      );
      expect(choices.length).toBeGreaterThan(texts.length / 4);
      await expectNothingLive({ live: () => discord.requests.all.map(liveInDiscord) }, corpus());
      expect(discord.pings.filter(({ target }) => target !== SEED.app)).toEqual([]);
      await close();
      await discord.close();
    },
    INJECTION_TIMEOUT_MS,
  );
}

async function watch(discord: DiscordServer, text: string): Promise<void> {
  const what = text.slice(0, 200);
  await discord.user(SEED.ada).use('watch add', { what, kind: 'phrase', when: 'every' }, SEED.general);
}

/** A digest whose first line is the text: what its post is called. */
async function postInForum(poster: Poster, scope: Scope, text: string, at: number): Promise<void> {
  const document = createDocument([{ kind: 'heading', text }]);
  const [words = ''] = await poster.freeze(document, { room: FORUM, scope, dueAt: clock.now() });
  const id = deliveryId({
    room: FORUM,
    schedule: scheduleId(`d${at}`),
    date: '2026-11-24',
    slot: 0,
    part: 0,
  });
  const { signal } = new AbortController();
  const post = () => poster.post({ room: FORUM, id, parentId: null, words, as: 'forum', signal });
  // discord.js refuses what would be the fifty-first request of a second.
  await expect.poll(post, { interval: 40, timeout: 10_000 }).toMatchObject({ kind: 'sent' });
}

/** Options that are completed, by turns. */
const COMPLETED = [
  ['brief', 'topic'],
  ['quotes', 'person'],
  ['watch test', 'id'],
] as const;
const WATCHES = 2;

/** Somebody types the beginning of a text. Resolves to the choices they had. */
async function type(discord: DiscordServer, text: string, at: number): Promise<readonly string[]> {
  const [command, option] = COMPLETED[at % COMPLETED.length] ?? COMPLETED[0];
  const typed = { [option]: text.slice(0, 9) };
  const { choices } = await discord.user(SEED.ada).autocomplete(command, option, typed, SEED.general);
  return choices.map(({ name }) => name);
}

/** Somebody asks about a message that says the text; what stands in the form is sent as it is. */
async function askAbout(discord: DiscordServer, text: string): Promise<void> {
  const ada = discord.user(SEED.ada);
  const { id } = discord.user(SEED.ben).write(text, SEED.general);
  await ada.menu('Ask about this', { message: id }, SEED.general);
  await ada.submit();
}

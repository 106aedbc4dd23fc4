import { ApplicationCommandOptionType } from 'discord.js';
import { expect } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import { createRooms } from '../../src/bot/rooms.ts';
import { createTalk } from '../../src/bot/talk.ts';
import { drawCoverage } from '../../src/charts/coverage-chart.ts';
import { createDigests } from '../../src/schedule/create-digests.ts';
import { createWatches } from '../../src/schedule/watches/create-watches.ts';
import type { Store } from '../../src/store.ts';
import type { SeenMessage } from '../servers/discord/core/see-messages.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import type { DiscordServer } from '../servers/discord/discord-server.ts';
import { startDiscordServer } from '../servers/discord/start-discord-server.ts';
import { asObject, asObjects, asText } from '../servers/slack/core/json.ts';
import { clock, connectToDiscord, openGrantedStore } from '../support/discord-precis.ts';
import { liveInDiscord } from '../support/live-content/live-in-discord.ts';
import { createDays } from './pass-days.ts';
import type { Actor, Seen, Stage } from './stage.ts';

const ROOM = SEED.general;

/**
 * The strict Discord as a stage. Without Message Content a question in a thread is heard when it mentions the bot:
 * there a person writes the mention, as people do.
 *
 * @param kept where the rooms are kept; a store of its own when left out.
 */
export async function openDiscordStage(
  corpusBot: Bot,
  messageContent: boolean,
  kept?: Store,
): Promise<Stage> {
  const discord = await startDiscordServer({
    rateLimits: false,
    app: messageContent ? { privileged: ['messageContent'] } : {},
  });
  const granted =
    kept === undefined
      ? await openGrantedStore([SEED.guild, '@me'])
      : { store: kept, close: async () => undefined };
  const { newsroom } = corpusBot;
  const own = { store: granted.store, newsroom, clock, timeZone: 'UTC', draw: drawCoverage };
  const bot = {
    ...corpusBot,
    rooms: createRooms(granted.store),
    digests: createDigests(own),
    watches: createWatches(own),
  };
  const talk = () => createTalk({ bot, store: granted.store, clock });
  const connect = () => connectToDiscord(discord, talk(), { messageContent });
  let platform = await connect();
  const pass = createDays();
  const restart = async () => {
    await platform.stop();
    platform = await connect();
  };
  const person = (id: string) => actor(discord, id, messageContent);
  return {
    people: { ada: person(SEED.ada), ben: person(SEED.ben), cem: person(SEED.cem) },
    posted: () => posted(discord),
    live: () => discord.requests.all.map(liveInDiscord),
    until: (look, what) => discord.until(look, what),
    // A shutdown finishes what it began.
    settled: restart,
    restart,
    passDays: (days) =>
      pass({ store: granted.store, bot, platform: 'discord', poster: platform.poster }, days),
    repeat: (times) => discord.gateway.duplicate(times),
    async close() {
      await platform.stop();
      await granted.close();
      // A control answered alone counts as a reply to the bot's own message.
      expect(discord.pings.filter(({ target }) => target !== SEED.app)).toEqual([]);
      expect(discord.links.filter(({ deceptive }) => deceptive)).toEqual([]);
      await discord.close();
    },
  };
}

const shownIn = (discord: DiscordServer, channel: string): readonly SeenMessage[] =>
  discord.messages(channel).filter(({ thinking }) => !thinking);

/** The bot's own messages, and those of others that it answered in a thread. */
function posted(discord: DiscordServer): readonly Seen[] {
  return shownIn(discord, ROOM)
    .map((message) => ({ message, seen: see(discord, message) }))
    .filter(({ message, seen }) => message.isBot || seen.replies.length > 0)
    .map(({ seen }) => seen);
}

/** What was posted for the same reason is one answer: its messages carry the id of what asked for it. */
const sourceOf = ({ nonce, id }: SeenMessage): string => String(nonce ?? id).split('.')[0] ?? id;

/** A message with what continues it in its thread; what else the bot says there are replies. */
function see(discord: DiscordServer, message: SeenMessage): Seen {
  const inThread = message.threadId === null ? [] : shownIn(discord, message.threadId);
  const bots = inThread.filter(({ isBot }) => isBot);
  const rest = bots.filter((one) => message.isBot && sourceOf(one) === sourceOf(message));
  return seen(
    [message, ...rest],
    groups(
      bots.filter((one) => !rest.includes(one)),
      sourceOf,
    ).map((group) => seen(group, [])),
  );
}

function seen(messages: readonly SeenMessage[], replies: readonly Seen[]): Seen {
  const [first] = messages;
  return {
    id: `${first?.channelId} ${messages.map(({ id }) => id).join('+')}`,
    words: messages.map(({ shown }) => plain(shown)).join('\n'),
    buttons: messages.flatMap(({ controls }) => controls.map(({ label }) => label)),
    replies,
  };
}

function groups(
  messages: readonly SeenMessage[],
  keyOf: (message: SeenMessage) => string,
): readonly (readonly SeenMessage[])[] {
  const found = new Map<string, SeenMessage[]>();
  for (const message of messages) {
    const key = keyOf(message);
    found.set(key, [...(found.get(key) ?? []), message]);
  }
  return [...found.values()];
}

/** What a reader sees of mark-up. */
const plain = (markdown: string): string =>
  markdown
    .replace(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\([^()\s]*\)/g, '$1')
    .replace(/^(?:#{2,3} |> |-# )/gm, '')
    .replace(/(?<!\\)(?:\*\*|~~|__|\*)/g, '')
    .replace(/\\([^0-9A-Za-z\s])/gu, '$1');

function placeOf(id: string): { readonly channel: string; readonly messages: readonly string[] } {
  const [channel = '', messages = ''] = id.split(' ');
  return { channel, messages: messages.split('+') };
}

/** The thread under a message has its id; a message in a thread is in the thread. */
function threadOf(under: Seen): string {
  const { channel, messages } = placeOf(under.id);
  return channel === ROOM ? (messages[0] ?? '') : channel;
}

function actor(discord: DiscordServer, id: string, messageContent: boolean): Actor {
  const person = discord.user(id);
  const writtenAs = (text: string) => (messageContent || /^<@/.test(text) ? text : `<@${SEED.app}> ${text}`);
  const idOf = ({ channelId, id: message }: { readonly channelId: string; readonly id: string }) =>
    `${channelId} ${message}`;
  const places = () => [ROOM, ...discord.threads(ROOM).map((thread) => thread.id), person.dmId];
  const all = () =>
    places()
      .flatMap((channel) => person.sees(channel))
      .filter(({ thinking }) => !thinking);
  let opened: (() => Promise<unknown>) | null = null;
  const alone = () =>
    all().filter(({ ephemeralTo, channelId }) => ephemeralTo !== null && channelId !== person.dmId);
  return {
    async command(line) {
      const { path, options } = readLine(discord, line);
      await person.use(path, options, ROOM);
    },
    mention: async (text, under) => idOf(person.mention(text, under === undefined ? ROOM : threadOf(under))),
    async write(text, under) {
      const thread = threadOf(under);
      const isThere = discord.threads(ROOM).some((one) => one.id === thread);
      if (!isThere) person.startThread(ROOM, 'Questions', thread);
      return idOf(person.write(writtenAs(named(text)), thread));
    },
    direct: async (text) => idOf(person.dm(text)),
    async edit(message, text) {
      const { channel, messages } = placeOf(message);
      person.edit(channel, messages[0] ?? '', writtenAs(text));
    },
    async takeBack(message) {
      const { channel, messages } = placeOf(message);
      person.delete(channel, messages[0] ?? '');
    },
    async press(label, on) {
      const { messages } = placeOf(on.id);
      const holder = all().find(
        (one) => messages.includes(one.id) && one.controls.some((control) => control.label === label),
      );
      if (holder === undefined) throw new Error(`no "${label}" there; there is ${on.buttons.join(', ')}`);
      opened = () => person.press(label, { channel: holder.channelId, message: holder.id });
      await opened();
    },
    form: () => person.modal()?.fields.map(({ customId }) => customId) ?? null,
    /** Discord has no errors in forms: the bot says what is wrong, and the person opens the form again. */
    async send(values) {
      const before = new Map(all().map(({ id: known, shown }) => [known, shown]));
      await person.submit(values);
      const isNew = ({ id: one, shown, isBot }: SeenMessage) => isBot && before.get(one) !== shown;
      const answer = await discord.until(() => all().findLast(isNew), 'the answer to the form');
      if (!answer.shown.includes('(E07)')) return {};
      await opened?.();
      const wrong = Object.entries(values).filter(([, value]) => plain(answer.shown).includes(value));
      return Object.fromEntries(wrong.map(([field]) => [field, plain(answer.shown)]));
    },
    alone: () => [
      ...groups(alone(), ({ replyTo, id: own }) =>
        alone().some((one) => one.id === replyTo) ? (replyTo ?? own) : own,
      ).map((group) => seen(group, [])),
      // Told by a sign on their own message: there is no other private answer to a message.
      ...all()
        .filter(({ authorId, reactions }) => authorId === id && reactions.includes('\u{1f507}'))
        .map((message) => ({ ...seen([message], []), words: 'quiet' })),
    ],
    letters: () =>
      groups(
        shownIn(discord, person.dmId).filter(({ isBot }) => isBot),
        sourceOf,
      ).map((group) => seen(group, [])),
  };
}

/** Scenarios name people as Slack does. */
const named = (text: string): string => text.replaceAll('<@U3>', `<@${SEED.cem}>`);

/** What a field of that type takes. */
function typed(value: string, type: unknown): string | number | boolean {
  if (type === ApplicationCommandOptionType.Integer) return Number(value);
  return value === 'true' || value === 'false' ? value === 'true' : value;
}

/** The typed options of a line: what a person would choose in Discord's own fields. */
function readLine(discord: DiscordServer, line: string) {
  const [name = '', ...words] = line.split(' ');
  const command = discord.commands().find((one) => one['name'] === name);
  const subs = asObjects(command?.['options']).filter((option) => option['type'] === 1);
  const sub = subs.find((option) => option['name'] === words[0]);
  const rest = (sub === undefined ? words : words.slice(1)).join(' ');
  const fields = asObjects((sub ?? asObject(command))?.['options']);
  const given: Record<string, string | number | boolean> = {};
  const free = rest.replace(/(\w+):(\S+)/g, (_whole, key: string, value: string) => {
    given[key] = typed(value, fields.find(({ name: one }) => one === key)?.['type']);
    return '';
  });
  const first = asText(fields.find((field) => field['required'] === true)?.['name']);
  if (free.trim() !== '' && first !== '') given[first] = free.trim();
  return { path: sub === undefined ? name : `${name} ${words[0]}`, options: given };
}

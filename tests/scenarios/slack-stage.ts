import { expect } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import { RESERVED_NAMES } from '../../src/platforms/slack/commands/reserved-names.ts';
import { OPTIONAL_SCOPES } from '../../src/platforms/slack/manifest.ts';
import type { Store } from '../../src/store.ts';
import { asObject, asObjects } from '../servers/slack/core/json.ts';
import type { SeenMessage } from '../servers/slack/core/see-messages.ts';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';
import { freePort } from '../support/free-port.ts';
import { liveInSlack } from '../support/live-content/live-in-slack.ts';
import { connectToSlack, openTalkStore } from '../support/slack-precis.ts';
import { createDays } from './pass-days.ts';
import type { Actor, Seen, Stage } from './stage.ts';

const ROOM = 'C1';
/** Buttons that are one element with two labels. */
const VERDICTS: Readonly<Record<string, string>> = { Helpful: 'helpful', 'Not helpful': 'unhelpful' };

/**
 * The strict Slack as a stage, with the bot connected by sockets or over HTTP.
 *
 * @param store where the rooms are kept; one of its own when left out.
 */
export async function openSlackStage(bot: Bot, transport: 'socket' | 'http', store?: Store): Promise<Stage> {
  const slack = await startSlackServer({ rateLimits: false });
  // So that the bot can know who administers the workspace: Ada.
  slack.setScopes([...new Set([...slack.bot.scopes, ...OPTIONAL_SCOPES])]);
  const talkStore = store ?? (await openTalkStore());
  const port = transport === 'http' ? { port: await freePort() } : {};
  const connect = () => connectToSlack(slack, bot, { ...port, talkStore });
  let platform = await connect();
  const pass = createDays();
  if (port.port !== undefined) await slack.useHttp(`http://127.0.0.1:${port.port}/slack/events`);
  const restart = async () => {
    await platform.stop();
    platform = await connect();
  };
  return {
    people: { ada: actor(slack, 'U1'), ben: actor(slack, 'U2'), cem: actor(slack, 'U3') },
    posted: () => fromBot(slack.messages(ROOM)),
    live: () => slack.requests.all.map(liveInSlack),
    until: (look, what) => slack.until(look, what),
    // A shutdown finishes what it began.
    settled: restart,
    restart,
    passDays: (days) => pass({ store: talkStore, bot, platform: 'slack', poster: platform.poster }, days),
    repeat: (times) => slack.dispatcher.duplicate('events_api', times),
    async close() {
      await platform.stop();
      if (store === undefined) await talkStore.close();
      expect(slack.pings).toEqual([]);
      expect(slack.links.filter(({ deceptive }) => deceptive)).toEqual([]);
      await slack.close();
    },
  };
}

/** The bot's own messages, and the threads of others that it answered in. */
const fromBot = (messages: readonly SeenMessage[]): readonly Seen[] =>
  messages.filter(({ isBot, replies }) => isBot || replies.some((reply) => reply.isBot)).map(see);

const see = (message: SeenMessage): Seen => ({
  id: `${message.channel} ${message.ts}`,
  words: message.shown,
  buttons: message.controls.map(({ text }) => text).filter((text) => text !== ''),
  replies: message.replies.filter(({ isBot }) => isBot).map(see),
});

function placeOf(id: string): { readonly channel: string; readonly ts: string } {
  const [channel = '', ts = ''] = id.split(' ');
  return { channel, ts };
}

function actor(slack: SlackServer, id: string): Actor {
  const person = slack.user(id);
  const threadOf = (under?: Seen) => (under === undefined ? {} : { threadTs: placeOf(under.id).ts });
  return {
    async command(line) {
      const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(line) ?? [];
      if (RESERVED_NAMES.has(name)) await person.slash('/briefing', line, ROOM);
      else await person.slash(`/${name}`, rest, ROOM);
    },
    mention: async (text, under) => `${ROOM} ${(await person.mention(text, ROOM, threadOf(under))).ts}`,
    write: async (text, under) => `${ROOM} ${(await person.message(text, ROOM, threadOf(under))).ts}`,
    direct: async (text) => `${person.dmId} ${(await person.dm(text)).ts}`,
    edit: (message, text) => person.edit(placeOf(message).channel, placeOf(message).ts, text),
    takeBack: (message) => person.delete(placeOf(message).channel, placeOf(message).ts),
    async press(label, on) {
      const verdict = VERDICTS[label];
      if (verdict === undefined) await person.click(label, placeOf(on.id));
      else await person.click('rate', { ...placeOf(on.id), value: verdict });
    },
    form() {
      const view = slack.modal(id);
      if (view === null) return null;
      const inputs = asObjects(view.json['blocks']).filter((block) => block['type'] === 'input');
      return inputs.map((block) => String(block['block_id']));
    },
    async send(values) {
      const { body } = await person.submitModal(values);
      const errors = asObject(body?.['errors']) ?? {};
      return Object.fromEntries(Object.entries(errors).map(([field, words]) => [field, String(words)]));
    },
    alone: () => slack.ephemerals(ROOM, id).map(see),
    letters: () =>
      slack
        .messages(person.dmId)
        .filter(({ isBot }) => isBot)
        .map(see),
  };
}

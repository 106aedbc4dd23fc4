import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { drawCoverage } from '../../src/charts/coverage-chart.ts';
import type { Coverage } from '../../src/core/coverage.ts';
import { type Schedule, scheduleId } from '../../src/core/schedule.ts';
import type { Room } from '../../src/core/scope.ts';
import { readTold } from '../../src/core/told.ts';
import { BASE_SCOPES, OPTIONAL_SCOPES } from '../../src/platforms/slack/manifest.ts';
import type { Poster } from '../../src/poster.ts';
import { composeOrder } from '../../src/schedule/compose-order.ts';
import { createCorrector } from '../../src/schedule/corrections/plan-corrections.ts';
import { createWatches } from '../../src/schedule/watches/create-watches.ts';
import { evaluateWatches } from '../../src/schedule/watches/evaluate-watches.ts';
import { put } from '../newsroom/support/open-newsroom.ts';
import { SimulatedClock } from '../schedule/support/simulated-clock.ts';
import { tickAndSweep } from '../schedule/support/tick-and-sweep.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import { startDiscordServer } from '../servers/discord/start-discord-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';
import { connectToDiscord, openCorpusTalk } from '../support/discord-precis.ts';
import { connectToSlack } from '../support/slack-precis.ts';

/** How a request goes wrong, in words that both servers know. */
const FAULTS = ['accept_then_drop', 'accept_then_500', 'reset', 'ratelimited'] as const;
type Fault = (typeof FAULTS)[number];

/** A place where digests are posted, and what people see there. */
interface Stage {
  readonly room: Room;
  readonly as: Schedule['as'];
  readonly poster: Poster;
  /** What the messages in the channel say, with what stands in their threads. */
  shown(): readonly string[];
  /** The next post goes wrong. */
  arm(fault: Fault): void;
  readonly pings: readonly unknown[];
  close(): Promise<void>;
}

let corpus: Awaited<ReturnType<typeof openCorpusTalk>>;
beforeAll(async () => {
  corpus = await openCorpusTalk([SEED.guild]);
  await corpus.store.grant(SLACK_ROOM, (await corpus.store.collections())[0] ?? never());
}, 30_000);
afterAll(() => corpus.close());

const SLACK_ROOM: Room = { platform: 'slack', workspace: 'T1', channel: 'C1' };

async function slackStage(): Promise<Stage> {
  const scopes = [...BASE_SCOPES, ...OPTIONAL_SCOPES];
  const slack = await startSlackServer({ rateLimits: false, app: { scopes } });
  const platform = await connectToSlack(slack, corpus.talk.bot, { talkStore: corpus.store });
  return {
    room: SLACK_ROOM,
    as: 'message',
    poster: platform.poster,
    shown: () =>
      slack.messages('C1').flatMap(({ shown, replies }) => [shown, ...replies.map((reply) => reply.shown)]),
    arm: (fault) =>
      slack.faults.arm(
        'chat.postMessage',
        fault === 'ratelimited' ? { kind: fault, retryAfterSeconds: 20 } : { kind: fault },
      ),
    pings: slack.pings,
    async close() {
      await platform.stop();
      await slack.close();
    },
  };
}

const discordStage = () => openDiscord(SEED.general, 'message');
const forumStage = () => openDiscord(SEED.forum, 'forum');

async function openDiscord(channel: string, as: Schedule['as']): Promise<Stage> {
  const discord = await startDiscordServer({ rateLimits: false });
  const platform = await connectToDiscord(discord, corpus.talk);
  const words = (place: string) => discord.messages(place).map(({ shown }) => shown);
  const inThreads = () =>
    discord.threads(channel).flatMap(({ id }) => words(id).filter((text) => text !== ''));
  return {
    room: { platform: 'discord', workspace: SEED.guild, channel },
    as,
    poster: platform.poster,
    shown: () => (as === 'forum' ? inThreads() : [...words(channel), ...inThreads()]),
    arm: (fault) =>
      discord.faults.arm(
        as === 'forum' ? 'create_thread' : 'create_message',
        fault === 'ratelimited' ? { kind: fault, scope: 'user', retryAfterSeconds: 20 } : { kind: fault },
      ),
    pings: discord.pings,
    async close() {
      await platform.stop();
      await discord.close();
    },
  };
}

let made = 0;
const nextId = () => {
  made += 1;
  return scheduleId(`d${made}`);
};

const schedule = (room: Room): Schedule => ({
  id: nextId(),
  room,
  ownerId: 'U1',
  as: 'message',
  topics: ['turkiye-us', 'nato', 'rail-strike'],
  recurrence: { kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], times: ['08:00'] },
  timeZone: 'UTC',
  length: 'short',
  empty: 'skip',
  max: 6,
  holidays: [],
  expires: null,
  paused: null,
  createdAt: '2024-03-10T12:00:00Z',
  plannedUntil: '2024-03-10T12:00:00Z',
});

describe.each([
  ['Slack', slackStage],
  ['Discord', discordStage],
  ['a forum of Discord', forumStage],
] as const)('a digest in %s', (_name, open) => {
  let stage: Stage;
  afterEach(() => stage.close());

  async function deliver(faults: readonly Fault[]): Promise<Schedule> {
    stage = await open();
    const { store } = corpus;
    const digest = { ...schedule(stage.room), as: stage.as };
    await store.schedules.putSchedule(digest);
    const clock = new SimulatedClock('2024-03-11T07:55:00Z');
    for (const fault of faults) stage.arm(fault);
    await live(clock);
    return digest;
  }

  async function live(clock: SimulatedClock): Promise<void> {
    const { store } = corpus;
    for (let turn = 0; turn < 60; turn += 1) {
      await tickAndSweep({
        store,
        clock,
        step: (_step, work) => work(),
        posters: { [stage.room.platform]: stage.poster },
        compose: (one, delivery) =>
          composeOrder({ store, newsroom: newsSince, clock, draw: drawCoverage }, one, delivery),
        log: corpus.talk.bot.log,
      });
      clock.pass(turn < 40 ? 20_000 : 6 * 60_000);
    }
  }

  test.each([[[]], ...FAULTS.map((fault) => [[fault]] as const), [['accept_then_drop', 'reset']]] as const)(
    'arrives once, whole, and calls nobody, through %j',
    async (faults) => {
      const digest = await deliver(faults);
      await corpus.store.schedules.removeSchedule(digest.id);
      const shown = stage.shown();
      const heads = shown.filter((text) => text.includes('Digest: '));
      expect(heads).toHaveLength(1);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.join('\n')).toMatch(/Read \d+ articles, merged \d+ into \d+ stor/);
      const isDrawn = shown.join('\n').includes('NATO: 5 (2024-03-10 2, 2024-03-11 3)');
      expect(isDrawn).toBe(true);
      expect(stage.pings).toEqual([]);
      const deliveries = await corpus.store.schedules.deliveries({ schedule: digest.id });
      expect(deliveries.map(({ state, sweeps }) => `${state} ${sweeps}`)).toEqual(
        deliveries.map(() => 'sent 2'),
      );
    },
  );

  test('is corrected in its thread, once, when a source takes words back', async () => {
    const digest = await deliver([]);
    const { store } = corpus;
    const scope = await store.scopeOf(stage.room);
    const [posted] = await store.schedules.deliveries({ schedule: digest.id, states: ['sent'] });
    const [cite = never()] = readTold(posted?.told ?? never()).citations;
    const [article = never()] = await store.articles(scope, [cite.article]);
    const body = article.body.replace(article.body.slice(cite.start, cite.end), 'All of this was wrong.');
    await put(store, { ...article, body });
    const clock = new SimulatedClock('2024-03-11T13:00:00Z');
    const { newsroom } = corpus.talk.bot;
    await createCorrector({ store, newsroom, clock, timeZone: 'UTC', log: corpus.talk.bot.log })();
    stage.arm('accept_then_drop');
    await live(clock);
    await store.schedules.removeSchedule(digest.id);
    expect(stage.shown().filter((text) => text.includes('1 sentence of it changed'))).toHaveLength(1);
    expect(stage.pings).toEqual([]);
  });

  test('a watch speaks once about what comes, and calls nobody', async () => {
    stage = await open();
    const { store, talk } = corpus;
    const { newsroom, log } = talk.bot;
    const clock = new SimulatedClock(Temporal.Now.instant().toString());
    const scope = await store.scopeOf(stage.room);
    const watches = createWatches({ store, newsroom, clock, timeZone: 'UTC' });
    const request = { what: 'glass lighthouse', kind: 'phrase', when: 'every', cooldownMinutes: 60 } as const;
    const { watch } = await watches.add({ room: stage.room, scope, person: { id: 'U1' } }, request);
    const body = `The glass lighthouse of pier ${made} fell silent, <@U1> and <!channel> were told @everyone.`;
    await put(store, {
      id: `lighthouse-${stage.room.platform}-${stage.room.channel}`,
      title: 'A lighthouse',
      publishedAt: clock.now().toString(),
      body,
    });
    clock.pass(60_000);
    await evaluateWatches({ store, newsroom, clock, timeZone: 'UTC', log });
    stage.arm('accept_then_500');
    await live(clock);
    await watches.remove(stage.room, watch.id);
    expect(stage.shown().filter((text) => text.includes('The glass lighthouse of pier'))).toHaveLength(1);
    expect(stage.pings).toEqual([]);
  });
});

const COVERAGE: Coverage = {
  days: ['2024-03-10', '2024-03-11'],
  topics: [{ title: 'NATO', counts: [2, 3] }],
};

/** The sample corpus is of many months: all of it is new. */
const newsSince = {
  composeWatch: (...given: Parameters<typeof corpus.talk.bot.newsroom.composeWatch>) =>
    corpus.talk.bot.newsroom.composeWatch(...given),
  findCorrections: (...given: Parameters<typeof corpus.talk.bot.newsroom.findCorrections>) =>
    corpus.talk.bot.newsroom.findCorrections(...given),
  async composeDigest(...[scope, request]: Parameters<typeof corpus.talk.bot.newsroom.composeDigest>) {
    const all = { ...request, after: null, since: '2023-01-01T00:00:00Z' };
    const digest = await corpus.talk.bot.newsroom.composeDigest(scope, all);
    return { ...digest, coverage: COVERAGE };
  },
};

const never = (): never => {
  throw new Error('the sample corpus has a collection');
};

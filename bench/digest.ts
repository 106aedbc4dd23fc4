import { drawCoverage } from '../src/charts/coverage-chart.ts';
import { collectionId } from '../src/core/identifiers.ts';
import { type Schedule, scheduleId } from '../src/core/schedule.ts';
import type { Room } from '../src/core/scope.ts';
import { composeOrder } from '../src/schedule/compose-order.ts';
import { claimTerms, type Deliverer } from '../src/schedule/deliverer.ts';
import { sweep } from '../src/schedule/sweep.ts';
import { type Ticking, tick } from '../src/schedule/tick.ts';
import { TIMES } from '../src/schedule/times.ts';
import { wakeAfter } from '../src/schedule/wake-after.ts';
import { openSqliteStore } from '../src/stores/sqlite/open-sqlite-store.ts';
import { openCorpusTalk } from '../tests/support/discord-precis.ts';
import { type DigestStage, openDiscord, openSlack } from './digest-stage.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

/**
 * A thousand channels of one workspace want their digest at 08:00. How long it takes against the least time that the
 * platform's limits allow, with the shipped posters, the outbox in SQLite and the strict servers, which count every
 * limit. Time passes only while everybody waits.
 */

const CHANNELS = 1000;
const DAY = '2026-11-30';
const DUE_MS = Temporal.Instant.from(`${DAY}T08:00:00Z`).epochMilliseconds;
const START_MS = DUE_MS - 15 * 60_000;
const END_MS = DUE_MS + 90 * 60_000;
const TICK_MS = 15_000;
/** What an answer of the platform takes. */
const LATENCY_MS = 250;
/** One channel is told to wait for so long. */
const STALLED = 500;
const STALL_SECONDS = 30;
const TOPICS = [['turkiye-us', 'nato'], ['rail-strike'], ['nato', 'harbour-dredging'], ['vaccine-campaign']];

/** Work that only holds other work. */
const HOLDS: ReadonlySet<string> = new Set(['deliver all', 'sweep one']);

const scheduleIn = (room: Room, index: number): Schedule => ({
  id: scheduleId(`d${index}`),
  room,
  ownerId: 'U1',
  as: 'message',
  topics: TOPICS[index % TOPICS.length] ?? [],
  recurrence: { kind: 'weekly', days: [1, 2, 3, 4, 5], times: ['08:00'] },
  timeZone: 'UTC',
  length: 'short',
  empty: 'note',
  // One message in both: what a workspace takes a minute is counted in messages.
  max: 2,
  holidays: [],
  expires: null,
  paused: null,
  createdAt: new Date(START_MS - 86_400_000).toISOString(),
  plannedUntil: new Date(START_MS).toISOString(),
});

type Corpus = Awaited<ReturnType<typeof openCorpusTalk>>;

/** The deliverer as the program builds it; channels on the same topics share what was composed for them. */
function deliverer(corpus: Corpus, stage: DigestStage, time: VirtualTime, store: Ticking['store']): Ticking {
  const { newsroom } = corpus.talk.bot;
  const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Math.floor(time.nowMs())) };
  const composed = new Map<string, ReturnType<Deliverer['compose']>>();
  const { poster } = stage;
  return {
    ...{ store, clock },
    log: { error: (fields) => process.stderr.write(`${JSON.stringify(fields)}\n`) },
    posters: {
      [stage.platform]: {
        ...poster,
        async post(message) {
          const outcome = await poster.post(message);
          await time.sleep(LATENCY_MS);
          return outcome;
        },
      },
    },
    compose(order, delivery) {
      const key = String(TOPICS[Number(order.id.slice(1)) % TOPICS.length]);
      const known =
        composed.get(key) ?? composeOrder({ store, newsroom, clock, draw: drawCoverage }, order, delivery);
      composed.set(key, known);
      return known;
    },
    step: (name, work) => (HOLDS.has(name) ? work() : time.during(work)),
  };
}

/** The ticker, in virtual time: every 15 s, and when something is due before that. */
async function tickUntil(endMs: number, ticking: Ticking, time: VirtualTime): Promise<void> {
  while (time.nowMs() < endMs) {
    await tick(ticking);
    const next = await ticking.store.schedules.nextDeliveryAt(claimTerms(ticking, TIMES));
    const toTick = TICK_MS - (time.nowMs() % TICK_MS);
    await time.sleep(Math.min(toTick, wakeAfter(next, ticking.clock.now()) ?? toTick));
  }
}

async function sweepUntil(endMs: number, ticking: Ticking, time: VirtualTime): Promise<void> {
  while (time.nowMs() < endMs) {
    await sweep(ticking);
    await time.sleep(TICK_MS - (time.nowMs() % TICK_MS));
  }
}

interface Target {
  readonly name: string;
  readonly open: typeof openSlack;
  /** The least seconds that the limits allow, and the most that are good enough. */
  readonly boundSeconds: number;
  readonly goodSeconds: number;
  /** At most so many posts in so long. */
  readonly posts: number;
  readonly perMs: number;
}

const TARGETS: readonly Target[] = [
  { name: 'Slack', open: openSlack, boundSeconds: CHANNELS / 5, goodSeconds: 220, posts: 300, perMs: 60_000 },
  {
    name: 'Discord',
    open: openDiscord,
    boundSeconds: CHANNELS / 50,
    goodSeconds: 25,
    posts: 50,
    perMs: 1000,
  },
];

async function measure(corpus: Corpus, target: Target): Promise<boolean> {
  const startedMs = performance.now();
  const time = createVirtualTime(START_MS);
  const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Math.floor(time.nowMs())) };
  // In memory: what is measured is the waiting, not this disk.
  const store = await openSqliteStore({ path: ':memory:', clock });
  const stage = await target.open(CHANNELS, corpus.talk, time);
  for (const [index, room] of stage.rooms.entries()) {
    await store.grant(room, collectionId('main'));
    await store.schedules.putSchedule(scheduleIn(room, index));
  }
  const stalled = stage.rooms[STALLED]?.channel ?? '';
  stage.stall(stalled, STALL_SECONDS);
  const ticking = deliverer(corpus, stage, time, store);
  await time.run(Promise.all([tickUntil(END_MS, ticking, time), sweepUntil(END_MS, ticking, time)]));
  const deliveries = await store.schedules.deliveries({ part: 0, limit: CHANNELS });
  const isGood = report(target, stage, deliveries, stalled);
  await stage.close();
  await store.close();
  process.stdout.write(`  took ${((performance.now() - startedMs) / 1000).toFixed(0)} s\n`);
  return isGood;
}

function report(
  target: Target,
  stage: DigestStage,
  deliveries: Awaited<ReturnType<Ticking['store']['schedules']['deliveries']>>,
  stalled: string,
): boolean {
  const requests = stage.requests();
  const posts = requests.filter(({ what }) => what === 'post');
  const reads = requests.filter(({ what }) => what === 'read');
  const endOf = (channel: string) =>
    Math.max(...posts.filter((post) => post.channel === channel).map(({ atMs }) => atMs));
  const seconds = (ms: number) => (ms - DUE_MS) / 1000;
  const last = seconds(
    Math.max(...posts.filter(({ channel }) => channel !== stalled).map(({ atMs }) => atMs)),
  );
  const composedMs = Math.max(
    ...deliveries.flatMap(({ trail }) =>
      trail
        .filter(({ kind }) => kind === 'composed')
        .map(({ at }) => Temporal.Instant.from(at).epochMilliseconds),
    ),
  );
  const most = mostWithin(
    posts.map(({ atMs }) => atMs),
    target.perMs,
  );
  const mostReads = mostWithin(
    reads.map(({ atMs }) => atMs),
    60_000,
  );
  const once = stage.rooms.filter(({ channel }) => stage.shownIn(channel) === 1).length;
  const swept = deliveries.filter(({ state, sweeps }) => state === 'sent' && sweeps === 2).length;
  const violations = requests.filter(({ isViolation }) => isViolation).length;
  const checks: readonly (readonly [said: string, isGood: boolean])[] = [
    [`composed ${((DUE_MS - composedMs) / 60_000).toFixed(1)} min ahead`, composedMs < DUE_MS],
    [
      `last post after ${last.toFixed(1)} s; the bound is ${target.boundSeconds} s, good is ${target.goodSeconds} s`,
      last <= target.goodSeconds,
    ],
    [`at most ${most} posts in ${target.perMs / 1000} s (limit ${target.posts})`, most <= target.posts],
    [`${violations} requests over a limit of the platform`, violations === 0],
    [
      `one channel's 429 for ${STALL_SECONDS} s: that one after ${seconds(endOf(stalled)).toFixed(1)} s`,
      seconds(endOf(stalled)) >= STALL_SECONDS,
    ],
    [`${once} of ${CHANNELS} channels show it once`, once === CHANNELS],
    [`${swept} swept twice, at most ${mostReads} reads a minute`, swept === CHANNELS],
  ];
  process.stdout.write(`${target.name}, ${CHANNELS} channels at 08:00\n`);
  for (const [said, isGood] of checks) process.stdout.write(`  ${isGood ? 'ok ' : 'NOT'} ${said}\n`);
  return checks.every(([, isGood]) => isGood);
}

/** The most that fell into any stretch of that length. */
function mostWithin(times: readonly number[], perMs: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  let from = 0;
  let most = 0;
  for (const [index, atMs] of sorted.entries()) {
    while ((sorted[from] ?? atMs) <= atMs - perMs) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}

const corpus = await openCorpusTalk([]);
let isGood = true;
const only = process.argv[2];
for (const target of TARGETS.filter(({ name }) => only === undefined || name === only))
  isGood = (await measure(corpus, target)) && isGood;
await corpus.close();
process.exitCode = isGood ? 0 : 1;

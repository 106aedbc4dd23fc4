import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectionId } from '../../src/core/identifiers.ts';
import { type Schedule, scheduleId } from '../../src/core/schedule.ts';
import type { ArticleDraft } from '../../src/ingest/article-draft.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { composeOrder } from '../../src/schedule/compose-order.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { aliases, put } from '../newsroom/support/open-newsroom.ts';
import { testEditing } from '../support/test-editing.ts';
import { SimulatedChannel } from './support/simulated-channel.ts';
import { SimulatedClock } from './support/simulated-clock.ts';
import { tickAndSweep } from './support/tick-and-sweep.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const main = collectionId('main');
const HOUR = 3_600_000;
const schedule: Schedule = {
  id: scheduleId('d1'),
  room,
  ownerId: 'U1',
  as: 'message',
  topics: ['mine'],
  recurrence: { kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], times: ['08:00'] },
  timeZone: 'UTC',
  length: 'short',
  empty: 'skip',
  max: 5,
  holidays: [],
  expires: null,
  paused: null,
  createdAt: '2024-03-11T12:00:00Z',
  plannedUntil: '2024-03-11T12:00:00Z',
};

let store: Store;
let clock: SimulatedClock;
let channel: SimulatedChannel;
let newsroom: Newsroom;
const failures: unknown[] = [];

beforeEach(async () => {
  // A Monday.
  clock = new SimulatedClock('2024-03-11T12:00:00Z');
  store = await openSqliteStore({ path: ':memory:', clock });
  await store.grant(room, main);
  newsroom = createNewsroom({ store, clock, aliases, editing: testEditing });
  channel = new SimulatedChannel(clock);
});
afterEach(async () => {
  expect(failures.splice(0)).toEqual([]);
  await store.close();
});

async function order(change: Partial<Schedule> = {}): Promise<void> {
  await store.schedules.putSchedule({ ...schedule, ...change });
}

const tickNow = () =>
  tickAndSweep({
    store,
    clock,
    log: { error: (fields) => failures.push(fields) },
    step: (_name, work) => work(),
    posters: { slack: channel },
    compose: (what, delivery) =>
      composeOrder({ store, newsroom, clock, draw: async () => null }, what, delivery),
  });

/** Lets it be noon of the next day, with the digest of the morning in between. */
async function nextNoon(): Promise<readonly string[]> {
  const before = channel.visible.length;
  clock.pass(20 * HOUR - 10 * 60_000);
  await tickNow();
  clock.pass(10 * 60_000);
  await tickNow();
  clock.pass(4 * HOUR);
  await tickNow();
  return channel.visible.slice(before).map(({ words }) => words);
}

const day = () => clock.now().toString().slice(0, 10);

let made = 0;
/** An article on another event each time, published now unless said otherwise. */
function arrives(body: string, change: Partial<Pick<ArticleDraft, 'id' | 'source' | 'publishedAt'>> = {}) {
  made += 1;
  const publishedAt = change.publishedAt === undefined ? clock.now().toString() : change.publishedAt;
  return put(store, {
    id: `a${made}`,
    title: `News ${made}`,
    topics: ['mine'],
    body,
    ...change,
    publishedAt,
  });
}

const PIT = 'The Westerly coal pit was flooded on Monday after a pump broke down at night.';
const UNION = 'The union of miners elected Signe Holm as its first chairwoman in a century.';

describe('what is new to a channel', () => {
  test('is told once, and silence is no digest', async () => {
    await order();
    await arrives(PIT);
    expect(await nextNoon()).toEqual([expect.stringContaining('pump broke down')]);
    expect(await nextNoon()).toEqual([]);
    await arrives(UNION);
    const [second] = await nextNoon();
    expect(second).toContain('Signe Holm');
    expect(second).not.toContain('pump broke down');
  });

  test('is also what came in late, with its date, after today’s news', async () => {
    await order({ max: 1 });
    await nextNoon();
    await arrives(PIT, { publishedAt: '2024-03-01T08:00:00Z' });
    const [late] = await nextNoon();
    expect(late).toContain(`${PIT} [1] (1 March 2024)`);
    expect(late).toContain('It is an old one that came in only now.');
    await arrives('Divers searched the old mine for a lost drill.', { publishedAt: '2024-02-01T08:00:00Z' });
    await arrives(UNION);
    const [today] = await nextNoon();
    expect(today).toContain('Signe Holm');
    expect(today).toContain('Read 2 articles, merged 1 into 1 story, skipped 1 (1 beyond the length).');
  });

  test('is also what has no date', async () => {
    await order();
    await arrives(PIT, { publishedAt: null });
    expect(await nextNoon()).toEqual([expect.stringContaining('pump broke down')]);
  });

  test('is what comes between composing and posting: the next one tells it', async () => {
    await order();
    await arrives(PIT);
    clock.pass(20 * HOUR - 10 * 60_000);
    await tickNow();
    clock.pass(60_000);
    await arrives(UNION);
    clock.pass(9 * 60_000);
    await tickNow();
    expect(channel.visible[0]?.words).not.toContain('Signe Holm');
    clock.pass(4 * HOUR);
    expect(await nextNoon()).toEqual([expect.stringContaining('Signe Holm')]);
  });

  test('is not an article that was changed', async () => {
    await order();
    await arrives(PIT, { id: 'pit' });
    await nextNoon();
    await put(store, {
      id: 'pit',
      title: 'Pit flooded',
      topics: ['mine'],
      publishedAt: '2024-03-11T12:00:00Z',
      body: `${PIT} Nobody was hurt.`,
    });
    expect(await nextNoon()).toEqual([]);
  });

  test('first of a weekly digest is the week, first of a daily one on Monday the weekend', async () => {
    await arrives(PIT);
    clock.pass(5 * 24 * HOUR);
    await order({
      recurrence: { kind: 'weekly', days: [1], times: ['08:00'] },
      plannedUntil: clock.now().toString(),
    });
    clock.pass(24 * HOUR);
    expect(await nextNoon()).toEqual([expect.stringContaining('pump broke down')]);
  });
});

describe('of what was told before', () => {
  const MORE =
    'Rescuers in Westerly have brought 14 miners out of the flooded Hollin coal pit, the company Norvale said.';
  const LATER =
    'Rescuers in Westerly have by now brought 23 miners out of the flooded Hollin coal pit, Norvale said on Tuesday.';
  const SHARED =
    'A pump at the Hollin pit broke down at night, and water rose to the second gallery. The chief engineer of Norvale, Petra Kolm, said that divers were on their way from Bergen. Families waited at the gates of the Hollin pit in Westerly.';

  test('a changed number is told with both, and only once', async () => {
    await order();
    await arrives(`${MORE} ${SHARED}`);
    expect(await nextNoon()).toEqual([expect.stringContaining('14 miners')]);
    await arrives(`${LATER} ${SHARED}`, { source: 'Bergen Post' });
    const [update] = await nextNoon();
    expect(update).toContain('Update');
    expect(update).toContain('No new story since');
    expect(update).toContain('Changed numbers');
    expect(update).toContain(`miners: told before: ${MORE} [1] Now: ${LATER} [2]`);
    expect(update).toContain('skipped 1 (1 told before)');
    expect(await nextNoon()).toEqual([]);
  });

  test('a sentence that was taken back is told as corrected', async () => {
    await order();
    await arrives(MORE, { id: 'pit' });
    await nextNoon();
    await put(store, {
      id: 'pit',
      title: 'Pit',
      topics: ['mine'],
      publishedAt: `${day()}T08:00:00Z`,
      body: MORE.replace('14', '4'),
    });
    const [update] = await nextNoon();
    expect(update).toContain('Corrections');
    expect(update).toContain('It was: [-Rescuers in Westerly have brought 14 miners');
    expect(update).toContain('Now it is: Rescuers in Westerly have brought 4 miners');
    expect(await nextNoon()).toEqual([]);
  });
});

describe('when there is nothing new', () => {
  test('a digest may say so, with what was read', async () => {
    await order({ empty: 'note' });
    await put(store, {
      id: 'x',
      title: 'Else',
      topics: ['weather'],
      publishedAt: `${day()}T11:00:00Z`,
      body: 'It rained in Bergen on Monday.',
    });
    await arrives(PIT, { publishedAt: '2024-01-01T08:00:00Z' });
    await nextNoon();
    const [note] = await nextNoon();
    expect(note).toContain('Nothing new on Mine since');
    expect(note).toContain('No article came in.');
  });

  test('a roll-up of the week may come at its end, and on no other day', async () => {
    await order({ empty: 'weekly' });
    await arrives(PIT);
    const said: (readonly string[])[] = [];
    for (let days = 0; days < 15; days += 1) said.push(await nextNoon());
    expect(said.map((words) => words.length)).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
    const [first = '', second = ''] = [said[5]?.[0], said[12]?.[0]];
    expect(first).toContain('The week: Mine');
    expect(first).toContain('Nothing new since the last digest. The week since 10 March 2024, 07:50 UTC:');
    expect(first).toContain('pump broke down');
    expect(second).toContain('Nothing on Mine in the week since');
    expect(second).not.toContain('pump broke down');
  });

  test('of a digest on weekdays the week ends on Friday, on Thursday where Friday is a holiday', async () => {
    await order({
      empty: 'weekly',
      recurrence: { kind: 'weekly', days: [1, 2, 3, 4, 5], times: ['08:00'] },
      holidays: ['2024-03-15'],
    });
    const said: string[] = [];
    for (let days = 0; days < 12; days += 1) {
      const words = await nextNoon();
      if (words.length > 0) said.push(day());
    }
    // The topic is not there yet: that is said, too.
    expect(said).toEqual(['2024-03-14', '2024-03-22']);
  });
});

describe('in its thread', () => {
  test('a digest is a short message, and the rest stands below it', async () => {
    await order({ as: 'thread' });
    await arrives(PIT);
    await arrives(UNION);
    const [cover, ...rest] = await nextNoon();
    expect(cover).toContain('Digest: Mine');
    expect(cover).toContain('Mine: 2 stories');
    expect(cover).not.toContain('pump broke down');
    expect(rest).toEqual([expect.stringContaining('pump broke down')]);
    const [parent, reply] = channel.visible;
    expect([parent?.parentId, reply?.parentId]).toEqual([null, parent?.messageId]);
  });
});

test('why it came or did not is kept with it', async () => {
  await order();
  await arrives(PIT);
  await nextNoon();
  await nextNoon();
  const deliveries = await store.schedules.deliveries({ schedule: schedule.id });
  expect(deliveries.map(({ date, trail }) => [date, trail.map(({ kind }) => kind)])).toEqual([
    ['2024-03-13', ['planned', 'claimed', 'skipped']],
    ['2024-03-12', ['planned', 'claimed', 'composed', 'claimed', 'permitted', 'sent', 'swept', 'swept']],
  ]);
  expect(deliveries[0]?.trail.at(-1)?.detail).toBe(
    'there was nothing new. No article came in. Silent since then: Test Gazette (last on 2024-03-11).',
  );
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainDocument } from '../../src/core/documents/explain-document.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import { type Schedule, scheduleId } from '../../src/core/schedule.ts';
import { createDigests } from '../../src/schedule/create-digests.ts';
import type { Composed } from '../../src/schedule/deliverer.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { fakeNewsroom } from '../support/fake-newsroom.ts';
import { type Fault, SimulatedChannel } from './support/simulated-channel.ts';
import { SimulatedClock } from './support/simulated-clock.ts';
import { tickAndSweep } from './support/tick-and-sweep.ts';

const MINUTE = 60_000;
const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const schedule: Schedule = {
  id: scheduleId('d4f7019c'),
  room,
  ownerId: 'U1',
  as: 'message',
  topics: ['mine'],
  recurrence: { kind: 'weekly', days: [1, 2, 3, 4, 5], times: ['08:00'] },
  timeZone: 'Europe/Istanbul',
  length: 'short',
  empty: 'skip',
  max: 5,
  holidays: [],
  expires: null,
  paused: null,
  createdAt: '2024-03-11T12:00:00Z',
  plannedUntil: '2024-03-11T12:00:00Z',
};
const NEWS: Composed = {
  documents: [{ blocks: [], fallback: 'the digest|more' }],
  collections: [collectionId('main')],
  told: '{}',
  summary: 'Read 41 articles, merged 29 into 6 stories, skipped 12 (12 off topic).',
};

let store: Store;
let clock: SimulatedClock;

beforeEach(async () => {
  // 07:45 of a Tuesday in Istanbul.
  clock = new SimulatedClock('2024-03-12T04:45:00Z');
  store = await openSqliteStore({ path: ':memory:', clock });
  await store.grant(room, collectionId('main'));
  await store.schedules.putSchedule(schedule);
});
afterEach(() => store.close());

/** Lets so many minutes pass, with a tick every quarter of one. */
async function live(minutes: number, channel: SimulatedChannel, composed: Composed = NEWS): Promise<void> {
  for (let passed = 0; passed < minutes * MINUTE; passed += 15_000) {
    await tickAndSweep({
      ...{ store, clock, posters: { slack: channel }, compose: async () => composed },
      step: (_name, work) => work(),
      log: { error: () => undefined },
    });
    clock.pass(15_000);
  }
}

const channelThat = (...faults: readonly Fault[]) => new SimulatedChannel(clock, faults);

/** What an editor reads: the lines between the order and the next times. */
async function explained(date?: string): Promise<readonly string[]> {
  const digests = createDigests({
    ...{ store, clock, newsroom: fakeNewsroom(), timeZone: 'UTC', draw: async () => null },
  });
  const { fallback } = explainDocument(await digests.explain(room, schedule.id, date), []);
  const lines = fallback.split('\n').filter((line) => line !== '');
  return lines.slice(0, lines.indexOf('Next:') + 1 || undefined);
}

const WHAT =
  'mine: weekdays at 08:00, Europe/Istanbul; up to 5 stories, short, silent when there is nothing new.';
const HEADING = 'Digest d4f7019c on Tuesday 12 March 2024';

describe('why a digest came', () => {
  test('is told stage by stage, in its own local time', async () => {
    await live(90, channelThat());
    expect(await explained()).toEqual([
      HEADING,
      WHAT,
      'Due at 08:00, posted at 08:00:00.',
      '- 07:50:00 Planned.',
      '- 07:50:00 Claimed: the bot takes it up.',
      '- 07:50:00 Composed and frozen: Read 41 articles, merged 29 into 6 stories, skipped 12 (12 off topic).',
      '- 08:00:00 Due.',
      '- 08:00:00 Claimed: the bot takes it up.',
      '- 08:00:00 Permitted, as the channel may still see main; sent to the platform.',
      '- 08:00:00 Posted.',
      '- 08:05:00 Looked at again: it is there once.',
      '- 09:00:00 Looked at again: it is there once.',
      '- Message 2, in the thread: posted at 08:00:00.',
      'Next:',
    ]);
  });

  test('names what went wrong on the way, and that it was found in the channel', async () => {
    await live(20, channelThat('rate limited', 'accepted, answer lost'));
    const lines = (await explained()).join('\n');
    expect(lines).toContain('08:00:00 Refused: rate limited. It is tried again.');
    expect(lines).toMatch(
      /08:00:30 Unclear whether it was taken: accepted, answer lost\. Nothing is sent until the channel was read back/,
    );
    expect(lines).toContain('Read back: it is in the channel.');
    expect(lines).toMatch(/Due at 08:00, posted at 08:01:\d\d\./);
  });

  test('says that nobody knows yet, while that is so', async () => {
    await live(15.25, channelThat('accepted, answer lost'));
    expect(await explained()).toContain(
      'Due at 08:00. It was sent, and nobody knows yet whether it arrived: the channel is read back first.',
    );
  });
});

describe('why a digest did not come', () => {
  test('is that there was nothing new, with what was read', async () => {
    const reason = 'there was nothing new';
    await live(20, channelThat(), { documents: null, reason, summary: 'No article came in.' });
    const lines = await explained();
    expect(lines).toContain('Due at 08:00, not posted: there was nothing new.');
    expect(lines).toContain('- 07:50:00 Skipped: there was nothing new. No article came in.');
  });

  test('is that it cannot be posted; its owner was told, and what belongs to it does not come either', async () => {
    const channel = channelThat();
    channel.post = async () => ({
      kind: 'impossible',
      message: 'The channel is archived.',
      hint: 'Unarchive it.',
    });
    await live(20, channel);
    const lines = await explained();
    expect(lines).toContain('Due at 08:00, given up at 08:00:00: The channel is archived.');
    expect(lines).toContain('- 08:00:00 Given up: The channel is archived. The digest is paused.');
    expect(lines).toContain('- 08:00:00 Its owner was told.');
    expect(lines).toContain('- Message 2, in the thread: the part before it was not posted at 08:00:00.');
    expect(lines[1]).toContain('Paused: The channel is archived.');
  });

  test('is that the channel may not see it any more', async () => {
    await live(10, channelThat());
    await store.revoke(room, collectionId('main'));
    const reason = 'there is nothing that the channel may see';
    await live(20, channelThat(), { documents: null, reason });
    const lines = await explained();
    expect(lines).toContain(
      '- 08:00:00 Stopped: the channel may not see all of it any more. It is composed again.',
    );
    expect(lines).toContain('Due at 08:00, not posted: there is nothing that the channel may see.');
  });

  test('is that the bot was away', async () => {
    clock.pass(26 * 60 * MINUTE);
    await live(1, channelThat());
    expect(await explained('2024-03-12')).toContain('Due at 08:00, not posted: the bot was not running.');
  });

  test.each([
    ['2024-03-16', 'It does not come on that day: weekdays at 08:00.'],
    ['2024-03-08', 'It was made later, on 2024-03-11.'],
    ['2024-04-01', 'That day is still to come.'],
    ['2024-03-12', 'Its time has not come yet.'],
  ])('is, on %s: %s', async (date, reason) => {
    expect((await explained(date))[1]).toBe(reason);
  });

  test('is, before the first time, that it has not come yet', async () => {
    expect((await explained())[1]).toBe('It has not come yet: the next times stand below.');
  });

  test('is that its last day was earlier', async () => {
    await store.schedules.putSchedule({ ...schedule, expires: '2024-03-14' });
    expect((await explained('2024-03-15'))[1]).toBe('Its last day was 2024-03-14.');
  });
});

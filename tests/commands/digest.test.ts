import { beforeEach, describe, expect, test } from 'vitest';
import { openForm, readForm } from '../../src/bot/form.ts';
import { createTalk, type Reached } from '../../src/bot/talk.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Role } from '../../src/core/role.ts';
import { createDigests } from '../../src/schedule/create-digests.ts';
import { describeRecurrence } from '../../src/schedule/describe-recurrence.ts';
import { parseRecurrence } from '../../src/schedule/parse-recurrence.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { botOver } from '../support/asker.ts';
import { fakeNewsroom } from '../support/fake-newsroom.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const clock = { now: () => Temporal.Instant.from('2024-03-12T06:00:00Z') };

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore({ path: ':memory:', clock });
  return () => store.close();
});

interface At {
  readonly role?: Role;
  readonly channel?: string;
  readonly direct?: boolean;
}

async function talkTo({ role = 'editor', channel = 'C1', direct = false }: At) {
  const digests = createDigests({
    store,
    newsroom: fakeNewsroom(),
    clock,
    timeZone: 'UTC',
    draw: async () => null,
  });
  const bot = { ...botOver().bot, digests };
  const talk = createTalk({
    bot,
    store,
    clock,
  });
  const caller = { room: { ...room, channel }, personId: 'U1', direct, platformRole: role };
  const asker = await talk.asker({ ...caller, reach: async (typed) => reach(typed, role) });
  return { bot, talk, asker };
}

async function run(line: string, at: At = {}) {
  const { talk, asker } = await talkTo(at);
  return talk.run(asker, line);
}

/** Another channel by its name, or the person's direct messages; nobody but an editor is in #board. */
function reach(typed: string, platformRole: Role): Reached {
  const at = (channel: string, name: string, direct = false) => ({
    room: { ...room, channel },
    ...{ personId: 'U1', direct, platformRole, name },
  });
  if (typed === 'me') return at('D1', 'your direct messages with me', true);
  if (typed === '#news') return at('C2', '#news');
  throw new UserError('E01', `There is no channel ${typed}.`, 'Name another one.');
}

const ADD = '/digest add topics:harbour time:08:00 days:weekdays timezone:Europe/Istanbul';

async function added(): Promise<string> {
  await run(ADD);
  const [schedule] = await store.schedules.schedules(room);
  if (schedule === undefined) throw new Error('nothing was added');
  return schedule.id;
}

describe('/digest', () => {
  test('add shows what was understood and the next three times, in the zone of the digest', async () => {
    const answer = await run(ADD);
    expect(answer).toMatchObject({ outcome: 'done', visibility: 'ephemeral' });
    expect(answer.document.fallback).toContain(
      'harbour: weekdays at 08:00, Europe/Istanbul; up to 8 stories, short, silent when there is nothing new.',
    );
    expect(answer.document.fallback).toContain(
      'Wednesday 13 March 2024, 08:00 in Europe/Istanbul (for you 13 March 2024, 05:00 UTC)',
    );
    expect(answer.data).toMatchObject({
      view: { next: ['2024-03-13T05:00:00Z', '2024-03-14T05:00:00Z', '2024-03-15T05:00:00Z'] },
    });
  });

  test.each([
    ['/digest add topics:harbour time:25:00', '"25:00" is no time of day.'],
    ['/digest add topics:harbour time:08:00 timezone:Atlantis', '"Atlantis" is no time zone'],
    ['/digest add topics:harbour time:08:00 days:blursday', 'which days "blursday" are'],
    ['/digest add topics:harbour time:08:00 until:soon', '"soon" is no date.'],
    ['/digest add topics:, time:08:00', 'A digest needs topics.'],
    ['/digest add topics:harbour time:08:00 as:forum', 'There are no forums here.'],
    ['/digest add topics:harbour time:08:00 skip:2024-02-30', '"2024-02-30" is no date.'],
  ])('%s: says what was not understood, and keeps nothing', async (line, message) => {
    const answer = await run(line);
    expect(answer).toMatchObject({ outcome: 'refused', data: { code: 'E07' } });
    expect(answer.document.fallback).toContain(message);
    expect(await store.schedules.schedules()).toEqual([]);
  });

  test('edit changes what is named and keeps the rest: a new time keeps the days, new days the times', async () => {
    const id = await added();
    const stored = async () => (await store.schedules.schedules(room))[0];
    await run(`/digest edit ${id} time:09:30 max:3`);
    expect(await stored()).toMatchObject({
      recurrence: { days: [1, 2, 3, 4, 5], times: ['09:30'] },
      max: 3,
      timeZone: 'Europe/Istanbul',
    });
    await run(`/digest edit ${id} days:weekends`);
    expect(await stored()).toMatchObject({ recurrence: { days: [6, 7], times: ['09:30'] } });
    await run(`/digest edit ${id} time:"daily 7:00 and 18:00"`);
    expect(await stored()).toMatchObject({
      recurrence: { days: [1, 2, 3, 4, 5, 6, 7], times: ['07:00', '18:00'] },
    });
    await run(`/digest edit ${id} time:"cron 0 8 * * 1" skip:2024-04-01 until:2024-12-31`);
    expect(await run(`/digest edit ${id} days:weekends`)).toMatchObject({ data: { code: 'E07' } });
    expect(await stored()).toMatchObject({ holidays: ['2024-04-01'], expires: '2024-12-31' });
    await run(`/digest edit ${id} skip:none until:none as:thread length:full empty:weekly`);
    expect(await stored()).toMatchObject({
      ...{ holidays: [], expires: null, as: 'thread', length: 'full', empty: 'weekly', max: 3 },
      recurrence: { kind: 'cron', expression: '0 8 * * 1' },
    });
  });

  test('edit without a change says what can be named', async () => {
    const id = await added();
    expect(await run(`/digest edit ${id}`)).toMatchObject({
      data: { code: 'E07', message: 'Nothing to change is named.' },
    });
  });

  test('its form begins with what the digest is, and an emptied date is none', async () => {
    await run(`${ADD} skip:2024-04-01 max:5`);
    const [schedule] = await store.schedules.schedules(room);
    const { bot, asker } = await talkTo({});
    const form = await openForm(bot, asker, `/digest edit ${schedule?.id}`);
    expect(form?.path).toBe(`/digest edit ${schedule?.id}`);
    expect(Object.fromEntries(form?.fields.map(({ name, value }) => [name, value]) ?? [])).toEqual({
      ...{ topics: 'harbour', time: 'weekdays at 08:00', timezone: 'Europe/Istanbul', max: 5 },
      ...{ empty: 'skip', as: 'message', length: 'short', days: undefined, skip: '2024-04-01' },
      ...{ until: undefined, channel: undefined },
    });
    const sent = readForm(bot.commands, form?.path ?? '', { time: 'daily 9:00', skip: '', max: '5' });
    await run(sent?.kind === 'line' ? sent.line : '');
    const [changed] = await store.schedules.schedules(room);
    expect(changed).toMatchObject({
      ...{ holidays: [], max: 5, topics: ['harbour'], timeZone: 'Europe/Istanbul' },
      recurrence: { days: [1, 2, 3, 4, 5, 6, 7], times: ['09:00'] },
    });
    await expect(openForm(bot, asker, '/digest edit 0123abcd')).rejects.toMatchObject({ code: 'E01' });
  });

  test('what is removed can be added again as it was', async () => {
    await run(`${ADD} skip:2024-04-01 until:2024-12-31 as:thread empty:note max:5 length:full`);
    const [before] = await store.schedules.schedules(room);
    const removed = await run(`/digest remove ${before?.id}`);
    const actions = removed.document.blocks.flatMap((block) =>
      block.kind === 'actions' ? block.actions : [],
    );
    const [again] = actions.filter(({ label }) => label === 'Add it again');
    await run(again?.command ?? '');
    const [after] = await store.schedules.schedules(room);
    expect({ ...after, id: before?.id }).toEqual(before);
  });

  test.each([
    'weekdays 08:00',
    'mon,wed 7:30 and 18:00',
    'the 31st 9:00',
    'last day of the month 17:00',
    'first monday of the month 9am',
    'last friday of the month 16:00',
    'cron 30 7 * * 1-5',
    'daily 8:00',
  ])('when it comes can be typed again as it is said: %s', (time) => {
    const recurrence = parseRecurrence({ time });
    expect(parseRecurrence({ time: describeRecurrence(recurrence) })).toEqual(recurrence);
  });

  test('pause, resume and remove', async () => {
    const id = await added();
    expect((await run(`/digest pause ${id}`)).document.fallback).toContain('Paused.');
    expect((await run(`/digest pause ${id} until:2024-03-15`)).data).toMatchObject({
      view: { next: ['2024-03-15T05:00:00Z', '2024-03-18T05:00:00Z', '2024-03-19T05:00:00Z'] },
    });
    expect((await run(`/digest resume ${id}`)).data).toMatchObject({ view: { schedule: { paused: null } } });
    await run(`/digest remove ${id}`);
    expect(await store.schedules.schedules()).toEqual([]);
  });

  test('those of another channel are not there', async () => {
    const id = await added();
    for (const action of ['pause', 'remove', 'preview', 'history', 'resume', 'explain', 'edit']) {
      const line = `/digest ${action} ${id}${action === 'edit' ? ' max:3' : ''}`;
      expect(await run(line, { channel: 'C2' })).toMatchObject({
        outcome: 'refused',
        data: { code: 'E01', message: `There is no digest "${id}" here.` },
      });
    }
    expect((await run('/digest list', { channel: 'C2' })).document.fallback).toContain('no digest here yet');
    expect((await run('/digest list')).document.fallback).toContain(id);
  });

  test('is an editor’s to make in a channel, and anybody’s in their own direct messages', async () => {
    expect(await run(ADD, { role: 'all' })).toMatchObject({ data: { code: 'E06' } });
    expect(await run(ADD, { role: 'all', channel: 'D1', direct: true })).toMatchObject({ outcome: 'done' });
  });

  test('preview is for the one who asks, run is for everybody', async () => {
    const id = await added();
    expect((await run(`/digest preview ${id}`)).visibility).toBe('ephemeral');
    expect((await run(`/digest run ${id}`)).visibility).toBe('public');
  });

  test('preview and run take topics too', async () => {
    const answer = await run('/digest run harbour days:30');
    expect(answer.document.fallback).toContain('Digest: harbour');
    expect(answer.data).toMatchObject({ since: '2024-02-11T06:00:00Z' });
    expect(await run('/digest preview 0123abcd')).toMatchObject({
      data: { code: 'E01', message: 'There is no digest "0123abcd" here.' },
    });
  });

  test('a pause may end years ahead, and the next times are those after it', async () => {
    const id = await added();
    expect((await run(`/digest pause ${id} until:2026-01-01`)).data).toMatchObject({
      view: { next: ['2026-01-01T05:00:00Z', '2026-01-02T05:00:00Z', '2026-01-05T05:00:00Z'] },
    });
  });
});

describe('/digest for another channel', () => {
  test('is that channel’s from then on, and its buttons lead there', async () => {
    const answer = await run(`${ADD} channel:#news`);
    const [schedule] = await store.schedules.schedules({ ...room, channel: 'C2' });
    expect(answer.document.fallback).toContain(`Added digest ${schedule?.id} in #news`);
    expect(answer.visibility).toBe('ephemeral');
    const commands = answer.document.blocks.flatMap((block) =>
      block.kind === 'actions' ? block.actions.flatMap(({ command, form }) => (form ? [] : [command])) : [],
    );
    expect(commands).toContain(`/digest pause ${schedule?.id} channel:#news`);
    for (const command of commands) expect(await run(command)).toMatchObject({ outcome: 'done' });
    expect((await run('/digest list')).document.fallback).toContain('no digest here yet');
    expect((await run('/digest list channel:#news')).document.fallback).toContain(String(schedule?.id));
  });

  test('me is one’s own direct messages, which need no role', async () => {
    expect(await run(`${ADD} channel:me`, { role: 'all' })).toMatchObject({ outcome: 'done' });
    expect(await store.schedules.schedules({ ...room, channel: 'D1' })).toHaveLength(1);
    expect(await run(`${ADD} channel:#news`, { role: 'all' })).toMatchObject({ data: { code: 'E06' } });
    expect(await run(`${ADD} channel:#secret`)).toMatchObject({ data: { code: 'E01' } });
  });
});

import { randomBytes } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
import type { DrawCoverage } from '../core/coverage.ts';
import { UserError } from '../core/errors.ts';
import { parseTimeZone } from '../core/parse-time-zone.ts';
import { type Schedule, scheduleId } from '../core/schedule.ts';
import type { Room } from '../core/scope.ts';
import type { DigestAsker, DigestRequest, Digests, DigestView } from '../digests.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Store } from '../store.ts';
import { describeRecurrence } from './describe-recurrence.ts';
import { digestRequest } from './digest-request.ts';
import { nextOccurrences } from './occurrences.ts';
import { parseRecurrence } from './parse-recurrence.ts';

/** More would be a flood, and a mistake. */
const MAX_OF_ROOM = 20;
const SHOWN_NEXT = 3;
const HISTORY = 20;

export interface DigestsParts {
  readonly store: Pick<Store, 'schedules' | 'roomSettings'>;
  readonly newsroom: Pick<Newsroom, 'composeDigest' | 'showTopic'>;
  readonly clock: Clock;
  readonly draw: DrawCoverage;
  /** The operator's IANA zone: what a room that chose none is in. */
  readonly timeZone: string;
}

/** Digests over a store. */
export function createDigests(parts: DigestsParts): Digests {
  const { store, clock } = parts;
  const view = (schedule: Schedule) => viewOf(schedule, clock.now());
  const put = async (schedule: Schedule) => {
    await store.schedules.putSchedule(schedule);
    return view(schedule);
  };
  return {
    async add(asker, request) {
      const there = await store.schedules.schedules(asker.room);
      if (there.length >= MAX_OF_ROOM) throw tooMany();
      const now = clock.now().toString();
      const { timeZone } = await store.roomSettings(asker.room);
      const id = newId(there);
      const base = { id, room: asker.room, ownerId: asker.person.id, paused: null, createdAt: now };
      const typed = await readRequest(parts, asker, request, timeZone ?? parts.timeZone);
      return put({ ...base, ...typed, plannedUntil: now });
    },
    list: async (room) => (await store.schedules.schedules(room)).map(view),
    async edit(asker, id, changes) {
      const schedule = await find(store, asker.room, id);
      const typed = await readChanges(parts, asker, schedule, changes);
      return put({ ...schedule, ...typed, plannedUntil: clock.now().toString() });
    },
    async remove(room, id) {
      const schedule = await find(store, room, id);
      await store.schedules.removeSchedule(schedule.id);
      return { ...view(schedule), next: [] };
    },
    async pause(room, id, until) {
      const schedule = await find(store, room, id);
      const paused = { until: until === undefined ? null : parseDate(until), reason: null };
      await store.schedules.pauseSchedule(schedule.id, paused);
      return view({ ...schedule, paused });
    },
    async resume(room, id) {
      const schedule = await find(store, room, id);
      await store.schedules.pauseSchedule(schedule.id, null);
      return view({ ...schedule, paused: null });
    },
    async preview(asker, id) {
      const schedule = await find(store, asker.room, id);
      const request = await digestRequest(store, schedule, clock.now());
      const digest = await parts.newsroom.composeDigest(asker.scope, request);
      const chart = digest.coverage === null ? null : await parts.draw(digest.coverage);
      return { view: view(schedule), digest, chart };
    },
    async history(room, id) {
      const schedule = await find(store, room, id);
      const deliveries = await store.schedules.deliveries({ schedule: schedule.id, limit: HISTORY });
      return { view: view(schedule), deliveries: deliveries.filter(({ part }) => part === 0) };
    },
  };
}

function viewOf(schedule: Schedule, now: Temporal.Instant): DigestView {
  const { recurrence, timeZone, holidays, expires, paused } = schedule;
  const described = describeRecurrence(recurrence);
  if (paused !== null && paused.until === null) return { schedule, described, next: [] };
  const next = nextOccurrences(recurrence, timeZone, now, SHOWN_NEXT + holidays.length + 31)
    .filter(({ date }) => !holidays.includes(date))
    .filter(({ date }) => expires === null || date <= expires)
    .filter(({ date }) => paused === null || paused.until === null || date >= paused.until)
    .slice(0, SHOWN_NEXT)
    .map(({ at }) => at.toString());
  return { schedule, described, next };
}

type Typed = Pick<
  Schedule,
  'topics' | 'recurrence' | 'timeZone' | 'as' | 'length' | 'empty' | 'max' | 'holidays' | 'expires'
>;

async function readRequest(
  parts: DigestsParts,
  asker: DigestAsker,
  request: DigestRequest,
  timeZone: string,
): Promise<Typed> {
  const { as, length, empty, max } = request;
  return {
    topics: await readTopics(parts, asker, request.topics),
    recurrence: parseRecurrence(request),
    timeZone: request.timezone === undefined ? timeZone : parseTimeZone(request.timezone),
    ...{ as, length, empty, max },
    holidays: request.skip === undefined ? [] : listed(request.skip).map(parseDate),
    expires: request.until === undefined ? null : parseDate(request.until),
  };
}

async function readChanges(
  parts: DigestsParts,
  asker: DigestAsker,
  schedule: Schedule,
  changes: Partial<DigestRequest>,
): Promise<Partial<Typed>> {
  const { topics, time, days, timezone, as, length, empty, max, skip, until } = changes;
  if (days !== undefined && time === undefined) {
    throw new UserError(
      'E07',
      'days: needs time: beside it.',
      'Name both, such as time:08:00 days:weekdays.',
    );
  }
  return {
    ...(topics === undefined ? {} : { topics: await readTopics(parts, asker, topics) }),
    ...(time === undefined ? {} : { recurrence: parseRecurrence({ time, days }) }),
    ...(timezone === undefined ? {} : { timeZone: parseTimeZone(timezone) }),
    as: as ?? schedule.as,
    length: length ?? schedule.length,
    empty: empty ?? schedule.empty,
    max: max ?? schedule.max,
    ...(skip === undefined ? {} : { holidays: listed(skip).map(parseDate) }),
    ...(until === undefined ? {} : { expires: parseDate(until) }),
  };
}

/** Slugs of the topics that were named. */
async function readTopics({ newsroom }: DigestsParts, { scope }: DigestAsker, typed: string) {
  const names = listed(typed);
  if (names.length === 0) {
    throw new UserError(
      'E07',
      'A digest needs topics.',
      'Name them with commas between: topics:turkiye-us,nato.',
    );
  }
  const slugs: string[] = [];
  for (const name of names) slugs.push((await newsroom.showTopic(scope, name)).slug);
  return [...new Set(slugs)];
}

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function parseDate(text: string): string {
  try {
    return Temporal.PlainDate.from(text.trim(), { overflow: 'reject' }).toString();
  } catch (cause) {
    throw new UserError('E07', `"${text.trim()}" is no date.`, 'Write it as 2026-12-24.', [], { cause });
  }
}

/** Of one room only: the digests of others are not there. */
async function find(store: DigestsParts['store'], room: Room, id: string): Promise<Schedule> {
  const there = await store.schedules.schedules(room);
  const found = there.find((schedule) => schedule.id === id.trim().toLowerCase());
  if (found !== undefined) return found;
  const ids = there.map((schedule) => schedule.id);
  throw new UserError(
    'E01',
    `There is no digest "${id.trim()}" here.`,
    ids.length === 0 ? 'There is none yet: /digest add makes one.' : `There are: ${ids.join(', ')}.`,
    ['/digest list'],
  );
}

const tooMany = (): UserError =>
  new UserError('E07', `This channel has ${MAX_OF_ROOM} digests already.`, 'Remove one first.', [
    '/digest list',
  ]);

/** Eight hexadecimal digits: short enough to type, and too many to meet again. */
function newId(there: readonly Schedule[]): Schedule['id'] {
  const id = scheduleId(randomBytes(4).toString('hex'));
  return there.some((schedule) => schedule.id === id) ? newId(there) : id;
}

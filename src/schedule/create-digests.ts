import { randomBytes } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
import type { DrawCoverage } from '../core/coverage.ts';
import { UserError } from '../core/errors.ts';
import { type Schedule, scheduleId } from '../core/schedule.ts';
import type { Room } from '../core/scope.ts';
import type { DigestAsker, Digests, DigestView } from '../digests.ts';
import type { DigestRequest as Composition, Newsroom } from '../newsroom.ts';
import type { Store } from '../store.ts';
import { comingOccurrences } from './coming-occurrences.ts';
import { describeRecurrence } from './describe-recurrence.ts';
import { digestRequest } from './digest-request.ts';
import { explainDigest } from './explain-digest.ts';
import { parseDate } from './parse-dates.ts';
import { readChanges, readRequest, readTopics } from './read-digest-request.ts';

/** More would be a flood, and a mistake. */
const MAX_OF_ROOM = 20;
const SHOWN_NEXT = 3;
const HISTORY = 20;
/** Stories of a digest that nobody has made a schedule for. */
const MAX_STORIES = 8;

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
  const { store, clock, newsroom } = parts;
  const view = (schedule: Schedule) => viewOf(schedule, clock.now());
  const put = async (schedule: Schedule) => {
    await store.schedules.putSchedule(schedule);
    return view(schedule);
  };
  const pause = async (room: Room, id: string, paused: Schedule['paused']) => {
    const schedule = await find(store, room, id);
    await store.schedules.pauseSchedule(schedule.id, paused);
    return view({ ...schedule, paused });
  };
  return {
    async add(asker, request) {
      const there = await store.schedules.schedules(asker.room);
      if (there.length >= MAX_OF_ROOM) throw tooMany();
      const now = clock.now().toString();
      const { room, person } = asker;
      const id = newId(there);
      const typed = await readRequest(newsroom, asker, request, await zoneOf(parts, room));
      const base = { id, room, ownerId: person.id, paused: null, createdAt: now, plannedUntil: now };
      return put({ ...base, ...typed });
    },
    list: async (room) => (await store.schedules.schedules(room)).map(view),
    find: async (room, id) => view(await find(store, room, id)),
    async edit(asker, id, changes) {
      const schedule = await find(store, asker.room, id);
      const typed = await readChanges(newsroom, asker, schedule, changes);
      return put({ ...schedule, ...typed, plannedUntil: clock.now().toString() });
    },
    async remove(room, id) {
      const schedule = await find(store, room, id);
      await store.schedules.removeSchedule(schedule.id);
      return { ...view(schedule), next: [] };
    },
    pause: (room, id, until) =>
      pause(room, id, { until: until === undefined ? null : parseDate(until), reason: null }),
    resume: (room, id) => pause(room, id, null),
    async preview(asker, what, days) {
      const { name, composition } = await compositionOf(parts, asker, what, days);
      const digest = await newsroom.composeDigest(asker.scope, composition);
      const chart = digest.coverage === null ? null : await parts.draw(digest.coverage);
      const { asked, topics } = digest;
      const titles = (topics.length === 0 ? asked : topics).map(({ title }) => title).join(', ');
      return { name: titles === '' ? name : titles, digest, chart };
    },
    async history(room, id) {
      const schedule = await find(store, room, id);
      const deliveries = await store.schedules.deliveries({ schedule: schedule.id, part: 0, limit: HISTORY });
      return { view: view(schedule), deliveries };
    },
    async explain(room, id, date) {
      const schedule = await find(store, room, id);
      return explainDigest(store, view(schedule), date === undefined ? null : parseDate(date), clock.now());
    },
  };
}

function viewOf(schedule: Schedule, now: Temporal.Instant): DigestView {
  const next = comingOccurrences(schedule, now, SHOWN_NEXT).map(({ at }) => at.toString());
  return { schedule, described: describeRecurrence(schedule.recurrence), next };
}

const zoneOf = async ({ store, timeZone }: DigestsParts, room: Room): Promise<string> =>
  (await store.roomSettings(room)).timeZone ?? timeZone;

/** The next digest of an id; else one on the topics that were named. */
async function compositionOf(
  parts: DigestsParts,
  asker: DigestAsker,
  what: string,
  days: number,
): Promise<{ readonly name: string; readonly composition: Composition }> {
  const { store, newsroom, clock } = parts;
  const now = clock.now();
  const there = await store.schedules.schedules(asker.room);
  const schedule = there.find(({ id }) => id === what.trim().toLowerCase());
  if (schedule !== undefined) {
    return { name: schedule.id, composition: await digestRequest(store, schedule, now) };
  }
  if (/^[0-9a-f]{8}$/i.test(what.trim())) throw noSuchDigest(what, there);
  const composition: Composition = {
    topics: await readTopics(newsroom, asker, what),
    after: null,
    since: now.subtract({ hours: 24 * days }).toString(),
    told: { stories: [], citations: [] },
    timeZone: await zoneOf(parts, asker.room),
    length: 'short',
    max: MAX_STORIES,
  };
  return { name: composition.topics.join(', '), composition };
}

/** Of one room only: the digests of others are not there. */
async function find(store: DigestsParts['store'], room: Room, id: string): Promise<Schedule> {
  const there = await store.schedules.schedules(room);
  const found = there.find((schedule) => schedule.id === id.trim().toLowerCase());
  if (found === undefined) throw noSuchDigest(id, there);
  return found;
}

function noSuchDigest(id: string, there: readonly Schedule[]): UserError {
  const ids = there.map((schedule) => schedule.id);
  return new UserError(
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

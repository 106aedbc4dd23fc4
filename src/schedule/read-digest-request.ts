import { UserError } from '../core/errors.ts';
import { parseTimeZone } from '../core/parse-time-zone.ts';
import type { Schedule } from '../core/schedule.ts';
import type { DigestAsker, DigestChanges, DigestRequest } from '../digests.ts';
import type { Newsroom } from '../newsroom.ts';
import { changeRecurrence } from './change-recurrence.ts';
import { listed, parseDateOrNone, parseDates } from './parse-dates.ts';
import { parseRecurrence } from './parse-recurrence.ts';

type Typed = Pick<
  Schedule,
  'topics' | 'recurrence' | 'timeZone' | 'as' | 'length' | 'empty' | 'max' | 'holidays' | 'expires'
>;

type Topics = Pick<Newsroom, 'showTopic'>;

/** What somebody typed for a new digest. @throws UserError E01, E02, E07 */
export async function readRequest(
  newsroom: Topics,
  asker: DigestAsker,
  request: DigestRequest,
  timeZone: string,
): Promise<Typed> {
  const { as, length, empty, max, skip, until } = request;
  requirePlace(asker, as);
  return {
    topics: await readTopics(newsroom, asker, request.topics),
    recurrence: parseRecurrence(request),
    timeZone: request.timezone === undefined ? timeZone : parseTimeZone(request.timezone),
    ...{ as, length, empty, max },
    holidays: skip === undefined ? [] : parseDates(skip),
    expires: until === undefined ? null : parseDateOrNone(until),
  };
}

/** A digest after a change. @throws UserError E01, E02, E07 */
export async function readChanges(
  newsroom: Topics,
  asker: DigestAsker,
  schedule: Schedule,
  changes: DigestChanges,
): Promise<Typed> {
  const { topics, timezone, as, length, empty, max, skip, until } = changes;
  requirePlace(asker, as);
  return {
    topics: topics === undefined ? schedule.topics : await readTopics(newsroom, asker, topics),
    recurrence: changeRecurrence(schedule.recurrence, changes),
    timeZone: timezone === undefined ? schedule.timeZone : parseTimeZone(timezone),
    as: as ?? schedule.as,
    length: length ?? schedule.length,
    empty: empty ?? schedule.empty,
    max: max ?? schedule.max,
    holidays: skip === undefined ? schedule.holidays : parseDates(skip),
    expires: until === undefined ? schedule.expires : parseDateOrNone(until),
  };
}

/** Slugs of the topics that were named. @throws UserError E01, E02, E07 */
export async function readTopics(
  newsroom: Topics,
  { scope }: DigestAsker,
  typed: string,
): Promise<readonly string[]> {
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

/** Forums are Discord's. */
function requirePlace({ room }: DigestAsker, as: Schedule['as'] | undefined): void {
  if (as !== 'forum' || room.platform === 'discord') return;
  throw new UserError('E07', 'There are no forums here.', 'Choose as:message or as:thread.');
}

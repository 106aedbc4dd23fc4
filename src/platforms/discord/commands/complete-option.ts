import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Bot } from '../../../bot/bot.ts';
import type { OptionSpec } from '../../../bot/command.ts';
import type { Room, Scope } from '../../../core/scope.ts';
import { cleanLine } from '../../clean-words.ts';
import { shorten } from '../../split-text.ts';
import { LIMITS } from '../limits.ts';

/** An option that is being typed into. */
export interface Typed {
  readonly command: string;
  readonly name: string;
  readonly spec: OptionSpec | undefined;
  readonly typed: string;
}

/** Where it is typed, and what can be named there. */
export interface Completing {
  readonly scope: Scope;
  readonly room: Room;
  /** Channels that the person could mean. */
  roomsLike(typed: string): readonly APIApplicationCommandOptionChoice<string>[];
}

/** Options of these names take an IANA time zone, and the id of something the room has. */
const TIME_ZONE = 'timezone';
const ID = 'id';

/** Whether Discord should ask us while the option is typed. */
export const isCompleted = (name: string, spec: OptionSpec): boolean =>
  spec.kind === 'text' && (spec.completes !== undefined || name === TIME_ZONE || name === ID);

/** What could be meant: names of topics and people only as far as the asker may see them, ids of the room's own. */
export async function completeOption(
  bot: Pick<Bot, 'newsroom' | 'digests' | 'watches'>,
  { scope, room, roomsLike }: Completing,
  { command, name, spec, typed }: Typed,
): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  if (spec?.kind !== 'text') return [];
  if (spec.completes === 'room') return roomsLike(typed);
  if (spec.completes !== undefined)
    return choices(await bot.newsroom.complete(scope, spec.completes, typed, LIMITS.choices));
  if (name === TIME_ZONE) return choices(zonesLike(typed));
  if (name === ID && command === 'digest') return digestsLike(await bot.digests.list(room), typed);
  if (name === ID && command === 'watch') return watchesLike(await bot.watches.list(room), typed);
  return [];
}

const choices = (names: readonly string[]): readonly APIApplicationCommandOptionChoice<string>[] =>
  names
    .filter((one) => one.length <= LIMITS.choiceChars && cleanLine(one) === one)
    .slice(0, LIMITS.choices)
    .map((one) => ({ name: one, value: one }));

type DigestView = Awaited<ReturnType<Bot['digests']['list']>>[number];

/** By id, or by words of what and when; shown with all of it. */
const digestsLike = (views: readonly DigestView[], typed: string) =>
  namedLike(
    views.map(({ schedule: { id, topics }, described }) => ({
      value: id,
      name: `${id}: ${topics.join(', ')}, ${described}`,
    })),
    typed,
  );

const watchesLike = (watches: Awaited<ReturnType<Bot['watches']['list']>>, typed: string) =>
  namedLike(
    watches.map(({ id, subject, when }) => ({ value: id, name: `${id}: ${subject.title}, ${when}` })),
    typed,
  );

function namedLike(
  named: readonly APIApplicationCommandOptionChoice<string>[],
  typed: string,
): readonly APIApplicationCommandOptionChoice<string>[] {
  const words = typed.trim().toLowerCase();
  return named
    .filter(({ name }) => name.toLowerCase().includes(words))
    .slice(0, LIMITS.choices)
    .map(({ name, value }) => ({ name: shorten(cleanLine(name), LIMITS.choiceChars), value }));
}

/** Zones whose name has these words in it, those that begin with them first. */
function zonesLike(typed: string): readonly string[] {
  const words = typed.trim().toLowerCase().replaceAll(' ', '_');
  const found = ['UTC', ...Intl.supportedValuesOf('timeZone')].filter((zone) =>
    zone.toLowerCase().includes(words),
  );
  const begins = (zone: string) =>
    zone
      .toLowerCase()
      .split('/')
      .some((part) => part.startsWith(words));
  return [...new Set(found)].toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}

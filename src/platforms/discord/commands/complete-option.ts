import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Bot } from '../../../bot/bot.ts';
import type { OptionSpec } from '../../../bot/command.ts';
import type { Scope } from '../../../core/scope.ts';
import { LIMITS } from '../limits.ts';
import { cleanLine } from '../render/clean-words.ts';

/** An option that is being typed into. */
export interface Typed {
  readonly name: string;
  readonly spec: OptionSpec | undefined;
  readonly typed: string;
}

/** Options of this name take an IANA time zone. */
const TIME_ZONE = 'timezone';

/** Whether Discord should ask us while the option is typed. */
export const isCompleted = (name: string, spec: OptionSpec): boolean =>
  spec.kind === 'text' && (spec.completes !== undefined || name === TIME_ZONE);

/** What could be meant; names of topics and people only as far as the asker may see them. */
export async function completeOption(
  newsroom: Bot['newsroom'],
  scope: Scope,
  { name, spec, typed }: Typed,
): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  if (spec?.kind !== 'text') return [];
  const names =
    spec.completes === undefined
      ? zonesLike(name === TIME_ZONE ? typed : null)
      : await newsroom.complete(scope, spec.completes, typed, LIMITS.choices);
  return names
    .filter((one) => one.length <= LIMITS.choiceChars && cleanLine(one) === one)
    .slice(0, LIMITS.choices)
    .map((one) => ({ name: one, value: one }));
}

/** Zones whose name has these words in it, those that begin with them first. */
function zonesLike(typed: string | null): readonly string[] {
  if (typed === null) return [];
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

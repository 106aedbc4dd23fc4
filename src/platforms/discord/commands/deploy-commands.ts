import { createHash } from 'node:crypto';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';

const registeredSchema = z.array(z.looseObject({ name: z.string() }));

/** What came of it: how many there are, and whether anything had to be said. */
export interface Deployed {
  readonly commands: number;
  readonly changed: boolean;
}

/**
 * Registers the commands, all at once, when those that Discord has are others: registering is counted (200 a day)
 * and reaches people's apps with delay. What is there is asked of Discord, as somebody may have changed it.
 */
export async function deployCommands(
  rest: REST,
  applicationId: string,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Deployed> {
  const route = Routes.applicationCommands(applicationId);
  const registered = registeredSchema.parse(
    await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) }),
  );
  const there = registered.map((one) => pick(one, wanted.find(({ name }) => name === one.name) ?? {}));
  const changed = hashOf(there) !== hashOf(wanted);
  if (changed) await rest.put(route, { body: wanted });
  return { commands: wanted.length, changed };
}

/** The same for commands that mean the same, in whatever order they stand. */
function hashOf(commands: readonly object[]): string {
  const written = commands.map((command) => canonical(command)).sort();
  return createHash('sha256').update(written.join('\n')).digest('hex');
}

/** Of what Discord tells, what we say ourselves: it adds ids, versions and defaults. */
function pick(there: unknown, wanted: unknown): object {
  return Object.fromEntries(
    Object.entries(Object(there)).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'name') return [[key, value]];
      const own: unknown = Reflect.get(Object(wanted), key);
      if (own === undefined) return [];
      return [[key, same(value, own)]];
    }),
  );
}

function same(there: unknown, wanted: unknown): unknown {
  if (Array.isArray(there) && Array.isArray(wanted))
    return there.map((one, index) => same(one, wanted[index]));
  return typeof there === 'object' && there !== null && typeof wanted === 'object' && wanted !== null
    ? pick(there, wanted)
    : there;
}

/** JSON with sorted keys, without what says nothing: null, false, empty lists and objects. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => !saysNothing(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

const saysNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

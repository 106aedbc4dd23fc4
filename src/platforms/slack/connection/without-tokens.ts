import type { ErrorLog } from '../../../bot/bot.ts';

/** Tokens of every kind (`xoxb-`, `xoxe.xoxb-`, `xapp-`), client secrets by name, and the tickets of sockets. */
const SECRET = /x(?:ox[a-z]|app)[-.][\w.-]+|(?<=(?:ticket|client_secret|code|refresh_token)=)[\w.-]+/g;

/** An error is deep at most so many causes. */
const MAX_DEPTH = 8;

/** The same log; what Slack and its libraries put into errors gets there without any token. */
export const withoutTokens = (log: ErrorLog): ErrorLog => ({
  error: (fields, phrase) => log.error(cleanFields(fields, 0), phrase),
});

const cleanFields = (fields: object, depth: number): object =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, clean(value, depth + 1)]));

function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replace(SECRET, '[token]');
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return '[deep]';
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  if (!(value instanceof Error)) return cleanFields(value, depth);
  const { name: type, message, stack, cause } = value;
  const told = { ...value, type, message, stack, ...(cause === undefined ? {} : { cause }) };
  return cleanFields(told, depth);
}

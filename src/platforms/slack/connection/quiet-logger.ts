import { type Logger, LogLevel } from '@slack/bolt';
import type { ErrorLog } from '../../../bot/bot.ts';

/** Tokens of every kind, and the tickets of sockets. */
const SECRET = /x(?:ox[a-z]|app)-[\w-]+|(?<=ticket=)[\w-]+/g;

/** Slack's libraries write their errors to our log; nothing they write may carry a token. */
export function createQuietLogger(log: ErrorLog): Logger {
  const nothing = () => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: (...parts) => log.error({ detail: redact(parts.map(String).join(' ')) }, 'slack client'),
    setLevel: nothing,
    getLevel: () => LogLevel.ERROR,
    setName: nothing,
  };
}

const redact = (text: string): string => text.replace(SECRET, '[token]');

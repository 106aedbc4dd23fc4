import { type Logger, LogLevel } from '@slack/bolt';
import type { ErrorLog } from '../../../bot/bot.ts';

/** Slack's libraries write their errors to our log, and nothing else. */
export function createQuietLogger(log: ErrorLog): Logger {
  const nothing = () => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: (...parts) => log.error({ detail: parts.map(String).join(' ') }, 'slack client'),
    setLevel: nothing,
    getLevel: () => LogLevel.ERROR,
    setName: nothing,
  };
}

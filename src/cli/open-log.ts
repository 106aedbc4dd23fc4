import { createRequire } from 'node:module';
import type { Settings } from '../../config/settings.ts';
import type { ErrorLog } from '../bot/bot.ts';
import type { ModelLog } from './outside.ts';

/** What is written of the log: `warn` for what degrades an answer, `error` for what somebody must mend. */
export type Log = ErrorLog & ModelLog;

/**
 * The log on standard error. pino is loaded with the first line that is written: most answers write none,
 * and the first one on screen should not wait for it.
 */
export function openLog(level: Settings['log']['level']): Log {
  let logger: Log | undefined;
  const open = () => {
    logger ??= createLogger(level);
    return logger;
  };
  return {
    error: (fields, phrase) => open().error(fields, phrase),
    warn: (fields, phrase) => open().warn(fields, phrase),
  };
}

function createLogger(level: Settings['log']['level']): Log {
  const { pino } = createRequire(import.meta.url)('pino') as typeof import('pino');
  return pino({ level }, pino.destination({ fd: 2, sync: true }));
}

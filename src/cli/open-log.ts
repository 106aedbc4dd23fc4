import { createRequire } from 'node:module';
import type { Settings } from '../../config/settings.ts';
import type { ErrorLog } from '../bot/bot.ts';

/**
 * The log on standard error. pino is loaded with the first line that is written: most answers write none,
 * and the first one on screen should not wait for it.
 */
export function openLog(level: Settings['log']['level']): ErrorLog {
  let logger: ErrorLog | undefined;
  return {
    error(fields, phrase) {
      logger ??= createLogger(level);
      logger.error(fields, phrase);
    },
  };
}

function createLogger(level: Settings['log']['level']): ErrorLog {
  const { pino } = createRequire(import.meta.url)('pino') as typeof import('pino');
  return pino({ level }, pino.destination({ fd: 2, sync: true }));
}

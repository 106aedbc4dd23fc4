import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { DeliveryId } from '../../core/schedule.ts';
import type { ShownLog } from '../../platforms/terminal/terminal-poster.ts';

/** Deliveries that this terminal showed, one id a line, in a file of the data folder. */
export const openShownLog = (file: string): ShownLog => ({
  has: (id: DeliveryId) => existsSync(file) && readFileSync(file, 'utf8').split('\n').includes(id),
  add: (id: DeliveryId) => appendFileSync(file, `${id}\n`, { mode: 0o600 }),
});

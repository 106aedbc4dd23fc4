import type { Migration } from 'kysely/migration';
import { up as corpus } from './migrations/0001-corpus.ts';
import { up as stories } from './migrations/0002-stories.ts';
import { up as threads } from './migrations/0003-threads.ts';
import { up as rooms } from './migrations/0004-rooms.ts';
import { up as installations } from './migrations/0005-installations.ts';
import { up as schedules } from './migrations/0006-schedules.ts';
import { up as search } from './migrations/0009-search.ts';
import { up as watches } from './migrations/0010-watches.ts';
import { up as trails } from './migrations/0011-trails.ts';
import { up as models } from './migrations/0020-models.ts';
import { up as suggestedSpeakers } from './migrations/0021-suggested-speakers.ts';

/** Every migration by name, in order. A released one is never changed; `SCHEMA_VERSION` is their number. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-corpus': { up: corpus },
  '0002-stories': { up: stories },
  '0003-threads': { up: threads },
  '0004-rooms': { up: rooms },
  '0005-installations': { up: installations },
  '0006-schedules': { up: schedules },
  '0009-search': { up: search },
  '0010-watches': { up: watches },
  '0011-trails': { up: trails },
  '0020-models': { up: models },
  '0021-suggested-speakers': { up: suggestedSpeakers },
};

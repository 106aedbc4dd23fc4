import { createChanges } from '../../slack/core/changes.ts';
import { createClock } from '../../slack/core/clock.ts';
import type { GatewayEvent } from '../gateway/gateway-event.ts';
import { createSchemaCheck } from '../schema/schema-check.ts';
import type { Backend } from './backend.ts';
import { createFaultPlan } from './faults.ts';
import { createIds } from './ids.ts';
import { createInteractions } from './interactions.ts';
import { createRateLimits } from './rate-limits.ts';
import { createRequestLog } from './request-log.ts';
import { type AppOptions, seedWorld } from './seed-world.ts';
import { createViolations } from './violations.ts';

/** Discord's number for a bot in fewer than 2,000 servers (docs: topics/gateway#session-start-limit-object). */
const SESSIONS_A_DAY = 1000;

/** Everything that is shared, made once for one server. */
export function createBackend(options: {
  readonly now?: () => number;
  readonly app?: AppOptions;
  readonly rateLimits: boolean;
  readonly maxConcurrency: number;
  readonly origin: () => string;
  readonly emit: (event: GatewayEvent) => void;
  readonly reaches: (guildId: string | null) => boolean;
}): Backend {
  const clock = createClock(options.now);
  const world = seedWorld(options.app ?? {}, clock.now());
  const violations = createViolations();
  const log = createRequestLog();
  const changes = createChanges(() => {
    const requests = log.all
      .slice(-8)
      .map((one) => `${one.operation} -> ${one.status} ${JSON.stringify(one.response)?.slice(0, 200)}`);
    return [...requests, ...violations.all.map((one) => JSON.stringify(one))].join('\n');
  });
  return {
    clock,
    ids: createIds(clock),
    world,
    violations,
    log,
    limits: createRateLimits(clock, options.rateLimits),
    faults: createFaultPlan(),
    changes,
    interactions: createInteractions(clock, world.app.id),
    schema: createSchemaCheck(),
    pings: [],
    links: [],
    typing: [],
    commandCreates: { count: 0 },
    sessionStarts: {
      total: SESSIONS_A_DAY,
      remaining: SESSIONS_A_DAY,
      maxConcurrency: options.maxConcurrency,
    },
    limitsIdentifies: options.rateLimits,
    modals: new Map(),
    origin: options.origin,
    emit: options.emit,
    reaches: options.reaches,
  };
}

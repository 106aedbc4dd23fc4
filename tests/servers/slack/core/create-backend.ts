import { createDispatcher } from '../delivery/dispatcher.ts';
import { createViewShelf } from '../people/view-shelf.ts';
import { createAssistant } from './assistant-state.ts';
import type { Backend } from './backend.ts';
import { createChanges } from './changes.ts';
import { createClock } from './clock.ts';
import { createFaultPlan } from './faults.ts';
import { createIds } from './ids.ts';
import { createMentionBook } from './mention-book.ts';
import { createRateLimits } from './rate-limits.ts';
import { createRequestLog } from './request-log.ts';
import { createResponseUrls } from './response-urls.ts';
import { type AppOptions, seedWorld } from './seed-world.ts';
import { createTriggers } from './triggers.ts';
import { createViolationBook } from './violations.ts';

/** Everything that is shared, made once for one server. */
export function createBackend(options: {
  readonly now?: () => number;
  readonly app?: AppOptions;
  readonly rateLimits: boolean;
  readonly origin: () => string;
  readonly socketUrl: () => string;
}): Backend {
  const clock = createClock(options.now);
  const ids = createIds(clock);
  const world = seedWorld(options.app ?? {}, clock.now());
  const violations = createViolationBook();
  const log = createRequestLog();
  const changes = createChanges(() => {
    const requests = log.all
      .slice(-8)
      .map((one) => `${one.method} -> ${JSON.stringify(one.response)?.slice(0, 200)}`);
    return [...requests, ...violations.all.map((one) => JSON.stringify(one))].join('\n');
  });
  return {
    clock,
    ids,
    world,
    violations,
    log,
    limits: createRateLimits(clock, options.rateLimits),
    faults: createFaultPlan(),
    mentions: createMentionBook(),
    changes,
    triggers: createTriggers(clock, ids),
    responseUrls: createResponseUrls(clock, ids, options.origin),
    views: createViewShelf(ids, world),
    assistant: createAssistant(),
    dispatcher: createDispatcher({ clock, notify: changes.notify }),
    origin: options.origin,
    socketUrl: options.socketUrl,
  };
}

import type { Dispatcher } from '../delivery/dispatcher.ts';
import type { ViewShelf } from '../people/view-shelf.ts';
import type { Assistant } from './assistant-state.ts';
import type { Changes } from './changes.ts';
import type { SlackClock } from './clock.ts';
import type { FaultPlan } from './faults.ts';
import type { Ids } from './ids.ts';
import type { MentionBook } from './mention-book.ts';
import type { RateLimits } from './rate-limits.ts';
import type { RequestLog } from './request-log.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Triggers } from './triggers.ts';
import type { ViolationBook } from './violations.ts';
import type { World } from './world.ts';

/** What the parts of the server share. */
export interface Backend {
  readonly clock: SlackClock;
  readonly ids: Ids;
  readonly world: World;
  readonly violations: ViolationBook;
  readonly log: RequestLog;
  readonly limits: RateLimits;
  readonly faults: FaultPlan;
  readonly mentions: MentionBook;
  readonly changes: Changes;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly views: ViewShelf;
  readonly assistant: Assistant;
  readonly dispatcher: Dispatcher;
  /** `http://127.0.0.1:PORT`, once the server listens. */
  origin(): string;
  /** A one-time address of a Socket Mode connection. */
  socketUrl(): string;
}

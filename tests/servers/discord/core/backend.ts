import type { Changes } from '../../slack/core/changes.ts';
import type { SlackClock as Clock } from '../../slack/core/clock.ts';
import type { JsonObject } from '../../slack/core/json.ts';
import type { ViolationBook } from '../../slack/core/violations.ts';
import type { GatewayEvent } from '../gateway/gateway-event.ts';
import type { SchemaCheck } from '../schema/schema-check.ts';
import type { FaultPlan } from './faults.ts';
import type { Ids } from './ids.ts';
import type { Interactions } from './interactions.ts';
import type { Ping, PostedLink } from './ping-book.ts';
import type { RateLimits } from './rate-limits.ts';
import type { RequestLog } from './request-log.ts';
import type { World } from './world.ts';

/** A form in front of a person. */
export interface OpenModal {
  readonly data: JsonObject;
  readonly channelId: string;
  readonly sourceMessageId: string | null;
}

/** What the parts of the server share. */
export interface Backend {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly world: World;
  readonly violations: ViolationBook;
  readonly log: RequestLog;
  readonly limits: RateLimits;
  readonly faults: FaultPlan;
  readonly changes: Changes;
  readonly interactions: Interactions;
  readonly schema: SchemaCheck;
  /** Everybody the bot ever pinged, every link it ever posted. */
  readonly pings: Ping[];
  readonly links: PostedLink[];
  /** Operations of `typing`, by channel, in order. */
  readonly typing: string[];
  /** New commands of today. */
  readonly commandCreates: { count: number };
  /** How the session starts of today are counted. */
  readonly sessionStarts: { readonly total: number; remaining: number; readonly maxConcurrency: number };
  /** False for a test that starts many clients at once. */
  readonly limitsIdentifies: boolean;
  /** What each person has open. */
  readonly modals: Map<string, OpenModal>;
  /** `http://127.0.0.1:PORT`, once the server listens. */
  origin(): string;
  /** Tells the app, over the gateway, what happened. */
  emit(event: GatewayEvent): void;
  /** Whether an app that works would hear of something of this server now. */
  reaches(guildId: string | null): boolean;
}

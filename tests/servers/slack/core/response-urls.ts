import { ApiError } from './api-error.ts';
import type { SlackClock } from './clock.ts';
import type { Ids } from './ids.ts';

/** Five uses within 30 minutes (docs.slack.dev/interactivity/handling-user-interaction). */
const MAX_USES = 5;
const LIFETIME_MS = 30 * 60_000;

/** Whom a response_url answers, and which message it came from (none for a command). */
export interface ResponseTarget {
  readonly channel: string;
  readonly person: string;
  readonly teamId: string;
  readonly messageTs: string | null;
  readonly threadTs: string | null;
}

export interface ResponseUrls {
  issue(target: ResponseTarget): string;
  /** Throws `expired_url` (404), `used_url` after the fifth use. */
  use(path: string): ResponseTarget;
}

export function createResponseUrls(clock: SlackClock, ids: Ids, origin: () => string): ResponseUrls {
  const issued = new Map<
    string,
    { readonly target: ResponseTarget; readonly untilMs: number; uses: number }
  >();
  return {
    issue(target) {
      const path = `/commands/${target.teamId}/${ids.next('1')}/${ids.next('r')}`;
      issued.set(path, { target, untilMs: clock.now() + LIFETIME_MS, uses: 0 });
      return `${origin()}${path}`;
    },
    use(path) {
      const known = issued.get(path);
      if (known === undefined || clock.now() > known.untilMs) throw new ApiError('expired_url');
      if (known.uses >= MAX_USES) throw new ApiError('used_url');
      known.uses += 1;
      return known.target;
    },
  };
}

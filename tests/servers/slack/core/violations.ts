/** A request (or an acknowledgement, or a missing one) that a correct app never makes. */
export interface Violation {
  /** An error code of Slack's, or one of ours: `unknown_argument`, `late_ack`, `no_ack`, `bad_ack`, ... */
  readonly kind: string;
  /** Where: a method, `response_url`, `socket`, `ack of slash_commands`. */
  readonly where: string;
  readonly detail: string;
}

/**
 * Answers that a correct app gets too: the world changed under it, or an operator made a mistake. They are in the
 * log of requests, and are no violation.
 */
export const STATE_ERRORS: ReadonlySet<string> = new Set([
  'account_inactive',
  'already_reacted',
  'cant_delete_message',
  'cant_update_message',
  'channel_not_found',
  'expired_url',
  'hash_conflict',
  'invalid_auth',
  'invalid_code',
  'is_archived',
  'is_inactive',
  'message_not_found',
  'message_not_in_streaming_state',
  'method_not_supported_for_channel_type',
  'not_found',
  'not_in_channel',
  'stopped_by_user',
  'thread_not_found',
  'token_expired',
  'token_revoked',
  'user_not_found',
  'user_not_in_channel',
]);

/** Collects violations; what a test tolerates is kept apart. */
export interface ViolationBook {
  readonly all: readonly Violation[];
  record(kind: string, where: string, detail: string): void;
  /** From now on (and for what was recorded before) this kind is expected. */
  tolerate(kind: string): void;
}

export function createViolationBook(): ViolationBook {
  const found: Violation[] = [];
  const tolerated = new Set<string>();
  return {
    get all() {
      return found.filter((violation) => !tolerated.has(violation.kind));
    },
    record(kind, where, detail) {
      found.push({ kind, where, detail });
    },
    tolerate(kind) {
      tolerated.add(kind);
    },
  };
}

import type { Room } from './scope.ts';

/** What a person thought of an answer. */
export interface Feedback {
  readonly room: Room;
  readonly personId: string;
  /** The platform's id of the message. */
  readonly answerId: string;
  readonly verdict: 'helpful' | 'unhelpful';
  /** ISO 8601 instant. */
  readonly at: string;
}

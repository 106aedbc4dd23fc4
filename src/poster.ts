import type { Document } from './core/document.ts';
import type { DeliveryId, Schedule } from './core/schedule.ts';
import type { Room, Scope } from './core/scope.ts';

/**
 * How unasked messages get to a platform: digests, watches, notices. Implementations: platforms/slack,
 * platforms/discord, platforms/terminal. A post carries its delivery's id where the platform keeps it, so that
 * the channel can be read back. No method retries.
 */
export interface Poster {
  /** Whether a message can carry pictures: drawing one for nothing costs 60 ms. */
  readonly hasPictures: boolean;
  /** The messages of a document as they will be sent, rendered: opaque text for `post`. The first is the parent. */
  freeze(document: Document, at: FreezePlace): Promise<readonly string[]>;
  /** Sends one message once. Never rejects for what a platform says: that is the outcome. */
  post(message: FrozenMessage): Promise<PostOutcome>;
  /**
   * The messages of the bot that carry the id, in the room or under the parent, oldest first.
   *
   * @param since what is older need not be read.
   */
  readBack(place: PostPlace, id: DeliveryId, since: Temporal.Instant): Promise<ReadBack>;
  /** Takes a message away; one that is not there any more is as good. */
  remove(place: PostPlace, messageId: string): Promise<void>;
  /** Tells one person something in private. */
  tell(room: Room, personId: string, document: Document): Promise<void>;
}

/** Where frozen messages will stand. */
export interface FreezePlace {
  readonly room: Room;
  readonly scope: Scope;
  /** When they are due: what takes long for a picture is not worth being late. */
  readonly dueAt: Temporal.Instant;
}

export interface PostPlace {
  readonly room: Room;
  /** The message in whose thread it stands; null in the channel itself. */
  readonly parentId: string | null;
}

export interface FrozenMessage extends PostPlace {
  readonly id: DeliveryId;
  readonly as: Schedule['as'];
  readonly words: string;
  /** Aborted when the time for the request is over. */
  readonly signal: AbortSignal;
}

/**
 * `refused`: certainly not posted, may be tried again. `impossible`: certainly not posted, and nothing changes
 * that but a person. `unclear`: it may have been posted.
 */
export type PostOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'refused'; readonly retryAfterMs: number | null; readonly reason: string }
  | { readonly kind: 'impossible'; readonly message: string; readonly hint: string }
  | { readonly kind: 'unclear'; readonly reason: string };

/** `forbidden`: the bot may not read there, and nothing changes that but a person. */
export type ReadBack =
  | { readonly kind: 'read'; readonly messageIds: readonly string[] }
  | { readonly kind: 'failed' }
  | { readonly kind: 'forbidden'; readonly hint: string };

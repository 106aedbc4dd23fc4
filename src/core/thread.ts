import type { AskedBack, PastTurn } from './conversation.ts';
import type { ArticleId, CollectionId } from './identifiers.ts';
import type { Room } from './scope.ts';

/** Who wrote a message. `self` is this bot, `bot` any other program. */
export type Author =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'bot'; readonly id: string }
  | { readonly kind: 'self' };

/** A message of a thread, in neutral form: mentions stand in the text as `<@ID>` or `@name`. */
export interface ThreadMessage {
  readonly author: Author;
  readonly text: string;
  /** Whether the two are alone: what is no statement is then for the bot. */
  readonly direct?: boolean;
}

/** What the thread protocol has to know of a thread. */
export interface ThreadView {
  /** Whether the bot opened it: under a brief, an answer, a digest. */
  readonly own: boolean;
  readonly muted: boolean;
  /** The authors of the last messages before this one, oldest first; two suffice. */
  readonly recent: readonly Author[];
  /** What was asked and answered in it: names that were spoken of are nobody in the room. */
  readonly turns: readonly PastTurn[];
}

/** Why a message is answered or not: for logs, `explain` and tests. */
export type ThreadReason =
  | 'question'
  | 'command'
  | 'mentioned'
  | 'asked-to-stop'
  | 'from-a-bot'
  | 'to-someone-else'
  | 'two-people-talking'
  | 'thread-is-muted'
  | 'not-mentioned'
  | 'no-question'
  | 'no-words';

/**
 * What to do with a message. `text` is what is asked, without mentions and scope words; `wide` when it began with
 * `all:`. A reopened thread answers as well when there is something to answer.
 */
export type ThreadDecision =
  | { readonly act: 'answer'; readonly reason: ThreadReason; readonly text: string; readonly wide: boolean }
  | {
      readonly act: 'reopen';
      readonly reason: ThreadReason;
      readonly text: string;
      readonly wide: boolean;
      readonly answers: boolean;
    }
  | { readonly act: 'stay-silent'; readonly reason: ThreadReason }
  | { readonly act: 'mute'; readonly reason: ThreadReason };

/** One thread on one platform. */
export interface ThreadKey extends Room {
  /** The platform's own id of it. */
  readonly thread: string;
}

/** A question that was answered in a thread, or the thread's root. */
export interface Turn {
  /** As typed; the line of the command for a brief. */
  readonly question: string;
  /** The same, made self-contained; the topic's title for a brief. */
  readonly meant: string;
  /** The sentences that were shown. */
  readonly answer: readonly string[];
  /** What was asked back instead. */
  readonly unsure?: AskedBack;
  /** The articles they cite. */
  readonly articles: readonly ArticleId[];
  /** What the room was allowed to see then: a turn counts only as long as it may still see all of it. */
  readonly collections: readonly CollectionId[];
  /** The platform's ids of the message that asked and of the one that answered; null when there is none. */
  readonly questionId: string | null;
  readonly answerId: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** A thread as it is kept: after a restart it goes on from here. */
export interface Thread {
  readonly key: ThreadKey;
  readonly own: boolean;
  readonly muted: boolean;
  /** What the root is about: the scope of every question in it. Null when it has no topic. */
  readonly topic: { readonly slug: string; readonly title: string } | null;
  /** Oldest first; old ones are dropped, the root never. */
  readonly turns: readonly Turn[];
  /** Authors of the last two messages. */
  readonly recent: readonly Author[];
}

/** What a room was last told on a topic: what "since the last brief" counts from. */
export interface BriefMark {
  readonly room: Room;
  readonly topic: string;
  /** ISO 8601 instant of the brief. */
  readonly at: string;
  /** The articles that were there for it then, whether cited or not. */
  readonly articles: readonly { readonly id: ArticleId; readonly revision: number }[];
}

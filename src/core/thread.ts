/** Who wrote a message. `self` is this bot, `bot` any other program. */
export type Author =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'bot'; readonly id: string }
  | { readonly kind: 'self' };

/** A message of a thread, in neutral form: mentions stand in the text as `<@ID>` or `@name`. */
export interface ThreadMessage {
  readonly author: Author;
  readonly text: string;
}

/** What the thread protocol has to know of a thread. */
export interface ThreadView {
  /** Whether the bot opened it: under a brief, an answer, a digest. */
  readonly own: boolean;
  readonly muted: boolean;
  /** The authors of the last messages before this one, oldest first; two suffice. */
  readonly recent: readonly Author[];
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
  | { readonly act: 'stay-silent' | 'mute'; readonly reason: ThreadReason };

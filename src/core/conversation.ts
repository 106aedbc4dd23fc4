/** One exchange, as far as it is needed to understand the next question. The root of a thread is one too. */
export interface PastTurn {
  /** What was asked, on its own; the topic's title for a brief. */
  readonly meant: string;
  /** The sentences that were shown. */
  readonly answer: readonly string[];
  /** What was asked back instead of answering: which word could not be told, and what it may mean. */
  readonly unsure?: AskedBack;
}

/** "Who is he? It may be Fidan or Blinken." */
export interface AskedBack {
  readonly about: string;
  readonly choices: readonly string[];
}

/** What a follow-up may lean on. */
export interface Conversation {
  /** The title of the topic the thread is about, null when it has none. */
  readonly topic: string | null;
  /** Oldest first. */
  readonly turns: readonly PastTurn[];
}

/** Words of the question, and what they were taken for. */
export interface Substitution {
  readonly from: string;
  readonly to: string;
}

/**
 * A question that can be asked on its own. `clear`: it could before. `unsure`: it leans on something that cannot be
 * told, or that could be one of `choices`. `certain` is false where the rules guessed: something else was as near, or
 * a word that leans was left as it stands.
 */
export type SelfContained =
  | { readonly kind: 'clear'; readonly question: string; readonly certain: boolean }
  | {
      readonly kind: 'rewritten';
      readonly question: string;
      readonly substitutions: readonly Substitution[];
      readonly certain: boolean;
      /** Who rewrote it, where rules did not: the model's name as configured. */
      readonly by?: string;
    }
  | {
      readonly kind: 'unsure';
      readonly question: string;
      readonly about: string;
      readonly choices: readonly string[];
    };

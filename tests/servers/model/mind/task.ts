/** What the model may be asked, by the name its schema carries. */
export const TASK_NAMES = [
  'select_brief',
  'rewrite_brief',
  'select_answer',
  'rewrite_answer',
  'rephrase_question',
  'name_speakers',
  'judge_sentences',
] as const;

export type TaskName = (typeof TASK_NAMES)[number];

export const isTaskName = (name: unknown): name is TaskName => TASK_NAMES.some((task) => task === name);

/** A chosen sentence in words of the model's own, and the sentences it says it took them from. */
export interface WordedSentence {
  readonly text: string;
  readonly ids: readonly string[];
}

/** What each task answers, when it is answered well. */
export interface Answers {
  readonly select_brief: {
    readonly sections: readonly { readonly heading: string | null; readonly sentences: readonly string[] }[];
    readonly quotes: readonly string[];
  };
  readonly rewrite_brief: {
    readonly sentences: readonly WordedSentence[];
    readonly quotes: readonly string[];
  };
  readonly select_answer: { readonly answerable: boolean; readonly sentences: readonly string[] };
  readonly rewrite_answer: { readonly answerable: boolean; readonly sentences: readonly WordedSentence[] };
  readonly rephrase_question: { readonly question: string };
  readonly name_speakers: {
    readonly speakers: readonly { readonly quote: string; readonly mention: string | null }[];
  };
  readonly judge_sentences: { readonly rejected: readonly string[] };
}

/** One way to think: an answer for every task. */
export type Mind = { readonly [Task in TaskName]: (prompt: Prompt) => Answers[Task] };

/** What a prompt offers, read from its labelled lines. */
export interface Prompt {
  readonly task: TaskName | null;
  /** The schema asked for, from `response_format` or from the end of the system message. */
  readonly schema: unknown;
  readonly system: string;
  readonly user: string;
  readonly articles: readonly { readonly id: string; readonly headline: string }[];
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
  readonly quotes: readonly { readonly id: string; readonly words: string; readonly speaker: string }[];
  readonly mentions: readonly { readonly id: string; readonly name: string }[];
  readonly drafts: readonly { readonly id: string; readonly text: string; readonly ids: readonly string[] }[];
  readonly question: string;
  readonly topic: string;
  /** How many sentences are asked for; null when the prompt does not say. */
  readonly wanted: number | null;
}

import type { ModelAbsence } from './core/authorship.ts';
import type { Workspace } from './core/scope.ts';

/**
 * Somebody who proposes and is not believed: an editor who chooses among stored sentences, words them anew when
 * asked to, and sees nothing else. Implementations: models/extractive (rules, the default), models/openai. What
 * comes back has the shape of the task and nothing more is promised: ids may be unknown, words may lie.
 */
export interface Model {
  /** As people are shown it: `rules`, or the name that is configured. */
  readonly name: string;
  /** How much it wants to be offered beyond what the rules chose; 0 sentences for one that takes just that. */
  readonly appetite: Appetite;
  /** Names the instructions it works by: proposals to the same input may differ where these do. */
  version(task: TaskName): string;
  /** Never rejects. Resolves soon after `signal` is aborted, if not before. */
  propose<Name extends TaskName>(
    task: Name,
    input: Tasks[Name]['input'],
    request: ModelRequest,
  ): Promise<Proposal<Tasks[Name]['output']>>;
}

export interface Appetite {
  readonly sentences: number;
  /** Estimated tokens of all offered sentences: of one article, and for each further one. */
  readonly tokens: number;
  readonly tokensAnArticle: number;
}

export interface ModelRequest {
  /** On whose account. */
  readonly workspace: Workspace;
  /** Ends the attempt, its repetitions included. */
  readonly signal: AbortSignal;
}

export type Proposal<Output> =
  | { readonly kind: 'proposed'; readonly output: Output }
  | { readonly kind: 'declined'; readonly absence: ModelAbsence };

/** What can be asked: names of tasks are those of their prompts and of the schemas a model is given. */
export interface Tasks {
  readonly select_brief: { readonly input: BriefOffer; readonly output: BriefSelection };
  readonly rewrite_brief: { readonly input: BriefOffer; readonly output: BriefWording };
  readonly select_answer: { readonly input: AnswerOffer; readonly output: AnswerSelection };
  readonly rewrite_answer: { readonly input: AnswerOffer; readonly output: AnswerWording };
  readonly rephrase_question: { readonly input: QuestionInContext; readonly output: RephrasedQuestion };
  readonly name_speakers: { readonly input: SpeakerOffer; readonly output: SpeakerChoices };
  readonly judge_sentences: { readonly input: JudgeOffer; readonly output: Judgement };
}

export type TaskName = keyof Tasks;

/** A stored sentence, under a name that means something within one task only: `a1.s3`. */
export interface OfferedSentence {
  readonly id: string;
  readonly text: string;
}

export interface OfferedArticle {
  /** `a1`. */
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** ISO 8601 instant, null when undated. */
  readonly publishedAt: string | null;
  readonly sentences: readonly OfferedSentence[];
}

export interface OfferedQuote {
  /** `q1`. */
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
}

export interface BriefOffer {
  readonly topic: string;
  readonly articles: readonly OfferedArticle[];
  readonly quotes: readonly OfferedQuote[];
  /** At most so many are wanted. */
  readonly maxSentences: number;
  readonly maxQuotes: number;
  /** What the rules would print, in that order. */
  readonly preferred: { readonly sentences: readonly string[]; readonly quotes: readonly string[] };
}

export interface BriefSelection {
  readonly sections: readonly { readonly heading: string | null; readonly sentences: readonly string[] }[];
  readonly quotes: readonly string[];
}

/** A sentence in a model's words, and the stored ones it says it rests on. */
export interface WordedSentence {
  readonly text: string;
  readonly ids: readonly string[];
}

export interface BriefWording {
  readonly sentences: readonly WordedSentence[];
  readonly quotes: readonly string[];
}

export interface AnswerOffer {
  readonly question: string;
  readonly articles: readonly OfferedArticle[];
  readonly maxSentences: number;
  readonly preferred: readonly string[];
}

export interface AnswerSelection {
  readonly answerable: boolean;
  readonly sentences: readonly string[];
}

export interface AnswerWording {
  readonly answerable: boolean;
  readonly sentences: readonly WordedSentence[];
}

export interface QuestionInContext {
  readonly question: string;
  readonly topic: string | null;
  /** What was asked and answered before, oldest first. */
  readonly turns: readonly { readonly question: string; readonly answer: readonly string[] }[];
}

export interface RephrasedQuestion {
  readonly question: string;
}

export interface SpeakerOffer {
  /** Stretches of the article that have the quotations. */
  readonly paragraphs: readonly string[];
  readonly quotes: readonly { readonly id: string; readonly text: string }[];
  /** Everybody who could have said them: `m1`. */
  readonly mentions: readonly { readonly id: string; readonly name: string }[];
}

export interface SpeakerChoices {
  readonly speakers: readonly { readonly quote: string; readonly mention: string | null }[];
}

export interface JudgeOffer {
  readonly claims: readonly {
    /** `r1`. */
    readonly id: string;
    readonly text: string;
    readonly sources: readonly string[];
  }[];
}

/** The claims that do not say what their sources say. */
export interface Judgement {
  readonly rejected: readonly string[];
}

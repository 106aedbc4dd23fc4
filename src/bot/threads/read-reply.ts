import type { Answer as AskAnswer } from '../../core/answer.ts';
import type { Brief } from '../../core/brief.ts';
import type { ArticleId } from '../../core/identifiers.ts';
import type { Line } from '../../core/line.ts';
import type { QuoteList } from '../../core/quote-list.ts';
import type { Thread } from '../../core/thread.ts';

/** What an answer gives the questions after it. */
export interface ReadReply {
  readonly topic: Thread['topic'];
  /** What it is about, in words; null when the question says it. */
  readonly about: string | null;
  readonly lines: readonly string[];
  readonly articles: readonly ArticleId[];
}

/** What can be leaned on of an answer: briefs, answers and quotes; null for everything else. */
export function readReply(data: object): ReadReply | null {
  if (isBrief(data)) {
    const { topic, sentences } = data;
    return { topic, about: topic.title, ...linesOf(sentences) };
  }
  if (isAnswer(data)) return { topic: null, about: null, ...linesOf(data.sentences) };
  if (!isQuoteList(data)) return null;
  return {
    topic: null,
    about: data.person,
    lines: data.quotes.map(
      ({ speakerName, speaker, text }) => `${speakerName ?? speaker ?? data.person}: ${text}`,
    ),
    articles: [
      ...new Set(data.quotes.flatMap(({ occurrences }) => occurrences.map(({ article }) => article))),
    ],
  };
}

const linesOf = (lines: readonly Line[]) => ({
  lines: lines.map(({ text }) => text),
  articles: [...new Set(lines.flatMap(({ cites }) => cites.map(({ article }) => article)))],
});

const isBrief = (data: object): data is Brief => 'kind' in data && data.kind === 'brief';
const isAnswer = (data: object): data is AskAnswer => 'kind' in data && data.kind === 'answer';
const isQuoteList = (data: object): data is QuoteList => 'kind' in data && data.kind === 'quotes';

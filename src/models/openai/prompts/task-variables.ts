import type { OfferedArticle, OfferedQuote, TaskName, Tasks } from '../../../model.ts';

/** Values of a template's variables, by name. */
export type Variables = Readonly<Record<string, string>>;

/**
 * What each task offers to its template: the closed set of variables, filled from the input. Every label stands
 * at the start of a line, and no text of an article begins one: white space within it is one space.
 */
export const taskVariables: {
  readonly [Name in TaskName]: (input: Tasks[Name]['input']) => Variables;
} = {
  select_brief: briefVariables,
  rewrite_brief: briefVariables,
  select_answer: answerVariables,
  rewrite_answer: answerVariables,
  rephrase_question: ({ question, topic, turns }) => ({
    question: oneLine(question),
    topic: oneLine(topic ?? 'none'),
    turns: lines(
      turns.flatMap((turn) => [`Question: ${oneLine(turn.question)}`, ...turn.answer.map(toAnswer)]),
    ),
  }),
  name_speakers: ({ paragraphs, quotes, mentions }) => ({
    paragraphs: paragraphs.map(oneLine).join('\n\n'),
    quotes: lines(quotes.map(({ id, text }) => label(id, text))),
    mentions: lines(mentions.map(({ id, name }) => label(id, name))),
  }),
  judge_sentences: ({ claims }) => ({ claims: claims.map(describeClaim).join('\n\n') }),
};

/** The variables a template of the task may use. */
export const variableNames: Readonly<Record<TaskName, readonly string[]>> = {
  select_brief: ['topic', 'articles', 'quotes', 'max_sentences', 'max_quotes'],
  rewrite_brief: ['topic', 'articles', 'quotes', 'max_sentences', 'max_quotes'],
  select_answer: ['question', 'articles', 'max_sentences'],
  rewrite_answer: ['question', 'articles', 'max_sentences'],
  rephrase_question: ['question', 'topic', 'turns'],
  name_speakers: ['paragraphs', 'quotes', 'mentions'],
  judge_sentences: ['claims'],
};

function briefVariables(offer: Tasks['select_brief']['input']): Variables {
  return {
    topic: oneLine(offer.topic),
    articles: offer.articles.map(describeArticle).join('\n\n'),
    quotes: lines(offer.quotes.map(describeQuote)),
    max_sentences: String(offer.maxSentences),
    max_quotes: String(offer.maxQuotes),
  };
}

function answerVariables(offer: Tasks['select_answer']['input']): Variables {
  return {
    question: oneLine(offer.question),
    articles: offer.articles.map(describeArticle).join('\n\n'),
    max_sentences: String(offer.maxSentences),
  };
}

function describeArticle({ id, title, source, publishedAt, sentences }: OfferedArticle): string {
  const head = [title, source, publishedAt?.slice(0, 10) ?? 'undated'].map(oneLine).join(' | ');
  return lines([`[${id}] ${head}`, ...sentences.map(({ id: name, text }) => label(name, text))]);
}

/** Its sources under ids of their own, then the sentence with the ids of those it rests on. */
function describeClaim(
  { id, text, sources }: Tasks['judge_sentences']['input']['claims'][number],
  index: number,
) {
  const named = sources.map((source, place) => ({ id: `a${index + 1}.s${place + 1}`, source }));
  const cited = named.map((one) => one.id).join(', ');
  return lines([...named.map((one) => label(one.id, one.source)), `${label(id, text)} <- ${cited}`]);
}

const describeQuote = ({ id, text, speaker }: OfferedQuote): string =>
  `${label(id, text)} | ${oneLine(speaker)}`;

const toAnswer = (sentence: string): string => `Answer: ${oneLine(sentence)}`;

const label = (id: string, text: string): string => `[${id}] ${oneLine(text)}`;

const lines = (all: readonly string[]): string => all.join('\n');

/** Controls too: a line end must not be smuggled in. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

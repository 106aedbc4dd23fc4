import type { Mind, Prompt, WordedSentence } from './task.ts';
import { contentWords, overlap } from './words.ts';

type Sentence = Prompt['sentences'][number];

const DEFAULT_BRIEF = 5;
const DEFAULT_ANSWER = 3;
/** Less of the question than this in the best sentence, and the articles do not say. */
const ENOUGH = 0.5;
const QUOTE_MARKS = /["“”„«»]/;

const articleOf = (id: string): string => id.split('.')[0] ?? id;

/** The best so many, in the order they were offered; of two that say the same the first. */
function chooseBest(offered: readonly Sentence[], score: (one: Sentence) => number, count: number) {
  const distinct = offered.filter(
    (one, at) => offered.findIndex(({ id, text }) => id === one.id || text === one.text) === at,
  );
  const best = [...distinct].sort((a, b) => score(b) - score(a)).slice(0, count);
  return distinct.filter((one) => best.includes(one));
}

/** About the topic, early in its article, and not somebody's words (a quotation is shown as such or not at all). */
function chooseForBrief(prompt: Prompt): readonly Sentence[] {
  const topic =
    prompt.topic === '' ? prompt.articles.map(({ headline }) => headline).join(' ') : prompt.topic;
  const place = (one: Sentence) =>
    prompt.sentences.filter(({ id }) => articleOf(id) === articleOf(one.id)).indexOf(one);
  const score = (one: Sentence) =>
    overlap(topic, one.text) - place(one) / 20 - (QUOTE_MARKS.test(one.text) ? 2 : 0);
  return chooseBest(prompt.sentences, score, prompt.wanted ?? DEFAULT_BRIEF);
}

function chooseForAnswer(prompt: Prompt): readonly Sentence[] {
  const score = (one: Sentence) => overlap(prompt.question, one.text);
  const telling = prompt.sentences.filter((one) => score(one) >= ENOUGH);
  return chooseBest(telling, score, prompt.wanted ?? DEFAULT_ANSWER);
}

/** Says less of the same: no opening connective, no brackets, no quotation marks. */
const shorten = (text: string): string =>
  text
    .replace(/^(?:However|Meanwhile|Moreover|In addition|Also), (\p{L})/u, (_, letter: string) =>
      letter.toUpperCase(),
    )
    .replace(/ \([^()]*\)/g, '')
    .replace(/["“”„«»]/g, '')
    .trim();

const word = ({ id, text }: Sentence): WordedSentence => ({ text: shorten(text), ids: [id] });

const quotesOf = (prompt: Prompt) =>
  prompt.quotes
    .filter(({ speaker }) => speaker !== '')
    .slice(0, 3)
    .map(({ id }) => id);

/** A section an article, under its headline, when there are several articles. */
function sectionsOf(prompt: Prompt, chosen: readonly Sentence[]) {
  const articles = [...new Set(chosen.map(({ id }) => articleOf(id)))];
  return articles.map((article) => ({
    heading:
      articles.length === 1 ? null : (prompt.articles.find(({ id }) => id === article)?.headline ?? null),
    sentences: chosen.filter(({ id }) => articleOf(id) === article).map(({ id }) => id),
  }));
}

/** The mention that stands nearest to the quotation, in a sentence that holds its words. */
function speakerOf(prompt: Prompt, words: string): string | null {
  const sentence = prompt.sentences.find(({ text }) => text.includes(words))?.text;
  if (sentence === undefined) return null;
  const [start, end] = [sentence.indexOf(words), sentence.indexOf(words) + words.length];
  const near = prompt.mentions
    .map(({ id, name }) => ({ id, at: sentence.indexOf(name), size: name.length }))
    .filter(({ at }) => at !== -1)
    .map(({ id, at, size }) => ({ id, distance: at >= end ? at - end : start - (at + size) }))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.id ?? null;
}

const telling = (text: string): readonly string[] =>
  text.match(/\d[\d.,]*|\b(?:not|never|no)\b|n't|\p{Lu}\p{L}+/gu) ?? [];

/** A draft says nothing that its sentences do not: no number, name or "not" of its own, and most of its words theirs. */
function isTrue(prompt: Prompt, { text, ids }: Prompt['drafts'][number]): boolean {
  const sources = prompt.sentences
    .filter(({ id }) => ids.includes(id))
    .map((one) => one.text)
    .join(' ');
  const sameDenial = /\bnot\b|n't|\bnever\b/.test(text) === /\bnot\b|n't|\bnever\b/.test(sources);
  const spoken = sources.toLowerCase();
  const known = telling(text).every((piece) => spoken.includes(piece.toLowerCase()));
  return known && sameDenial && (contentWords(text).length === 0 || overlap(text, sources) >= 0.7);
}

/** An honest mind: it chooses from what is offered, in order, as many as were asked for, and says nothing of its own. */
export const editor: Mind = {
  select_brief: (prompt) => ({
    sections: sectionsOf(prompt, chooseForBrief(prompt)),
    quotes: quotesOf(prompt),
  }),
  rewrite_brief: (prompt) => ({ sentences: chooseForBrief(prompt).map(word), quotes: quotesOf(prompt) }),
  select_answer(prompt) {
    const sentences = chooseForAnswer(prompt).map(({ id }) => id);
    return { answerable: sentences.length > 0, sentences };
  },
  rewrite_answer(prompt) {
    const sentences = chooseForAnswer(prompt).map(word);
    return { answerable: sentences.length > 0, sentences };
  },
  rephrase_question: (prompt) => ({ question: prompt.question }),
  name_speakers: (prompt) => ({
    speakers: prompt.quotes.map(({ id, words }) => ({ quote: id, mention: speakerOf(prompt, words) })),
  }),
  judge_sentences: (prompt) => ({
    rejected: prompt.drafts.filter((draft) => !isTrue(prompt, draft)).map(({ id }) => id),
  }),
};

import { hash } from 'node:crypto';
import { articleId, collectionId } from '../src/core/identifiers.ts';
import type { Quotation } from '../src/core/quotation.ts';
import type { PutEntry } from '../src/store.ts';

const WORDS = 120_000;
const OUTLETS = 40;
const TOPICS = 300;
const SENTENCE_WORDS = 20;
/** Half of all articles have between 250 and 550 words, as news has. */
const MEDIAN_WORDS = 370;
const SPREAD = 0.58;

/** Articles of made-up words, the same for the same seed: frequencies fall like those of a language (Zipf). */
export class SyntheticArticles {
  readonly #random: () => number;
  readonly #cumulated: Float64Array;

  constructor(seed: number) {
    this.#random = lcg(seed);
    this.#cumulated = new Float64Array(WORDS);
    let sum = 0;
    for (let rank = 0; rank < WORDS; rank += 1) {
      sum += 1 / (rank + 2.7) ** 1.05;
      this.#cumulated[rank] = sum;
    }
  }

  make(number: number): PutEntry {
    const length = Math.round(MEDIAN_WORDS * Math.exp(SPREAD * this.#normal()));
    const title = this.#words(9);
    const words = this.#words(Math.max(40, Math.min(3_000, length)));
    const { body, sentences } = layOut(words);
    return {
      article: {
        id: articleId(`article-${number}`),
        collection: collectionId('main'),
        title: title.join(' '),
        source: `Outlet ${this.#below(OUTLETS)}`,
        url: `https://example.org/${number}`,
        publishedAt: new Date(Date.UTC(2026, 0, 1) + number * 600_000).toISOString(),
        language: 'en',
        body,
        bodyHash: hash('sha256', body),
        topics: [`topic-${this.#below(TOPICS)}`],
        sentences,
      },
      quotations: sentences
        .filter((_, index) => index % 3 === 1)
        .map((span, group) => this.#quotation(span, group)),
      terms: { title, body: words },
    };
  }

  /** Eight to twelve words of the article: what is left of a question about it without function words. */
  question(article: PutEntry): readonly string[] {
    const telling = article.terms.body.filter((word) => rankOf(word) >= 100);
    const count = 8 + this.#below(5);
    return Array.from({ length: count }, () => telling[this.#below(telling.length)] ?? 'none');
  }

  #quotation({ start, end }: { readonly start: number; readonly end: number }, group: number): Quotation {
    // One person in fifty quotations, most people once or twice.
    const person = Math.floor(20_000 * this.#random() ** 2.5);
    const name = `Name${person % 400} Family${person}`;
    const speaker = { kind: 'name' as const, printed: `Family${person}`, printedSpan: null, name };
    return { start: start + 2, end: end - 2, kind: 'direct', speaker, cue: 'said', group };
  }

  #words(count: number): readonly string[] {
    return Array.from({ length: count }, () => spell(this.#rank()));
  }

  #rank(): number {
    const wanted = this.#random() * (this.#cumulated.at(-1) ?? 0);
    let [low, high] = [0, WORDS - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulated[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  #normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(2 * Math.PI * this.#random());
  }
}

/** Frequent words are short, as they are in a language. One string a word, as a stemmer's memory gives it. */
const SPELT = Array.from(
  { length: WORDS },
  (_, rank) => `${rank.toString(36)}${'aeiou'.slice(0, Math.min(5, rank >> 6))}`,
);
const spell = (rank: number): string => SPELT[rank] ?? '';
const rankOf = (word: string): number => Number.parseInt(word.replace(/[aeiou]+$/, ''), 36);

function layOut(words: readonly string[]) {
  const lines: string[] = [];
  const sentences = [];
  let start = 0;
  for (let at = 0; at < words.length; at += SENTENCE_WORDS) {
    const line = `${words.slice(at, at + SENTENCE_WORDS).join(' ')}.`;
    sentences.push({ start, end: start + line.length, paragraph: lines.length });
    lines.push(line);
    start += line.length + 1;
  }
  return { body: lines.join('\n'), sentences };
}

/** Numerical Recipes' linear congruential generator: enough for words, and the same everywhere. */
function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

import type { ArticleDraft } from '../src/ingest/article-draft.ts';
import { seededRandom } from './seeded-random.ts';

/** Copies of one sample that share a topic: about as many articles as a running story gets. */
const COPIES_PER_TOPIC = 10;
/** Share of the words in lower case that become others. */
const REPLACED = 0.2;
const INVENTED_WORDS = 20_000;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/**
 * As many articles as wanted, made of samples: every copy has a fifth of its words replaced by invented ones
 * (few of them often, most of them seldom, as in language), its own title, day and address, and a topic that
 * ten copies of a sample share. Names stay, so that those of the samples are quoted by very many articles.
 */
export function* varyArticles(samples: readonly ArticleDraft[], count: number): Generator<ArticleDraft> {
  const random = seededRandom(7);
  for (let number = 0; number < count; number += 1) {
    const sample = samples[number % samples.length];
    if (sample === undefined) return;
    const copy = Math.floor(number / samples.length);
    const group = Math.floor(copy / COPIES_PER_TOPIC);
    const day = Temporal.PlainDate.from('2024-01-01').add({ days: Math.floor(random() * 720) });
    yield {
      ...sample,
      id: null,
      title: `${vary(sample.title, random)} (${copy})`,
      url: `${sample.url ?? 'https://news.example/story'}/${number}`,
      publishedAt: `${day}T08:00:00Z`,
      topics: sample.topics.map((topic) => (group === 0 ? topic : `${topic}-${group}`)),
      body: vary(sample.body, random),
    };
  }
}

function vary(text: string, random: () => number): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}])/gu, (word) =>
    random() < REPLACED ? invent(Math.floor(INVENTED_WORDS ** random()), word) : word,
  );
}

function invent(rank: number, word: string): string {
  const syllables = [rank, Math.floor(rank / 20), Math.floor(rank / 400)].map(
    (place) => SYLLABLES[place % 20],
  );
  return syllables.join('') + word.slice(-1);
}

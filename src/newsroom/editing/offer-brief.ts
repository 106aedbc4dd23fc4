import type { Article } from '../../core/article.ts';
import type { Appetite, BriefOffer } from '../../model.ts';
import { chooseSentences } from '../../text/choose-sentences.ts';
import { mainLanguage, toChoices } from '../choose-for-brief.ts';
import type { Choice } from '../ground.ts';
import type { Utterance } from '../join-occurrences.ts';
import { offerSentences } from './offer-sentences.ts';

/** What the rules chose, and what they chose it from. */
export interface BriefDraft {
  readonly topic: string;
  readonly articles: readonly Article[];
  readonly choices: readonly Choice[];
  readonly maxSentences: number;
  /** The best first; the rules print the first `maxQuotes`. */
  readonly quotes: readonly Utterance[];
  readonly maxQuotes: number;
}

/** An offer, and what its ids stand for. */
export interface OfferedBrief {
  readonly offer: BriefOffer;
  readonly sentences: ReadonlyMap<string, Choice>;
  readonly quotes: ReadonlyMap<string, Utterance>;
}

/** News English has about so many words to a token; a label takes as much as a few words. */
const WORDS_A_TOKEN = 0.6;

/** Offers what the rules chose and as many of the next best sentences as the model has an appetite for. */
export function offerBrief(draft: BriefDraft, appetite: Appetite): OfferedBrief {
  const { topic, articles, maxSentences, maxQuotes } = draft;
  const { articles: offered, choices } = offerSentences(articles, withMore(draft, appetite));
  const idOf = new Map([...choices].map(([id, choice]) => [startOf(choice), id]));
  const quotes = new Map(draft.quotes.map((utterance, index) => [`q${index + 1}`, utterance]));
  return {
    offer: {
      topic,
      articles: offered,
      quotes: [...quotes].map(
        ([
          id,
          {
            entries: [{ article, start, end, speaker }],
          },
        ]) => ({
          id,
          text: articles.find((one) => one.id === article)?.body.slice(start, end) ?? '',
          speaker: speaker.name ?? speaker.printed ?? 'unknown',
        }),
      ),
      maxSentences,
      maxQuotes,
      preferred: {
        sentences: draft.choices.flatMap((choice) => idOf.get(startOf(choice)) ?? []),
        quotes: [...quotes.keys()].slice(0, maxQuotes),
      },
    },
    sentences: choices,
    quotes,
  };
}

function withMore({ articles, choices }: BriefDraft, appetite: Appetite): readonly Choice[] {
  if (appetite.sentences <= choices.length) return choices;
  const language = mainLanguage(articles);
  const readable = articles.filter((article) => article.language === language);
  const tokens = appetite.tokens + appetite.tokensAnArticle * (readable.length - 1);
  const limits = { maxSentences: appetite.sentences, maxWords: Math.floor(tokens * WORDS_A_TOKEN) };
  const more = toChoices(readable, chooseSentences(readable, limits));
  const known = new Set(choices.map(startOf));
  return [...choices, ...more.filter((choice) => !known.has(startOf(choice)))];
}

const startOf = ({ spans: [{ article, start }] }: Choice): string => `${article} ${start}`;

import { fold } from '../fold.ts';
import { indexTerm } from '../index-terms.ts';
import { stopWords } from '../stop-words.ts';
import { dayNames, eventDay } from './event-day.ts';
import { hashTerm } from './hash-term.ts';
import { newsWords } from './lexicon/news-words.ts';
import { type ShingleSample, sampleShingles } from './shingles.ts';
import { withoutBoilerplate } from './without-boilerplate.ts';

/** What is known of an article when it is compared with others; some hundred numbers, no text. */
export interface StoryProfile {
  /** Milliseconds since 1970; null when the article does not say. */
  readonly publishedMs: number | null;
  /** Hash of the outlet's name: one outlet repeats its own background, two share a wire. */
  readonly source: number;
  readonly shingles: ShingleSample;
  /** The telling terms, by hash. */
  readonly terms: ReadonlyMap<number, EventTerm>;
  /** The day it is about, as days since 1970; null when its opening names none. */
  readonly day: number | null;
}

/** A term that tells what an article is about. */
export interface EventTerm {
  readonly kind: TermKind;
  /** How often and how prominently it stands there, 1 to 255. */
  readonly weight: number;
  /** Whether it stands in the title or the opening. */
  readonly leads: boolean;
  /** Whether it is a name in the title: what the report is about, and where. */
  readonly titled: boolean;
}

export type TermKind = 'name' | 'number' | 'word';

export interface ProfiledArticle {
  readonly title: string;
  readonly source: string;
  readonly body: string;
  readonly language: string;
  readonly publishedAt: string | null;
  /** Index terms of title and body, in text order. */
  readonly terms: { readonly title: readonly string[]; readonly body: readonly string[] };
}

/** So much of a report is read: what it is about stands before that, and a cut takes the end. */
const MAX_BODY_TERMS = 420;
const MAX_BODY_CHARS = 2_600;
/** Terms that are kept of an article: its opening, and what it says most often. */
const MAX_TERMS = 112;
/** Where a report says what happened: title and about two sentences. */
const LEAD_TERMS = 70;
/** The same in characters: where days are looked for. */
const LEAD_CHARS = 600;
/** Names tell events apart better than figures, and these better than other words. */
const KIND_WEIGHTS: Readonly<Record<TermKind, number>> = { name: 2, number: 1.5, word: 1 };
const WEIGHT_STEPS = 16;

/** The profile of an article. Pure and linear in its length. */
export function profileStory(printed: ProfiledArticle): StoryProfile {
  const own = withoutBoilerplate({ text: printed.body, terms: printed.terms.body });
  const article = { ...printed, body: own.text, terms: { title: printed.terms.title, body: own.terms } };
  const { title, body, language, terms, publishedAt } = article;
  const publishedMs = publishedAt === null ? null : Temporal.Instant.from(publishedAt).epochMilliseconds;
  return {
    publishedMs,
    source: hashTerm(fold(article.source)),
    shingles: sampleShingles(terms.body.slice(0, MAX_BODY_TERMS)),
    terms: tellingTerms(article),
    day:
      publishedMs === null ? null : eventDay(`${title}\n${body.slice(0, LEAD_CHARS)}`, language, publishedMs),
  };
}

interface Counted {
  times: number;
  leads: boolean;
}

function tellingTerms({ title, body, language, terms }: ProfiledArticle): ReadonlyMap<number, EventTerm> {
  // A headline may give every word a capital: what is a name in it, the body says.
  const bodyNames = nameTerms(body.slice(0, MAX_BODY_CHARS), language);
  const names = new Set([...bodyNames, ...nameTerms(`${title}.`, language)]);
  const counted = new Map<string, Counted>();
  const plain = plainTerms(language);
  const count = (list: readonly string[], times: number, leading: number) => {
    for (const [place, term] of list.entries()) {
      if (term.length < 2 || plain.has(term) || isYear(term)) continue;
      const known = counted.get(term);
      if (known === undefined) counted.set(term, { times, leads: place < leading });
      else known.times += times;
    }
  };
  count(terms.title, 2, terms.title.length);
  count(terms.body.slice(0, MAX_BODY_TERMS), 1, Math.max(0, LEAD_TERMS - terms.title.length));
  const inTitle = new Set(terms.title);
  const weighed = [...counted].map(([term, { times, leads }]): readonly [number, EventTerm] => {
    const kind = names.has(term) ? 'name' : /^\d[\d.]/.test(term) ? 'number' : 'word';
    const weight = Math.round(WEIGHT_STEPS * (1 + Math.log2(times)) * KIND_WEIGHTS[kind]);
    const titled = inTitle.has(term) && bodyNames.has(term);
    return [hashTerm(term), { kind, weight: Math.min(255, weight), leads, titled }];
  });
  weighed.sort(([a, x], [b, y]) => Number(y.leads) - Number(x.leads) || y.weight - x.weight || a - b);
  return new Map(weighed.slice(0, MAX_TERMS));
}

/** Single letters and digits tell nothing, nor do years: a report of any event may name one. */
const isYear = (term: string): boolean => term.length === 4 && /^(?:19|20)\d\d$/.test(term);

const plainTermsOf = new Map<string, ReadonlySet<string>>();

/** Words of any report, function words and names of days, as words and as index terms: stems may differ. */
function plainTerms(language: string): ReadonlySet<string> {
  let terms = plainTermsOf.get(language);
  if (terms === undefined) {
    const words = [...newsWords, ...stopWords(language), ...dayNames(language)];
    terms = new Set([...words, ...words.map((word) => indexTerm(word, word, language))]);
    plainTermsOf.set(language, terms);
  }
  return terms;
}

/** A capital inside a sentence; where all nouns have one, it says nothing. */
const CAPITALISED = /(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{M}\p{N}'’.]*/gu;

function nameTerms(text: string, language: string): ReadonlySet<string> {
  if (language === 'de') return new Set();
  const words = new Set(text.match(CAPITALISED));
  return new Set([...words].map((word) => indexTerm(word, fold(word).replaceAll('.', ''), language)));
}

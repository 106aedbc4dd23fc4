import { indexTerms } from '../text/index-terms.ts';
import { isStopWordSomewhere, stopWords } from '../text/stop-words.ts';
import type { Saying } from './saying.ts';

/** The paragraph a quotation stands in, without the quotation: what introduces it. */
export function introductionOf({ article, citation }: Saying): string {
  const paragraph = article.sentences[citation.sentence]?.paragraph;
  const sentences = article.sentences.filter((sentence) => sentence.paragraph === paragraph);
  const from = sentences.at(0)?.start ?? citation.start;
  const to = sentences.at(-1)?.end ?? citation.end;
  return `${article.body.slice(from, citation.start)} ${article.body.slice(citation.end, Math.max(to, citation.end))}`;
}

/** The sentences the quotation begins and ends in, without the quotation: who says it, and when. */
export function frameOf({ article, citation }: Saying): string {
  const own = article.sentences.filter(
    (sentence) => sentence.start < citation.end && sentence.end > citation.start,
  );
  const from = own.at(0)?.start ?? citation.start;
  const to = own.at(-1)?.end ?? citation.end;
  return `${article.body.slice(from, citation.start)} ${article.body.slice(citation.end, Math.max(to, citation.end))}`;
}

/** The words of a text that say what it is about: stems, without function words and numbers. */
export function contentTerms(text: string, language: string): ReadonlySet<string> {
  const own = stopWords(language);
  const terms = indexTerms(text, language).filter(
    (term) => term.length > 1 && !/^\d/.test(term) && !own.has(term) && !isStopWordSomewhere(term),
  );
  return new Set(terms);
}

/** What the words of a saying are about. Asked for again and again while sayings are compared. */
export function termsIn(saying: Saying): ReadonlySet<string> {
  const terms = remembered.get(saying) ?? contentTerms(saying.text, saying.article.language);
  remembered.set(saying, terms);
  return terms;
}

const remembered = new WeakMap<Saying, ReadonlySet<string>>();

/** How many terms both have. */
export function sharedTerms(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared += 1;
  return shared;
}

import type { Article } from '../../core/article.ts';
import type { Scope } from '../../core/scope.ts';
import type { Watch, WatchMatch, WatchNews } from '../../core/watch.ts';
import { fold } from '../../text/fold.ts';
import { buildEntries, VERBATIM } from '../build-entries.ts';
import { chooseForBrief, spanAt } from '../choose-for-brief.ts';
import type { Desk } from '../desk.ts';
import { type Choice, groundLines } from '../ground.ts';
import { joinOccurrences } from '../join-occurrences.ts';
import { citationsOf, numberSources } from '../number-sources.ts';
import { readRevisions, revisionKey } from '../read-revisions.ts';
import { hasPhrase } from './find-phrase.ts';

/** Articles, and quotations, that one message shows. */
const MAX_SHOWN = 5;

/** What a watch says about what it saw: of every article one sentence, or the new quotations. */
export async function composeWatch(
  desk: Desk,
  scope: Scope,
  watch: Pick<Watch, 'subject' | 'when'>,
  matches: readonly WatchMatch[],
): Promise<WatchNews> {
  const revisions = await readRevisions(desk.store, scope, matches);
  const articles = [...new Set(matches.map(revisionKey))].flatMap((key) => revisions.get(key) ?? []);
  const isQuotes = watch.when === 'quote';
  const shown = articles.slice(0, MAX_SHOWN);
  const choices = isQuotes ? [] : mergeSame(shown.flatMap((article) => sentenceOf(article, watch) ?? []));
  const grounded = await groundLines(desk, scope, choices, revisions);
  const lines = grounded.lines.filter((line) => line !== null);
  const quotes = isQuotes
    ? await newQuotes(desk, scope, articles, matches)
    : { entries: [], articles: [], checked: { passed: 0, total: 0 } };
  const cited = [...lines.flatMap((line) => line.cites), ...quotes.entries.flatMap(citationsOf)];
  return {
    kind: 'watch-news',
    lines,
    quotes: quotes.entries,
    sources: numberSources(cited, [...articles, ...quotes.articles]),
    articles: articles.length,
    shown: isQuotes
      ? new Set(quotes.entries.map(({ occurrences: [first] }) => first?.article)).size
      : shown.length,
    checked: {
      passed: grounded.checked.passed + quotes.checked.passed,
      total: grounded.checked.total + quotes.checked.total,
    },
  };
}

async function newQuotes(
  desk: Desk,
  scope: Scope,
  articles: readonly Article[],
  matches: readonly WatchMatch[],
) {
  const words = new Set(matches.flatMap((match) => match.words));
  const ids = articles.map(({ id }) => id);
  const entries = await desk.store.quotations(scope, { articles: ids, kinds: VERBATIM });
  const fresh = joinOccurrences(entries.filter(({ wordsHash }) => words.has(wordsHash)));
  return buildEntries(desk, scope, fresh.slice(0, MAX_SHOWN), entries);
}

/** The sentence that names what is watched, else the one that leads the article. */
function sentenceOf(article: Article, { subject }: Pick<Watch, 'subject'>): Choice | null {
  const { body, sentences } = article;
  const names = sentences.findIndex(({ start, end }) => isAbout(body.slice(start, end), subject));
  const own = names < 0 ? null : spanAt([article], { article: 0, sentence: names });
  if (own !== null) return { text: own.text, spans: [own.span] };
  return chooseForBrief([article], 'short')[0] ?? null;
}

function isAbout(sentence: string, { kind, name }: Watch['subject']): boolean {
  switch (kind) {
    case 'topic':
      return false;
    case 'person':
      return fold(sentence).includes(fold(name.split(' ').at(-1) ?? name));
    case 'phrase':
      return hasPhrase(sentence, name);
  }
}

/** One line for what several articles print alike. */
function mergeSame(choices: readonly Choice[]): readonly Choice[] {
  const merged = new Map<string, Choice>();
  for (const choice of choices) {
    const known = merged.get(choice.text);
    const [first, ...others] = known?.spans ?? choice.spans;
    merged.set(choice.text, {
      ...choice,
      leans: false,
      spans: [first, ...others, ...(known ? choice.spans : [])],
    });
  }
  return [...merged.values()];
}

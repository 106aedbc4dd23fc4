import { leansOnContext } from '../leans.ts';
import { tokenize } from '../tokenize.ts';
import { namesMeant } from './names-meant.ts';
import { initialsOf, nameKey } from './read-names.ts';
import type { CitedArticle, CitedSentence, Rewording } from './rewording.ts';
import { isGivenName } from './sexes.ts';

/** Words with capitals side by side, as far as a name can be told without knowing the language. */
interface Run {
  readonly text: string;
  readonly keys: readonly string[];
}

/**
 * Keys of the names in a reworded sentence that its cited sentences do not have but mean: other names of the same
 * by alias (`Türkiye` for `Turkey`), the longer form in the cited article (`Antony Blinken` where the sentence has
 * `Blinken`), and whom a sentence (`He said`, `The president said`) points back to there. A name that could be
 * somebody else's is left out.
 */
export function namesByAlias(
  text: string,
  cited: readonly CitedSentence[],
  articles: readonly CitedArticle[],
  { foldName, language }: Pick<Rewording, 'foldName' | 'language'>,
): ReadonlySet<string> {
  const known = new Set(
    cited.flatMap((sentence) => tokenize(sentence.text).map(({ term }) => nameKey(term))),
  );
  const found = runsIn(text).filter(({ keys }) => keys.some((key) => !known.has(key)));
  // Nearly always: what follows reads the article.
  if (found.length === 0) return new Set();
  const theirs = cited.flatMap((sentence) => runsIn(sentence.text));
  const folded = new Set(theirs.map((run) => foldName(run.text)));
  const own = articles.filter(({ id }) => cited.some(({ article }) => article === id));
  const fuller = own.flatMap((article) => longerForms(article, theirs)).map(({ keys }) => keys);
  const meant = cited.flatMap((sentence) =>
    language === 'en' ? namesMeant(sentence, own) : antecedentOf(sentence, own, language),
  );
  return new Set(
    found.flatMap((run) => {
      const isMeant = [...fuller, ...meant].some((keys) =>
        run.keys.every((key) => known.has(key) || keys.includes(key)),
      );
      if (isMeant || folded.has(foldName(run.text))) return run.keys;
      return tokenize(run.text)
        .filter((word) => folded.has(foldName(run.text.slice(word.start, word.end))))
        .map(({ term }) => nameKey(term));
    }),
  );
}

const CAPITAL = /^\p{Lu}/u;

function runsIn(text: string): readonly Run[] {
  const runs: { start: number; end: number; keys: string[] }[] = [];
  for (const { term, start, end } of tokenize(text)) {
    if (!CAPITAL.test(text.slice(start, end))) continue;
    const last = runs.at(-1);
    if (last !== undefined && /^[ -]$/u.test(text.slice(last.end, start))) {
      last.end = end;
      last.keys.push(nameKey(term));
    } else {
      runs.push({ start, end, keys: [nameKey(term)] });
    }
  }
  return runs.map(({ start, end, keys }) => ({ text: text.slice(start, end), keys }));
}

/**
 * Names of the article that end in a name of the sentences, begin with it where it is a given name, or make its
 * initials; none where two differ.
 */
function longerForms({ title, sentences }: CitedArticle, theirs: readonly Run[]): readonly Run[] {
  const all = [title, ...sentences].flatMap(runsIn).filter(({ keys }) => keys.length > 1);
  return theirs.flatMap((run) => {
    const last = run.keys.at(-1) ?? '';
    const longer = all.filter(
      ({ keys }) =>
        (keys.at(-1) === last && keys.length > run.keys.length) ||
        (run.keys.length === 1 && keys[0] === last && isGivenName(last)) ||
        initialsOf(keys) === last,
    );
    return longer.every((one) => longer.every((other) => isPartOf(one, other) || isPartOf(other, one)))
      ? longer
      : [];
  });
}

const isPartOf = (one: Run, other: Run) => one.keys.every((key) => other.keys.includes(key));

/** How far back a leaning sentence points. */
const MAX_BACK = 3;

/** Whom a leaning sentence in another language than English points back to: the first name before it, at most three back. */
function antecedentOf(
  { text, article }: CitedSentence,
  articles: readonly CitedArticle[],
  language: string,
): readonly (readonly string[])[] {
  const sentences = articles.find(({ id }) => id === article)?.sentences ?? [];
  const at = sentences.indexOf(text);
  if (at <= 0 || !leansOnContext(text, language)) return [];
  for (let place = at - 1; place >= Math.max(0, at - MAX_BACK); place -= 1) {
    const run = runsIn(sentences[place] ?? '').find(({ keys }) => !isOpening(keys));
    if (run !== undefined) return [run.keys];
  }
  return [];
}

const OPENING = new Set(['a', 'an', 'in', 'on', 'at', 'he']);

/** A capital that only the start of the sentence gives. */
const isOpening = (keys: readonly string[]) => keys.length === 1 && OPENING.has(keys[0] ?? '');

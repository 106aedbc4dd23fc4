import type { NameBook } from './check-names.ts';
import { namesIn } from './check-names.ts';
import { isSameSpeaker } from './is-same-speaker.ts';
import { generalNouns } from './lexicon/general-nouns.ts';
import { papers } from './lexicon/saying-words.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { type Report, readReports } from './read-reports.ts';
import type { Speaker } from './read-speakers.ts';
import { shareNoun } from './share-noun.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** A report of a source, with how much of a sentence it carries. */
interface Told extends Report {
  readonly source: Passage;
  readonly shared: number;
}

/** Whether those who say something in the sentence say it in its sources. */
export function checkSpeakers(
  claim: Passage,
  sources: readonly Passage[],
  book: NameBook,
): readonly Reason[] {
  const told = sources.flatMap((source) => readReports(source).map((report) => ({ ...report, source })));
  const names = new Set(namesIn(claim, book).flatMap(({ keys }) => keys));
  return readReports(claim).flatMap(({ speaker, said }) => {
    const words = [...said].flatMap((at) => claim.words[at] ?? []).filter(isContent(claim));
    const known = carrying(words, speaker.verb, told);
    const isSaid =
      isToldByNoun(speaker, sources) ||
      told.some((report) => isSameSaying(speaker, report) && isSameSpeaker(speaker, report, names)) ||
      (known.length > 0
        ? known.some((report) => isSameSpeaker(speaker, report, names))
        : isSubject(speaker, sources));
    return isSaid ? [] : [{ kind: 'speaker', text: claim.text.slice(speaker.verb.start, speaker.verb.end) }];
  });
}

/** Both forecast, or expect: a verb that does more than say is told of once. */
const isSameSaying = (own: Speaker, { speaker }: Report) =>
  !own.isPlain && !speaker.isPlain && own.verb.stem === speaker.verb.stem;

/** How near the name of who says it stands to the noun: `a promise by Prime Minister Gabriel Attal`. */
const NEAR_NOUN = 6;

/** `a promise by Attal` is that he promised. */
function isToldByNoun({ verb, keys }: Speaker, sources: readonly Passage[]): boolean {
  if (verb.stem === 'say' || keys.size === 0) return false;
  return sources.some(({ words, tags }) =>
    words.some((word, at) => {
      if (tags[at]?.part !== 'noun' || !meansSame(word, verb)) return false;
      const near = words.slice(Math.max(0, at - NEAR_NOUN), at + NEAR_NOUN).map(({ term }) => nameKey(term));
      return [...keys].some((key) => near.includes(key));
    }),
  );
}

const isContent = (passage: Passage) => {
  const content = new Set(contentWords(passage));
  return (word: Word) => content.has(word);
};

/** The reports that share most words with what is said; all where none shares any. */
function carrying(
  words: readonly Word[],
  verb: Word,
  told: readonly (Report & { readonly source: Passage })[],
): readonly Told[] {
  const scored = told.map((report): Told => {
    const said = [...report.said].flatMap((at) => report.source.words[at] ?? []);
    const isSameVerb = report.speaker.verb.stem === verb.stem;
    const shared = words.filter((word) => said.some((other) => meansSame(word, other))).length;
    return { ...report, shared: shared + (isSameVerb ? 1 : 0) };
  });
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  return scored.filter(({ shared }) => shared >= best);
}

/** Where nobody says anything: somebody the sources tell of. */
function isSubject(own: Speaker, sources: readonly Passage[]): boolean {
  if (own.isPronoun || own.nouns.length === 0) return true;
  return sources.some(
    ({ events, words }) =>
      events.some(({ subject }) => subject !== null && shareNoun(own.nouns, subject.words)) ||
      shareNoun(
        own.nouns.filter(({ stem }) => papers.has(stem) || generalNouns.has(stem)),
        words,
      ),
  );
}

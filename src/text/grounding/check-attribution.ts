import { isDisputed, isTagged } from './is-tagged.ts';
import type { Mood } from './lexicon/mood-words.ts';
import { attributingWords, findingVerbs, measuringVerbs, papers } from './lexicon/saying-words.ts';
import { owningWords } from './lexicon/word-classes.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import { type Report, readReports } from './read-reports.ts';
import { isSaying, type Speaker } from './read-speakers.ts';
import { isGeneral, shareNoun } from './share-noun.ts';
import type { Event } from './syntax/event.ts';
import { isReduced } from './syntax/governed-mood.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** What somebody says in the sources is not told as if it were known. */
export function checkAttribution(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const hasDispute = sources.some((source) => isDisputed(source, claim));
  const reports = sources.flatMap((source) =>
    readReports(source)
      .filter(
        (report) =>
          report.speaker.isPlain &&
          !report.speaker.isDenied &&
          (hasDispute || !isTagged(report, source, claim)),
      )
      .map((report) => ({ ...report, source })),
  );
  if (reports.length === 0 || isAttributed(claim, reports) || isOwnPlan(claim, reports)) return [];
  if (isToldAside(claim, sources, reports)) return [];
  const { inside, outside } = placesOf(claim, sources, reports);
  const isOnlySaid = inside >= MIN_INSIDE && inside > 2 * outside;
  return isOnlySaid ? [{ kind: 'attribution', text: claim.text }] : [];
}

const MIN_INSIDE = 2;

/** Whether the sentence says who says it; those who measured something need not say so. */
function isAttributed(claim: Passage, reports: readonly Report[]): boolean {
  if (readReports(claim).length > 0) return true;
  const { words, events } = claim;
  const isMeasured = events.some(
    ({ key, subject }) =>
      measuringVerbs.has(key.stem) &&
      reports.some(({ speaker }) => shareNoun(subject?.heads ?? [], speaker.nouns)),
  );
  if (isMeasured) return true;

  const isFound =
    words.some(({ stem }) => papers.has(stem)) && words.some(({ stem }) => findingVerbs.has(stem));
  return isFound || words.some(isSaying) || words.some(({ stem }) => attributingWords.has(stem));
}

/** `the plant, which employs 300 people`, `photographs published by the group`: what the writer adds to what is said. */
function isBackground(source: Passage, at: number): boolean {
  const own = source.events.findLast(({ group }) => group.from <= at);
  const isBehind = own !== undefined && isReduced(source, own.group) && !opensSegment(source, own.group.from);
  if (isBehind && isOneSegment(source, own.group.from, at)) return true;
  const opener = source.words.findLastIndex(
    ({ clause }, place) => place <= at && clause === source.words[at]?.clause && opensSegment(source, place),
  );
  return opener > 0 && (partAt(source, opener) === 'relative' || source.words[opener]?.term === 'where');
}

/** Whether the sentence tells only what the writer adds: its verbs stand there. */
function isToldAside(
  claim: Passage,
  sources: readonly Passage[],
  reports: readonly (Report & { readonly source: Passage })[],
): boolean {
  return (
    claim.events.length > 0 &&
    claim.events.every(({ key }) =>
      sources.some((source) =>
        source.words.some(
          (word, at) =>
            partAt(source, at) === 'verb' &&
            meansSame(word, key) &&
            (isBackground(source, at) ||
              partAt(source, at - 1) === 'relative' ||
              !reports.some((report) => report.source === source && report.said.has(at))),
        ),
      ),
    )
  );
}

const isOneSegment = ({ words }: Passage, from: number, to: number) =>
  words[from]?.clause === words[to]?.clause;

/** How many words of the sentence stand only in what is said, and how many elsewhere. */
function placesOf(
  claim: Passage,
  sources: readonly Passage[],
  reports: readonly (Report & { readonly source: Passage })[],
): { readonly inside: number; readonly outside: number } {
  let inside = 0;
  let outside = 0;
  for (const word of contentWords(claim)) {
    const places = sources.flatMap((source) =>
      source.words.flatMap((other, at) => (meansSame(word, other) ? [{ source, at }] : [])),
    );
    const isSpeaker = reports.some(({ speaker }) => speaker.nouns.some((noun) => meansSame(noun, word)));
    if (places.length === 0 || isSpeaker) continue;
    const isSaid = places.every(({ source, at }) =>
      reports.some((report) => report.source === source && report.said.has(at) && !isBackground(source, at)),
    );
    if (isSaid) inside += 1;
    else outside += 1;
  }
  return { inside, outside };
}

/**
 * `Meta said it would lay off 300`, `Meta will lay off 300, its chief executive said`: that Meta will is as good as
 * said by Meta. That it did something is not: `the army said it had taken the town`.
 */
function isOwnPlan(claim: Passage, reports: readonly (Report & { readonly source: Passage })[]): boolean {
  const [event] = claim.events;
  if (event === undefined || event.subject === null) return false;
  const subject = event.subject.words;
  return reports.some(({ speaker, said, source }) => {
    const isSelf = (words: readonly Word[]) =>
      shareNoun(words, speaker.nouns) || (isOwnOfficial(speaker, source) && shareNoun(words, subject));
    return (
      (isSelf(subject) || (speaker.isPronoun && subject.some(isGeneral))) &&
      source.events.some(
        (other) =>
          said.has(other.group.main) &&
          isIntended(other) &&
          (other.subject?.isPronoun === true ||
            isTheirs(other.subject, source) ||
            isSelf(other.subject?.words ?? [])),
      )
    );
  });
}

/** `his party` */
const isTheirs = (subject: Event['subject'], { words }: Passage) =>
  subject !== null && owningWords.has(words[subject.from]?.term ?? '');

const INTENDED: ReadonlySet<Mood> = new Set(['future', 'plan', 'want', 'present']);

const isIntended = ({ mood, group }: Event) => INTENDED.has(mood) || group.form === 'ing';

/** `its chief executive` speaks for whom the sentence is about. */
const isOwnOfficial = ({ from, to }: Speaker, { words }: Passage) =>
  words.slice(from, to).some(({ term }) => term === 'its' || term === 'their');

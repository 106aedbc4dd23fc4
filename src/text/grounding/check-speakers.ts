import type { NameBook } from './check-names.ts';
import { namesIn } from './check-names.ts';
import { overlapOf } from './overlap.ts';
import { meansSame, type Passage, type Word } from './passage.ts';
import { isSaying, readSpeakers, readSubject, type Speaker } from './read-speakers.ts';
import type { Reason } from './verdict.ts';

/** Whether those who say something in the sentence say it in its sources. */
export function checkSpeakers(
  claim: Passage,
  sources: readonly Passage[],
  book: NameBook,
): readonly Reason[] {
  const names = new Set(namesIn(claim, book).flatMap(({ keys }) => keys));
  const known = speakersNearest(claim, sources);
  return readSpeakers(claim).flatMap((speaker) => {
    const own = new Set([...speaker.keys].filter((key) => names.has(key)));
    const isSaid = own.size > 0 ? isNamed(own, speaker, known, book) : isMeant(speaker, known, sources);
    if (isSaid) return [];
    return [{ kind: 'speaker', text: claim.text.slice(speaker.verb.start, speaker.verb.end) }];
  });
}

/** The speakers of the source that the sentence is nearest to; of all where several are as near. */
function speakersNearest(claim: Passage, sources: readonly Passage[]): readonly Speaker[] {
  const saying = sources.map((source) => ({ source, speakers: readSpeakers(source) }));
  const isAnySaid = saying.some(({ speakers }) => speakers.length > 0);
  const read = saying.map(({ source, speakers }) => ({
    speakers: isAnySaid ? speakers : readSubject(source),
    overlap: overlapOf(claim, source, isNoName),
  }));
  const speaking = read.filter(({ speakers }) => speakers.length > 0);
  const best = Math.max(...speaking.map(({ overlap }) => overlap));
  return speaking.filter(({ overlap }) => overlap >= best).flatMap(({ speakers }) => speakers);
}

/** Names would draw a sentence to where somebody else speaks of them. */
const isNoName = ({ isCapital }: Word) => !isCapital;

function isNamed(
  own: ReadonlySet<string>,
  { nouns }: Speaker,
  known: readonly Speaker[],
  book: NameBook,
): boolean {
  // `the company` and `the minister` may be anybody the sources name.
  const isInSource = [...own].every((key) => book.names.some(({ keys }) => keys.includes(key)));
  const isAllPronouns = known.every(({ isPronoun }) => isPronoun);
  const common = nouns.filter(({ isCapital }) => !isCapital);
  return known.some((other) => {
    const initials = [...other.keys].map((key) => key.slice(0, 1)).join('');
    for (const key of own) if (other.keys.has(key) || key === initials) return true;
    if (other.keys.size === 0 && !other.isPronoun && isInSource) return true;
    return (isAllPronouns && other.isPronoun) || shareNoun(common, other.nouns);
  });
}

/** `the company said`: only where every source's speaker is a phrase of other words is it another. */
function isMeant(
  { isPronoun, nouns }: Speaker,
  known: readonly Speaker[],
  sources: readonly Passage[],
): boolean {
  if (isPronoun || nouns.length === 0) return known.length > 0;
  const isThere = shareNoun(
    nouns,
    sources.flatMap(({ words }) => words),
  );
  return known.some(
    (other) => shareNoun(nouns, other.nouns) || (other.isPronoun && isThere) || other.keys.size > 1,
  );
}

function shareNoun(some: readonly Word[], others: readonly Word[]): boolean {
  return some.some((noun) => others.some((other) => meansSame(noun, other)));
}

/** A share of the sentence that a source must have to be one it could be from. */
const MIN_OVERLAP = 0.3;
const REPORTING = new Set([
  'according',
  'report',
  'reportedly',
  'allegedly',
  'account',
  'expect',
  'want',
  'plan',
  'hope',
  'word',
  'view',
  'opinion',
]);

/** What somebody says in the sources is not told as if it were known. */
export function checkAttribution(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const isAttributed =
    claim.words.some(isSaying) ||
    claim.words.some(({ term, base, stem }) => [term, base, stem].some((form) => REPORTING.has(form)));
  if (isAttributed) return [];
  const near = sources.filter((source) => overlapOf(claim, source) >= MIN_OVERLAP);
  const isSaid =
    near.length > 0 && near.every((source) => readSpeakers(source).some(({ isPlain }) => isPlain));
  return isSaid ? [{ kind: 'attribution', text: claim.text }] : [];
}

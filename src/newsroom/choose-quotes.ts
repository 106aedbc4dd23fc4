import type { LedgerEntry } from '../core/quotation.ts';
import type { QuoteEntry, QuoteWarning } from '../core/quote-list.ts';
import { joinOccurrences, type Utterance } from './join-occurrences.ts';
import { isProperName } from './person-name.ts';

const MAX_QUOTES = 3;
/** Candidates that are looked at closely. */
const MAX_CANDIDATES = 8;
/** Shorter quotations say little by themselves, longer ones are a speech. */
const MIN_CHARS = 30;
const MAX_CHARS = 320;
const GOOD_CHARS = 60;

/**
 * Candidates for the quotations of a brief, best first: direct ones by speakers whose names are known, from different speakers
 * as far as there are any, printed by many or by people who are quoted much first, and none that stands in a
 * sentence the brief has anyway. `entries` newest first.
 */
export function chooseQuotes(
  entries: readonly LedgerEntry[],
  isInBrief: (entry: LedgerEntry) => boolean,
): readonly Utterance[] {
  const weight = new Map<string, number>();
  for (const { speaker } of entries) {
    if (speaker.name !== null) weight.set(speaker.name, (weight.get(speaker.name) ?? 0) + 1);
  }
  const ranked = joinOccurrences(entries)
    .filter(({ entries: [shown, ...others] }) => isQuotable(shown) && ![shown, ...others].some(isInBrief))
    .map((utterance) => ({ utterance, score: scoreOf(utterance, weight) }))
    .sort((a, b) => b.score - a.score)
    .map(({ utterance }) => utterance);
  const bySpeaker = new Map(ranked.toReversed().map((utterance) => [speakerOf(utterance), utterance]));
  const firsts = ranked.filter((utterance) => bySpeaker.get(speakerOf(utterance)) === utterance);
  const others = ranked.filter((utterance) => !firsts.includes(utterance));
  return [...firsts, ...others].slice(0, MAX_CANDIDATES);
}

/**
 * The three that are shown: those that are about the matter and can be read alone first, from different
 * speakers; words that are cut or told otherwise elsewhere only when there are no others.
 */
export function keepBestQuotes(
  candidates: readonly QuoteEntry[],
  isReadable: (entry: QuoteEntry) => boolean,
): readonly QuoteEntry[] {
  const isDoubtful = ({ warnings }: QuoteEntry) => warnings.some(({ kind }) => DOUBTS.has(kind));
  const sound = candidates.filter((entry) => !isDoubtful(entry));
  const readable = sound.filter(isReadable);
  const best = [...new Set([...readable, ...sound, ...candidates])];
  const speakers = new Map(best.toReversed().map((entry) => [entry.speakerName, entry]));
  const firsts = best.filter((entry) => speakers.get(entry.speakerName) === entry);
  return [...new Set([...firsts, ...best])].slice(0, MAX_QUOTES);
}

const DOUBTS: ReadonlySet<QuoteWarning['kind']> = new Set(['truncated', 'words-differ', 'another-speaker']);

const speakerOf = ({ entries }: Utterance) => entries[0].speaker.name;

function isQuotable({ kind, speaker, start, end }: LedgerEntry): boolean {
  const isKnown =
    speaker.printed !== null &&
    speaker.name !== null &&
    (speaker.kind === 'org' || isProperName(speaker.name));
  return kind === 'direct' && isKnown && end - start >= MIN_CHARS && end - start <= MAX_CHARS;
}

function scoreOf({ entries }: Utterance, weight: ReadonlyMap<string, number>): number {
  const [shown] = entries;
  const outlets = new Set(entries.map(({ article }) => article)).size;
  const said = weight.get(shown.speaker.name ?? '') ?? 0;
  const isNamed = shown.speaker.kind === 'name' || shown.speaker.kind === 'pronoun';
  return Math.log2(1 + said) + outlets + (isNamed ? 1 : 0) + (shown.end - shown.start >= GOOD_CHARS ? 1 : 0);
}

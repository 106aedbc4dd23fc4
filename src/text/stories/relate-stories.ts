import { compareShingles } from './shingles.ts';
import type { EventTerm, StoryProfile, TermKind } from './story-profile.ts';

/** Days between the publications; null when one of them is not known. */
function daysApart(one: StoryProfile, other: StoryProfile): number | null {
  if (one.publishedMs === null || other.publishedMs === null) return null;
  return Math.abs(one.publishedMs - other.publishedMs) / 86_400_000;
}

/** A wire story is carried within so many days. What returns later is the same only when nearly unchanged. */
const CARRIED_DAYS = 4;
/** Shorter agreement is a phrase that many use. */
const MIN_SHARED = 18;
/**
 * Of the shorter text, how much must stand in the longer one. One changed word breaks three shingles, so that half
 * is a text of which one word in five was changed; an outlet's own reports share more background than that of two.
 */
const COPIED = 0.42;
const COPIED_IN_HOUSE = 0.6;
const UNCHANGED = 0.75;
/**
 * Where less than this stands in the other text, or the text is so small a part of it, the openings must be alike:
 * two short reports may share a paragraph that the paper adds to both, or one may be an item of a roundup. Copies
 * under another headline and with a paragraph put in had openings alike by 0.56 and more, such reports by up to 0.37.
 */
const MOSTLY_COPIED = 0.7;
const ROUNDUP = 0.25;
const COPIED_OPENINGS = 0.45;
/** Texts cut from one pattern ("Petrol prices in X") share their words, but not names and figures. */
const SAME_FACTS = 0.6;

/**
 * Whether two articles print one text, cut or edited. Symmetric, and a function of the two alone: whatever else is
 * stored, the answer is the same.
 */
export function isCopy(one: StoryProfile, other: StoryProfile): boolean {
  const apart = daysApart(one, other);
  const { containment, resemblance, shared } = compareShingles(one.shingles, other.shingles);
  if (shared < MIN_SHARED) return resemblance >= UNCHANGED && apart !== null && apart <= CARRIED_DAYS;
  if (apart === null || apart > CARRIED_DAYS) {
    return resemblance >= UNCHANGED && sharedFacts(one, other) >= UNCHANGED;
  }
  const least = one.source === other.source ? COPIED_IN_HOUSE : COPIED;
  if (containment < least || sharedFacts(one, other) < SAME_FACTS) return false;
  if (isOfSeries(one, other, apart)) return false;
  if (containment >= MOSTLY_COPIED && resemblance >= ROUNDUP) return true;
  return sharedFigures(one, other) >= SAME_FIGURES && likeness(one, other, leadWeight) >= COPIED_OPENINGS;
}

/** An outlet corrects a report within the day; what comes later in much the same words is the next of a series. */
const CORRECTED_DAYS = 0.75;
const SAME_OPENINGS = 0.9;
/** Figures that the openings of two reports have at least, and of which so many are the same in one report. */
const SERIES_FIGURES = 2;
const SAME_FIGURES = 0.45;

/**
 * Two of a series cut from one pattern, as reports of each day's market or weather are: they share their words but not
 * the figures of their openings, and one outlet's open otherwise.
 */
function isOfSeries(one: StoryProfile, other: StoryProfile, apart: number): boolean {
  const inHouse = one.source === other.source;
  const isLater = apart > CORRECTED_DAYS;
  if (inHouse && isLater && likeness(one, other, leadWeight) < SAME_OPENINGS) return true;
  const otherDay = one.day !== null && other.day !== null && one.day !== other.day;
  return (inHouse || (isLater && otherDay)) && sharedFigures(one, other) < SAME_FIGURES;
}

/** The share of the figures in the opening with fewer that the other opening has; 1 where there are few. */
function sharedFigures(one: StoryProfile, other: StoryProfile): number {
  const [figures, others] = [one, other].map(({ terms }) =>
    [...terms].filter(([, { kind, leads }]) => leads && kind === 'number').map(([hash]) => hash),
  );
  const fewer = Math.min(figures?.length ?? 0, others?.length ?? 0);
  if (fewer < SERIES_FIGURES) return 1;
  return (figures ?? []).filter((hash) => others?.includes(hash) === true).length / fewer;
}

/** Fewer names and figures say nothing. */
const MIN_FACTS = 4;

/** The share of names and figures of the article that has fewer which the other has too. */
function sharedFacts(one: StoryProfile, other: StoryProfile): number {
  const facts = factsOf(one);
  const others = factsOf(other);
  const fewer = Math.min(facts.length, others.length);
  if (fewer < MIN_FACTS) return 1;
  const shared = facts.filter((fact) => other.terms.has(fact)).length;
  const back = others.filter((fact) => one.terms.has(fact)).length;
  return Math.min(1, Math.max(shared, back) / fewer);
}

function factsOf({ terms }: StoryProfile): readonly number[] {
  return [...terms].filter(([, { kind }]) => kind !== 'word').map(([hash]) => hash);
}

/** Two reports that name the same day; and those of which one names none. */
const SAME_DAY_NAMED = { days: 1.5, likeTexts: 0.32 } as const;
const NO_DAY_NAMED = { days: 1, likeTexts: 0.42 } as const;
/** One event has its people, places and figures in common. */
const SHARED_FACTS = 0.25;
/** Reports in their own words share few runs of words; those that share more and are no copies have a pattern. */
const ONE_PATTERN = 0.3;
/** How alike the openings must be; what they lack the whole can make up for. */
const LIKE_OPENINGS = 0.34;
const MAKES_UP = 0.15;
/** Long texts share more words by chance: the bar rises with their number of terms up to this. */
const SHORT_TERMS = 80;
const LONG_TERMS = 112;
const LONG_RISE = 0.13;

/**
 * Whether two reports are about one event: by the people, places and other words they share, most of all in their
 * openings, and by the day. Symmetric, and a function of the two alone.
 */
export function isSameEvent(one: StoryProfile, other: StoryProfile): boolean {
  const apart = daysApart(one, other);
  const named = one.day !== null && other.day !== null;
  if (apart === null || (named && one.day !== other.day)) return false;
  const bar = named ? SAME_DAY_NAMED : NO_DAY_NAMED;
  if (apart > bar.days) return false;
  const least = bar.likeTexts + LONG_RISE * longness(one, other);
  const texts = likeness(one, other, ({ weight }) => weight);
  if (texts < least || sharedFacts(one, other) < SHARED_FACTS) return false;
  if (titleIsElsewhere(one, other) && titleIsElsewhere(other, one)) return false;
  if (compareShingles(one.shingles, other.shingles).containment >= ONE_PATTERN) return false;
  return texts >= least + MAKES_UP || likeness(one, other, leadWeight) >= LIKE_OPENINGS;
}

/** Whether the title names somebody or some place that the other report never does. */
const titleIsElsewhere = (one: StoryProfile, other: StoryProfile): boolean =>
  [...one.terms].some(([hash, { titled }]) => titled && !other.terms.has(hash));

function longness(one: StoryProfile, other: StoryProfile): number {
  const fewer = Math.min(one.terms.size, other.terms.size);
  return Math.min(1, Math.max(0, (fewer - SHORT_TERMS) / (LONG_TERMS - SHORT_TERMS)));
}

const LEAD_WEIGHTS: Readonly<Record<TermKind, number>> = { name: 2, number: 1.5, word: 1 };
const leadWeight = ({ kind, leads }: EventTerm): number => (leads ? LEAD_WEIGHTS[kind] : 0);

/** The cosine of two articles' terms. */
function likeness(one: StoryProfile, other: StoryProfile, weightOf: (term: EventTerm) => number): number {
  let product = 0;
  for (const [hash, term] of one.terms) {
    const same = other.terms.get(hash);
    if (same !== undefined) product += weightOf(term) * weightOf(same);
  }
  if (product === 0) return 0;
  return product / Math.sqrt(squares(one, weightOf) * squares(other, weightOf));
}

function squares({ terms }: StoryProfile, weightOf: (term: EventTerm) => number): number {
  let sum = 0;
  for (const term of terms.values()) sum += weightOf(term) ** 2;
  return sum;
}

import { UserError } from '../core/errors.ts';
import type { QuoteEntry } from '../core/quote-list.ts';
import type { Scope } from '../core/scope.ts';
import type { Verdict, Verification } from '../core/verification.ts';
import type { VerifyRequest } from '../newsroom.ts';
import { fold } from '../text/fold.ts';
import { buildEntries } from './build-entries.ts';
import { readClaim } from './claimed-words.ts';
import type { Desk } from './desk.ts';
import { findPrinted, type Printed } from './find-printed.ts';
import { numberSources } from './number-sources.ts';
import { partAttribution } from './part-attribution.ts';
import { sameName } from './person-name.ts';
import { requireWords } from './require-words.ts';
import { resolvePerson } from './resolve-person.ts';
import { parseDay } from './since.ts';

/** Far more than anybody quotes in one go. */
const MAX_CHARS = 10_000;

/**
 * Whether words somebody claims to quote are printed, and printed so. Never says "false": only that they
 * are not in the stored articles. An attribution in the text is no part of the words: who it names is the
 * speaker, unless the request names one. Throws `UserError` E07 for a text without words or a date that is none.
 */
export async function verifyQuotation(
  desk: Desk,
  scope: Scope,
  request: VerifyRequest,
): Promise<Verification> {
  requireWords('text', request.text, MAX_CHARS);
  const frame = { now: desk.clock.now(), timeZone: desk.timeZone };
  const day = request.date === undefined ? null : parseDay(request.date, frame);
  const parted = partAttribution(request.text);
  const claim = readClaim(parted?.text ?? request.text);
  const [printed, isSpeaker, searched] = await Promise.all([
    findPrinted(desk, scope, claim),
    speakerTest(desk, scope, request.speaker ?? parted?.speaker ?? undefined),
    readSearched(desk, scope),
  ]);
  const judged = judge(printed, isSpeaker, (at) => day === null || isOnDay(at, day, desk.timeZone));
  const shown = judged.shown;
  const built =
    shown === null
      ? { entries: [], articles: [] }
      : await buildEntries(desk, scope, [{ wordsHash: shown.place.wordsHash, entries: [shown.place] }], []);
  const [match = null]: readonly (QuoteEntry | null)[] = built.entries;
  return {
    kind: 'verification',
    verdict: judged.verdict,
    text: request.text,
    match,
    outsideMarks: shown?.outsideMarks ?? false,
    difference: judged.verdict === 'near' ? (shown?.alignment?.difference ?? []) : [],
    searched,
    sources: numberSources(match?.occurrences ?? [], built.articles),
  };
}

interface Judged {
  readonly verdict: Verdict;
  readonly shown: Printed | null;
}

type IsSpeaker = (place: Printed['place']) => boolean;

/** The verdict over every place that was found; the place that speaks most for the claim is shown. */
function judge(
  printed: readonly Printed[],
  isSpeaker: IsSpeaker,
  isDay: (publishedAt: string | null) => boolean,
): Judged {
  const [first = null] = printed;
  if (first === null || first.kind === 'far') return { verdict: 'not-found', shown: first };
  if (first.kind === 'near') return { verdict: 'near', shown: first };
  const bySpeaker = printed.filter(({ place }) => isSpeaker(place));
  const [said] = bySpeaker;
  if (said === undefined) return { verdict: 'other-speaker', shown: first };
  const onDay = bySpeaker.find(({ place }) => isDay(place.publishedAt));
  return onDay === undefined ? { verdict: 'other-date', shown: said } : { verdict: 'verbatim', shown: onDay };
}

/** Somebody who is quoted nowhere is a name to compare with: the words are then another speaker's. */
async function speakerTest(desk: Desk, scope: Scope, speaker: string | undefined): Promise<IsSpeaker> {
  if (speaker === undefined) return () => true;
  const asked = desk.names.read(speaker);
  const keys: readonly string[] = await resolvePerson(desk, scope, speaker).then(
    (person) => person.keys,
    (error: unknown): readonly string[] => {
      if (error instanceof UserError && error.code !== 'E07') return [];
      throw error;
    },
  );
  return ({ speaker: { name } }) =>
    name !== null && (keys.includes(fold(name)) || sameName(desk.names.read(name), asked));
}

/** Words of a day are in print on it or on the next. */
function isOnDay(publishedAt: string | null, day: Temporal.PlainDate, timeZone: string): boolean {
  if (publishedAt === null) return false;
  const published = Temporal.Instant.from(publishedAt).toZonedDateTimeISO(timeZone).toPlainDate();
  const days = day.until(published, { largestUnit: 'days' }).days;
  return days === 0 || days === 1;
}

async function readSearched(desk: Desk, scope: Scope): Promise<Verification['searched']> {
  const sources = await desk.store.sources(scope);
  const dates = sources.map(({ newest }) => newest).filter((newest) => newest !== null);
  return {
    articles: sources.reduce((sum, source) => sum + source.articles, 0),
    until: dates.toSorted(Temporal.Instant.compare).at(-1) ?? null,
  };
}

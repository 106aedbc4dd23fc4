import type { QuoteWarning } from '../core/quote-list.ts';
import { alignWords, countWords } from './compare-words.ts';
import type { NameBook } from './name-book.ts';
import { sameName } from './person-name.ts';
import { occurrenceOf, type Saying } from './saying.ts';
import { contentTerms, frameOf, introductionOf, sharedTerms, termsIn } from './saying-context.ts';
import { showDay } from './show-day.ts';
import { statedDay } from './stated-day.ts';

/** What the warnings about one utterance are made from. */
export interface WarnInput {
  /** Every place that prints the words, the one that is shown first. */
  readonly sayings: readonly [Saying, ...Saying[]];
  /** Other utterances that may be the same in other words. */
  readonly neighbours: readonly Saying[];
  readonly names: NameBook;
}

/** What a careful reader should know before using the words; each kind once a place, in a fixed order. Not for stock phrases. */
export function warnAbout(input: WarnInput): readonly QuoteWarning[] {
  const [shown, ...others] = input.sayings;
  return [
    ...anotherSubject(input.sayings),
    ...anotherSpeaker(shown, others, input.names),
    ...otherWordings(shown, input),
    ...anotherDate(input.sayings),
  ];
}

/** A context with fewer telling words does not say what it is about. */
const MIN_CONTEXT_TERMS = 4;
/** Introductions that are read. */
const MAX_CONTEXTS = 10;
/** Contexts that share less, as a share of the smaller one, are about different things. */
const MAX_SHARED = 0.2;
/** A context is about the words when it shares so many terms with them. */
const MIN_FITTING_TERMS = 2;

/**
 * The same words introduced under two subjects: one introduction is about what they say, another has none
 * of it, and the two have next to nothing in common. Between two articles the headlines and topics must
 * differ too, because outlets introduce the same statement in many ways.
 */
function anotherSubject(sayings: readonly Saying[]): readonly QuoteWarning[] {
  if (sayings.length < 2) return [];
  const contexts = sayings.slice(0, MAX_CONTEXTS).map((saying) => {
    const { language, title } = saying.article;
    const context = new Set(contentTerms(withoutFrameWords(saying), language));
    return {
      saying,
      context,
      fit: sharedTerms(context, termsIn(saying)),
      title: contentTerms(title, language),
    };
  });
  const telling = contexts.filter(({ context }) => context.size >= MIN_CONTEXT_TERMS);
  const fitting = telling.filter(({ fit }) => fit >= MIN_FITTING_TERMS);
  const odd = telling.find(
    ({ saying, context, fit, title }) =>
      fit === 0 &&
      fitting.some(
        (other) =>
          sharedTerms(context, other.context) / Math.min(context.size, other.context.size) <= MAX_SHARED &&
          areApart({ saying, title }, other),
      ),
  );
  if (odd === undefined) return [];
  const { title, source } = odd.saying.article;
  return [
    {
      kind: 'another-subject',
      message: `Printed again under another subject in "${title}" (${source}).`,
      other: occurrenceOf(odd.saying),
      otherText: null,
    },
  ];
}

interface Headed {
  readonly saying: Saying;
  readonly title: ReadonlySet<string>;
}

/** In one article a second subject is enough; two articles must be about different things altogether. */
function areApart(one: Headed, other: Headed): boolean {
  const [mine, theirs] = [one.saying.article, other.saying.article];
  if (mine.id === theirs.id) return true;
  return (
    sharedTerms(one.title, other.title) === 0 && !mine.topics.some((topic) => theirs.topics.includes(topic))
  );
}

/** The introduction without the speaker and the verb: they are the same however the subject changes. */
function withoutFrameWords(saying: Saying): string {
  const { speaker, cue } = saying.entry;
  return [speaker.printed, speaker.name, cue]
    .filter((part) => part !== null)
    .reduce((text, part) => text.replaceAll(part, ' '), introductionOf(saying));
}

function anotherSpeaker(shown: Saying, others: readonly Saying[], names: NameBook): readonly QuoteWarning[] {
  const own = shown.entry.speaker.name;
  if (own === null) return [];
  const seen: string[] = [own];
  const warnings: QuoteWarning[] = [];
  for (const saying of others) {
    const { name } = saying.entry.speaker;
    if (name === null || seen.some((known) => sameName(names.read(known), names.read(name)))) continue;
    seen.push(name);
    warnings.push({
      kind: 'another-speaker',
      message: `Printed in "${saying.article.title}" (${saying.article.source}) as said by ${name}.`,
      other: occurrenceOf(saying),
      otherText: null,
    });
  }
  return warnings;
}

/** A fragment shorter than this says little about what it was cut from. */
const MIN_FRAGMENT_WORDS = 5;
const MIN_COMPARED_WORDS = 6;
const MIN_SIMILARITY = 0.75;
/** Of the shorter one's terms. */
const MIN_TERMS_SHARED = 0.5;

/** Other wordings that are named, the nearest in time: more would only say that it is told in many ways. */
const MAX_WORDINGS = 2;

/** Other wordings of the same utterance: longer ones (this one is cut) and ones with other words. */
function otherWordings(shown: Saying, { neighbours, names }: WarnInput): readonly QuoteWarning[] {
  const warnings = new Map<string, QuoteWarning>();
  for (const other of neighbours) {
    if (warnings.size >= MAX_WORDINGS) break;
    if (!mayBeSame(shown, other) || !maybeSameSpeaker(shown, other, names)) continue;
    const warning = otherWording(shown, other, neighbours);
    if (warning !== null) warnings.set(`${warning.kind} ${warning.otherText}`, warning);
  }
  return [...warnings.values()];
}

/** Whether two sayings share enough to be worth comparing word by word; most pairs do not. */
export function mayBeSame(shown: Saying, neighbour: Saying): boolean {
  const [one, other] = [termsIn(shown), termsIn(neighbour)];
  return sharedTerms(one, other) >= MIN_TERMS_SHARED * Math.min(one.size, other.size);
}

function maybeSameSpeaker(one: Saying, other: Saying, names: NameBook): boolean {
  const mine = one.entry.speaker.name;
  const theirs = other.entry.speaker.name;
  return mine === null || theirs === null || sameName(names.read(mine), names.read(theirs));
}

function otherWording(shown: Saying, other: Saying, all: readonly Saying[]): QuoteWarning | null {
  const words = countWords(shown.text);
  if (words < MIN_FRAGMENT_WORDS) return null;
  const alignment = alignWords(shown.text, other.text);
  if (alignment === null) return null;
  const place = { other: occurrenceOf(other), otherText: other.text };
  const where = `"${other.article.title}" (${other.article.source})`;
  if (alignment.contained) {
    if (isWholeSentences(other.text, alignment) || goesOnInGroup(shown, other, all)) return null;
    return { kind: 'truncated', message: `Cut short here: ${where} prints more of it.`, ...place };
  }
  if (Math.min(words, countWords(other.text)) < MIN_COMPARED_WORDS) return null;
  if (alignment.similarity < MIN_SIMILARITY || alignment.difference.every(({ kind }) => kind === 'same')) {
    return null;
  }
  return { kind: 'words-differ', message: `Other words in ${where}.`, ...place };
}

/** Leaving out whole sentences before or after is quoting, not cutting. */
function isWholeSentences(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const before = text.slice(0, start).trimEnd();
  const stretch = text.slice(start, end);
  const begins = before === '' || /[.!?…]["'”’]?$/u.test(before);
  const ends = end >= text.trimEnd().length || /[.!?…]["'”’]?$/u.test(stretch);
  return begins && ends;
}

/** A quotation split by "he said" goes on in the next piece: together they may have all of it. */
function goesOnInGroup(shown: Saying, other: Saying, all: readonly Saying[]): boolean {
  const { article, group } = shown.entry;
  const pieces = [shown, ...all]
    .filter(({ entry }) => entry.article === article && entry.group === group)
    .sort((a, b) => a.entry.start - b.entry.start);
  const whole = pieces.map(({ text }) => text).join(' ');
  return alignWords(other.text, whole)?.contained ?? false;
}

/** Without a date in the sentence, so many days between two articles mean that old words are news again. */
const MAX_DAYS_UNSTATED = 7;
/** With a date in one of them only: publication lags behind by so much. */
const MAX_DAYS_LAG = 2;

function anotherDate(sayings: readonly Saying[]): readonly QuoteWarning[] {
  if (sayings.length < 2) return [];
  const dated = sayings.flatMap((saying) => {
    const { publishedAt, language } = saying.article;
    if (publishedAt === null) return [];
    const published = Temporal.Instant.from(publishedAt).toZonedDateTimeISO('UTC').toPlainDate();
    return [{ saying, published, stated: statedDay(frameOf(saying), language, published) }];
  });
  const [shown, ...others] = dated;
  const other = shown && others.find((one) => isAnotherDay(shown, one));
  if (shown === undefined || other === undefined) return [];
  const { title, source } = other.saying.article;
  return [
    {
      kind: 'another-date',
      message: `Dated ${showDay(shown.stated ?? shown.published)} here, ${showDay(other.stated ?? other.published)} in "${title}" (${source}).`,
      other: occurrenceOf(other.saying),
      otherText: null,
    },
  ];
}

interface Dated {
  readonly published: Temporal.PlainDate;
  readonly stated: Temporal.PlainDate | null;
}

function isAnotherDay(one: Dated, other: Dated): boolean {
  const days = Math.abs(
    (one.stated ?? one.published).until(other.stated ?? other.published, { largestUnit: 'days' }).days,
  );
  if (one.stated !== null && other.stated !== null) return days > 0;
  return days > (one.stated === null && other.stated === null ? MAX_DAYS_UNSTATED : MAX_DAYS_LAG);
}

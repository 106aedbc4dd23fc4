import type { FrameSentence } from './build-frames.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { SubjectSearch } from './subject-search.ts';
import { Flag, has, type Token } from './token.ts';
import { hasWords } from './token-range.ts';

/** How sure the attribution is: the rule that found it. */
export type Tier = 'after' | 'before' | 'source' | 'colon' | 'subject' | 'carried' | 'none';

/** Who says a quoted stretch, by the words of its own sentence. */
export interface Attribution {
  readonly tier: Tier;
  readonly phrase: Phrase | null;
  readonly cue: Cue | null;
}

/** A sentence taken apart: what the later steps ask about it. */
export interface ParsedSentence {
  readonly sentence: FrameSentence;
  readonly phrases: readonly Phrase[];
  readonly cues: readonly Cue[];
  readonly search: SubjectSearch;
  readonly order: Lexicon['order'];
}

/** Shared by the many sentences that are nothing but a quotation: what is not made need not be collected. */
const NO_PHRASES: readonly Phrase[] = [];
const NO_CUES: readonly Cue[] = [];

/** Takes a sentence apart into phrases and cues. */
export function parseSentence(
  tokens: readonly Token[],
  sentence: FrameSentence,
  lexicon: Lexicon,
): ParsedSentence {
  const wordless = !hasWords(tokens, sentence);
  const phrases = wordless ? NO_PHRASES : findPhrases(tokens, sentence, lexicon);
  const search = new SubjectSearch(tokens, sentence, phrases, lexicon);
  const cues = wordless ? NO_CUES : findCues(tokens, sentence, search, lexicon);
  return { sentence, phrases, cues, search, order: lexicon.order };
}

/** Attributes the quoted stretch at token `at` within its sentence. */
export function attributeInSentence(
  text: string,
  tokens: readonly Token[],
  parsed: ParsedSentence,
  at: number,
  innerEnd: number,
): Attribution {
  const after = attributionAfter(tokens, parsed, at);
  const before = cueBefore(tokens, parsed, at);
  const invitesAfter = ',?!—–-…'.includes(text.charAt(innerEnd - 1)) || tokens[at + 1]?.lower === ',';
  if (after !== null && (invitesAfter || before === null) && !leadsInto(tokens, before, at)) return after;
  const tail = tailCue(tokens, parsed, at);
  if (tail !== null && (before === null || !leadsInto(tokens, before, at))) return tail;
  if (before !== null) return { tier: 'before', phrase: speakerBefore(tokens, before), cue: before };
  const source = parsed.cues.find((cue) => cue.kind === 'source') ?? null;
  if (source !== null) return { tier: 'source', phrase: source.subject, cue: source };
  if (after !== null) return after;
  return withoutCue(tokens, parsed, at);
}

/**
 * The last verb of saying before the quotation; a participle in passing ("a memo explaining the deal, “")
 * gives way to the finite verb before it.
 */
function cueBefore(tokens: readonly Token[], parsed: ParsedSentence, at: number): Cue | null {
  const last = parsed.cues.findLast((cue) => cue.to <= at && cue.kind === 'verb') ?? null;
  if (last === null || !has(tokens[last.from], Flag.Nonfinite) || leadsInto(tokens, last, at)) return last;
  if (tokens[last.from - 1]?.lower === ',') return last;
  const finite = parsed.cues.findLast(
    (cue) => cue.to <= at && cue.kind === 'verb' && !has(tokens[cue.from], Flag.Nonfinite),
  );
  return finite ?? last;
}

/** Whether the verb stands right before the quotation: `said, “`. */
function leadsInto(tokens: readonly Token[], cue: Cue | null, at: number): boolean {
  if (cue === null) return false;
  for (let i = cue.to; i < at; i++) {
    const token = tokens[i];
    if (token !== undefined && has(token, Flag.Word | Flag.Number | Flag.Quote)) return false;
  }
  return true;
}

function speakerBefore(tokens: readonly Token[], cue: Cue): Phrase | null {
  if (has(tokens[cue.from], Flag.Tell) || cue.subject !== null) return cue.subject;
  return cue.inverted;
}

/** `“…,” said X` and `“…,” X said`. */
function attributionAfter(tokens: readonly Token[], parsed: ParsedSentence, at: number): Attribution | null {
  let next = at + 1;
  while (next < parsed.sentence.to && isSoftPunctuation(tokens[next])) next++;
  while (has(tokens[next], Flag.Adverb)) next++;
  const cue = parsed.cues.find((candidate) => candidate.from >= next) ?? null;
  const positional = positionalCue(tokens, parsed, next);
  if (positional !== null && (cue === null || positional.from < cue.from)) {
    return { tier: 'after', phrase: positional.subject, cue: positional };
  }
  if (cue === null) return null;
  if (cue.kind === 'verb') return verbAfter(tokens, parsed, cue, next);
  const right = cue.from === next || cue.subject?.from === next;
  return right ? { tier: 'source', phrase: cue.subject, cue } : null;
}

function verbAfter(
  tokens: readonly Token[],
  parsed: ParsedSentence,
  cue: Cue,
  next: number,
): Attribution | null {
  if (parsed.order === 'verb-last') return attributionVerbLast(tokens, cue, next);
  if (has(tokens[cue.from], Flag.Nonfinite)) return null;
  if (onlyAuxiliaries(tokens, next, cue.from)) return { tier: 'after', phrase: cue.inverted, cue };
  const opener = parsed.search.startingAt(next);
  const aside = opener !== null && tokens[opener.to]?.lower === ',' && tokens[cue.from - 1]?.lower === ',';
  if (aside) return { tier: 'after', phrase: opener, cue };
  const { subject } = cue;
  const close = subject !== null && subject.from >= next && subject.from <= next + 1;
  return close ? { tier: 'after', phrase: subject, cue } : null;
}

/** `Demir, “…” dedi` has its subject before the quotation, `“…” diyen Demir` after the participle. */
function attributionVerbLast(tokens: readonly Token[], cue: Cue, next: number): Attribution | null {
  if (!onlyAuxiliaries(tokens, next, cue.from)) return null;
  // `“…” dedi Demir` turns the order round, as `“…” diyen Demir` does.
  const turned = has(tokens[cue.from], Flag.Nonfinite) || cue.inverted?.kind === 'name';
  const phrase = turned ? cue.inverted : cue.subject;
  return { tier: 'after', phrase, cue };
}

const NO_VERB =
  Flag.Speech |
  Flag.Preposition |
  Flag.Conjunction |
  Flag.Relative |
  Flag.Adverb |
  Flag.Capital |
  Flag.Auxiliary;

/** After a quotation an unknown verb right behind a phrase can only be one of saying: "…," Smith barked. */
function positionalCue(tokens: readonly Token[], parsed: ParsedSentence, at: number): Cue | null {
  const subject = parsed.search.startingAt(at);
  if (subject === null) return null;
  const verb = tokens[subject.to];
  if (!has(verb, Flag.Word) || has(verb, NO_VERB) || verb?.lower.endsWith('ed') !== true) return null;
  const next = tokens[subject.to + 1];
  if (has(verb, Flag.Verb) && has(next, Flag.Word | Flag.Number)) return null;
  return { kind: 'verb', from: subject.to, to: subject.to + 1, subject, inverted: null };
}

/** "…, Smith said." and "…, said Smith, who runs the port." at the sentence's end speak for all of it. */
function tailCue(tokens: readonly Token[], parsed: ParsedSentence, at: number): Attribution | null {
  const cue = parsed.cues.findLast((candidate) => candidate.kind === 'verb' && candidate.from > at);
  if (cue === undefined || has(tokens[cue.from], Flag.Nonfinite | Flag.Tell)) return null;
  if (tokens[cue.from - 1]?.lower === ',' && cue.inverted !== null) {
    return { tier: 'after', phrase: cue.inverted, cue };
  }
  const subject = cue.subject;
  if (subject === null || subject.from <= at || tokens[subject.from - 1]?.lower !== ',') return null;
  const next = tokens[cue.to];
  const closes =
    next === undefined || cue.to >= parsed.sentence.to || next.lower === '.' || has(next, Flag.Time);
  return closes ? { tier: 'after', phrase: subject, cue } : null;
}

function isSoftPunctuation(token: Token | undefined): boolean {
  return token !== undefined && token.quote < 0 && ",—–-'’)".includes(token.lower);
}

function onlyAuxiliaries(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!has(tokens[i], Flag.Auxiliary | Flag.Adverb)) return false;
  return true;
}

function withoutCue(tokens: readonly Token[], parsed: ParsedSentence, at: number): Attribution {
  const previous = tokens[at - 1];
  const subject = parsed.search.mainSubject(at);
  if (previous?.lower === ':') return { tier: 'colon', phrase: subject, cue: null };
  return subject === null
    ? { tier: 'none', phrase: null, cue: null }
    : { tier: 'subject', phrase: subject, cue: null };
}

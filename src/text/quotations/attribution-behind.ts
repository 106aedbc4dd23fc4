import type { Attribution } from './attribution.ts';
import type { Cue } from './find-cues.ts';
import type { Phrase } from './find-phrases.ts';
import type { ParsedFrame, ParsedSentence } from './parsed-frame.ts';
import { Flag, has, type Token } from './token.ts';

const NO_VERB =
  Flag.Speech |
  Flag.Preposition |
  Flag.Conjunction |
  Flag.Relative |
  Flag.Adverb |
  Flag.Capital |
  Flag.Auxiliary;

const VERBAL = Flag.Auxiliary | Flag.Speech;

/** `“…,” said X` and `“…,” X said`: who says the quotation at token `at` by the words right behind it. */
export function attributionBehind(
  frame: ParsedFrame,
  parsed: ParsedSentence,
  at: number,
): Attribution | null {
  const { tokens, lexicon } = frame;
  let next = at + 1;
  while (next < parsed.sentence.to && isSoftPunctuation(tokens[next])) next++;
  while (has(tokens[next], Flag.Adverb)) next++;
  if (lexicon.clitics.has(tokens[next]?.lower ?? '') && has(tokens[next + 1], VERBAL)) next++;
  const cue = parsed.cues.find((candidate) => candidate.from >= next) ?? null;
  const positional = positionalCue(tokens, parsed, next);
  if (positional !== null && (cue === null || positional.from < cue.from)) {
    return said(positional, positional.subject);
  }
  if (cue === null) return null;
  if (cue.kind === 'source') return sourceBehind(cue, next);
  return lexicon.order === 'verb-last'
    ? verbLastBehind(tokens, cue, next)
    : verbBehind(frame, parsed, cue, next);
}

function said(cue: Cue, phrase: Phrase | null): Attribution {
  return { tier: 'after', phrase, cue };
}

function sourceBehind(cue: Cue, next: number): Attribution | null {
  const right = cue.from === next || cue.subject?.from === next;
  return right ? { tier: 'source', phrase: cue.subject, cue } : null;
}

function verbBehind(
  { tokens, lexicon }: ParsedFrame,
  parsed: ParsedSentence,
  cue: Cue,
  next: number,
): Attribution | null {
  if (has(tokens[cue.from], Flag.Nonfinite)) return null;
  const opener = parsed.search.openerAt(next);
  if (opener === null && onlyAuxiliaries(tokens, next, cue.from)) {
    // "“…” was published by Velten": a passive says nothing.
    return said(cue, lexicon.passive.has(tokens[cue.from - 1]?.lower ?? '') ? null : cue.inverted);
  }
  return opener === null
    ? subjectBehind(tokens, parsed, cue, next)
    : openerBehind(tokens, parsed, cue, opener);
}

/** "“…,” Velten, the mayor, said", "“…,” the mayor of Quayside said". */
function openerBehind(
  tokens: readonly Token[],
  parsed: ParsedSentence,
  cue: Cue,
  opener: Phrase,
): Attribution | null {
  const aside = tokens[opener.to]?.lower === ',' && tokens[cue.from - 1]?.lower === ',';
  if (aside) return said(cue, opener);
  const whole = parsed.search.speakerUpTo(opener, cue.from);
  return whole === null ? subjectBehind(tokens, parsed, cue, opener.from) : said(cue, whole);
}

/** "“…,” as Velten put it": a word may stand between the quotation and the subject. */
function subjectBehind(
  tokens: readonly Token[],
  parsed: ParsedSentence,
  cue: Cue,
  next: number,
): Attribution | null {
  const { subject, inverted } = cue;
  if (subject === null || subject.from < next || subject.from > next + 1) return null;
  if (subject.from > next && isApart(tokens, next, subject)) return null;
  // "“…” that Brandt can win, said Velten": the subject has a verb of its own before the comma.
  const turned = inverted !== null && tokens[cue.from - 1]?.lower === ',';
  return turned && parsed.search.verbFollows(subject) ? null : said(cue, subject);
}

/** A word between a quotation and its speaker begins something else: "“…,” and Velten said", "“…” is what the crew said". */
function isApart(tokens: readonly Token[], at: number, subject: Phrase): boolean {
  if (has(tokens[at], Flag.Conjunction)) return tokens[at]?.lower !== 'as';
  return has(tokens[at], Flag.Verb | Flag.Auxiliary) && subject.kind !== 'pronoun';
}

/** `Demir, “…” dedi` has its subject before the quotation, `“…” diyen Demir` after the participle. */
function verbLastBehind(tokens: readonly Token[], cue: Cue, next: number): Attribution | null {
  if (!onlyAuxiliaries(tokens, next, cue.from)) return null;
  // `“…” dedi Demir` turns the order round, as `“…” diyen Demir` does.
  const turned = has(tokens[cue.from], Flag.Nonfinite) || cue.inverted?.kind === 'name';
  return said(cue, turned ? cue.inverted : cue.subject);
}

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
export function attributionAtEnd(
  tokens: readonly Token[],
  { cues, sentence }: ParsedSentence,
  at: number,
): Attribution | null {
  const cue = cues.findLast((candidate) => candidate.kind === 'verb' && candidate.from > at);
  if (cue === undefined || has(tokens[cue.from], Flag.Nonfinite | Flag.Tell)) return null;
  const { subject, inverted } = cue;
  if (tokens[cue.from - 1]?.lower === ',' && inverted !== null) return said(cue, inverted);
  if (subject === null || subject.from <= at || tokens[subject.from - 1]?.lower !== ',') return null;
  const next = tokens[cue.to];
  const closes = cue.to >= sentence.to || next?.lower === '.' || has(next, Flag.Time);
  return closes ? said(cue, subject) : null;
}

function isSoftPunctuation(token: Token | undefined): boolean {
  return token !== undefined && token.quote < 0 && ",—–-'’)".includes(token.lower);
}

function onlyAuxiliaries(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!has(tokens[i], Flag.Auxiliary | Flag.Adverb)) return false;
  return true;
}

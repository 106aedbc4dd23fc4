import type { Cue } from './find-cues.ts';
import type { ParsedFrame, ParsedSentence } from './parsed-frame.ts';
import { Flag, has, type Token } from './token.ts';

/** Tokens between a verb and its quotation, as in "shot back: “". */
const WITH_PARTICLE = 2;
/** Tokens of "to the crew of the ferry," between a verb and its quotation. */
const LONGEST_HEARER = 8;

/**
 * The verb of saying before the quotation at token `at`: the last one, unless it only passes on what an earlier
 * one reports ("Velten said she hoped for “…”", "Velten said the crew left with “…”").
 */
export function cueBefore(
  { tokens, lexicon }: ParsedFrame,
  { cues }: ParsedSentence,
  at: number,
): Cue | null {
  const verbs = cues.filter((cue) => cue.to <= at && cue.kind === 'verb');
  const last = verbs.at(-1);
  if (last === undefined) return null;
  if (has(tokens[last.from], Flag.Nonfinite)) return finiteBefore(tokens, verbs, last, at);
  const outer = verbs.findLast(
    (cue) => cue !== last && cue.subject !== null && has(tokens[cue.from], Flag.Strong),
  );
  if (outer === undefined) return last;
  const inner = leadsInto(tokens, last, at) && !lexicon.thinking.has(tokens[last.from]?.lower ?? '');
  return (!inner && repeatsSpeaker(tokens, outer, last)) || passesOn(tokens, last, at) ? outer : last;
}

/** A participle in passing ("a memo explaining the deal, “") gives way to the finite verb before it. */
function finiteBefore(tokens: readonly Token[], verbs: readonly Cue[], last: Cue, at: number): Cue {
  if (leadsInto(tokens, last, at) || tokens[last.from - 1]?.lower === ',') return last;
  return verbs.findLast((cue) => !has(tokens[cue.from], Flag.Nonfinite)) ?? last;
}

/** "Velten said (that) she hoped": whoever "she" is, Velten says it. */
function repeatsSpeaker(tokens: readonly Token[], outer: Cue, { subject }: Cue): boolean {
  const that = has(tokens[outer.to], Flag.Relative) ? 1 : 0;
  return subject?.kind === 'pronoun' && subject.from === outer.to + that;
}

/** A verb that is none of saying by itself, with words between it and the quotation. */
function passesOn(tokens: readonly Token[], cue: Cue, at: number): boolean {
  const verb = tokens[cue.from];
  if (has(verb, Flag.Strong | Flag.Tell)) return false;
  return at - cue.to > WITH_PARTICLE || (has(verb, Flag.NounLike) && !isIntroducing(tokens[at - 1]));
}

/** Whether the verb stands right before the quotation: `said, “`. */
export function leadsInto(tokens: readonly Token[], cue: Cue, at: number): boolean {
  for (let i = cue.to; i < at; i++) {
    if (has(tokens[i], Flag.Word | Flag.Number | Flag.Quote)) return false;
  }
  return true;
}

/** Whether the quotation belongs to the verb before it, whatever comes behind; `last` is its last character. */
export function introduces(
  { tokens, lexicon }: ParsedFrame,
  { sentence }: ParsedSentence,
  cue: Cue,
  at: number,
  last: string,
): boolean {
  if (leadsInto(tokens, cue, at)) return true;
  // "She told the crew, “Who will pay?” Velten then …": what ends like a sentence.
  if (isIntroducing(tokens[at - 1])) return '?!'.includes(last) && at - cue.to <= LONGEST_HEARER;
  // "When Velten called it “too late,” Brandt said so, too": words inside a clause that hangs on what follows.
  const opener = tokens[sentence.from];
  const hangs = has(opener, Flag.Conjunction) || lexicon.clausal.has(opener?.lower ?? '');
  if (!hangs || cue.subject === null || !has(tokens[at - 1], Flag.Word)) return false;
  for (let i = sentence.from; i < at; i++) if (tokens[i]?.lower === ',') return false;
  return true;
}

/** "Since she left, Velten has had one message: “": what stands before a colon says it, not a verb on the way. */
export function isOnTheWay(tokens: readonly Token[], cue: Cue, at: number): boolean {
  if (tokens[at - 1]?.lower !== ':' || has(tokens[cue.from], Flag.Strong)) return false;
  return at - (cue.inverted?.to ?? cue.to) > WITH_PARTICLE;
}

function isIntroducing(token: Token | undefined): boolean {
  return token?.lower === ',' || token?.lower === ':';
}

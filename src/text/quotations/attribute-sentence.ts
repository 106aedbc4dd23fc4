import type { Attribution } from './attribution.ts';
import { attributionAtEnd, attributionBehind } from './attribution-behind.ts';
import { cueBefore, introduces, isOnTheWay, leadsInto } from './cue-before.ts';
import type { Cue } from './find-cues.ts';
import type { ParsedFrame, ParsedSentence } from './parsed-frame.ts';
import { bylineBefore, signature } from './signature.ts';
import { Flag, has, type Token } from './token.ts';

/** Attributes the quoted stretch at token `at` within its sentence; `last` is its last character. */
export function attributeInSentence(
  frame: ParsedFrame,
  parsed: ParsedSentence,
  at: number,
  last: string,
): Attribution {
  const { tokens } = frame;
  const invites = ',?!—–-…'.includes(last) || tokens[at + 1]?.lower === ',';
  const found = attributionBehind(frame, parsed, at);
  // "his “woman’s card” remark", "“missing” emails": a noun behind the marks, or a participle without a speaker.
  const behind = found?.phrase === null && !invites ? null : found;
  const before = cueBefore(frame, parsed, at);
  if (before === null || !introduces(frame, parsed, before, at, last)) {
    const near = behind !== null && (invites || before === null) ? behind : null;
    const after = near ?? attributionAtEnd(tokens, parsed, at);
    if (after !== null) return after;
  }
  return (
    openingSource(tokens, parsed, before, at) ??
    byline(tokens, parsed, at) ??
    attributionAhead(tokens, before, at) ??
    signed(tokens, parsed, at) ??
    anySource(parsed) ??
    behind ??
    withoutCue(tokens, parsed, at)
  );
}

/** "According to the report, the crew had “…”" is what the report says, unless a verb of saying has a speaker of its own. */
function openingSource(
  tokens: readonly Token[],
  { cues, sentence }: ParsedSentence,
  before: Cue | null,
  at: number,
): Attribution | null {
  const [first] = cues;
  if (first?.kind !== 'source' || first.from !== sentence.from || before === null) return null;
  if (has(tokens[before.from], Flag.Strong | Flag.Tell) || leadsInto(tokens, before, at)) return null;
  return { tier: 'source', phrase: first.subject, cue: first };
}

function byline(tokens: readonly Token[], parsed: ParsedSentence, at: number): Attribution | null {
  const phrase = bylineBefore(tokens, parsed, at);
  return phrase === null ? null : { tier: 'colon', phrase, cue: null };
}

function attributionAhead(tokens: readonly Token[], before: Cue | null, at: number): Attribution | null {
  if (before === null || isOnTheWay(tokens, before, at)) return null;
  const told = has(tokens[before.from], Flag.Tell);
  return { tier: 'before', phrase: before.subject ?? (told ? null : before.inverted), cue: before };
}

function signed(tokens: readonly Token[], parsed: ParsedSentence, at: number): Attribution | null {
  const phrase = signature(tokens, parsed, at + 1);
  return phrase === null ? null : { tier: 'after', phrase, cue: null };
}

function anySource({ cues }: ParsedSentence): Attribution | null {
  const cue = cues.find((candidate) => candidate.kind === 'source');
  return cue === undefined ? null : { tier: 'source', phrase: cue.subject, cue };
}

function withoutCue(tokens: readonly Token[], { search }: ParsedSentence, at: number): Attribution {
  const phrase = search.mainSubject(at);
  if (tokens[at - 1]?.lower === ':') return { tier: 'colon', phrase, cue: null };
  return { tier: phrase === null ? 'none' : 'subject', phrase, cue: null };
}

import { negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Reason } from './verdict.ts';

const stems = (list: string) => stemsOf(list.trim().split(/\s+/));

/** What says that an answer is known. */
const KNOWING = stems('known clear certain sure know understand determine establish decide settle');
/** What says that an answer was given. */
const TELLING = stems(
  'say tell explain disclose reveal announce show find confirm publish give name state specify',
);
const UNKNOWN = stems('unknown unclear uncertain unsure unconfirmed undecided doubt');
const QUESTIONS = new Set(['whether', 'what', 'who', 'when', 'where', 'why', 'how', 'if', 'which']);

/** How far behind the word its question may begin. */
const REACH = 3;
/** How far before it a negator may stand. */
const BACK = 4;

/**
 * Whether an answer that the sentence says is known is known in its sources: `it is clear whether he will sign` of
 * one who has not said whether he will.
 */
export function checkKnowledge(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const own = claim.words.flatMap((word, at) =>
    KNOWING.has(word.stem) && asks(claim, at) && !isDenied(claim, at) ? [word] : [],
  );
  if (own.length === 0 || sources.some(tells) || !sources.some(leavesOpen)) return [];
  return own.map(({ start, end }) => ({ kind: 'negation', text: claim.text.slice(start, end) }));
}

const asks = ({ words }: Passage, at: number) =>
  words.slice(at + 1, at + 1 + REACH).some(({ term }) => QUESTIONS.has(term));

const isDenied = ({ words }: Passage, at: number) =>
  words
    .slice(Math.max(0, at - BACK), at)
    .some(({ term }) => negators.has(term) || term === 'too' || term === 'yet');

/** Whether somebody knows or tells an answer. */
const tells = (source: Passage) =>
  source.words.some(
    ({ stem }, at) => (KNOWING.has(stem) || TELLING.has(stem)) && asks(source, at) && !isDenied(source, at),
  );

const leavesOpen = (source: Passage) =>
  source.words.some(
    ({ stem }, at) => UNKNOWN.has(stem) || ((KNOWING.has(stem) || TELLING.has(stem)) && isDenied(source, at)),
  );

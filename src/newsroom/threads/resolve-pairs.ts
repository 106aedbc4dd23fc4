import type { Substitution } from '../../core/conversation.ts';
import { findOther, findPair, listed } from './find-bodies.ts';
import { type ReadTurn, withArticle } from './read-turns.ts';

interface Resolved {
  readonly text: string;
  readonly substitutions: readonly Substitution[];
  readonly certain: boolean;
}

/** Two of the same kind, as they were named, and what they may be called together. */
const PAIR =
  /\b(?:the\s+two(?:\s+of\s+them)?|both(?:\s+of\s+them)?|the\s+former|the\s+latter|die\s+beiden|beide|ikisi)\b(?:\s+(?:men|women|ministers|leaders|presidents|politicians|people|sides|countries|governments|capitals|companies|parties|groups|ministries|unions))?/iu;

/** "the former", "the latter", "the two", "both" of two who were named together; left as they stand otherwise. */
export function resolvePairs(question: string, turns: readonly ReadTurn[]): Resolved {
  const match = PAIR.exec(question);
  if (match === null) return resolveOther(question, turns) ?? resolveOrdinal(question, turns);
  const [from] = match;
  // "both Fidan and Blinken" names them itself.
  if (/^\s+(?:the\s+)?\p{Lu}/u.test(question.slice(match.index + from.length)))
    return { text: question, substitutions: [], certain: true };
  const pair = findPair(turns);
  if (pair === null) return { text: question, substitutions: [], certain: false };
  const to = /former/iu.test(from) ? pair[0] : /latter/iu.test(from) ? pair[1] : listed(pair);
  if (to === undefined) return { text: question, substitutions: [], certain: false };
  const text = question.slice(0, match.index) + to + question.slice(match.index + from.length);
  return { text, substitutions: [{ from, to }], certain: true };
}

const OTHER =
  /\bthe\s+other(?:\s+(?:one|man|woman|guy|minister|president|leader|side|party|candidate))?(?!\s+\p{L}{3,}s\b)\b/iu;

function resolveOther(question: string, turns: readonly ReadTurn[]): Resolved | null {
  const match = OTHER.exec(question);
  if (match === null) return null;
  const to = findOther(turns);
  if (to === null) return { text: question, substitutions: [], certain: false };
  const text = question.slice(0, match.index) + to + question.slice(match.index + match[0].length);
  return { text, substitutions: [{ from: match[0], to }], certain: false };
}

const ORDINAL =
  /\bthe\s+(first|second|third|fourth|fifth|last)\s+(?:one|story|item|point|news|topic|sentence|bullet)\b/iu;
const PLACES: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth'];

/** "the second one" of a list is what its sentence names first. */
function resolveOrdinal(question: string, [last]: readonly ReadTurn[]): Resolved {
  const match = ORDINAL.exec(question);
  if (match === null) return { text: question, substitutions: [], certain: true };
  const [from, ordinal = ''] = match;
  const place = PLACES.indexOf(ordinal.toLowerCase());
  const [named] = last?.answered.at(place) ?? [];
  if (named === undefined) return { text: question, substitutions: [], certain: false };
  const to = withArticle(named.text);
  const text = question.slice(0, match.index) + to + question.slice(match.index + from.length);
  return { text, substitutions: [{ from, to }], certain: false };
}

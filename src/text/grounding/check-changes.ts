import type { Amount } from './amount.ts';
import { directionOf } from './check-pairs.ts';
import { boundWords } from './lexicon/bound-words.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** What a number is of something that rises or falls: where it starts, by how much it changes, what it comes to. */
type Role = 'from' | 'by' | 'to';

/** `rose to 5 percent` of what rose by 5 percent, `fell from 40 million` of what fell to it. */
export function checkChanges(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap((source) => readAmounts(source).map((amount) => ({ amount, source })));
  return readAmounts(claim).flatMap((amount): readonly Reason[] => {
    const role = roleOf(amount, claim);
    const same = known.filter(({ amount: other }) => isSame(amount, other));
    const roles = same.map(({ amount: other, source }) => roleOf(other, source));
    if (isPast(claim, amount, same, roles)) return [reasonOf(amount, claim)];
    if (role === null || roles.length === 0 || roles.includes(null) || roles.includes(role)) return [];
    const kind = role === 'by' || roles.includes('by') ? 'number' : 'swapped';
    return [{ kind, text: claim.text.slice(amount.start, amount.end) }];
  });
}

const reasonOf = ({ start, end }: Amount, { text }: Passage): Reason => ({
  kind: 'swapped',
  text: text.slice(start, end),
});

const NOW = new Set(['now', 'currently']);

/** `now holds 22 percent` of who raised it from 22 to 31. */
function isPast(
  { words }: Passage,
  { from }: Amount,
  same: readonly { readonly source: Passage }[],
  roles: readonly (Role | null)[],
): boolean {
  const isNow = words.some(({ term, clause }) => NOW.has(term) && clause === words[from]?.clause);
  const isDone = same.every(({ source }) =>
    source.events.some(({ key, mood }) => isChange(key) && mood === 'fact'),
  );
  return isNow && isDone && roles.length > 0 && roles.every((role) => role === 'from');
}

const isSame = (one: Amount, other: Amount) =>
  one.dimension === other.dimension && Math.abs(one.value - other.value) < 1e-9;

/** Null of a number beside which nothing rises or falls, and of the end of a range: `by 4 to 9 percent`. */
function roleOf({ from, dimension }: Amount, { words }: Passage): Role | null {
  if (dimension === 'year' || dimension === 'nth' || dimension?.startsWith('month:') === true) return null;
  const clause = words[from]?.clause;
  let at = from - 1;
  while (at >= 0 && words[at]?.clause === clause && isPassedOver(words[at])) at -= 1;
  const before = words[at];
  if (before === undefined || before.clause !== clause) return null;
  if (isChange(before)) return LEVELS.has(words[at + 1]?.term ?? '') ? 'to' : 'by';
  const role = ROLES.get(before.term) ?? null;
  const near = words.slice(Math.max(0, at - REACH), at).filter((word) => word.clause === clause);
  const isRange = role === 'to' && words[at - 1]?.isFigure === true;
  return role !== null && !isRange && near.some(isChange) ? role : null;
}

/** `fell below 30 euros`: what it comes to. */
const LEVELS = new Set(['below', 'above', 'under', 'over', 'beyond']);

/** How far before its preposition the word for the change may stand: `rose 2 points to`, `cut its forecast by`. */
const REACH = 6;

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['from', 'from'],
  ['by', 'by'],
  ['to', 'to'],
]);

/** `rose by about 5 percent`, `up to a record 40 million` */
const isPassedOver = (word: Word | undefined) =>
  word !== undefined && (boundWords.has(word.term) || PASSED.has(word.term));
const PASSED = new Set(['a', 'an', 'the', 'some', 'only', 'just', 'record', 'another', 'further']);

/** Verbs and nouns for what rises or falls, is raised or cut. */
const isChange = (word: Word) => directionOf(word) !== null;

import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** Where a word says that something is told: before, during or behind what stands there, or in which part of it. */
interface When {
  readonly side: string;
  readonly of: Word;
  readonly word: Word;
}

const sidesOf = (lines: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lines).flatMap(([side, words]) =>
      words.split(' ').map((word): [string, string] => [word, side]),
    ),
  );

const SIDES = sidesOf({
  before: 'before until till ahead prior',
  during: 'during throughout amid amidst',
  after: 'after since following',
});
const PARTS = sidesOf({
  beginning: 'beginning start outset',
  middle: 'middle midst',
  end: 'end close conclusion',
});

/** `before the pandemic` of what was during it, `the end of the year` of its beginning. */
export function checkWhen(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(whenIn);
  return whenIn(claim).flatMap(({ side, of, word }): readonly Reason[] => {
    const told = known.filter((other) => meansSame(other.of, of) && isOfKind(other.side, side));
    const isOther = told.length > 0 && told.every((other) => other.side !== side);
    return isOther ? [{ kind: 'date', text: claim.text.slice(word.start, word.end) }] : [];
  });
}

const isOfKind = (one: string, other: string) => isPart(one) === isPart(other);
const isPart = (side: string) => side === 'beginning' || side === 'middle' || side === 'end';

function whenIn({ words }: Passage): readonly When[] {
  return words.flatMap((word, at): readonly When[] => {
    const part = words[at + 1]?.term === 'of' ? PARTS.get(word.term) : undefined;
    const side = part ?? SIDES.get(word.term);
    const of = headBehind(words, part === undefined ? at : at + 1);
    return side === undefined || of === undefined ? [] : [{ side, of, word }];
  });
}

/** What stands behind a word: over an article and what counts or describes it, in its clause. */
function headBehind(words: readonly Word[], at: number): Word | undefined {
  const from = SKIPPED.has(words[at + 1]?.term ?? '') ? at + 2 : at + 1;
  const head = words.slice(from, from + REACH).find(({ isFunction }) => !isFunction);
  return head?.clause === words[at]?.clause && head?.isFigure === false ? head : undefined;
}
const REACH = 2;
const SKIPPED = new Set(['the', 'a', 'an', 'of', 'last', 'this', 'next', 'to', 'their', 'his', 'her', 'its']);

/** What a word beside a number makes of it: the least, the most, about, nearly, more; or a height or time that is not passed. */
export type Bound = 'least' | 'most' | 'about' | 'nearly' | 'more' | 'over' | 'limit';

const BOUNDS: readonly Bound[] = ['least', 'most', 'about', 'nearly', 'more', 'over', 'limit'];

const WORDS: Readonly<Record<Bound, string>> = {
  least: 'atleast minimum',
  more: 'morethan above exceeding exceed top surpass pass',
  over: 'over beyond',
  most: 'atmost maximum fewerthan under below',
  nearly: 'nearly almost',
  about: 'about around roughly approximately some circa',
  limit: 'reach hit peak within',
};

/** By the folded word, verbs by their base; phrases as they are read (`at least` is `atleast`). */
export const boundWords: ReadonlyMap<string, Bound> = readBounds(WORDS);

/** By the base of what stands before `than`: `older than 5`. */
export const comparedWords: ReadonlyMap<string, Bound> = readBounds({
  more: 'old long large big great high tall late heavy higher later greater deep wide',
  most: 'young short small low little lower early light',
});

function readBounds(words: Partial<Record<Bound, string>>): ReadonlyMap<string, Bound> {
  return new Map(
    BOUNDS.flatMap((bound) => (words[bound] ?? '').split(' ').map((word): [string, Bound] => [word, bound])),
  );
}

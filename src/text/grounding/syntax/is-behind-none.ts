import { stemsOf } from '../stem-of.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { partAt, type Sentence } from './sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `found no fault in the pumps used in May`, `none of those held were`: a participle behind its noun, not what it does. */
export function isBehindNone(
  sentence: Sentence,
  { from, main, isAlone, form }: VerbGroup,
  none: NounPhrase,
): boolean {
  if (from !== main || isAlone || form !== 'past' || partAt(sentence, from - 1) !== 'noun') return false;
  const { words } = sentence;
  const before = words[none.from - 1];
  const isObject = partAt(sentence, none.from - 1) === 'verb' && !CLAUSAL.has(before?.stem ?? '');
  const isOfNone = words[none.from - 1]?.term === 'of' || words[none.from + 1]?.term === 'of';
  return (
    isObject ||
    (isOfNone && words.slice(from + 1).some((_, at) => partAt(sentence, from + 1 + at) === 'helper'))
  );
}

/** Stems of verbs behind which a clause may stand without `that`. */
const CLAUSAL = stemsOf(
  'say add believe think know insist claim argue confirm announce stress warn show'.split(' '),
);

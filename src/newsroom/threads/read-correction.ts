import { beginsWith, endsWith, type Fragment, hasVerb, keyOf, MAX_FRAGMENT } from './fragment.ts';
import { correctionOpenings, correctionWords } from './lexicon/fragment-words.ts';

/** "no, I meant Gaza", "not Wednesday, Tuesday", "hospitals, not schools", "no, Ankara": what was meant. */
export function readCorrection(bare: string): Fragment | null {
  const tokens = withoutOpening(bare.split(/\s+/));
  const keys = tokens.map(keyOf);
  const said = correctionWords.filter((phrase) => phrase.length < keys.length);
  const before = said.find((phrase) => beginsWith(keys, phrase));
  if (before !== undefined) return meant(tokens.slice(before.length));
  const after = said.find((phrase) => endsWith(keys, phrase));
  if (after !== undefined) return meant(tokens.slice(0, -after.length));
  const swap = hasVerb(keys) ? null : readSwap(tokens.join(' '));
  if (swap !== null) return swap;
  return NO.test(bare) && tokens.every((token) => /^\p{Lu}/u.test(token)) ? meant(tokens) : null;
}

const NO = /^(?:no|nope|nein|hayır|non)\b/iu;

/** "no", "sorry", "actually", as many as there are. */
function withoutOpening(tokens: readonly string[]): readonly string[] {
  const keys = tokens.map(keyOf);
  const opening = correctionOpenings.find(
    (phrase) => phrase.length < keys.length && beginsWith(keys, phrase),
  );
  return opening === undefined ? tokens : withoutOpening(tokens.slice(opening.length));
}

const NOT_BUT =
  /^(?:not|nicht|pas)\s+(.+?)(?:\s*,\s*(?:but\s+|sondern\s+|mais\s+)?|\s+(?:but|sondern|mais)\s+|\s+[-–—]\s+)(.+)$/iu;
const BUT_NOT =
  /^((?:\S+\s+){0,2}?\S+?),?\s+(?:and\s+|und\s+)?(?:not|nicht|pas|değil)\s+((?:\S+\s*){1,3})$/iu;

function readSwap(text: string): Fragment | null {
  const [, wrong, right = ''] = NOT_BUT.exec(text) ?? [];
  if (wrong !== undefined) return { text: right, instead: wrong };
  const [, meantOne = '', other] = BUT_NOT.exec(text) ?? [];
  return other === undefined ? null : { text: meantOne, instead: other };
}

function meant(tokens: readonly string[]): Fragment | null {
  const text = tokens.join(' ').replace(/[,;]+$/u, '');
  if (text === '' || tokens.length > MAX_FRAGMENT || hasVerb(tokens.map(keyOf))) return null;
  return { text, instead: null };
}

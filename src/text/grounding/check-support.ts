import { isCalendarWord } from './check-calendar.ts';
import { contentWords } from './overlap.ts';
import { meansSame, type Passage } from './passage.ts';
import type { Reason } from './verdict.ts';

/** Fails a sentence most of whose content words are its own: none of the sources can stand for them. */
export function checkSupport(
  claim: Passage,
  sources: readonly Passage[],
  { maxShare, minWords }: { readonly maxShare: number; readonly minWords: number },
): readonly Reason[] {
  const known = sources.flatMap(({ words }) => words);
  const stems = new Set(known.map(({ stem }) => stem));
  const content = contentWords(claim).filter((word) => !word.isFigure && !isCalendarWord(word));
  const own = content.filter(
    (word) => !stems.has(word.stem) && !known.some((other) => meansSame(word, other)),
  );
  const isTooMuch = own.length >= minWords && own.length > maxShare * content.length;
  return isTooMuch ? [{ kind: 'unsupported', text: own.map(({ term }) => term).join(' ') }] : [];
}

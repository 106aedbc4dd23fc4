import { scales, smallNumbers, tens } from './lexicon/number-values.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';
import { isCalendarWord, meansSame, type Word } from './word.ts';

const isNumber = ({ isFigure, term }: Word) =>
  isFigure || smallNumbers.has(term) || tens.has(term) || scales.has(term);

/** Fails a sentence most of whose content words are its own: none of the sources has to do with them; names are asked of elsewhere. */
export function checkSupport(
  claim: Passage,
  sources: readonly Passage[],
  { maxShare, minWords }: { readonly maxShare: number; readonly minWords: number },
): readonly Reason[] {
  const known = sources.flatMap(({ words }) => words);
  const stems = new Set(known.map(({ stem }) => stem));
  const content = contentWords(claim).filter((word) => !isNumber(word) && !isCalendarWord(word));
  const own = content.filter(
    (word) =>
      !(word.isCapital && word.start > 0) &&
      !stems.has(word.stem) &&
      !known.some((other) => meansSame(word, other)),
  );
  const isTooMuch = own.length >= minWords && own.length > maxShare * content.length;
  return isTooMuch ? [{ kind: 'unsupported', text: own.map(({ term }) => term).join(' ') }] : [];
}

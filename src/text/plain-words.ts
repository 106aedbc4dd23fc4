const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u2032\u00b4`\uff07]/g;
const HYPHENS = /[\u2010\u2011]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A word with what may stand inside it: `Türkiye's`, `U.S`, `40,000`, `DHKP-C`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['.,-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a quotation and nothing else, in lower case, parted by one space: punctuation, quotation
 * marks, line breaks and case do not count, but every letter, accent and possessive does. Two quotations
 * are printed in the same words when this is the same. Words inside unspaced scripts stay together.
 */
export function plainWords(text: string): string {
  const plain = text.normalize('NFKC').replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(INVISIBLE, '');
  return (plain.toLowerCase().match(WORD) ?? []).join(' ');
}

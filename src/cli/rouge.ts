const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * ROUGE-N F1 (Lin 2004) of a text against all its references together, 0 to 1: clipped n-gram matches over
 * the references' and over the text's n-grams. Lower case, words of any script, no stemming, no stop words
 * removed.
 */
export function rouge(references: readonly string[], text: string, n: number): number {
  const candidate = countGrams(text, n);
  let matched = 0;
  let expected = 0;
  let given = 0;
  for (const reference of references) {
    const grams = countGrams(reference, n);
    for (const [gram, count] of grams) matched += Math.min(count, candidate.get(gram) ?? 0);
    expected += sum(grams);
    given += sum(candidate);
  }
  return matched === 0 ? 0 : (2 * matched) / (expected + given);
}

function countGrams(text: string, n: number): ReadonlyMap<string, number> {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  const grams = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at += 1) {
    const gram = words.slice(at, at + n).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function sum(grams: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of grams.values()) total += count;
  return total;
}

import { distance } from 'fastest-levenshtein';

/**
 * The known name that was probably meant: at most two letters off, one for names of up to four letters,
 * and never a rewrite of most of the word. Null when none is that close.
 */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const word = typed.toLowerCase();
  const ranked = names
    .map((name) => ({ name, off: isSwap(word, name) ? 1 : distance(word, name) }))
    .filter(({ name, off }) => off <= (Math.min(name.length, word.length) <= 4 ? 1 : 2))
    .sort((a, b) => a.off - b.off);
  return ranked[0]?.name ?? null;
}

/** Two neighbouring letters in the wrong order are one slip, not two. */
function isSwap(typed: string, name: string): boolean {
  if (typed.length !== name.length) return false;
  const at = [...name].findIndex((letter, index) => letter !== typed[index]);
  return (
    at >= 0 && name === typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2)
  );
}

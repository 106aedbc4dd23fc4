import { distance } from 'fastest-levenshtein';

/** How far apart two names are, for "did you mean": letters wrong as a share of the longer one, 0 to 1. */
export function nameDistance(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 0 : distance(one, other) / longer;
}

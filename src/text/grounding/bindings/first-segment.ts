import type { Passage } from '../passage.ts';
import { opensSegment } from '../syntax/sentence.ts';

/** Those of some places that stand before the first comma among them. */
export function firstSegment(source: Passage, places: readonly number[]): readonly number[] {
  const end = places.findIndex((at, index) => index > 0 && opensSegment(source, at));
  return end < 0 ? places : places.slice(0, end);
}

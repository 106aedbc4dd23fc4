import type { Bearer } from './read-bearers.ts';
import { isNamed, type Told } from './read-told.ts';

/** Names that stand in a list from which one of the sources' is missing: `Qatar and Chad` for Qatar and Norway. */
export function intrudersOf(own: Told, known: Told): readonly Bearer[] {
  const find = (bearer: Bearer) => known.bearers.filter((other) => isNamed(bearer, other));
  const isLeftOut = (one: Bearer) =>
    !own.bearers.some((bearer) => isNamed(bearer, one) || isNamed(one, bearer));
  return own.lists.flatMap((list) =>
    list.filter((bearer) => {
      const meant = find(bearer);
      const mates = list.filter((other) => other !== bearer).flatMap(find);
      const theirs = known.lists.filter((other) => mates.some((mate) => other.includes(mate)));
      const isAtHome = known.lists.some((other) => meant.some((one) => other.includes(one)));
      return meant.length > 0 && !isAtHome && theirs.some((other) => other.some(isLeftOut));
    }),
  );
}

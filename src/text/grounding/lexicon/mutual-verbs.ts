/** Base forms of what two do with each other: whoever is named first says nothing. */
export const mutualVerbs: ReadonlySet<string> = new Set(
  `meet marry wed divorce talk speak chat converse confer agree disagree debate argue quarrel feud spar fight duel clash
  collide face play draw tie join merge compete share negotiate cooperate collaborate team-up partner reconcile embrace hug
  kiss coincide overlap`.split(/\s+/),
);

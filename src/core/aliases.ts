export type AliasKind = 'place' | 'person' | 'organisation';

/** Names of one thing. The first is the one that is shown. */
export interface AliasGroup {
  readonly kind: AliasKind | null;
  readonly names: readonly string[];
}

/** Which names mean the same, for topics, people and searches alike. */
export interface AliasTable {
  readonly groups: readonly AliasGroup[];
}

/**
 * Who or what a word may stand for; several when it cannot be told. `certain` when nothing else was as near, so that
 * nobody would read it otherwise.
 */
export type Referent =
  | { readonly kind: 'one'; readonly name: string; readonly certain: boolean }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

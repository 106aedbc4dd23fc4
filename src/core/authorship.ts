/**
 * Why a model that is configured had no part in an answer. `slow`: not in time. `down`: not reached, or failing.
 * `refused`: it does not take our requests (key, name, address). `unusable`: what it proposed could not be used.
 * `over-budget`: the workspace has used what it may use in a day; `resetsAt` is an ISO 8601 instant.
 */
export type ModelAbsence =
  | { readonly kind: 'slow' | 'down' | 'refused' | 'unusable' }
  | { readonly kind: 'over-budget'; readonly resetsAt: string };

/** What a proposal was made of, as SHA-256 in hexadecimal: the prompt file, and the sources that were offered. */
export interface Origin {
  readonly prompt: string;
  readonly sources: string;
}

/**
 * Who chose the sentences of an answer, and who worded them. `by` is the model's name as configured. Whoever it
 * was, every line was checked by the program.
 */
export type Authorship =
  | { readonly kind: 'rules'; readonly absence: ModelAbsence | null }
  | { readonly kind: 'chosen' | 'worded'; readonly by: string; readonly origin: Origin };

/** Chosen and worded by rules, with no model configured. */
export const byRules: Authorship = { kind: 'rules', absence: null };

/** The name of the model that is none. */
export const RULES = 'rules';

/** Who is shown for what somebody of that name chose or worded. */
export function authorshipOf({
  kind,
  by,
  origin,
}: {
  readonly kind: 'chosen' | 'worded';
  readonly by: string;
  readonly origin: Origin;
}): Authorship {
  return by === RULES ? byRules : { kind, by, origin };
}

/** `written by rules`, `chosen by gpt-5-mini`, `worded by gpt-5-mini`. */
export function describeAuthorship(authorship: Authorship): string {
  return authorship.kind === 'rules' ? 'written by rules' : `${authorship.kind} by ${authorship.by}`;
}

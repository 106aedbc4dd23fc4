import type { Speaker } from '../core/quotation.ts';
import type { Scope } from '../core/scope.ts';
import type { Desk } from './desk.ts';
import { fullNameOf } from './match-person.ts';
import { indexSpeakers } from './speaker-index.ts';

/** Who a speaker is, as far as the articles in scope tell; null when nobody can tell. */
export type WhoIs = (speaker: Speaker) => string | null;

/**
 * Tells who speakers are across articles: one that prints "Blinken" only means the Antony Blinken others name,
 * as long as they name no other. Institutions are left as their own article names them: every country has a
 * ministry.
 */
export async function nameSpeakers(desk: Desk, scope: Scope): Promise<WhoIs> {
  const index = indexSpeakers(await desk.store.speakers(scope), desk.names);
  return ({ kind, name }) => {
    if (name === null || (kind !== 'name' && kind !== 'pronoun')) return name;
    return fullNameOf(desk.names.read(name), index) ?? name;
  };
}

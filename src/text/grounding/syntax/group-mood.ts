import { have, presentHelpers } from '../lexicon/helping-verbs.ts';
import { type Mood, modals, moodAdverbs } from '../lexicon/mood-words.ts';
import type { VerbForm } from './verb-forms.ts';

/**
 * How sure a verb group makes it, from the terms before its verb and the form of the verb: `may` is possible, `has
 * to` must be, `is to` will be. `own` is the verb itself where only `is` or `has` stands. Null of a bare infinitive.
 */
export function groupMood(before: readonly string[], own: string, form: VerbForm | null): Mood | null {
  const modal = before.includes('need') ? 'must' : firstOf(before, modals);
  const adverb = firstOf(before, moodAdverbs);
  if (adverb !== null && (modal === null || (modal === 'future' && adverb === 'likely'))) return adverb;
  const to = before.indexOf('to');
  const withTo = to > 0 ? moodWithTo(before, to, modal) : null;
  if (withTo !== null) return withTo;
  if (modal !== null) return modal;
  return to === 0 ? null : moodOfTense(before, own, form);
}

function firstOf(terms: readonly string[], moods: ReadonlyMap<string, Mood>): Mood | null {
  return terms.map((term) => moods.get(term)).find((mood) => mood !== undefined) ?? null;
}

/** `has yet to`, `might have to`, `had to`, `has to`, `is to`. */
function moodWithTo(before: readonly string[], to: number, modal: Mood | null): Mood | null {
  if (before.includes('yet')) return 'fact';
  if (modal === 'possible') return modal;
  const helper = before.slice(0, to).findLast((term) => term !== 'still' && term !== 'also') ?? '';
  if (have.has(helper)) return helper === 'had' ? 'forced' : 'must';
  return modal ?? 'future';
}

function moodOfTense(before: readonly string[], own: string, form: VerbForm | null): Mood {
  const isDid = before.some((term) => term === 'did' || term === 'didnt');
  if (form === 'base' && isDid) return 'fact';
  // `has become`, `has put`
  if (form === 'base' && before.some((term) => have.has(term))) return 'fact';
  if (form === 'third' || form === 'base') return 'present';
  const present = before.find((term) => presentHelpers.has(term));
  if (present === undefined) return presentHelpers.has(own) ? 'present' : 'fact';
  if (have.has(present)) return own === '' ? 'fact' : 'present';
  return 'present';
}

import type { WordedSentence } from '../../model.ts';
import type { Choice } from '../ground.ts';
import type { EditedSentence } from './edit.ts';
import { cleanId } from './offer-sentences.ts';

/** A wording may rest on so many sentences. */
const MAX_CITED = 3;

/** What was offered, by id. */
type Offered = ReadonlyMap<string, Choice>;

/** The sentences that were chosen. Ids that were not offered are left out. */
export function takeChosen(ids: readonly string[], offered: Offered): readonly EditedSentence[] {
  return ids.flatMap((id) => {
    const choice = offered.get(cleanId(id));
    if (choice === undefined) return [];
    const [own, ...also] = choice.spans;
    return [{ spans: [own], also, wording: null, doubts: [] }];
  });
}

/** The sentences that were worded, each with the places it is said to rest on; one that names none is left out. */
export function takeWorded(
  sentences: readonly WordedSentence[],
  offered: Offered,
): readonly EditedSentence[] {
  return sentences.flatMap(({ text, ids }) => {
    const cited = [...new Set(ids.map(cleanId))].flatMap((id) => offered.get(id) ?? []).slice(0, MAX_CITED);
    if (cited.length === 0) return [];
    return [{ spans: cited.map(({ spans: [own] }) => own), also: [], wording: text.trim(), doubts: [] }];
  });
}

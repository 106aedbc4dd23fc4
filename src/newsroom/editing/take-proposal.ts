import type { Origin } from '../../core/authorship.ts';
import type { BriefSelection, BriefWording } from '../../model.ts';
import type { Choice } from '../ground.ts';
import type { Edit, EditedSentence } from './edit.ts';
import type { OfferedBrief } from './offer-brief.ts';
import { cleanId } from './offer-sentences.ts';

/** A wording may rest on so many sentences. */
const MAX_CITED = 3;

interface Provenance {
  readonly by: string;
  readonly origin: Origin;
}

/** What was chosen, in places of articles. Ids that were not offered are left out; nothing else is read. */
export function takeSelection(
  { sections, quotes }: BriefSelection,
  offered: OfferedBrief,
  { by, origin }: Provenance,
): Edit {
  return {
    kind: 'chosen',
    answerable: true,
    by,
    origin,
    sections: sections.map(({ heading, sentences }) => ({
      heading,
      sentences: sentences.flatMap((id) => {
        const choice = offered.sentences.get(cleanId(id));
        return choice === undefined ? [] : [toSentence([choice], null)];
      }),
    })),
    quotes: takeQuotes(quotes, offered),
  };
}

/** What was worded, with the places it is said to rest on. A sentence that names none that was offered is left out. */
export function takeWording(
  { sentences, quotes }: BriefWording,
  offered: OfferedBrief,
  { by, origin }: Provenance,
): Edit {
  const worded = sentences.flatMap(({ text, ids }) => {
    const cited = [...new Set(ids.map(cleanId))].flatMap((id) => offered.sentences.get(id) ?? []);
    const [first, ...others] = cited.slice(0, MAX_CITED);
    return first === undefined ? [] : [toSentence([first, ...others], text.trim())];
  });
  return {
    kind: 'worded',
    answerable: true,
    by,
    origin,
    sections: [{ heading: null, sentences: worded }],
    quotes: takeQuotes(quotes, offered),
  };
}

function toSentence(cited: readonly [Choice, ...Choice[]], wording: string | null): EditedSentence {
  const spans = cited.map((choice) => choice.spans[0]);
  const also = wording === null ? cited.flatMap((choice) => choice.spans.slice(1)) : [];
  return { spans, also, wording, doubts: [] };
}

function takeQuotes(ids: readonly string[], offered: OfferedBrief): Edit['quotes'] {
  return [...new Set(ids.map(cleanId))].flatMap((id) => {
    const [entry] = offered.quotes.get(id)?.entries ?? [];
    return entry === undefined
      ? []
      : [{ article: entry.article, revision: entry.revision, start: entry.start }];
  });
}

import type { Origin } from '../../core/authorship.ts';
import type { BriefSelection, BriefWording } from '../../model.ts';
import type { Edit } from './edit.ts';
import type { OfferedBrief } from './offer-brief.ts';
import { cleanId } from './offer-sentences.ts';
import { takeChosen, takeWorded } from './take-sentences.ts';

interface Provenance {
  readonly by: string;
  readonly origin: Origin;
}

/** What was chosen for a brief, in places of articles. Nothing else of it is read. */
export function takeSelection(
  { sections, quotes }: BriefSelection,
  offered: OfferedBrief,
  provenance: Provenance,
): Edit {
  return {
    ...provenance,
    kind: 'chosen',
    answerable: true,
    sections: sections.map(({ heading, sentences }) => ({
      heading,
      sentences: [...takeChosen(sentences, offered.sentences)],
    })),
    quotes: takeQuotes(quotes, offered),
  };
}

/** What was worded for a brief, with the places it is said to rest on. */
export function takeWording(
  { sentences, quotes }: BriefWording,
  offered: OfferedBrief,
  provenance: Provenance,
): Edit {
  return {
    ...provenance,
    kind: 'worded',
    answerable: true,
    sections: [{ heading: null, sentences: [...takeWorded(sentences, offered.sentences)] }],
    quotes: takeQuotes(quotes, offered),
  };
}

function takeQuotes(ids: readonly string[], offered: OfferedBrief): Edit['quotes'] {
  return [...new Set(ids.map(cleanId))].flatMap((id) => {
    const [entry] = offered.quotes.get(id)?.entries ?? [];
    return entry === undefined
      ? []
      : [{ article: entry.article, revision: entry.revision, start: entry.start }];
  });
}

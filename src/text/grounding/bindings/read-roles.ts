import { lightVerbs } from '../lexicon/light-verbs.ts';
import type { Passage } from '../passage.ts';
import type { Event } from '../syntax/event.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Word } from '../word.ts';
import type { WordGraph } from './word-graph.ts';

/** Who does something, or to whom it is done. */
export interface Role {
  readonly kind: 'agent' | 'patient';
  readonly act: Word;
  /** Places of the words that say who. */
  readonly places: readonly number[];
}

/** Who does what to whom in sentences; what says nothing of itself (`have`, `be`) is left out. */
export function readRoles(passages: readonly Passage[], { starts, spots }: WordGraph): readonly Role[] {
  return passages.flatMap(({ words, events }, sentence) => {
    const start = starts[sentence] ?? 0;
    const places = new Map(words.map((word, at) => [word, start + at]));
    const placesOf = (phrase: NounPhrase | null) => {
      if (phrase === null) return [];
      return phrase.isPronoun
        ? [start + phrase.from]
        : phrase.heads.flatMap((head) => places.get(head) ?? []);
    };
    return events
      .filter(({ key, group }) => !lightVerbs.has(key.stem) && spots[start + group.main]?.isReport !== true)
      .flatMap((event) =>
        partsOf(event).map(([kind, phrase]): Role => ({ kind, act: event.key, places: placesOf(phrase) })),
      )
      .filter((role) => role.places.length > 0);
  });
}

function partsOf({
  group,
  subject,
  object,
  others,
}: Event): readonly (readonly [Role['kind'], NounPhrase | null])[] {
  const by = others.find(({ preposition }) => preposition === 'by')?.phrase ?? null;
  return group.isPassive
    ? [
        ['patient', subject],
        ['agent', by],
      ]
    : [
        ['agent', subject],
        ['patient', object],
      ];
}

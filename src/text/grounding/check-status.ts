import { statuses } from './lexicon/status-words.ts';
import { isUnreal } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { standsBeside, type Word } from './word.ts';

/** A word that says how firm a thing is, with the thing. */
interface Status {
  readonly word: Word;
  readonly things: readonly Word[];
  /** Its line and side in the lexicon. */
  readonly line: number;
  readonly side: 0 | 1;
}

/**
 * How firm a thing is in the sentence, where its sources call the same thing the contrary: `a final agreement` of a
 * preliminary one, `suspected cases` of confirmed ones.
 */
export function checkStatus(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const told = sources.flatMap(statusesIn);
  return statusesIn(claim)
    .filter((own) => {
      const same = told.filter((other) => other.line === own.line && isOfSame(own, other));
      return same.length > 0 && same.every(({ side }) => side !== own.side);
    })
    .map(({ word }) => ({ kind: 'modality', text: claim.text.slice(word.start, word.end) }));
}

const isOfSame = ({ things }: Status, other: Status) =>
  things.some((thing) => other.things.some((one) => standsBeside(thing, one)));

function statusesIn(passage: Passage): readonly Status[] {
  return passage.words.flatMap((word, at) => {
    const things = thingsBehind(passage, at);
    if (things.length === 0) return [];
    return statuses.flatMap((sides, line) =>
      ([0, 1] as const).flatMap((side): readonly Status[] => {
        const isNon = passage.words[at - 1]?.term === 'non';
        const stem = isNon ? `non${word.stem}` : word.stem;
        return sides[side].has(stem) ? [{ word, things, line, side }] : [];
      }),
    );
  });
}

/** The nouns behind an adjective in its phrase, or what is done so: `confirmed 23 measles cases`. */
function thingsBehind(passage: Passage, at: number): readonly Word[] {
  const { words, events } = passage;
  const event = events.find(({ key }) => key === words[at]);
  // `if parliament adopts the draft` adopts nothing yet.
  if (event !== undefined && (event.isDenied || isUnreal(event.mood))) return [];
  if (event !== undefined) return (event.group.isPassive ? event.subject : event.object)?.heads ?? [];
  let to = at + 1;
  while (to < words.length && !opensSegment(passage, to) && INSIDE.has(partAt(passage, to) ?? '')) to += 1;
  return words.slice(at + 1, to).filter(({ isFunction }) => !isFunction);
}
const INSIDE = new Set(['noun', 'name', 'number']);

import { judgingVerbs } from '../lexicon/saying-words.ts';
import type { Passage } from '../passage.ts';
import { isSaying } from '../read-speakers.ts';
import { stemsOf } from '../stem-of.ts';
import type { Event } from '../syntax/event.ts';
import type { Bearer } from './read-bearers.ts';
import type { Told } from './read-told.ts';

/** Whether a name stands for who says something, or to whom: `said Kos`, `according to Kos`, `told Kos`, `Kos announced`. */
export function isInReport(
  { places }: Bearer,
  { graph: { spots } }: Told,
  { events, words }: Passage,
): boolean {
  const reports = events.filter(({ group }) => spots[group.main]?.isReport === true);
  const tellings = events.filter(isTelling);
  const according = words.findIndex(({ term }, at) => term === 'according' || isViewOf(words, at));
  return places.every((place) => {
    const isBehind = according >= 0 && place > according && words[place]?.clause === words[according]?.clause;
    const isIn = ({ from, to }: { from: number; to: number }) => place >= from && place < to;
    return (
      isBehind ||
      tellings.some(({ subject }) => subject !== null && isIn(subject)) ||
      reports.some(
        ({ group, subject, object }) =>
          [subject, object].some((phrase) => phrase !== null && isIn(phrase)) ||
          isIn({ from: group.to, to: group.to + HEARER }),
      )
    );
  });
}

/** `in the view of` */
const isViewOf = (words: Passage['words'], at: number) =>
  VIEWS.has(words[at]?.term ?? '') &&
  words[at - 1]?.term === 'the' &&
  words[at - 2]?.term === 'in' &&
  words[at + 1]?.term === 'of';
const VIEWS = new Set(
  'view opinion judgment judgement eyes words estimation assessment telling account'.split(' '),
);

/** `announced the closure`, `called it unavoidable`; not `called it back`, `asked for it`: that is an act. */
const isTelling = ({ key, group, behind }: Event) =>
  !group.isPassive &&
  (judgingVerbs.has(key.stem)
    ? !behind
        .slice(0, PARTICLE_REACH)
        .some(({ term }, at) => term === 'back' || (at === 0 && PARTICLES.has(term)))
    : isSaying(key) && !ACTING.has(key.stem));

const ACTING = stemsOf(
  'ask propose recommend request decide demand urge instruct blame accuse complain rule'.split(' '),
);
const PARTICLES = new Set('on for off up out in to'.split(' '));
const PARTICLE_REACH = 4;

/** How far behind `told` the name of the hearer goes. */
const HEARER = 3;

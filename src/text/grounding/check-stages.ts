import { relationsOf } from './lexicon/relations.ts';
import { plainSayingVerbs } from './lexicon/saying-words.ts';
import { type Sign, type Stage, stages } from './lexicon/stages.ts';
import { isMoodCarried } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { SIGNS_OF } from './stage-signs.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { tellsSame, type Word } from './word.ts';

/**
 * Words by which a sentence says how far a matter has got (`asked`, `considers`, `was persuaded`, `has permission`) where
 * no word of its sources says that it has got so far.
 */
export function checkStages(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const signs = new Set(signsIn(sources));
  return claim.words.flatMap((word, at): readonly Reason[] => {
    const stage = stageAt(claim, at);
    const event = claim.events.find(({ key }) => key === word);
    const isDenied = event?.isDenied === true;
    const has = (sign: Sign) => signs.has(sign) && !(sign === 'say' && event?.group.isPassive === true);
    if (stage === null || isDenied || isTold(stage, word, words) || [...stage.signs].some(has)) return [];
    if (event !== undefined && isCarrying(event, sources)) return [];
    return [{ kind: 'modality', text: claim.text.slice(word.start, word.end) }];
  });
}

/** `received a ban`, `was granted a loan` of who was banned, whom somebody will lend it: the noun tells the same act. */
export const isCarrying = ({ key, object, mood }: Event, sources: readonly Passage[]): boolean =>
  CARRYING.has(key.stem) &&
  object?.heads.some((head) =>
    sources.some(({ events }) =>
      events.some(
        (other) => !other.isDenied && isMoodCarried(mood, other.mood) && tellsSame(other.key, head),
      ),
    ),
  ) === true;
const CARRYING = stemsOf(['receive', 'apply', 'offer', 'give', 'grant']);

/** The stage that the word at a place stands for. */
export function stageAt({ words, tags }: Passage, at: number): Stage | null {
  const { stem, isCapital } = words[at] ?? {};
  const part = tags[at]?.part;
  if (stem === undefined || isCapital === true) return null;
  // `the tax applies from May` asks for nothing.
  if (stem === APPLY && part === 'verb' && !ASKED_FOR.has(words[at + 1]?.term ?? '')) return null;
  if (part === 'noun' && isOtherNoun(words, at)) return null;
  // `weighed 75 kilograms`
  if (stem === WEIGH && tags[at + 1]?.part === 'number') return null;
  const isOf = ({ verbs, nouns }: Stage) => (part === 'verb' ? verbs : nouns).has(stem);
  return part === 'verb' || part === 'noun' ? (stages.find(isOf) ?? null) : null;
}

/** `the author` authorises nothing; `out of order`, `law and order` are no orders. */
function isOtherNoun(words: readonly Word[], at: number): boolean {
  const { term } = words[at] ?? {};
  const [before, first] = [words[at - 1]?.term ?? '', words[at - 2]?.term];
  if (term === 'author' || term === 'authors') return true;
  return term === 'order' && (before === 'in' || before === 'of' || (before === 'and' && first === 'law'));
}
const APPLY = stemOf('apply');
const WEIGH = stemOf('weigh');
const ASKED_FOR = new Set(['for', 'to']);

function isTold({ told }: Stage, own: Word, words: readonly Word[]): boolean {
  const { same } = relationsOf(own.stem);
  return words.some(
    ({ stem, isFunction }) =>
      !isFunction && (stem === own.stem || told.has(stem) || (same.has(stem) && !isOnlySaid(own, stem))),
  );
}

/** Who says something has confessed nothing yet. */
const isOnlySaid = (own: Word, stem: string) => CONFESSING.has(own.stem) && plainSayingVerbs.has(stem);
const CONFESSING = stemsOf(['confess', 'admit']);

const saying = stemsOf(
  'say tell state announce declare according add note write argue insist report'.split(' '),
);
const HAVING = new Set(['have', 'has', 'had', 'having']);

function* signsIn(sources: readonly Passage[]): Generator<Sign> {
  for (const { words, events } of sources) {
    if (denies(words)) yield 'no';
    if (words.some(({ stem }) => saying.has(stem))) yield 'say';
    if (words.some(({ term }, at) => HAVING.has(term) && words[at + 1]?.term === 'to')) yield 'must';
    for (const { mood } of events) {
      const sign = SIGNS_OF[mood];
      if (sign !== undefined) yield sign;
    }
  }
}

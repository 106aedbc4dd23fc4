import type { Passage } from './passage.ts';
import type { Event } from './syntax/event.ts';
import type { Told } from './told.ts';
import { meansSame, type Word } from './word.ts';

/** `do not have much access` of who has little access: how much there is, is what is denied; of the same thing. */
export const isLittle = ({ group }: Event, { sentences }: Told, { words }: Passage): boolean =>
  group.isDenied &&
  words.some(
    (word, at) =>
      at >= group.from &&
      at < group.to + REACH &&
      MUCH.has(word.term) &&
      sentences.some((source) => isScarceIn(source.words, thingsBehind(words, at))) &&
      !sentences.some((source) => isAmong(source.words, MUCH, thingsBehind(words, at))),
  );

/** How far behind a verb its measure may stand, and what is measured behind that. */
const REACH = 4;

const thingsBehind = (words: readonly Word[], at: number) =>
  words
    .slice(at + 1, at + 1 + REACH)
    .filter(({ isFunction, clause }) => !isFunction && clause === words[at]?.clause);

const isScarceIn = (words: readonly Word[], things: readonly Word[]) => isAmong(words, SCARCE, things);

/** Whether one of some terms stands before one of some things. */
const isAmong = (words: readonly Word[], terms: ReadonlySet<string>, things: readonly Word[]) =>
  words.some(
    ({ term }, at) =>
      terms.has(term) &&
      thingsBehind(words, at).some((word) => things.some((thing) => meansSame(word, thing))),
  );

const MUCH = new Set(
  'much many lot lots plenty great good significant substantial big large ample considerable'.split(' '),
);
const SCARCE = new Set(
  `little few scarce scant scarcely hardly barely virtually practically next meagre meager minimal limited low poor short slim
  slight small sparse thin negligible modest insufficient inadequate weak scarcity shortage lack dearth`.split(
    /\s+/,
  ),
);

import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { Word } from './word.ts';

/** Stems of verbs behind which it stands what somebody is: `remained open`. */
const linking = stemsOf(['remain', 'stay', 'keep', 'become', 'get', 'turn', 'seem', 'look', 'appear']);

/** Stems of nouns of which one has the one and another the other: `a 5-2 loss to Miami`. */
const results = stemsOf(['win', 'loss', 'victory', 'triumph']);
/** How far before such a noun whose it is may stand. */
const REACH = 4;
/** Behind it stands who has the other. */
const AGAINST = new Set(['to', 'by', 'against', 'over', 'from']);
/** Whoever hands a loss to somebody has none: `handed the Hawks a loss`. */
const handing = stemsOf(['hand', 'deal', 'inflict', 'give']);

/** Of whom a word that is no verb is said: `the shops` of `the shops stayed open`, `Cyprus's loss`. */
export function bearersOf(passage: Passage, at: number): readonly Word[] {
  const { words, events } = passage;
  const word = words[at];
  if (word === undefined) return [];
  if (results.has(word.stem)) return holdersOf(passage, at, word);
  const event = events.find(
    ({ key, object, isSubjectShared }) =>
      !isSubjectShared && linking.has(key.stem) && object?.words.includes(word),
  );
  return event === undefined ? [] : subjectWords(event);
}

function holdersOf({ words, events, text }: Passage, at: number, word: Word): readonly Word[] {
  const owner = words
    .slice(Math.max(0, at - REACH), at)
    .findLast(
      ({ isPossessive, isCapital, end }) => isCapital && (isPossessive || /['’]/.test(text[end] ?? '')),
    );
  if (owner !== undefined) return [owner];
  const event = events.findLast(({ group }) => group.main < at);
  if (event === undefined) return [];
  const isTold =
    event.object?.words.includes(word) === true ||
    event.behind.includes(word) ||
    event.others.some(({ phrase }) => phrase.words.includes(word));
  if (!isTold) return [];
  const isAgainst = handing.has(event.key.stem) || AGAINST.has(words[at + 1]?.term ?? '');
  if (!isAgainst) return [];
  if (!handing.has(event.key.stem)) return subjectWords(event);
  return words.slice(event.group.main + 1, at).filter(({ isCapital }) => isCapital);
}

/** Who does it; not those whose they are: `Guidi's colleagues` are not Guidi. */
export function subjectWords({ subject }: Event): readonly Word[] {
  const words = subject?.words ?? [];
  const own = words.filter(({ isPossessive }) => !isPossessive);
  return own.length > 0 ? own : words;
}

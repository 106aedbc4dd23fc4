import { fold } from '../text/fold.ts';
import { stopWords } from '../text/stop-words.ts';
import { isProperName } from './person-name.ts';
import type { QuestionCandidate } from './question-candidates.ts';
import { countryNames } from './threads/country-names.ts';
import { findTimePhrase } from './threads/days-in-text.ts';
import { findMentions, type Mention } from './threads/find-mentions.ts';

/** What somebody is quoted as saying. */
export interface Saying {
  readonly name: string;
  readonly text: string;
}

/** "What did X say about Y?" for what they are quoted on; what all of it is about tells nothing, so it comes last. */
export function questionsFromSayings(
  sayings: readonly Saying[],
  topic: string,
): readonly QuestionCandidate[] {
  const all = sayings.map(({ text }) => text).join(' ');
  const asked = sayings.flatMap(({ name, text }) => {
    const speaker = speakerOf(name);
    const matter = speaker === null ? null : matterOf(text, name, all);
    return speaker === null || matter === null ? [] : [{ speaker, ...matter }];
  });
  const isGeneral = ({ expects }: { readonly expects: string }) =>
    countryNames.has(fold(expects)) ||
    /^(?:U\.?S|U\.?K|EU)\b/u.test(expects) ||
    fold(topic).includes(fold(expects));
  const plain = sayings.flatMap(({ name }) => {
    const speaker = speakerOf(name);
    const question = `What did ${speaker} say?`;
    return speaker === null ? [] : [{ question, about: speaker, expects: '' }];
  });
  const onMatters = [...asked.filter((each) => !isGeneral(each)), ...asked.filter(isGeneral)].map(
    ({ speaker, about, expects }) => ({
      question: `What did ${speaker} say about ${about}?`,
      about: speaker,
      expects,
    }),
  );
  return [...onMatters, ...plain];
}

/** A name in the words, or else a thing they and other words speak of: "the wages". */
function matterOf(text: string, speaker: string, all: string) {
  const named = findMentions(text).find((mention) => isMatter(mention, speaker));
  if (named !== undefined)
    return { about: the(named, text).replace(/^((?:the )?U\.[SK])$/u, '$1.'), expects: named.text };
  const things = [
    ...text.matchAll(
      /(?<!\p{L})(?:the|our|their|these|those)\s+(\p{Ll}{5,})(?=[.,;:!?’'”"]|$|\s+(?:of|in|on|at|that|when|and|is|are|was|were|to|for|with|from|by|stand|stands)\b)/gu,
    ),
  ].map(([, thing = '']) => thing);
  const [thing] = things
    .filter(
      (each) => !stopWords('en').has(each) && !GENERAL.has(each) && !/(?:ing|ed|er|est|ly)$/u.test(each),
    )
    .map((each) => ({ each, times: all.split(each).length - 1 }))
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times);
  return thing === undefined ? null : { about: `the ${thing.each}`, expects: thing.each };
}

const GENERAL: ReadonlySet<string> = new Set(
  'people world country things others question questions problem problems answer answers words point thing place times moment public'.split(
    ' ',
  ),
);

/** Somebody by name, a body or a text; not "many residents". */
function speakerOf(name: string): string | null {
  if (/\b(?:statement|report|letter|declaration)$/u.test(name)) return `the ${name}`;
  if (!isProperName(name)) return null;
  const [mention] = findMentions(name);
  return mention?.kind === 'group' &&
    /(?:Ministry|Department|Government|Parliament|Council|Commission|Union|Association|Authority|Office|Agency|Army|Police|Party|Committee|Court|Bank)$/u.test(
      name,
    )
    ? `the ${name}`
    : name;
}

function isMatter({ kind, sure, text, start }: Mention, speaker: string): boolean {
  if (kind === 'person' || !sure || !/^\p{Lu}/u.test(text) || findTimePhrase(text) !== null) return false;
  if (fold(speaker).includes(fold(text)) || OF_A_LAND.test(text)) return false;
  return start > 0 || text.includes(' ') || kind === 'place' || /^\p{Lu}{2,}/u.test(text);
}

/** Adjectives of countries say what kind, not what about. */
const OF_A_LAND = /(?:ian|ish|ese|ench|utch|ean|ican)$/u;
/** "the Gaza paragraph" is about Gaza. */
const the = ({ text, the: withThe, end }: Mention, all: string): string =>
  withThe && !/^\s+\p{Ll}/u.test(all.slice(end)) ? `the ${text}` : text;

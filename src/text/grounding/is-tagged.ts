import { generalNouns } from './lexicon/general-nouns.ts';
import { negators } from './lexicon/mood-words.ts';
import {
  blamedActs,
  claimingVerbs,
  disputingVerbs,
  partisans,
  reporters,
  stances,
} from './lexicon/reporters.ts';
import { isUnreal } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import type { Report } from './read-reports.ts';
import type { Speaker } from './read-speakers.ts';
import type { Word } from './word.ts';

/**
 * Whether what is said may be told as known: `police said 31 people had died`, `the company said its plant had been
 * closed`, `..., the mayor said`. Not what is claimed or warned of, what a party to a conflict says, what somebody
 * disputes, and nobody's own denial.
 */
export function isTagged({ speaker, said }: Report, source: Passage, claim: Passage): boolean {
  if (claimingVerbs.has(speaker.verb.stem) || speaker.nouns.some(({ stem }) => partisans.has(stem)))
    return false;
  if (speaker.nouns.some(({ stem }) => reporters.has(stem)) || speaker.nouns.some(isScientist)) return true;
  const inside = [...said].flatMap((at) => source.words[at] ?? []);
  if (isStance(speaker, inside)) return true;
  if (claim.words.some(({ term }) => negators.has(term)) && inside.some(({ term }) => negators.has(term)))
    return false;
  if (inside.some(({ stem }) => blamedActs.has(stem))) return false;
  return speaker.nouns.some(isOffice) || isOfItself(speaker, said, source) || isEvent(said, source);
}

/** What happened or is so, as against what may be, will be or should be: a forecast is its maker's. */
const isEvent = (said: ReadonlySet<number>, { events }: Passage) =>
  events.every(({ group, mood }) => !said.has(group.main) || group.isInfinitive || !isUnreal(mood));

/** Of what somebody intends or knows nobody but they can tell: `said it did not rule out`. */
const isStance = ({ isPronoun }: Speaker, inside: readonly Word[]) =>
  inside.some(({ stem }) => stances.has(stem)) && (isPronoun || inside.some(({ term }) => SELF.has(term)));

const SELF = new Set(['it', 'he', 'she', 'they', 'its', 'their', 'his', 'her']);

const SIDES = new Set(['union', 'party', 'man', 'lawyer'].map((noun) => generalNouns.get(noun)));

const isOffice = ({ stem }: Word) => generalNouns.has(stem) && !SIDES.has(generalNouns.get(stem));

/** Whether somebody in a sentence says that it is not so. */
export const isDisputed = ({ events }: Passage): boolean =>
  events.some(({ key }) => disputingVerbs.has(key.stem));

const isScientist = ({ base }: Word) =>
  /(?:ologist|onomer|onomist|physicist)s?$/.test(base) && !/^econ/.test(base);

/** Of itself a body tells what it knows: `said its plant`, `will cut 15,000 jobs, it said`. */
const isOfItself = (speaker: Speaker, said: ReadonlySet<number>, { words }: Passage) =>
  speaker.places.every((at) => words[at]?.term === 'it') ||
  [...said].some((at) => at > speaker.at && (words[at]?.term === 'it' || words[at]?.term === 'its'));

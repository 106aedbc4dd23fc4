import { generalNouns } from './lexicon/general-nouns.ts';
import {
  blamedActs,
  claimingVerbs,
  crimes,
  disputingVerbs,
  partisans,
  reporters,
  stances,
} from './lexicon/reporters.ts';
import { isUnreal } from './moods-agree.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import type { Report } from './read-reports.ts';
import type { Speaker } from './read-speakers.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { meansSame, sharedWords, type Word } from './word.ts';

/**
 * Whether what is said may be told as known: `police said 31 people had died`, `the company said its plant had been
 * closed`, `..., the mayor said`. Not what is claimed or warned of, what a party to a conflict says, what others are
 * blamed for, and what somebody disputes.
 */
export function isTagged({ speaker, said }: Report, source: Passage, claim: Passage): boolean {
  if (claimingVerbs.has(speaker.verb.stem) || speaker.nouns.some(({ stem }) => partisans.has(stem)))
    return false;
  if (speaker.nouns.some(({ stem }) => reporters.has(stem)) || speaker.nouns.some(isScientist)) return true;
  const inside = [...said].flatMap((at) => source.words[at] ?? []);
  if (isStance(speaker, inside)) return true;
  if (inside.some(({ stem }) => blamedActs.has(stem)) && isBlaming(claim)) return false;
  return speaker.nouns.some(isOffice) || isOfItself(speaker, said, source) || isEvent(said, source, claim);
}

/** What happened or is so, as against what may be, will be or should be: a forecast is its maker's. */
function isEvent(said: ReadonlySet<number>, { events }: Passage, claim: Passage): boolean {
  const inside = events.filter(({ group }) => said.has(group.main) && !group.isInfinitive);
  const told = inside.filter(({ key }) => claim.words.some((word) => meansSame(word, key)));
  return (told.length > 0 ? told : inside).every(({ mood }) => !isUnreal(mood));
}

/** `gunmen shot them`, `shot dead by guards`, `over fraud`: not `two miners were killed`. */
function isBlaming({ events, words, tags }: Passage): boolean {
  const isBlamed = ({ key, group, subject }: Event) =>
    blamedActs.has(key.stem) &&
    (group.isPassive ? words.slice(group.to).some(({ term }) => term === 'by') : subject !== null);
  return events.some(isBlamed) || words.some(({ stem }, at) => tags[at]?.part === 'noun' && crimes.has(stem));
}

/** Of what somebody intends or knows nobody but they can tell: `said it did not rule out`. */
const isStance = ({ isPronoun }: Speaker, inside: readonly Word[]) =>
  inside.some(({ stem }) => stances.has(stem)) && (isPronoun || inside.some(({ term }) => SELF.has(term)));

const SELF = new Set(['it', 'he', 'she', 'they', 'its', 'their', 'his', 'her']);

const SIDES = new Set(['union', 'party', 'man', 'lawyer'].map((noun) => generalNouns.get(noun)));

const isOffice = ({ stem }: Word) => generalNouns.has(stem) && !SIDES.has(generalNouns.get(stem));

/** Of itself a body tells what it knows: `said its plant`, `will cut 15,000 jobs, it said`. */
const isOfItself = (speaker: Speaker, said: ReadonlySet<number>, { words }: Passage) =>
  speaker.places.every((at) => words[at]?.term === 'it') ||
  [...said].some((at) => at > speaker.at && (words[at]?.term === 'it' || words[at]?.term === 'its'));

/** Whether somebody says that it is not so; `denied that anybody was paid` is about nothing but a payment. */
export function isDisputed({ events }: Passage, claim: Passage): boolean {
  const words = contentWords(claim);
  return events.some(
    ({ key, object, behind }) =>
      disputingVerbs.has(key.stem) &&
      (behind.length === 0 ||
        object?.isPronoun === true ||
        object?.heads.some(isCharge) === true ||
        sharedWords(words, behind) >= MIN_DISPUTED),
  );
}

const MIN_DISPUTED = 2;

const isCharge = ({ stem }: Word) => CHARGES.has(stem);
const CHARGES = stemsOf(
  'claim accusation allegation charge report account figure finding version criticism'.split(' '),
);

const isScientist = ({ base }: Word) =>
  /(?:ologist|onomer|onomist|physicist)s?$/.test(base) && !/^econ/.test(base);

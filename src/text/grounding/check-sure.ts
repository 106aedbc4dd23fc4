import { certainStems } from './lexicon/hedging-words.ts';
import { be } from './lexicon/helping-verbs.ts';
import { type Mood, negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** How far before the word its negator may stand. */
const REACH = 3;

/** What the sentence calls certain, where its sources do not: `is certain to be fit` of one who should be. */
export function checkSure(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [
    ...checkCertain(claim, sources),
    ...checkEstablished(claim, sources),
    ...checkAlready(claim, sources),
  ];
}

/** `is known to have hit a crane`, `was confirmed as the cause` of what is only thought to be. */
function checkEstablished(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const isHedged = sources.some(
    ({ words, events }) =>
      words.some(({ stem }) => HEDGING.has(stem)) || events.some(({ mood }) => UNSURE.has(mood)),
  );
  const isTold = sources.some((source) =>
    source.words.some((word, at) => ESTABLISHING.has(word.stem) && !isDenied(source, at)),
  );
  if (!isHedged || isTold) return [];
  const isFound = sources.some(({ words }) => words.some(({ stem }) => JUDGING.has(stem)));
  return claim.events
    .filter(
      ({ group, key, isDenied: isTurned }) =>
        group.isPassive &&
        !isTurned &&
        ((PROVING.has(key.stem) && !isDisplayed(claim, group.to, key)) ||
          (claim.words[group.to]?.term === 'to' && (key.stem === KNOW || (key.stem === FIND && !isFound)))),
    )
    .map(({ key }) => ({ kind: 'modality', text: claim.text.slice(key.start, key.end) }));
}
/** `was shown in primetime`: to be seen, not to be so */
const isDisplayed = ({ words }: Passage, at: number, { stem }: Word) =>
  DISPLAYING.has(stem) && !SHOWN.has(words[at]?.term ?? '');
const DISPLAYING = stemsOf(['show', 'demonstrate']);
const SHOWN = new Set(['to', 'that', 'not', 'as', 'by']);
const PROVING = stemsOf(['confirm', 'prove', 'verify', 'establish', 'show', 'demonstrate']);
const KNOW = stemOf('know');
const FIND = stemOf('find');
/** Of courts and inquiries: what they find. */
const JUDGING = stemsOf(['find', 'finding', 'convict', 'conviction', 'guilty', 'rule', 'ruling']);
const ESTABLISHING = stemsOf(
  'confirm prove verify establish know show demonstrate evidence conclude determine discover detect reveal identify trace fact'.split(
    ' ',
  ),
);
const HEDGING = stemsOf(
  'think believe suspect suspicion assume suppose expect forecast predict estimate project fear allege allegation reportedly appear seem probably likely possible possibly suggest presume consider hypothesis theory'.split(
    ' ',
  ),
);
const UNSURE: ReadonlySet<Mood> = new Set(['possible', 'likely', 'alleged', 'question']);

function checkCertain(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  if (sources.some((source) => source.words.some((word, at) => isSure(word) && !isDenied(source, at))))
    return [];
  const isToldSo = sources.some((source) => source.words.some((_, at) => isAssured(source, at)));
  return claim.words
    .filter(
      (word, at) =>
        (isSure(word) || (!isToldSo && isAssured(claim, at))) &&
        !isDenied(claim, at) &&
        !isDeterminer(claim, at),
    )
    .map(({ start, end }) => ({ kind: 'modality', text: claim.text.slice(start, end) }));
}

/** `already costs 1.85 crowns` of what will, `had already paid`: nobody says that it is so before its time. */
function checkAlready(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  if (sources.some(({ words }) => words.some(({ term, stem }) => BY_NOW.has(term) || EARLIER.has(stem))))
    return [];
  return claim.words
    .filter(({ term }, at) => term === 'already' && !isDenied(claim, at))
    .map(({ start, end }) => ({ kind: 'modality', text: claim.text.slice(start, end) }));
}
const BY_NOW = new Set(['already', 'sofar', 'ago']);
const EARLIER = stemsOf(['existing', 'previous', 'previously', 'earlier', 'early', 'current', 'currently']);

const isSure = ({ term, stem }: Word) => certainStems.has(stem) && !term.startsWith('demonstrat');

/** `knows for a fact`, `has been assured` */
const isAssured = ({ words }: Passage, at: number) =>
  (words[at]?.term === 'fact' && words[at - 1]?.term === 'a' && words[at - 2]?.term === 'for') ||
  (words[at]?.term === 'assured' && be.has(words[at - 1]?.term ?? ''));

const isDenied = ({ words }: Passage, at: number) =>
  words.slice(Math.max(0, at - REACH), at).some(({ term }) => negators.has(term) || term === 'far');

/** `certain products` are some. */
const isDeterminer = ({ words, tags }: Passage, at: number) =>
  words[at]?.term === 'certain' &&
  tags[at + 1]?.part === 'noun' &&
  words[at + 1]?.clause === words[at]?.clause;

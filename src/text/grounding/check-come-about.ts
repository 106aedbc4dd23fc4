import { governing } from './lexicon/governors.ts';
import { helpers } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import type { Event } from './syntax/event.ts';
import type { Reason } from './verdict.ts';
import { tellsSame } from './word.ts';

/**
 * What is done in the sentence by a verb that its sources have only of what is ahead, however they are read: `launched` of what
 * will launch, `has journeyed` of who is scheduled to journey.
 */
export function checkComeAbout(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return claim.events
    .filter((event) => isDone(event, claim) && isAheadOnly(event, sources))
    .map(({ key }) => ({ kind: 'modality', text: claim.text.slice(key.start, key.end) }));
}

function isDone({ group, key, mood, isDenied }: Event, { words }: Passage): boolean {
  if (isDenied || group.isAlone || group.isInfinitive || group.form !== 'past' || isSaying(key)) return false;
  if (words[group.to]?.term === 'to') return false;
  if (mood === 'fact') return true;
  // `Artemis, which is uncrewed, launched on a mission`
  const before = words[group.main - 1];
  return (
    mood === 'open' &&
    group.from === group.main &&
    before !== undefined &&
    before.clause !== key.clause &&
    words.some(({ term, clause }) => clause === before.clause && (term === 'which' || term === 'who'))
  );
}

function isAheadOnly(event: Event, sources: readonly Passage[]): boolean {
  const { key } = event;
  const isTold = sources.some(({ words }) =>
    words.some((word) => word.stem !== key.stem && !helpers.has(word.term) && tellsSame(key, word)),
  );
  const places = sources.flatMap((source) =>
    source.words.flatMap(({ stem }, at) => (stem === key.stem ? [{ source, at }] : [])),
  );
  const isAhead = ({ source, at }: { readonly source: Passage; readonly at: number }) =>
    standsAhead(source, at) || (event.group.isPerfect && isUnderWay(source, at));
  return !isTold && places.length > 0 && places.every(isAhead);
}

/** `will launch`, `is scheduled to journey`, `predicts snow to begin` */
function standsAhead({ words, tags }: Passage, at: number): boolean {
  let from = at - 1;
  while (tags[from]?.part === 'adverb' || SOON.has(words[from]?.term ?? '')) from -= 1;
  const before = words[from];
  if (before === undefined) return false;
  if (MODAL.has(before.term) && !before.isCapital) return true;
  if (before.term !== 'to') return false;
  const last = words[from - 1];
  const kind = governing.get(last?.base ?? '');
  if ((kind !== undefined && AHEAD.has(kind) && !DONE.has(last?.base ?? '')) || NEAR.has(last?.term ?? ''))
    return true;
  const verb = tags.slice(0, from).findLastIndex(({ part }) => part === 'verb');
  return governing.get(words[verb]?.base ?? '') === 'likely' && words[verb]?.clause === before.clause;
}
/** `is retiring`: not `was`, which may be over */
function isUnderWay({ words }: Passage, at: number): boolean {
  let from = at - 1;
  while (SOON.has(words[from]?.term ?? '')) from -= 1;
  return words[at]?.term.endsWith('ing') === true && NOW.has(words[from]?.term ?? '');
}
const NOW = new Set(['is', 'are', 'am']);
const AHEAD: ReadonlySet<string> = new Set(['commit', 'plan', 'want', 'likely', 'wish']);
/** Who decided to has done so, as news tells it. */
const DONE = new Set([
  'decide',
  'choose',
  'determine',
  'decision',
  'use',
  'bound',
  'sure',
  'tend',
  'undertake',
  'prefer',
  'work',
  'effort',
  'push',
  'campaign',
]);
const NEAR = new Set(['close', 'about', 'yet', 'going', 'closer', 'near']);
const MODAL = new Set(['will', 'shall', 'would', 'could', 'may', 'might', 'wont']);
const SOON = new Set(['be', 'have', 'soon', 'also', 'likely', 'not']);

import { owningWords } from './lexicon/word-classes.ts';
import { type Mention, saysSo, isBeside as standsBehind } from './read-mentions.ts';
import type { Event } from './syntax/event.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { opensSegment } from './syntax/sentence.ts';

/** What a sentence says to be the same as one of its mentions; `mentions` are all of it, in order. */
export function equalsOf(mention: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const at = mention.index;
  const [before, behind] = [mentions[at - 1], mentions[at + 1]];
  const isBefore = before !== undefined && isBeside(before, mention) && !isOfNext(mention, behind);
  const isBehind = behind !== undefined && isBeside(mention, behind) && !isOfNext(behind, mentions[at + 2]);
  return [
    ...(isBefore ? [before] : []),
    ...(isBehind ? [behind] : []),
    ...besideTail(mentions[at - 2], before, mention).filter((other) => other !== mention),
    ...besideTail(mention, behind, mentions[at + 2]).filter((other) => other !== mention),
    ...saidToBe(mention, mentions),
  ];
}

const isBeside = (one: Mention, other: Mention) => standsBehind(one, other) && !saysSo(other);

/** `the plan of Verkade, its leader, Anneke Stolwijk, said`: the leader is she. */
const isOfNext = (noun: Mention, next: Mention | undefined) =>
  noun.names.length === 0 &&
  owningWords.has(noun.source.words[noun.from]?.term ?? '') &&
  next !== undefined &&
  next.names.length > 0 &&
  isBeside(noun, next);

/** `the leader of the Rural Party, Heather Manukau`: who leads it and the name. */
function besideTail(
  root: Mention | undefined,
  tail: Mention | undefined,
  name: Mention | undefined,
): readonly Mention[] {
  if (root === undefined || tail === undefined || name === undefined) return [];
  const isTail = tail.lead === 'of' && tail.from === root.to + 1 && name.from === tail.to;
  const isNamed = root.head !== null && root.names.length === 0 && name.names.length > 0 && !name.isTail;
  return isTail && isNamed && opensSegment(name.source, name.from) ? [root, name] : [];
}

/** `The owner of the hostel is Sanjay Mehra`, `was named as Marek Dudek`: one of both has a name. */
function saidToBe(mention: Mention, mentions: readonly Mention[]): readonly Mention[] {
  return mention.source.events.filter(isEquation(mention)).flatMap(({ subject, object, others }) => {
    const told = object ?? others.find(({ preposition }) => SAYING_WHAT.has(preposition))?.phrase ?? null;
    const [one, other] = [mentionAt(subject, mentions), mentionAt(told, mentions)];
    if (one === undefined || other === undefined) return [];
    const isOneNamed = one.names.length > 0 !== other.names.length > 0;
    const isCalled = (one.names.length > 0 ? other : one).head !== null;
    if (!isOneNamed || !isCalled || (one !== mention && other !== mention)) return [];
    return [one === mention ? other : one];
  });
}

const SAYING_WHAT = new Set(['', 'as']);

const mentionAt = (phrase: NounPhrase | null, mentions: readonly Mention[]) =>
  phrase === null ? undefined : mentions.find(({ from, to }) => from >= phrase.from && to === phrase.to);

const CALLING = new Set(['call', 'name', 'identify']);

const isEquation =
  ({ source: { words } }: Mention) =>
  ({ group, isDenied }: Event) => {
    const base = words[group.main]?.base ?? '';
    return !isDenied && ((group.isAlone && base === 'be') || (group.isPassive && CALLING.has(base)));
  };

import { fold } from '../../text/fold.ts';
import { stopWords } from '../../text/stop-words.ts';
import * as words from './lexicon/reference-words.ts';
import { genderOf, isGivenName, isKnownPlace, type Kind, kindOf } from './name-kind.ts';

/** Somebody or something a text names. */
export interface Mention {
  readonly kind: Kind;
  /** Whether its kind shows; a capital alone is taken for a person. */
  readonly sure: boolean;
  /** As printed, without title words and possessive ending. */
  readonly text: string;
  readonly gender: 'male' | 'female' | null;
  /** Whether "the" stands before it. */
  readonly the: boolean;
  /** UTF-16 offset. */
  readonly start: number;
  readonly end: number;
}

/** A run of capitalised words, joined by the small words that stand in names. */
const NAME =
  /\p{Lu}(?:\.(?:\p{Lu}\.)*|[\p{L}\p{M}\p{N}]*)(?:[-'’][\p{L}\p{N}]+|['’](?=\s+\p{Lu}))*(?:[^\S\n]+(?:(?:of(?:\s+the)?|de(?:\s+la)?|da|del|der|van|von|bin|al|el)\s+)*(?:(?:al|el|as|at|ad|an|ar|ibn|bin)-)?\p{Lu}(?:\.(?:\p{Lu}\.)*|[\p{L}\p{M}\p{N}]*)(?:[-'’][\p{L}\p{N}]+|['’](?=\s+\p{Lu}))*)*(?:\s\d{1,3}(?![\p{N}.,]*\p{N}))?/gu;
/** "the ministry", "the transport union". */
const THE_GROUP = /(?<![\p{L}])(?:[Tt]he|[Tt]his|[Tt]hat|[Dd]er|[Dd]ie|[Dd]as)\s+((?:\p{Ll}+\s+)?\p{Ll}+)/gu;

/** The people, bodies and places a sentence or a question names, in order. Rules only, for short texts. */
export function findMentions(text: string): readonly Mention[] {
  const named = [...text.matchAll(NAME)]
    .flatMap((match) => cutAtPlace(text, match[0], match.index))
    .flatMap(({ run, at }) => readName(text, run, at));
  const groups = [...text.matchAll(THE_GROUP)].flatMap((match) =>
    readGroup(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? '')),
  );
  const bodies = namedBodies(text);
  const others = named.filter(({ start }) => !bodies.some((body) => start >= body.start && start < body.end));
  return likeTheirNeighbours(
    text,
    joinGroups(text, others)
      .concat(groups, bodies)
      .sort((a, b) => a.start - b.start),
  );
}

interface Run {
  readonly run: string;
  readonly at: number;
}

/** "Fidan Gazze", "Blinken PKK hakkında": two names that merely stand beside each other. */
function cutAtPlace(text: string, run: string, at: number): readonly Run[] {
  const match = /^(\S+)\s+(\S+)$/u.exec(run);
  const [first = '', second = ''] = match?.slice(1) ?? [];
  const isPlace =
    isKnownPlace(bareKey(second)) && !isKnownPlace(bareKey(first)) && words.morePlaces.has(bareKey(second));
  const isMatter = /^\s+(?:hakkında|konusunda|hakkinda|üzerine)(?!\p{L})/iu.test(text.slice(at + run.length));
  return match !== null && (isPlace || isMatter)
    ? [
        { run: first, at },
        { run: second, at: at + run.length - second.length },
      ]
    : [{ run, at }];
}

/** "the passengers' group Seats and Tables": what follows the noun is the body's name, however it is joined. */
const NAMED_BODY =
  /\b(?:group|charity|company|firm|union|newspaper|magazine|band|party|association|club|movement|campaign|think\s+tank|start-?up)\s+(\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:of|for|the)\s+)*\p{Lu}[\p{L}'’-]*)*(?:\s+and\s+\p{Lu}[\p{L}'’-]*(?!\s+\p{Lu}))?)/gu;

function namedBodies(text: string): readonly Mention[] {
  return [...text.matchAll(NAMED_BODY)].map(({ 0: whole, 1: name = '', index }) => {
    const start = index + whole.length - name.length;
    return {
      kind: 'group',
      sure: true,
      text: name,
      gender: null,
      the: true,
      start,
      end: start + name.length,
    };
  });
}

const bareKey = (word: string): string => fold(word.replace(/['’].*$/u, ''));

/** "PKK, DHKP-C and Daesh": what stands in a list is of the kind that its neighbours show. */
function likeTheirNeighbours(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const told = [...mentions];
  const take = (place: number, other: number) => {
    const [mention, neighbour] = [told[place], told[other]];
    if (mention === undefined || neighbour === undefined || mention.sure || !neighbour.sure) return;
    const [before, after] = mention.start < neighbour.start ? [mention, neighbour] : [neighbour, mention];
    if (LISTED.test(text.slice(before.end, after.start)) && neighbour.kind !== 'person')
      told[place] = { ...mention, kind: neighbour.kind, sure: true };
  };
  for (let place = 1; place < told.length; place += 1) take(place, place - 1);
  for (let place = told.length - 2; place >= 0; place -= 1) take(place, place + 1);
  return told;
}

const LISTED = /^(?:,\s*(?:and\s+)?|\s+(?:and|or|und|ve|et|y)\s+)(?:the\s+)?$/u;

/** "the Transport and Signal Workers' Union" is one body. */
function joinGroups(text: string, named: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of named) {
    const before = joined.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, mention.start);
    const isOne =
      before !== undefined &&
      ((between === ' for ' && before.kind === 'group' && /^\p{Lu}/u.test(before.text)) ||
        (between === ' and ' && mention.kind === 'group' && /\bthe\s+$/iu.test(text.slice(0, before.start))));
    if (isOne) joined.pop();
    joined.push(
      isOne
        ? {
            ...mention,
            kind: 'group',
            text: text.slice(before.start, mention.end),
            start: before.start,
            the: before.the,
          }
        : mention,
    );
  }
  return joined;
}

/** "Secretary of State Antony Blinken" is Antony Blinken. */
const OFFICE =
  /^(?:\p{Lu}[\p{L}.]+\s+){0,3}?(?:Secretary|Minister|President|Chancellor|Governor|Director|Chairman|Chairwoman|Commissioner|Ambassador|Senator|Executive|Chief|General|Mayor|Spokesman|Spokeswoman)(?:\s+of\s+(?:the\s+)?\p{Lu}\p{L}+|\s+General)?\s+(?=\p{Lu})/u;

function readName(text: string, whole: string, from: number): readonly Mention[] {
  const office = OFFICE.exec(whole)?.[0] ?? '';
  let start = from + office.length;
  let rest = whole.slice(office.length);
  for (;;) {
    const [first = ''] = rest.split(/\s+/);
    const opens = opensSentence(first, text.slice(0, start));
    if (!opens && !isTitle(first)) break;
    const next = rest.slice(first.length).match(/^\s+/)?.[0].length ?? 0;
    start += first.length + next;
    rest = rest.slice(first.length + next);
    if (rest === '') return [];
  }
  const name = withoutEnding(isGivenName(rest) ? rest.replace(/\s+of\s.*$/u, '') : rest);
  if (name === '' || /^\p{Lu}$/u.test(name)) return [];
  const before = text.slice(0, start);
  const told = kindOf(name, before, text.slice(start + name.length));
  const kind = office === '' ? told.kind : 'person';
  const sure = office !== '' || told.sure;
  const the = /\bthe\s+$/iu.test(before);
  return [{ kind, sure, text: name, gender: genderOf(name, before), the, start, end: start + name.length }];
}

/** "Some", "According": a capital at the start of a sentence makes no name of a word that joins others. */
function opensSentence(word: string, before: string): boolean {
  const key = fold(word.replace(/[.'’].*$/, ''));
  if (words.openingWords.has(key)) return true;
  return /(?:^|[.!?:]\s+|["“‘'(])$/u.test(before) && stopWords('en').has(key);
}

/** Without the possessive, and without what Turkish puts after an apostrophe. */
const withoutEnding = (name: string): string =>
  name.replace(/(?:['’]s|['’]|\.)$/u, '').replace(/['’](?:n?[iıuü]n|[dt][ea]n?|y?[eaiıuü])$/u, '');

const isTitle = (word: string): boolean => {
  const plain = fold(word).replace(/\.$/, '');
  return (
    words.personNouns.has(plain.replace(/s$/u, '')) ||
    words.maleTitles.has(plain) ||
    words.femaleTitles.has(plain) ||
    /^(?:dr|prof|gen|sen|rep|gov)$/.test(plain)
  );
};

function readGroup(noun: string, start: number): readonly Mention[] {
  const all = noun.split(/\s+/);
  const place = all.findIndex((word) => words.groupNouns.has(fold(word)));
  if (place < 0) return [];
  const name = all.slice(0, place + 1).join(' ');
  return [
    { kind: 'group', sure: true, text: name, gender: null, the: true, start, end: start + name.length },
  ];
}

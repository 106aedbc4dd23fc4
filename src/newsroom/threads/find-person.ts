import { fold } from '../../text/fold.ts';
import type { Mention } from './find-mentions.ts';
import { readDeed } from './happening.ts';
import { questionOpeners } from './lexicon/reference-words.ts';
import { distinctNames, fullName, type ReadTurn } from './read-turns.ts';
import type { Referent } from './referent.ts';
import { isSameName } from './same-name.ts';
import { joinedWith, subjectsOf } from './subjects-of.ts';

type Gender = 'male' | 'female' | null;

/**
 * Whom "he" or "she" means: the last one of that gender who was asked about, or else was the subject of the answer;
 * in "Who said it?" the answer's comes first. Where two are as near, it cannot be told.
 *
 * @param besides names in the question itself that the pronoun cannot mean; @param responds whether it is asked what
 * was answered: then it is not who spoke but who was spoken to.
 */
export function findPerson(
  turns: readonly ReadTurn[],
  gender: Gender,
  besides: readonly string[] = [],
  responds = false,
): Referent {
  for (const [back, turn] of turns.entries()) {
    const fits = ({ kind, sure, text, gender: known }: Mention) =>
      kind === 'person' &&
      (gender === null || known === null || known === gender) &&
      !besides.some((name) => isSameName(name, text)) &&
      (known !== null || sure || text.includes(' ') || !hasOneOf(gender, turn) || acts(turn, text));
    const asked = () => inQuestion(turn.asked.filter(fits), turn.meant, responds);
    const answered = () => inAnswer(turn, fits);
    const found = asksWho(turn.meant) ? (answered() ?? asked()) : (asked() ?? answered());
    if (found === null) continue;
    if (found.kind !== 'one') return found;
    return { kind: 'one', name: fullName(found.name, turns), certain: found.certain && back < 2 };
  }
  return { kind: 'none' };
}

/** Whether somebody in the exchange is plainly of that gender; then a bare name is not, unless it does what people do. */
const hasOneOf = (gender: Gender, { asked, answered }: ReadTurn): boolean =>
  gender !== null && [asked, ...answered].flat().some((mention) => mention.gender === gender);

function acts({ meant, asked }: ReadTurn, name: string): boolean {
  const deed = readDeed(meant, asked);
  return deed?.subject.includes(name) === true && PERSONAL.test(deed.verb);
}

/** What people do, and parties and companies seldom. */
const PERSONAL =
  /^(?:say|think|mean|tell|meet|visit|travel|resign|speak|write|explain|hope|fear|argue|leave|arrive|earn|study|die|live|grow|sit|phone|marry|quit|refuse|like|believe|talk|ask|answer|promise|condemn|propose|warn|want|expect|emphasize|stress|do)$/;

/** "Who criticised Fidan?" asks for somebody else; "Who is Fidan?" does not. */
const asksWho = (question: string): boolean =>
  /^(?:and\s+|und\s+)?(?:who|whom|which\s+\p{Ll}+|wer|wen|wem|qui)\s+(?!(?:is|was|are|were|ist|war|sind)\s)/iu.test(
    question,
  );

function inQuestion(mentions: readonly Mention[], question: string, responds: boolean): Referent | null {
  const names = distinctNames(mentions);
  const [first] = mentions;
  if (first === undefined) return null;
  if (names.length === 1) return { kind: 'one', name: names[0] ?? first.text, certain: true };
  const [, second, third] = names;
  if (responds && second !== undefined && third === undefined)
    return { kind: 'one', name: second, certain: false };
  if (joinedWith(first, mentions, question).length > 1 || !actsFirst(question, first))
    return { kind: 'several', names };
  return { kind: 'one', name: first.text, certain: false };
}

/** "Did Fidan answer Blinken?": the one who acts comes right after the verb, or opens the sentence. */
function actsFirst(question: string, { start }: Mention): boolean {
  const before = question.slice(0, start).trim().split(/\s+/);
  return before.length <= 3 && (before.length < 2 || questionOpeners.has(fold(before[0] ?? '')));
}

function inAnswer({ answer, answered }: ReadTurn, fits: (mention: Mention) => boolean): Referent | null {
  const all = answered.map((mentions) => mentions.filter(fits));
  const names = distinctNames(all.flat());
  const [only] = names;
  if (only === undefined) return null;
  if (names.length === 1) return { kind: 'one', name: only, certain: true };
  const subjects = distinctNames(all.flatMap((mentions, place) => subjectsOf(mentions, answer[place] ?? '')));
  const [subject] = subjects;
  return subjects.length === 1 && subject !== undefined
    ? { kind: 'one', name: subject, certain: answer.length === 1 }
    : { kind: 'several', names: subjects.length > 1 ? subjects : names };
}

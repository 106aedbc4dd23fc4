import type { Substitution } from '../../core/conversation.ts';
import { fold } from '../../text/fold.ts';
import { findMentions } from './find-mentions.ts';
import type { PronounWord } from './pronoun-word.ts';
import { readPronoun } from './read-pronoun.ts';
import type { ReadTurn } from './read-turns.ts';
import { resolvePairs } from './resolve-pairs.ts';

/** The question with its pronouns replaced; `unsure` names the word that could not be, and what it may mean. */
export interface ResolvedPronouns {
  readonly text: string;
  readonly substitutions: readonly Substitution[];
  readonly unsure: { readonly about: string; readonly choices: readonly string[] } | null;
  /** Whether each of them plainly means that. */
  readonly certain: boolean;
}

/** Replaces every pronoun that nothing in the question itself explains. */
export function resolvePronouns(asked: string, turns: readonly ReadTurn[]): ResolvedPronouns {
  const pairs = resolvePairs(asked, turns);
  const question = pairs.text;
  const mentions = findMentions(question);
  const substitutions: Substitution[] = [...pairs.substitutions];
  if (FRONTED.test(question)) return { text: question, substitutions, unsure: null, certain: pairs.certain };
  let text = '';
  let at = 0;
  let certain = pairs.certain;
  for (const word of wordsOf(question)) {
    if (word.start < at) continue;
    const reading = readPronoun(word, {
      turns,
      question,
      resolved: substitutions.map(({ to }) => to),
      earlier: mentions.filter(({ end }) => end <= word.start),
    });
    if (reading === null) continue;
    const { referent, print } = reading;
    if (referent.kind !== 'one') {
      if (reading.mayStay) {
        certain = false;
        continue;
      }
      const choices = referent.kind === 'several' ? referent.names : [];
      return {
        text: asked,
        substitutions: [],
        unsure: { about: word.text, choices },
        certain: false,
      };
    }
    const to = print(referent.name);
    text += question.slice(at, word.start) + to;
    at = word.start + word.text.length;
    certain &&= referent.certain;
    substitutions.push({ from: word.text, to });
  }
  return { text: text + question.slice(at), substitutions, unsure: null, certain };
}

/** "and the mayor, what does he say?": the pronoun is whoever stands before the comma. */
const FRONTED =
  /^(?:(?:and|but|so|what\s+about|und|ve|peki)\s+)?(?!(?:so|then|ok|okay|well|and|but|also|yes|no|sorry|thanks|great|hm+|oh|wait)\b)(?:\p{L}[\p{L}'’-]*\s+){0,2}\p{L}[\p{L}'’-]+,\s+(?:what|who|when|where|why|how|did|does|do|is|was|has|will|can|would|was|wer|wann|wo|warum|wie)\s/iu;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

function wordsOf(text: string): readonly PronounWord[] {
  const found = [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
  return found.map(({ text: printed, start }, place) => ({
    text: printed,
    start,
    key: fold(printed),
    before: fold(found[place - 1]?.text ?? ''),
    after: fold(found[place + 1]?.text ?? ''),
  }));
}

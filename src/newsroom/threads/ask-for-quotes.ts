import type { SelfContained } from '../../core/conversation.ts';
import { fold } from '../../text/fold.ts';
import { findActors } from './find-bodies.ts';
import { aboutPhrase } from './find-matter.ts';
import { findPerson } from './find-person.ts';
import { asksQuotes } from './lexicon/fragment-words.ts';
import { type ReadTurn, withArticle } from './read-turns.ts';

/**
 * "Quotes?", "exact words?": what the one who was spoken of said about the matter that was asked about. Asks back where
 * several were spoken of. Null for anything else.
 */
export function askForQuotes(typed: string, asked: string, turns: readonly ReadTurn[]): SelfContained | null {
  if (!asksQuotes.test(fold(asked).replace(/[?!.,\s]+$/u, ''))) return null;
  const person = findPerson(turns, null);
  const speaker = person.kind === 'none' ? findActors(turns) : person;
  const about = turns[0] === undefined || turns[0].isTitle ? null : aboutPhrase(turns[0].meant);
  const ask = (name: string) => `What did ${name} say${about === null ? '' : ` about ${about}`}?`;
  switch (speaker.kind) {
    case 'one': {
      const question = ask(withArticle(speaker.name));
      const substitutions = [{ from: typed, to: question }];
      return { kind: 'rewritten', question, substitutions, certain: speaker.certain };
    }
    case 'several':
      return { kind: 'unsure', question: ask('they'), about: 'they', choices: speaker.names };
    case 'none':
      return { kind: 'unsure', question: typed, about: typed, choices: [] };
  }
}

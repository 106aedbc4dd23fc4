import type { Conversation } from '../../core/conversation.ts';
import { checkPlainText } from '../../text/grounding/check-plain-text.ts';
import { languageWords } from '../../text/grounding/languages/language-of.ts';
import { negators } from '../../text/grounding/lexicon/mood-words.ts';
import { indexTerms } from '../../text/index-terms.ts';
import { detectLanguage } from '../../text/language.ts';
import { stopWords } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokenize.ts';
import { makeSelfContained } from './make-self-contained.ts';

/**
 * Whether a follow-up that somebody else put into words may be asked in its place: one plain question that leans on
 * nothing any more, made of words of the conversation only, with every name, number and denial of the follow-up kept.
 * Pure.
 */
export function checkRephrased(rephrased: string, question: string, conversation: Conversation): boolean {
  const detected = detectLanguage(question);
  const language = detected === 'und' ? 'en' : detected;
  if (!rephrased.endsWith('?') || checkPlainText(rephrased, language).length > 0) return false;
  const alone = makeSelfContained(rephrased, { topic: null, turns: [] });
  if (alone.kind !== 'clear' || !alone.certain) return false;
  const said = [question, conversation.topic ?? '', ...conversation.turns.flatMap(wordsOf)].join(' ');
  return (
    contentTerms(rephrased, language).isSubsetOf(contentTerms(said, language)) &&
    mustKeep(question, language).isSubsetOf(contentTerms(rephrased, language)) &&
    denies(rephrased, language) === denies(question, language)
  );
}

const wordsOf = ({ meant, answer }: Conversation['turns'][number]): readonly string[] => [meant, ...answer];

function denies(text: string, language: string): boolean {
  const words = languageWords.get(language)?.negators ?? negators;
  return tokenize(text).some(({ term }) => words.has(term.replace(/['’]/gu, '')));
}

function contentTerms(text: string, language: string): ReadonlySet<string> {
  const listed = stopWords(language);
  const content = tokenize(text).filter(({ term }) => !listed.has(term));
  return new Set(content.flatMap(({ start, end }) => indexTerms(text.slice(start, end), language)));
}

/** Numbers, and words with a capital that no sentence begins with. */
function mustKeep(question: string, language: string): ReadonlySet<string> {
  const [, ...others] = tokenize(question);
  const kept = others
    .map(({ start, end }) => question.slice(start, end))
    .filter((word) => /^\p{Lu}|\d/u.test(word));
  return contentTerms(kept.join(' '), language);
}

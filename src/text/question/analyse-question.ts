import { detectLanguage } from '../language.ts';
import { answerKind } from './answer-kind.ts';
import { asksAge } from './lexicon/age-patterns.ts';
import { questionPatterns } from './lexicon/question-patterns.ts';
import type { Expected, Question, QuestionForm } from './question.ts';

const EXPECTED: Readonly<Record<QuestionForm, Expected>> = {
  who: 'name',
  where: 'name',
  which: 'name',
  list: 'name',
  when: 'time',
  'how-many': 'number',
  why: 'anything',
  'yes-no': 'anything',
  what: 'anything',
};

/**
 * What is asked, by the question words of its language. Of several sentences the one that asks decides:
 * "The volcano erupted again. Where is it?" asks where.
 */
export function analyseQuestion(text: string): Question {
  const language = languageOf(text);
  const asking = askingSentence(text);
  const form = formOf(asking.toLowerCase(), language);
  const expects = asksAge[language]?.test(asking.toLowerCase()) ? 'age' : EXPECTED[form];
  const read = { text, asking, language, form, expects, said: readSaid(asking, language) };
  return { ...read, kind: answerKind(read) };
}

/** Short questions have few function words: their question words tell as well. */
function languageOf(text: string): string {
  const detected = detectLanguage(text);
  if (questionPatterns[detected] !== undefined) return detected;
  const lower = askingSentence(text).toLowerCase();
  const fits = Object.entries(questionPatterns).find(
    ([language, { forms }]) =>
      forms.some(([, pattern]) => pattern.test(lower)) || readSaid(lower, language) !== null,
  );
  return fits?.[0] ?? detected;
}

const SENTENCE_END = /(?<=[.!?:]["”’»]?)\s+(?=["“‘«]?\p{Lu})/u;

function askingSentence(text: string): string {
  const sentences = text.trim().split(SENTENCE_END);
  return sentences.findLast((sentence) => sentence.includes('?')) ?? sentences.at(-1) ?? '';
}

function formOf(asking: string, language: string): QuestionForm {
  const forms = questionPatterns[language]?.forms ?? [];
  return forms.find(([, pattern]) => pattern.test(asking))?.[0] ?? 'what';
}

function readSaid(asking: string, language: string): Question['said'] {
  const plain = asking.trim().replace(/[?!.\s]+$/u, '');
  for (const pattern of questionPatterns[language]?.said ?? []) {
    const groups = new RegExp(pattern.source, 'iu').exec(plain)?.groups;
    const speaker = groups?.['speaker']?.trim() ?? '';
    if (speaker !== '') return { speaker, about: groups?.['about']?.trim() ?? null };
  }
  return null;
}

import type { Article } from '../../core/article.ts';
import { cutSentence } from '../../text/question/cut-sentence.ts';
import type { Question } from '../../text/question/question.ts';
import { readEvidence } from '../../text/question/sentence-evidence.ts';
import { evidenceQuestion } from './find-passages.ts';
import type { PrintedPassage } from './merge-copies.ts';
import type { FoundArticles } from './search-articles.ts';

/**
 * A long sentence without a last clause that has nothing of the question and nothing that may be its answer; any other
 * as it is. Its copies elsewhere are cited whole.
 */
export function cutPassage(
  passage: PrintedPassage,
  question: Question,
  found: FoundArticles,
): PrintedPassage {
  const { article, sentence, text, start } = passage;
  const { language } = article;
  const asked = evidenceQuestion(question, found, language);
  const before = article.body.slice(paragraphStart(article, sentence), start);
  const kept = cutSentence({ text, language, before }, (part) => {
    const { concepts, expected, kind } = readEvidence(part, language, asked);
    return concepts.size > 0 || expected.size > 0 || kind > 0;
  });
  if (kept === null) return passage;
  return { ...passage, text: text.slice(0, kept), end: start + kept };
}

function paragraphStart({ sentences }: Article, sentence: number): number {
  const paragraph = sentences[sentence]?.paragraph;
  return sentences.find((one) => one.paragraph === paragraph)?.start ?? 0;
}

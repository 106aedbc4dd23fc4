import { defineCommand } from '../src/bot/command.ts';
import { formatLine } from '../src/bot/format-line.ts';
import type { Answer } from '../src/core/answer.ts';
import type { Action } from '../src/core/document.ts';
import { answerDocument } from '../src/core/documents/answer-document.ts';

const options = {
  question: {
    kind: 'text',
    summary: 'What you want to know, in your own words',
    rest: true,
    required: true,
    maxChars: 500,
  },
  topic: {
    kind: 'text',
    summary: 'Only articles of this topic',
    completes: 'topic',
    maxChars: 200,
  },
  since: {
    kind: 'text',
    summary: 'Only articles since then: 7d, or a date such as 2024-03-01',
    maxChars: 40,
  },
  private: { kind: 'flag', summary: 'Only you see the answer', fallback: false },
} as const;

export default defineCommand({
  name: 'ask',
  summary: 'Answer a question from the articles, or say that they do not say',
  examples: ['ask What did Blinken say about Gaza?', 'ask How many ferries run? topic:harbour-dredging'],
  options,
  visibility: 'public',
  role: 'all',
  async run({ scope, room, options: { question, topic, since } }, { newsroom }) {
    const answer = await newsroom.ask(scope, {
      question,
      room,
      ...(topic === undefined ? {} : { topic }),
      ...(since === undefined ? {} : { since }),
    });
    return { document: answerDocument(answer, nextSteps(answer, topic, since)), data: answer };
  },
});

/** What was limited can be asked without the limit when nothing was found. */
function nextSteps(
  { abstained, question }: Answer,
  topic: string | undefined,
  since: string | undefined,
): readonly Action[] {
  if (!abstained || (topic === undefined && since === undefined)) return [];
  return [{ label: 'Ask all articles', command: formatLine('ask', question, {}) }];
}

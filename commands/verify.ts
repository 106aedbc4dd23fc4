import { defineCommand } from '../src/bot/command.ts';
import { findDifference } from '../src/bot/find-difference.ts';
import { verificationDocument } from '../src/core/documents/verification-document.ts';

export default defineCommand({
  name: 'verify',
  summary: 'Check whether words are printed exactly so, and who said them',
  examples: [
    'verify "We are aware of the concerns" speaker:Blinken',
    'verify "We will not wait" date:2024-03-08',
  ],
  options: {
    text: {
      kind: 'text',
      summary: 'The words to check',
      rest: true,
      required: true,
      maxChars: 4000,
    },
    speaker: { kind: 'text', summary: 'Who is said to have said them', completes: 'person', maxChars: 200 },
    date: { kind: 'text', summary: 'The day they are said to be from, such as 2024-03-08', maxChars: 40 },
    private: { kind: 'flag', summary: 'Only you see the answer', fallback: true },
  },
  visibility: 'ephemeral',
  role: 'all',
  async run({ scope, options: { text, speaker, date } }, { newsroom }) {
    const found = await newsroom.verify(scope, {
      text,
      ...(speaker === undefined ? {} : { speaker }),
      ...(date === undefined ? {} : { date }),
    });
    return { document: verificationDocument(found, findDifference), data: found };
  },
});

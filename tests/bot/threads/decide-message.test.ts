import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decideMessage } from '../../../src/bot/threads/decide-message.ts';
import type { Author, ThreadDecision } from '../../../src/core/thread.ts';

const labelled = z.strictObject({
  text: z.string(),
  want: z.enum(['answer', 'stay-silent', 'mute', 'reopen']),
  from: z.string().default('ayse'),
  before: z.array(z.string()).default(['ayse', 'precis']),
  in: z.enum(['own', 'muted', 'other']).default('own'),
  answers: z.boolean().optional(),
});
type Labelled = z.infer<typeof labelled>;

const messages = readFileSync(new URL('../../fixtures/threads/messages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => labelled.parse(JSON.parse(line)));

const bot = {
  self: ['UPRECIS', 'precis'],
  commands: ['brief', 'quotes', 'ask', 'verify', 'topics', 'sources', 'help'],
};

function authorOf(name: string): Author {
  if (name === 'precis') return { kind: 'self' };
  return name.startsWith('bot:') ? { kind: 'bot', id: name } : { kind: 'person', id: name };
}

function decide(message: Labelled): ThreadDecision {
  return decideMessage(
    { author: authorOf(message.from), text: message.text },
    {
      own: message.in !== 'other',
      muted: message.in === 'muted',
      recent: message.before.map(authorOf),
      turns: [],
    },
    bot,
  );
}

const isRight = (message: Labelled, decision: ThreadDecision): boolean =>
  decision.act === message.want &&
  (decision.act !== 'reopen' || message.answers === undefined || decision.answers === message.answers);

describe('the thread protocol', () => {
  test('does what people expect of a bot in a thread', () => {
    const decided = messages.map((message) => ({ message, decision: decide(message) }));
    const wrong = decided.filter(({ message, decision }) => !isRight(message, decision));
    for (const { message, decision } of wrong) {
      process.stdout.write(
        `wanted ${message.want}, got ${decision.act} (${decision.reason}): ${message.text}\n`,
      );
    }
    const accuracy = 1 - wrong.length / messages.length;
    process.stdout.write(`thread messages: ${messages.length}, right ${(accuracy * 100).toFixed(1)} %\n`);
    expect(messages.length).toBeGreaterThanOrEqual(120);
    expect(accuracy).toBeGreaterThanOrEqual(0.97);
  });
});

describe('what is asked', () => {
  const view = { own: true, muted: false, recent: [], turns: [] };
  const asked = (text: string) => decideMessage({ author: { kind: 'person', id: 'ayse' }, text }, view, bot);

  test('is the message without the mention of the bot', () => {
    expect(asked('<@UPRECIS> who signed it?')).toMatchObject({ text: 'who signed it?', wide: false });
    expect(asked('who signed it, @precis?')).toMatchObject({ text: 'who signed it?' });
  });

  test('keeps the mention of another person in the middle', () => {
    expect(asked('what did <@UBEN> ask?')).toMatchObject({ text: 'what did <@UBEN> ask?' });
  });

  test('is asked of everything there is after "all:"', () => {
    expect(asked('all: who signed it?')).toMatchObject({ text: 'who signed it?', wide: true });
    expect(asked('@precis all: the ferry')).toMatchObject({ text: 'the ferry', wide: true });
  });
});

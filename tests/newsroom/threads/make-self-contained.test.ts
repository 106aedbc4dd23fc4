import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { SelfContained } from '../../../src/core/conversation.ts';
import { makeSelfContained } from '../../../src/newsroom/threads/make-self-contained.ts';

const labelled = z.strictObject({
  topic: z.string().nullable(),
  turns: z.array(z.strictObject({ meant: z.string(), answer: z.array(z.string()) })),
  question: z.string(),
  /** The whole question, or others that are as good. */
  want: z.string().optional(),
  alt: z.array(z.string()).default([]),
  /** Words that the whole question must have. */
  has: z.array(z.string()).optional(),
  clear: z.boolean().optional(),
  unsure: z.string().optional(),
  choices: z.array(z.string()).optional(),
});
type Labelled = z.infer<typeof labelled>;

const followUps = readFileSync(new URL('../../fixtures/threads/follow-ups.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => labelled.parse(JSON.parse(line)));

function isRight(want: Labelled, got: SelfContained): boolean {
  if (want.clear === true) return got.kind === 'clear' && got.question === want.question;
  if (want.unsure !== undefined) {
    const choices = got.kind === 'unsure' ? got.choices : null;
    return (
      got.kind === 'unsure' &&
      got.about === want.unsure &&
      JSON.stringify(choices) === JSON.stringify(want.choices)
    );
  }
  if (got.kind !== 'rewritten') return false;
  if (want.has !== undefined) return want.has.every((words) => got.question.includes(words));
  return [want.want, ...want.alt].includes(got.question);
}

describe('a follow-up', () => {
  test('is understood from the turns before it', () => {
    const wrong = followUps.flatMap((want) => {
      const got = makeSelfContained(want.question, { topic: want.topic, turns: want.turns });
      return isRight(want, got) ? [] : [{ want, got }];
    });
    for (const { want, got } of wrong) {
      process.stdout.write(
        `${want.turns.at(-1)?.meant ?? '-'} > ${want.question}\n   wanted ${want.want ?? JSON.stringify(want.has ?? want.unsure ?? 'clear')}, got ${JSON.stringify(got)}\n`,
      );
    }
    const accuracy = 1 - wrong.length / followUps.length;
    process.stdout.write(`follow-ups: ${followUps.length}, right ${(accuracy * 100).toFixed(1)} %\n`);
    expect(followUps.length).toBeGreaterThanOrEqual(60);
    expect(accuracy).toBeGreaterThanOrEqual(0.95);
  });
});

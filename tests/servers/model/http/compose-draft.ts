import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { countTokens, cutToTokens } from '../core/count-tokens.ts';
import type { ContentFault } from '../faults/model-fault.ts';
import { changeAnswer } from '../mind/change-answer.ts';
import { readPrompt } from '../mind/read-prompt.ts';
import type { Prompt } from '../mind/task.ts';
import { think } from '../mind/think.ts';
import type { Admitted, Draft } from '../profiles/profile.ts';
import { checkOwnAnswer } from './check-own-answer.ts';

/** What a reasoning model thinks before it speaks. */
const REASONING_TOKENS = 64;

const fenced = (json: string): string => `\`\`\`json\n${json}\n\`\`\``;

/** The answer as content: JSON where it is asked for, JSON in a fence where nothing makes the model keep to it. */
function write(answer: unknown, fault: ContentFault | null, prompt: Prompt, admitted: Admitted): string {
  const change = fault?.change(prompt) ?? {};
  if (typeof answer === 'string') return change.written === undefined ? answer : change.written(answer);
  const json = JSON.stringify(changeAnswer(answer, change));
  if (change.written !== undefined) return change.written(json);
  return admitted.format === 'text' ? fenced(json) : json;
}

/** What is said, and whether it is the honest work of a model that keeps to its limits. */
interface Speech {
  readonly content: string;
  readonly isHonest: boolean;
}

function speak(backend: Backend, prompt: Prompt, admitted: Admitted, fault: ContentFault | null): Speech {
  const scripted = backend.script.next(prompt);
  const isOwn = scripted === undefined && backend.mode !== 'liar' && backend.mode !== 'gullible';
  const answer = scripted ?? think(backend.mode, prompt);
  if (isOwn) checkOwnAnswer(backend.violations, prompt, answer);
  return { content: write(answer, fault, prompt, admitted), isHonest: isOwn && fault === null };
}

/** What the model says to a request. An honest answer is cut where its tokens end; a bad one comes whole. */
export function composeDraft(
  backend: Backend,
  body: JsonObject,
  admitted: Admitted,
  fault: ContentFault | null,
): Draft {
  const { content: whole, isHonest } = speak(backend, readPrompt(body), admitted, fault);
  const reasoning = admitted.card.isReasoning ? Math.min(REASONING_TOKENS, admitted.outputLimit) : 0;
  const room = isHonest ? admitted.outputLimit - reasoning : Number.POSITIVE_INFINITY;
  const isCut = countTokens(whole) > room;
  const content = isCut ? cutToTokens(whole, room) : whole;
  return {
    id: `chatcmpl-${randomUUID().replaceAll('-', '')}`,
    createdMs: backend.now(),
    model: admitted.card.id,
    content,
    finishReason: isCut ? 'length' : 'stop',
    use: { prompt: admitted.promptTokens, completion: reasoning + countTokens(content), reasoning },
  };
}

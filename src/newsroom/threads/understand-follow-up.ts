import type { SelfContained } from '../../core/conversation.ts';
import type { FollowUp } from '../../newsroom.ts';
import type { EditorsDesk } from '../desk.ts';
import { makeSelfContained } from './make-self-contained.ts';

/** Longer than a question in other words should take. */
const TIMEOUT_MS = 2_500;
/** The answer has a model of its own to wait for: with the program's own work both are there in 8.5 s. */
const BOTH_MS = 8_300;

/**
 * Makes a follow-up a question that can be asked on its own: by rules, and where these guess or cannot tell, by the
 * model, as long as its question holds. Never rejects for what a model does.
 */
export async function understandFollowUp(desk: EditorsDesk, followUp: FollowUp): Promise<SelfContained> {
  const { question, conversation, room } = followUp;
  const byRules = makeSelfContained(question, conversation);
  const isTold = byRules.kind !== 'unsure' && byRules.certain;
  const { model, timeoutMs } = desk.editing;
  if (isTold || conversation.turns.length === 0) return byRules;
  const { topic, turns } = conversation;
  const proposal = await model.propose(
    'rephrase_question',
    { question, topic, turns: turns.map(({ meant, answer }) => ({ question: meant, answer })) },
    { workspace: room, signal: AbortSignal.timeout(Math.min(timeoutMs, TIMEOUT_MS, BOTH_MS - timeoutMs)) },
  );
  if (proposal.kind === 'declined') return byRules;
  const rephrased = proposal.output.question.trim();
  const { checkRephrased } = await import('./check-rephrased.ts');
  if (!checkRephrased(rephrased, question, conversation)) return byRules;
  if (byRules.kind !== 'unsure' && rephrased === byRules.question) return byRules;
  return {
    kind: 'rewritten',
    question: rephrased,
    substitutions: [{ from: question, to: rephrased }],
    certain: false,
    by: model.name,
  };
}

import type { Article } from '../../core/article.ts';
import type { ModelAbsence } from '../../core/authorship.ts';
import type { Workspace } from '../../core/scope.ts';
import type { ModelRequest, Proposal } from '../../model.ts';
import type { CheckWording } from '../check-wording.ts';
import type { EditorsDesk } from '../desk.ts';
import { type Edit, editSchema } from './edit.ts';
import { judgeWordings } from './judge-wordings.ts';

/** How an answer may be edited. */
export interface EditJob<Plan> {
  /** The same for whoever would be proposed the same: it names everything that was offered, and by which prompt. */
  readonly key: string;
  /** On whose account. */
  readonly workspace: Workspace;
  readonly propose: (request: ModelRequest) => Promise<Proposal<Edit>>;
  /** What wordings are held against, where there may be any: a judge looks at them too, if there is one. */
  readonly wordings: { readonly articles: readonly Article[]; readonly check: CheckWording } | null;
  /** What of an edit holds; null when too little does. */
  readonly plan: (edit: Edit) => Plan | null;
}

export type EditOutcome<Plan> =
  | { readonly kind: 'edited'; readonly edit: Edit; readonly plan: Plan }
  | { readonly kind: 'absent'; readonly absence: ModelAbsence };

/**
 * Gets an edit from the cache or the model, once for all who want the same at the same time, within the time there
 * is. What a cache gives is planned like what a model says: neither is believed.
 */
export async function runEdit<Plan>(desk: EditorsDesk, job: EditJob<Plan>): Promise<EditOutcome<Plan>> {
  const found = await desk.edits.do(job.key, () => recallOrPropose(desk, job));
  if (found.kind === 'declined') return { kind: 'absent', absence: found.absence };
  const plan = job.plan(found.output);
  if (plan === null) return { kind: 'absent', absence: { kind: 'unusable' } };
  return { kind: 'edited', edit: found.output, plan };
}

async function recallOrPropose<Plan>(
  { editing: { model, cache, judge, timeoutMs } }: EditorsDesk,
  { key, workspace, plan, propose, wordings }: EditJob<Plan>,
): Promise<Proposal<Edit>> {
  const kept = editSchema.safeParse(await cache?.get(key)).data;
  if (kept !== undefined && plan(kept) !== null) return { kind: 'proposed', output: kept };
  const request = { workspace, signal: AbortSignal.timeout(timeoutMs) };
  const proposed = await propose(request);
  const isJudged = judge && wordings !== null && proposed.kind === 'proposed';
  const proposal = isJudged ? await judgeWordings(proposed.output, wordings, { model, request }) : proposed;
  if (proposal.kind === 'proposed' && plan(proposal.output) !== null) await cache?.put(key, proposal.output);
  return proposal;
}

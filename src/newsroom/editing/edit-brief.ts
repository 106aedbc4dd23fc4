import type { Article } from '../../core/article.ts';
import { type Authorship, authorshipOf, byRules, type Origin } from '../../core/authorship.ts';
import type { BriefStyle } from '../../core/brief.ts';
import type { LedgerEntry } from '../../core/quotation.ts';
import type { Workspace } from '../../core/scope.ts';
import type { Model, ModelRequest, Proposal } from '../../model.ts';
import type { BriefMaterial } from '../brief-styles/brief-plan.ts';
import type { NewMaterial } from '../brief-styles/changes.ts';
import { type BriefPlan, planBrief } from '../brief-styles/plan-brief.ts';
import { SENTENCES } from '../choose-for-brief.ts';
import type { EditorsDesk } from '../desk.ts';
import type { Choice } from '../ground.ts';
import type { Utterance } from '../join-occurrences.ts';
import { MAX_QUOTES, pickQuotes } from '../pick-quotes.ts';
import { checkHeadings } from './check-headings.ts';
import type { Edit } from './edit.ts';
import { editKey, originOf } from './edit-key.ts';
import { mapProposal } from './map-proposal.ts';
import { mayReword, wordingCheckFor } from './may-reword.ts';
import { offerBrief } from './offer-brief.ts';
import { type PlannedEdit, planEdit } from './plan-edit.ts';
import { runEdit } from './run-edit.ts';
import { takeSelection, takeWording } from './take-proposal.ts';

/** A brief that is to be written. */
export interface BriefJob extends BriefMaterial {
  readonly topic: string;
  readonly style: BriefStyle;
  /** What came since the room's last brief, where only that is asked for. */
  readonly news: NewMaterial | null;
  /** On whose account. */
  readonly workspace: Workspace;
}

/** What is to be printed, before it is grounded. */
export interface EditedBrief extends BriefPlan {
  readonly quotes: readonly Utterance[];
  readonly authorship: Authorship;
}

/** One sentence is no brief, where there are more; each is read alone, or behind the one it leans on. */
const LIMITS = { minSentences: 2, maxQuotes: MAX_QUOTES, mayLean: false };
/** Quotations a model may choose from. */
const OFFERED_QUOTES = 8;

/**
 * Chooses what a brief says. The model does, among what the rules offer; the model that is there by default takes what
 * they chose. When it does not answer, or what it proposes does not hold, the brief is the one of the rules, and says so.
 */
export async function editBrief(desk: EditorsDesk, job: BriefJob): Promise<EditedBrief> {
  if (!isEdited(job.style)) return byTheRules(job, byRules);
  const { editing } = desk;
  const { articles, ledger, topic, length, workspace } = job;
  const isReworded = mayReword(editing, articles);
  const task = isReworded ? 'rewrite_brief' : 'select_brief';
  const origin = originOf(editing, task, articles);
  const check = await wordingCheckFor(desk, isReworded);
  const material = { articles, ledger, ...LIMITS, maxSentences: SENTENCES[length] };
  const outcome = await runEdit(desk, {
    key: editKey(editing, task, origin, { topic, length }),
    workspace,
    plan: (edit) => planEdit(edit, material, check),
    wordings: isReworded ? { articles, check } : null,
    propose: (request) => propose(editing.model, job, { request, task, origin }),
  });
  if (outcome.kind === 'absent') return byTheRules(job, { kind: 'rules', absence: outcome.absence });
  return toBrief(outcome.plan, outcome.edit, articles);
}

/** The other styles have an order of their own, which is part of what was asked for. */
const isEdited = (style: BriefStyle): boolean => style === 'bullets' || style === 'narrative';

function byTheRules(job: BriefJob, authorship: Authorship): EditedBrief {
  const plan = planBrief(job.style, job, job.news);
  const quotes = pickQuotes(job.ledger, job.articles, (entry) => isTold(entry, plan.choices));
  return { ...plan, quotes, authorship };
}

interface Asked {
  readonly request: ModelRequest;
  readonly task: 'select_brief' | 'rewrite_brief';
  readonly origin: Origin;
}

async function propose(
  model: Model,
  job: BriefJob,
  { request, task, origin }: Asked,
): Promise<Proposal<Edit>> {
  const { topic, articles, ledger, length } = job;
  const { choices } = planBrief(job.style, job, job.news);
  const quotes = pickQuotes(ledger, articles, (entry) => isTold(entry, choices), OFFERED_QUOTES);
  const draft = { topic, articles, choices, maxSentences: SENTENCES[length], quotes, maxQuotes: MAX_QUOTES };
  const offered = offerBrief(draft, model.appetite);
  const provenance = { by: model.name, origin };
  return task === 'select_brief'
    ? mapProposal(await model.propose(task, offered.offer, request), (selection) =>
        takeSelection(selection, offered, provenance),
      )
    : mapProposal(await model.propose(task, offered.offer, request), (wording) =>
        takeWording(wording, offered, provenance),
      );
}

async function toBrief(
  { sections, quotes }: PlannedEdit,
  edit: Edit,
  articles: readonly Article[],
): Promise<EditedBrief> {
  const choices = sections.flatMap((section) => section.choices);
  return {
    choices,
    sections: await checkHeadings(sections, articles),
    quotes: quotes.filter(({ entries }) => !entries.some((entry) => isTold(entry, choices))),
    authorship: authorshipOf(edit),
  };
}

/** Whether the words stand in a sentence that is printed anyway. */
const isTold = (entry: LedgerEntry, choices: readonly Choice[]): boolean =>
  choices.some(({ spans }) =>
    spans.some(
      ({ article, start, end }) => entry.article === article && entry.start < end && entry.end > start,
    ),
  );

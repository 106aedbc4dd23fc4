import { type Authorship, authorshipOf, byRules, type Origin } from '../../core/authorship.ts';
import type { Workspace } from '../../core/scope.ts';
import type { AnswerOffer, Model, ModelRequest, Proposal } from '../../model.ts';
import type { PrintedPassage } from '../ask/merge-copies.ts';
import { choiceOfPassage } from '../ask/passage-choice.ts';
import type { EditorsDesk } from '../desk.ts';
import type { Choice } from '../ground.ts';
import type { Edit } from './edit.ts';
import { editKey, originOf } from './edit-key.ts';
import { mapProposal } from './map-proposal.ts';
import { mayReword, wordingCheckFor } from './may-reword.ts';
import { offerSentences } from './offer-sentences.ts';
import { planEdit } from './plan-edit.ts';
import { runEdit } from './run-edit.ts';
import { takeChosen, takeWorded } from './take-sentences.ts';

/** A question that rules have an answer to. */
export interface AnswerJob {
  readonly question: string;
  /** What the rules show, best first. */
  readonly shown: readonly PrintedPassage[];
  /** What could have been shown too, best first. */
  readonly further: readonly PrintedPassage[];
  /** Whether the rules are so sure of an answer that nobody may say there is none. */
  readonly isSure: boolean;
  /** Whether sentences say what is asked for at all: a number where somebody asks how many. */
  readonly mayAnswer: (passages: readonly PrintedPassage[]) => boolean;
  /** On whose account. */
  readonly workspace: Workspace;
}

/** A sentence of an answer, before it is grounded. */
export interface EditedPassage {
  readonly passage: PrintedPassage;
  /** Other words for it and further sentences; null when it is printed as it is. */
  readonly worded: Choice | null;
}

export interface EditedAnswer {
  readonly answerable: boolean;
  readonly passages: readonly EditedPassage[];
  readonly authorship: Authorship;
}

export type EditAnswer = (job: AnswerJob) => Promise<EditedAnswer>;

/** Sentences of an answer at most. */
export const MAX_SENTENCES = 4;
/** An answer may be one sentence, and begin with "He": the question says who that is. */
const LIMITS = { minSentences: 1, maxSentences: MAX_SENTENCES, maxQuotes: 0, mayLean: true };

/** The answer of the rules. */
export const keepAnswer: EditAnswer = async ({ shown }) => asShown(shown, byRules);

/**
 * Lets the model choose among the sentences that rules found for a question. It may say that none of them answers
 * where rules are not sure; that something is answered which rules have no answer to, it is never asked. When it does
 * not propose what holds, the answer is the one of the rules, and says so.
 */
export async function editAnswer(desk: EditorsDesk, job: AnswerJob): Promise<EditedAnswer> {
  const { editing } = desk;
  const passages = offeredPassages(job, editing.model);
  const articles = [...new Set(passages.map(({ article }) => article))];
  const isReworded = mayReword(editing, articles);
  const task = isReworded ? 'rewrite_answer' : 'select_answer';
  const origin = originOf(editing, task, articles);
  const check = await wordingCheckFor(desk, isReworded);
  const material = { articles, ledger: [], ...LIMITS };
  const plan = (edit: Edit): readonly EditedPassage[] | null => {
    if (!edit.answerable && !job.isSure) return [];
    const choices = planEdit(edit, material, check)?.sections.flatMap((section) => section.choices) ?? [];
    const chosen = choices.flatMap((choice) => toPassage(choice, passages));
    return job.mayAnswer(chosen.map(({ passage }) => passage)) && chosen.length > 0 ? chosen : null;
  };
  const outcome = await runEdit(desk, {
    key: editKey(editing, task, origin, { question: job.question, places: passages.map(placeOf) }),
    workspace: job.workspace,
    plan,
    wordings: isReworded ? { articles, check } : null,
    propose: (request) => propose(editing.model, job, passages, { request, task, origin }),
  });
  if (outcome.kind === 'absent') return asShown(job.shown, { kind: 'rules', absence: outcome.absence });
  const authorship = authorshipOf(outcome.edit);
  if (outcome.plan.length === 0) return { ...asShown(job.shown, authorship), answerable: false };
  return { answerable: true, passages: outcome.plan, authorship };
}

const asShown = (shown: readonly PrintedPassage[], authorship: Authorship): EditedAnswer => ({
  answerable: true,
  passages: shown.map((passage) => ({ passage, worded: null })),
  authorship,
});

/** What the rules show, and as much more as the model has an appetite for. */
function offeredPassages({ shown, further }: AnswerJob, { appetite }: Model): readonly PrintedPassage[] {
  const known = new Set(shown.map(placeOf));
  const room = Math.min(OFFERED, appetite.sentences) - shown.length;
  return [...shown, ...further.filter((passage) => !known.has(placeOf(passage))).slice(0, Math.max(0, room))];
}

/** More sentences would be about something else. */
const OFFERED = 24;

const placeOf = ({ article, start }: PrintedPassage): string => `${article.id} ${article.revision} ${start}`;

interface Asked {
  readonly request: ModelRequest;
  readonly task: 'select_answer' | 'rewrite_answer';
  readonly origin: Origin;
}

async function propose(
  model: Model,
  { question, shown }: AnswerJob,
  passages: readonly PrintedPassage[],
  { request, task, origin }: Asked,
): Promise<Proposal<Edit>> {
  const articles = [...new Set(passages.map(({ article }) => article))];
  const { articles: offered, choices } = offerSentences(articles, passages.map(choiceOfPassage));
  const ids = new Map(
    [...choices].map(
      ([
        id,
        {
          spans: [own],
        },
      ]) => [`${own.article} ${own.start}`, id],
    ),
  );
  const preferred = shown.flatMap(({ article, start }) => ids.get(`${article.id} ${start}`) ?? []);
  const offer: AnswerOffer = { question, articles: offered, maxSentences: MAX_SENTENCES, preferred };
  const provenance = { by: model.name, origin };
  return task === 'select_answer'
    ? mapProposal(await model.propose(task, offer, request), ({ answerable, sentences }) => ({
        ...provenance,
        kind: 'chosen',
        answerable,
        sections: [{ heading: null, sentences: [...takeChosen(sentences, choices)] }],
        quotes: [],
      }))
    : mapProposal(await model.propose(task, offer, request), ({ answerable, sentences }) => ({
        ...provenance,
        kind: 'worded',
        answerable,
        sections: [{ heading: null, sentences: [...takeWorded(sentences, choices)] }],
        quotes: [],
      }));
}

/** The passage a choice is of; what is worded keeps the first it rests on. */
function toPassage(choice: Choice, passages: readonly PrintedPassage[]): readonly EditedPassage[] {
  const [own] = choice.spans;
  const passage = passages.find(({ article, start }) => article.id === own.article && start === own.start);
  const isPrinted = choice.wording === undefined && choice.doubts === undefined;
  return passage === undefined ? [] : [{ passage, worded: isPrinted ? null : choice }];
}

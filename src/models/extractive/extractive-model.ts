import { RULES } from '../../core/authorship.ts';
import type { Model, Proposal, TaskName, Tasks } from '../../model.ts';

/**
 * The model without a model: it proposes what the rules chose, has nothing to add where rules chose nothing, and
 * rejects no sentence. It is what answers when no other model is configured.
 */
export const extractiveModel: Model = {
  name: RULES,
  appetite: { sentences: 0, tokens: 0, tokensAnArticle: 0 },
  version: () => RULES,
  propose: async (task, input) => proposers[task](input),
};

type Proposers = {
  readonly [Name in TaskName]: (input: Tasks[Name]['input']) => Proposal<Tasks[Name]['output']>;
};

const proposers: Proposers = {
  select_brief: ({ preferred: { sentences, quotes } }) =>
    proposed({ sections: [{ heading: null, sentences }], quotes }),
  select_answer: ({ preferred }) => proposed({ answerable: preferred.length > 0, sentences: preferred }),
  judge_sentences: () => proposed({ rejected: [] }),
  rewrite_brief: () => nothing,
  rewrite_answer: () => nothing,
  rephrase_question: () => nothing,
  name_speakers: () => proposed({ speakers: [] }),
};

const proposed = <Output>(output: Output): Proposal<Output> => ({ kind: 'proposed', output });

/** Rules word nothing. */
const nothing: Proposal<never> = { kind: 'declined', absence: { kind: 'unusable' } };

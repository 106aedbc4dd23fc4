import type { TaskName } from '../mind/task.ts';

type Schema = { readonly [key: string]: unknown };

const object = (properties: Schema): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const list = (items: Schema): Schema => ({ type: 'array', items });

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const ids = list(text);
const worded = list(object({ text, ids }));
const answerable = { type: 'boolean' };

/** The schema of every task, as a strict one. */
export const TASK_SCHEMAS: Readonly<Record<TaskName, Schema>> = {
  select_brief: object({ sections: list(object({ heading: textOrNull, sentences: ids })), quotes: ids }),
  rewrite_brief: object({ sentences: worded, quotes: ids }),
  select_answer: object({ answerable, sentences: ids }),
  rewrite_answer: object({ answerable, sentences: worded }),
  rephrase_question: object({ question: text }),
  name_speakers: object({ speakers: list(object({ quote: text, mention: textOrNull })) }),
  judge_sentences: object({ rejected: ids }),
};

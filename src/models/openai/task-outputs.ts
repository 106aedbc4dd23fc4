import { z } from 'zod';
import type { TaskName, Tasks } from '../../model.ts';

/** More than anybody is asked for; what stands behind is not read. */
const MAX_ITEMS = 200;
const MAX_ID_CHARS = 40;
const MAX_TEXT_CHARS = 2_000;

const id = z.string().max(MAX_ID_CHARS);
const text = z.string().max(MAX_TEXT_CHARS);
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(MAX_ITEMS);
const wordedSentence = z.object({ text, ids: listOf(id) });

/** The shape of what a model answers, by task. Keys it adds are dropped; anything else that is off is refused. */
export const taskOutputs = {
  select_brief: z.object({
    sections: listOf(z.object({ heading: z.nullable(text), sentences: listOf(id) })),
    quotes: listOf(id),
  }),
  rewrite_brief: z.object({ sentences: listOf(wordedSentence), quotes: listOf(id) }),
  select_answer: z.object({ answerable: z.boolean(), sentences: listOf(id) }),
  rewrite_answer: z.object({ answerable: z.boolean(), sentences: listOf(wordedSentence) }),
  rephrase_question: z.object({ question: text }),
  name_speakers: z.object({ speakers: listOf(z.object({ quote: id, mention: z.nullable(id) })) }),
  judge_sentences: z.object({ rejected: listOf(id) }),
} as const satisfies { readonly [Name in TaskName]: z.ZodType<Tasks[Name]['output']> };

import { z } from 'zod';
import { articleId } from '../../core/identifiers.ts';

const offset = z.int().nonnegative();
const span = z.object({
  article: z.string().transform(articleId),
  revision: z.int().positive(),
  start: offset,
  end: offset,
});
const origin = z.object({ prompt: z.string(), sources: z.string() });

/**
 * What a model proposed, in places of stored articles instead of ids: what a cache may keep. Whoever it comes
 * from, it is only a proposal: `toPlan` and `newsroom/ground` decide what of it is printed.
 */
export const editSchema = z.object({
  kind: z.enum(['chosen', 'worded']),
  /** Of an answer: whether the question is answered at all. */
  answerable: z.boolean(),
  by: z.string(),
  origin,
  sections: z.array(
    z.object({
      heading: z.string().nullable(),
      sentences: z.array(
        z.object({
          /** The sentence itself, or those a wording rests on. */
          spans: z.array(span).min(1),
          /** Sentences of other articles that say the same. */
          also: z.array(span),
          wording: z.string().nullable(),
          /** Why there is no wording any more, where somebody else rejected it. */
          doubts: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Where the quotations begin. */
  quotes: z.array(span.omit({ end: true })),
});

export type Edit = z.infer<typeof editSchema>;
export type EditSection = Edit['sections'][number];
export type EditedSentence = EditSection['sentences'][number];

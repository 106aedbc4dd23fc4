import { z } from 'zod';
import { provableFormats } from './export-brief.ts';

/** The parts of an exported brief that can be proved; what else is in it is covered by the digest. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const offset = z.int().nonnegative();
const citation = z.looseObject({
  article: z.string(),
  revision: z.int().positive(),
  sentence: offset,
  start: offset,
  end: offset,
  hash,
});
const verdict = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('verbatim') }),
  z.looseObject({ kind: z.literal('worded'), by: z.string(), sources: z.array(z.string()).min(1) }),
  z.looseObject({ kind: z.literal('replaced'), reasons: z.array(z.string()) }),
]);
const line = z.looseObject({
  text: z.string(),
  cites: z.array(citation).min(1),
  verdict: verdict.default({ kind: 'verbatim' }),
});
const warning = z.looseObject({ other: citation.nullable(), otherText: z.string().nullable() });
const quote = z.looseObject({
  text: z.string(),
  occurrences: z.array(citation).min(1),
  warnings: z.array(warning),
});

export const exportedBriefSchema = z.strictObject({
  format: z.enum(provableFormats),
  brief: z.looseObject({
    sentences: z.array(line),
    quotes: z.array(quote),
    disagreements: z.array(z.looseObject({ lines: z.array(line) })),
  }),
  digest: hash,
});

export type ExportedBrief = z.infer<typeof exportedBriefSchema>;
export type ExportedLine = z.infer<typeof line>;
export type ExportedCitation = z.infer<typeof citation>;

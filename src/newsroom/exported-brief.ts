import { z } from 'zod';
import { exportFormat } from './export-brief.ts';

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
const line = z.looseObject({ text: z.string(), cites: z.array(citation).min(1) });
const warning = z.looseObject({ other: citation.nullable(), otherText: z.string().nullable() });
const quote = z.looseObject({
  text: z.string(),
  occurrences: z.array(citation).min(1),
  warnings: z.array(warning),
});

export const exportedBriefSchema = z.strictObject({
  format: z.literal(exportFormat),
  brief: z.looseObject({
    sentences: z.array(line),
    quotes: z.array(quote),
    disagreements: z.array(z.looseObject({ lines: z.array(line) })),
  }),
  digest: hash,
});

export type ExportedBrief = z.infer<typeof exportedBriefSchema>;
export type ExportedCitation = z.infer<typeof citation>;

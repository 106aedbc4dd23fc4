import type { Brief } from '../core/brief.ts';
import { canonicalJson } from './canonical-json.ts';
import { hashText } from './hash-text.ts';

/** Names the form of the file; a change of form gets another number. */
const exportFormat = 'precis-brief/2';
/** Forms that can still be proved; the first one knew no verdicts: every line was a stored sentence. */
export const provableFormats = ['precis-brief/1', exportFormat] as const;

/**
 * A brief as a file that proves itself: canonical JSON with every span and its hash, and a digest (SHA-256)
 * of the same JSON without the digest.
 */
export function exportBrief(brief: Brief): string {
  const content = { format: exportFormat, brief };
  return canonicalJson({ ...content, digest: hashText(canonicalJson(content)) });
}

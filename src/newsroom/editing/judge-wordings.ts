import type { Article } from '../../core/article.ts';
import type { Model, ModelRequest, Proposal } from '../../model.ts';
import type { CheckWording } from '../check-wording.ts';
import type { Edit, EditedSentence } from './edit.ts';
import { findSentences } from './find-sentences.ts';
import { cleanId } from './offer-sentences.ts';

/**
 * A second look at what was put into other words: what is rejected is printed as it is stored. It can only reject; and
 * whoever is not looked at is not printed in other words, so that a judge who is away lets nothing through.
 */
export async function judgeWordings(
  edit: Edit,
  { articles, check }: { readonly articles: readonly Article[]; readonly check: CheckWording },
  { model, request }: { readonly model: Model; readonly request: ModelRequest },
): Promise<Proposal<Edit>> {
  const claims = new Map<EditedSentence, { id: string; text: string; sources: readonly string[] }>();
  for (const sentence of edit.sections.flatMap(({ sentences }) => sentences)) {
    const found = findSentences(sentence.spans, articles);
    if (sentence.wording === null || check(sentence.wording, found).length > 0) continue;
    const sources = found.map(({ text }) => text);
    claims.set(sentence, { id: `r${claims.size + 1}`, text: sentence.wording, sources });
  }
  if (claims.size === 0) return { kind: 'proposed', output: edit };
  const judged = await model.propose('judge_sentences', { claims: [...claims.values()] }, request);
  if (judged.kind === 'declined') return judged;
  const rejected = new Set(judged.output.rejected.map(cleanId));
  const isRejected = (sentence: EditedSentence) => rejected.has(claims.get(sentence)?.id ?? '');
  const sections = edit.sections.map((section) => ({
    ...section,
    sentences: section.sentences.map((sentence) => (isRejected(sentence) ? asStored(sentence) : sentence)),
  }));
  return { kind: 'proposed', output: { ...edit, sections } };
}

/** The first sentence it rests on, in place of the wording. */
const asStored = ({ spans }: EditedSentence): EditedSentence => ({
  spans: spans.slice(0, 1),
  also: [],
  wording: null,
  doubts: ['judge'],
});

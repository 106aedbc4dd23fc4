import type { Article } from '../../core/article.ts';
import type { Editing } from '../../editing.ts';
import { mainLanguage } from '../choose-for-brief.ts';
import type { CheckWording } from './plan-edit.ts';

const LETTER = /\p{L}/u;
/** The checker knows English. */
const CHECKED_LANGUAGE = 'en';

/** Whether sentences may be put into other words: when that was asked for, and the checker reads their language. */
export const mayReword = ({ wording }: Editing, articles: readonly Article[]): boolean =>
  wording === 'rewrite' && mainLanguage(articles) === CHECKED_LANGUAGE;

/** The check of wordings; its word lists are read only where there may be any. */
export async function checkerOf(isNeeded: boolean): Promise<CheckWording> {
  if (!isNeeded) return () => ['nobody may word anything here'];
  const { checkSentence } = await import('../../text/grounding/check-sentence.ts');
  return (text, sources) =>
    LETTER.test(text) ? checkSentence(text, sources).reasons.map(({ kind }) => kind) : ['nothing said'];
}

import type { Article } from '../../core/article.ts';
import type { Editing } from '../../editing.ts';
import { type CheckWording, openWordingCheck, REWORDED_LANGUAGE } from '../check-wording.ts';
import { mainLanguage } from '../choose-for-brief.ts';
import type { Desk } from '../desk.ts';

/** Whether sentences may be put into other words: when that was asked for, and the checker reads their language. */
export const mayReword = ({ wording }: Editing, articles: readonly Article[]): boolean =>
  wording === 'rewrite' && mainLanguage(articles) === REWORDED_LANGUAGE;

const NOT_ASKED: CheckWording = () => ['not asked for'];

/** The check of wordings; where nobody may word anything, nothing passes. */
export const wordingCheckFor = async ({ names }: Desk, isReworded: boolean): Promise<CheckWording> =>
  isReworded ? openWordingCheck(names) : NOT_ASKED;

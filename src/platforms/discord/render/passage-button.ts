import type { CitedPlace } from '../../../core/citation.ts';
import { articleId } from '../../../core/identifiers.ts';
import { customId } from './custom-id.ts';

/** The `custom_id` of a button that opens a stored passage; null for an article whose id is too long. */
export function passageId(place: string, { article, revision, start, end }: CitedPlace): string | null {
  const numbers = [revision, start, end].map((one) => one.toString(36)).join('.');
  return customId('pass', place, `${numbers}.${article}`);
}

/** The place behind the value of such a button; null when it is none. */
export function readPassagePlace(value: string): CitedPlace | null {
  const [, revision, start, end, article] =
    /^([0-9a-z]+)\.([0-9a-z]+)\.([0-9a-z]+)\.(.+)$/su.exec(value) ?? [];
  if (article === undefined) return null;
  const [at, from, to] = [revision, start, end].map((digits = '') => Number.parseInt(digits, 36));
  if (at === undefined || from === undefined || to === undefined) return null;
  return { article: articleId(article), revision: at, start: from, end: to };
}

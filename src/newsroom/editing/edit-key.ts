import type { Article } from '../../core/article.ts';
import type { Origin } from '../../core/authorship.ts';
import type { Editing } from '../../editing.ts';
import type { TaskName } from '../../model.ts';
import { canonicalJson } from '../canonical-json.ts';
import { hashText } from '../hash-text.ts';

/** What a proposal to this task is made of: the prompt, and the articles down to their words. */
export function originOf({ model }: Editing, task: TaskName, articles: readonly Article[]): Origin {
  const sources = articles.map(({ id, revision, bodyHash, sentences }) => [
    id,
    revision,
    bodyHash,
    sentences.length,
  ]);
  return { prompt: model.version(task), sources: hashText(canonicalJson(sources)) };
}

/** Under what an edit is remembered: everything that makes it what it is. */
export function editKey({ model, judge }: Editing, task: TaskName, origin: Origin, asked: object): string {
  return `edit/1/${hashText(canonicalJson({ model: model.name, judge, task, origin, asked }))}`;
}

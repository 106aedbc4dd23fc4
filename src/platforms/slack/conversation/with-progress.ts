import { setTimeout as wait } from 'node:timers/promises';
import type { Asker } from '../../../bot/bot.ts';
import { findCommand } from '../../../bot/find-command.ts';
import { parseArguments } from '../../../bot/parse-arguments.ts';
import type { ConversationParts } from './conversation-parts.ts';
import type { Question } from './question.ts';

/** How people see that an answer is on its way, and what becomes of the sign. */
export interface Progress<Sign> {
  show(text: string): Promise<Sign>;
}

/**
 * Shows what is being read when the answer takes its time.
 *
 * @returns the answer, and the sign that is to be taken away or replaced; null when none was shown.
 */
export async function withProgress<Result, Sign>(
  { talk: { bot }, progressAfterMs, log }: ConversationParts,
  asker: Asker,
  { show }: Progress<Sign>,
  work: Promise<Result>,
): Promise<{ readonly result: Result; readonly sign: Sign | null }> {
  const done = new AbortController();
  const shown = wait(progressAfterMs, undefined, { signal: done.signal }).then(
    async () => {
      const sources = await bot.newsroom.listSources(asker.scope);
      return show(readingText(sources.reduce((sum, source) => sum + source.articles, 0)));
    },
    () => null,
  );
  const sign = shown.catch((error: unknown) => {
    log.error({ err: error }, 'progress could not be shown');
    return null;
  });
  try {
    const result = await work;
    done.abort();
    return { result, sign: await sign };
  } finally {
    done.abort();
  }
}

const readingText = (articles: number): string =>
  `Reading ${articles} ${articles === 1 ? 'article' : 'articles'}\u2026`;

/** Whether everybody will see the answer to the line: then everybody may see that it is on its way. */
export function willBePublic(
  { talk: { bot } }: ConversationParts,
  asker: Asker,
  question: Question,
): boolean {
  if (question.visibility === 'private') return false;
  if (question.visibility === 'public' || question.privately.kind === 'direct') return true;
  try {
    const found = findCommand(bot.commands, question.line);
    if (found.kind === 'help') return false;
    const { action, path, text } = found;
    const { private: own } = parseArguments({ path, action }, text);
    if (typeof own !== 'boolean') return action.visibility === 'public';
    return !own && (asker.settings.visibility === 'public' || /\bprivate:/i.test(text));
  } catch {
    return false;
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Asker, Bot } from '../../../bot/bot.ts';
import { loggable } from '../posting/post-failure.ts';
import { coalesce } from './coalesce.ts';

/** Nobody should wonder whether it still goes on. */
const AGAIN_MS = 5000;

/** Says what is being read while an answer takes its time, with the seconds when that is long. */
export async function withProgress<Result>(
  { bot, afterMs }: { readonly bot: Bot; readonly afterMs: number },
  { scope }: Asker,
  show: (text: string) => Promise<void>,
  answer: Promise<Result>,
): Promise<Result> {
  const answered = new AbortController();
  const tell = (error: unknown) => bot.log.error(loggable(error), 'progress could not be shown');
  const edits = coalesce((text) => show(text).catch(tell));
  const progress = async () => {
    await wait(afterMs, undefined, { signal: answered.signal });
    const sources = await bot.newsroom.listSources(scope);
    const articles = sources.reduce((sum, source) => sum + source.articles, 0);
    const reading = `Reading ${articles} ${articles === 1 ? 'article' : 'articles'}\u2026`;
    for (let seconds = 0; !answered.signal.aborted; seconds += AGAIN_MS / 1000) {
      edits.show(seconds === 0 ? reading : `${reading} ${seconds} s`);
      await wait(AGAIN_MS, undefined, { signal: answered.signal });
    }
  };
  progress().catch((error: unknown) => {
    if (!answered.signal.aborted) tell(error);
  });
  try {
    return await answer;
  } finally {
    answered.abort();
    await edits.stop();
  }
}

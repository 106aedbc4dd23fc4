import type { Writable } from 'node:stream';
import type { Asker, Bot } from '../bot/bot.ts';
import { dispatch } from '../bot/dispatch.ts';
import { namesCommand } from '../bot/find-command.ts';
import { formatLine } from '../bot/format-line.ts';
import { detectCapabilities, type OutputStream } from '../platforms/terminal/detect-capabilities.ts';
import { showAnswer, statusOf } from './show-answer.ts';

/** What `ask` needs to answer one line. */
export interface AskDependencies {
  readonly bot: Bot;
  readonly asker: Asker;
  readonly stdout: Writable & OutputStream;
  readonly stderr: Writable & OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeZone: string;
}

/**
 * `precis ask "/brief turkiye-us"`: one answer on stdout; a question without a command (`precis ask "Who is Fidan?"`)
 * is asked of the articles. What was not answered goes to stderr in words; with `json` to stdout as a value, like an
 * answer.
 *
 * @returns the exit status: 0 answered, 1 the person can do something about it, 2 setup or bug.
 */
export async function ask(
  line: string,
  { json }: { readonly json: boolean },
  { bot, asker, stdout, stderr, env, timeZone }: AskDependencies,
): Promise<number> {
  const isQuestion = /^[^/].*\?\s*$/su.test(line.trim()) && !namesCommand(bot.commands, line);
  const answer = await dispatch(bot, asker, isQuestion ? formatLine('ask', line.trim()) : line);
  const stream = json || answer.outcome === 'done' ? stdout : stderr;
  stream.write(showAnswer(answer, json, detectCapabilities(stream, env, timeZone)));
  return statusOf(answer);
}

import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Asker, Bot } from '../bot/bot.ts';
import { completeLine } from '../bot/complete-line.ts';
import { type Answer, answerError } from '../bot/dispatch.ts';
import type { Brief } from '../core/brief.ts';
import { detectCapabilities, type OutputStream } from '../platforms/terminal/detect-capabilities.ts';
import { oneLine } from '../platforms/terminal/neutralise.ts';
import { terminal } from '../platforms/terminal/terminal.ts';
import { ChatSession, type ChatSessionDependencies, terminalCommands } from './chat/chat-session.ts';
import { keepHistory, maxHistoryLines, readHistory } from './chat/history.ts';
import { welcome } from './chat/welcome.ts';
import { writeExport } from './chat/write-export.ts';
import { showAnswer, statusOf } from './show-answer.ts';

/** What a conversation needs: the bot, the streams, and where to keep things. */
export interface ChatDependencies {
  readonly bot: Bot;
  readonly asker: Asker;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeZone: string;
  readonly threads: ChatSessionDependencies['threads'];
  /** Holds the history of typed lines. */
  readonly dataDir: string;
  /** Where names of exported files start. */
  readonly workingDir: string;
  /** The text of an exported brief. */
  exportBrief(brief: Brief): string | Promise<string>;
}

/**
 * `npm start`: a conversation in this terminal until `quit`, Ctrl-D or Ctrl-C twice. Input that is no
 * terminal is read as lines and answered one after another, without welcome and prompt.
 *
 * @returns the exit status: 0 for a person; for lines from a pipe the worst of their answers (see `ask`).
 */
export async function chat({ json }: { readonly json: boolean }, deps: ChatDependencies): Promise<number> {
  const { stdin, stdout, env, timeZone } = deps;
  const session = new ChatSession({
    bot: deps.bot,
    asker: deps.asker,
    threads: deps.threads,
    exportBrief: async (brief, file) => writeExport(deps.workingDir, file, await deps.exportBrief(brief)),
  });
  const show = (answer: Answer) => showAnswer(answer, json, detectCapabilities(stdout, env, timeZone));
  if (stdin.isTTY === true && stdout.isTTY === true) {
    stdout.write(`${await greet(deps)}\n\n`);
    return talk(openPrompt(deps), session, (answer) => stdout.write(`\n${show(answer)}\n`));
  }
  const reader = createInterface({ input: stdin, terminal: false });
  return answerLines(reader, session, (answer) => stdout.write(json ? show(answer) : `${show(answer)}\n`));
}

async function talk(reader: Interface, session: ChatSession, show: (answer: Answer) => void): Promise<0> {
  reader.prompt();
  for await (const line of reader) {
    if (line.trim() !== '') {
      const answer = await session.answer(line);
      if (answer === null) break;
      show(answer);
    }
    reader.prompt();
  }
  reader.close();
  return 0;
}

async function answerLines(
  reader: Interface,
  session: ChatSession,
  show: (answer: Answer) => void,
): Promise<number> {
  let worst = 0;
  for await (const line of reader) {
    if (line.trim() === '') continue;
    const answer = await session.answer(line);
    if (answer === null) break;
    show(answer);
    worst = Math.max(worst, statusOf(answer));
  }
  reader.close();
  return worst;
}

/** A welcome that fails says why; the conversation goes on. */
async function greet({ bot, asker, stdout, env, timeZone }: ChatDependencies): Promise<string> {
  const document = await welcome(bot, asker).catch((error: unknown) => answerError(bot, error).document);
  return terminal.render(document, detectCapabilities(stdout, env, timeZone));
}

function openPrompt(deps: ChatDependencies): Interface {
  const historyFile = join(deps.dataDir, 'history');
  const reader = createInterface({
    input: deps.stdin,
    output: deps.stdout,
    terminal: true,
    prompt: 'precis> ',
    history: readHistory(historyFile),
    historySize: maxHistoryLines,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(deps, line),
  });
  reader.on('history', (lines: string[]) => keepHistory(historyFile, lines));
  leaveOnSecondInterrupt(reader, deps.stdout);
  return reader;
}

/** Completion is a convenience: when it fails there is none, nor a name that could steer the terminal. */
async function complete({ bot, asker }: ChatDependencies, line: string): Promise<[string[], string]> {
  try {
    const { candidates, replaces } = await completeLine(line, bot.commands, terminalCommands, (what, typed) =>
      bot.newsroom.complete(asker.scope, what, typed, 25),
    );
    return [candidates.filter((candidate) => oneLine(candidate) === candidate), replaces];
  } catch {
    return [[], line];
  }
}

/** Ctrl-C drops what was typed; a second one, with nothing typed since, leaves. */
function leaveOnSecondInterrupt(reader: Interface, stdout: Writable): void {
  let warned = false;
  reader.on('line', () => {
    warned = false;
  });
  reader.on('SIGINT', () => {
    if (warned && reader.line === '') {
      reader.close();
      return;
    }
    warned = true;
    reader.write(null, { ctrl: true, name: 'e' });
    reader.write(null, { ctrl: true, name: 'u' });
    stdout.write('\nPress Ctrl-C again to leave.\n');
    reader.prompt();
  });
}

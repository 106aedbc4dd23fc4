import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Asker, Bot } from '../bot/bot.ts';
import { completeLine } from '../bot/complete-line.ts';
import { type Answer, answerError } from '../bot/dispatch.ts';
import type { Brief } from '../core/brief.ts';
import type { Document } from '../core/document.ts';
import type { Delivery, DeliveryId } from '../core/schedule.ts';
import { detectCapabilities, type OutputStream } from '../platforms/terminal/detect-capabilities.ts';
import { oneLine } from '../platforms/terminal/neutralise.ts';
import { terminal } from '../platforms/terminal/terminal.ts';
import type { Arrivals } from './chat/arrivals.ts';
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
  /** What comes without being asked for; left out, nothing does. */
  readonly unasked?: Unasked;
}

/** Digests and watches of this terminal. */
export interface Unasked {
  readonly arrivals: Arrivals;
  /** The delivery that is shown, for questions about it. */
  delivery(id: DeliveryId): Promise<Delivery | null>;
  /** Lets them come, once the conversation has begun. */
  start(): Promise<void>;
  stop(): Promise<void>;
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
  const isPerson = stdin.isTTY === true && stdout.isTTY === true;
  if (isPerson) stdout.write(`${await greet(deps)}\n\n`);
  const reader = isPerson ? openPrompt(deps) : createInterface({ input: stdin, terminal: false });
  await deps.unasked?.arrivals.show(async ({ document, id }) => {
    const delivery = id === null ? null : ((await deps.unasked?.delivery(id)) ?? null);
    await session.arrive(document, delivery);
    const shown = show(arrived(document, id));
    // In the place of the prompt, which comes again below with what was typed so far.
    stdout.write(isPerson ? `\r\x1b[J${shown}\n` : json ? shown : `${shown}\n`);
    if (isPerson) reader.prompt(true);
  });
  await deps.unasked?.start();
  try {
    return isPerson
      ? await talk(reader, session, (answer) => stdout.write(`\n${show(answer)}\n`))
      : await answerLines(reader, session, (answer) =>
          stdout.write(json ? show(answer) : `${show(answer)}\n`),
        );
  } finally {
    await deps.unasked?.stop();
  }
}

const arrived = (document: Document, id: DeliveryId | null): Answer => ({
  outcome: 'done',
  document,
  data: { kind: 'arrived', delivery: id, text: document.fallback },
  visibility: 'ephemeral',
});

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

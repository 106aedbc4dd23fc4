import type { Asker, Bot } from '../../bot/bot.ts';
import { type Answer, answerError, dispatch } from '../../bot/dispatch.ts';
import { namesCommand } from '../../bot/find-command.ts';
import { nearestName } from '../../bot/nearest-name.ts';
import type { ThreadDependencies } from '../../bot/threads/continue-thread.ts';
import { isButtonWord } from '../../bot/threads/thread-line.ts';
import type { Brief } from '../../core/brief.ts';
import type { Document, SourceEntry } from '../../core/document.ts';
import { createDocument } from '../../core/documents/create-document.ts';
import { words } from '../../core/documents/inline.ts';
import { passageDocument } from '../../core/documents/passage-document.ts';
import { UserError } from '../../core/errors.ts';
import type { Delivery } from '../../core/schedule.ts';
import { findPassage, type PassageRequest, readPassageRequest } from './passage-request.ts';
import { withTerminalHelp } from './terminal-help.ts';
import { TerminalThread } from './terminal-thread.ts';

/** What a conversation in a terminal needs. */
export interface ChatSessionDependencies {
  readonly bot: Bot;
  readonly asker: Asker;
  /** What follow-up questions need. */
  readonly threads: Omit<ThreadDependencies, 'bot' | 'self'>;
  /** Writes a brief as a file that `precis verify` can prove. @throws UserError when it cannot be written. */
  exportBrief(brief: Brief, file: string): Promise<void>;
}

/** What the terminal has beside the commands of the bot, as they are typed. */
export const terminalCommands: readonly string[] = ['passage', 'export', 'quit'];

/**
 * A conversation in a terminal: the commands of the bot, and what only makes sense with the last answer in
 * sight (opening its passages, exporting it).
 */
export class ChatSession {
  readonly #dependencies: ChatSessionDependencies;
  /** The numbered sources of the last answer that had any. */
  #sources: readonly SourceEntry[] = [];
  #brief: Brief | null = null;
  readonly #thread: TerminalThread;

  constructor(dependencies: ChatSessionDependencies) {
    const { bot, asker, threads } = dependencies;
    this.#dependencies = dependencies;
    this.#thread = new TerminalThread({ ...threads, bot, self: ['precis'] }, asker);
  }

  /** Answers one line that is not empty; null when the person wants to leave. Never rejects. */
  async answer(line: string): Promise<Answer | null> {
    if (/^\/?(?:quit|exit)$/iu.test(line.trim())) return null;
    try {
      return await this.#answerLine(line.trim());
    } catch (error) {
      return answerError(this.#dependencies.bot, error);
    }
  }

  /** Something was shown that nobody asked for: its passages can be opened, and plain text is about it. */
  async arrive(document: Document, delivery: Delivery | null): Promise<void> {
    this.#rememberSources(document);
    if (delivery !== null) await this.#thread.arrive(delivery);
  }

  async #answerLine(line: string): Promise<Answer> {
    const { bot, asker } = this.#dependencies;
    const passage = readPassageRequest(line);
    if (passage !== null) return this.#openPassage(passage);
    const exported = /^\/?export(?:\s+(.*))?$/isu.exec(line);
    if (exported !== null) return this.#export(exported[1]);
    if (/^\/?(?:help|\?)$/iu.test(line)) return withTerminalHelp(await dispatch(bot, asker, 'help'));
    const isCommand = line.startsWith('/') || isSlip(bot, line) || (await this.#namesCommand(line));
    const answer = isCommand ? await dispatch(bot, asker, line) : await this.#thread.say(line);
    if (isCommand) await this.#thread.begin(line, answer);
    this.#remember(answer);
    return answer;
  }

  /** "quotes" alone is about the last answer, when there is one. */
  async #namesCommand(line: string): Promise<boolean> {
    if (!namesCommand(this.#dependencies.bot.commands, line)) return false;
    return !(isButtonWord(line) && (await this.#thread.isBegun()));
  }

  #remember({ outcome, document, data }: Answer): void {
    if (outcome !== 'done') return;
    this.#rememberSources(document);
    if (isBrief(data)) this.#brief = data;
  }

  #rememberSources({ blocks }: Document): void {
    const sources = blocks.find((block) => block.kind === 'sources');
    if (sources !== undefined) this.#sources = sources.entries;
  }

  async #openPassage(request: PassageRequest): Promise<Answer> {
    const { bot, asker } = this.#dependencies;
    const { citation, parts } = findPassage(this.#sources, request);
    const passage = await bot.newsroom.openPassage(asker.scope, citation);
    const next = { label: 'Next passage', command: `passage ${request.source}.${request.part + 1}` };
    const document = passageDocument(passage, request.part < parts ? [next] : []);
    return { outcome: 'done', document, data: passage, visibility: 'ephemeral' };
  }

  async #export(typed: string | undefined): Promise<Answer> {
    if (this.#brief === null) {
      throw new UserError(
        'E07',
        'There is no brief to export yet.',
        'Ask for one first: /brief and a topic.',
      );
    }
    const file = typed?.trim().replace(/^(["'])(.+)\1$/u, '$2') || 'brief.json';
    await this.#dependencies.exportBrief(this.#brief, file);
    const said = `Wrote the brief on ${this.#brief.topic.title} to ${file}. To prove it: precis verify ${file}`;
    const document = createDocument([{ kind: 'paragraph', content: [words(said)] }]);
    return { outcome: 'done', document, data: { kind: 'exported', file }, visibility: 'ephemeral' };
  }
}

function isBrief(data: object): data is Brief {
  return 'kind' in data && data.kind === 'brief';
}

/** "as" is no slip of "ask". */
const MIN_SLIP = 4;

/** A first word that is nearly a command's name, in words that ask nothing: better corrected than asked. */
function isSlip(bot: Bot, line: string): boolean {
  const [first = ''] = line.split(/\s/, 1);
  const names = bot.commands.map((command) => command.name);
  return first.length >= MIN_SLIP && !line.endsWith('?') && nearestName(first, names) !== null;
}

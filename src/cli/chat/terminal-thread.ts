import type { Asker } from '../../bot/bot.ts';
import { type Answer, dispatch } from '../../bot/dispatch.ts';
import { formatLine } from '../../bot/format-line.ts';
import {
  continueThread,
  openThread,
  type ThreadDependencies,
  type ThreadOutcome,
} from '../../bot/threads/continue-thread.ts';
import { threadOfDelivery } from '../../bot/threads/thread-of-delivery.ts';
import { createDocument } from '../../core/documents/create-document.ts';
import { words } from '../../core/documents/inline.ts';
import type { Delivery } from '../../core/schedule.ts';
import type { ThreadKey } from '../../core/thread.ts';

/**
 * The one thread of a terminal: plain text goes on from the last answer, and after a restart from there. It
 * is kept like a thread of any platform, under the asker's room.
 */
export class TerminalThread {
  readonly #dependencies: ThreadDependencies;
  readonly #asker: Asker;
  readonly #key: ThreadKey;

  constructor(dependencies: ThreadDependencies, asker: Asker) {
    this.#dependencies = dependencies;
    this.#asker = asker;
    this.#key = { ...asker.room, thread: 'terminal' };
  }

  /** A command was answered: from now on plain text is about that. */
  async begin(line: string, answer: Answer): Promise<void> {
    await openThread(this.#dependencies, this.#asker, this.#key, { line, answer, answerId: null });
  }

  /** Whether there is an answer to go on from. */
  async isBegun(): Promise<boolean> {
    return (await this.#dependencies.store.thread(this.#key)) !== null;
  }

  /** Something arrived that nobody asked for: from now on plain text is about that. */
  async arrive(delivery: Delivery): Promise<void> {
    const thread = threadOfDelivery(this.#key, delivery);
    if (thread !== null) await this.#dependencies.store.putThread(thread);
  }

  /** Plain text: a follow-up, or without anything before it a question of its own. */
  async say(text: string): Promise<Answer> {
    if (!(await this.isBegun())) return this.#askAnew(text);
    const { id } = this.#asker.person;
    const author = { kind: 'person', id } as const;
    const message = { id: null, author, text, direct: true };
    return shown(await continueThread(this.#dependencies, this.#asker, this.#key, message));
  }

  async #askAnew(text: string): Promise<Answer> {
    const line = formatLine('ask', text);
    const answer = await dispatch(this.#dependencies.bot, this.#asker, line);
    await this.begin(line, answer);
    return answer;
  }
}

/** What the terminal shows: nobody else is here, so silence is explained. */
function shown(outcome: ThreadOutcome): Answer {
  switch (outcome.kind) {
    case 'post':
    case 'edit':
      return outcome.understood === null
        ? outcome.answer
        : withUnderstood(outcome.answer, outcome.understood);
    case 'mute':
      return note('Silent from now on. @precis, or any command, opens the conversation again.');
    case 'reopen':
      return note('Listening again.');
    case 'delete':
      return note('That question and its answer are gone.');
    case 'silent':
      return note(
        outcome.reason === 'thread-is-muted'
          ? 'The conversation is muted: @precis opens it again.'
          : 'That asks nothing. Ask a question about the last answer, or type /help.',
      );
  }
}

function withUnderstood(answer: Answer, understood: string): Answer {
  const content = [words(understood)];
  const document = createDocument([{ kind: 'note', level: 'info', content }, ...answer.document.blocks]);
  return { ...answer, document };
}

function note(text: string): Answer {
  const document = createDocument([{ kind: 'note', level: 'info', content: [words(text)] }]);
  return { outcome: 'done', document, data: { kind: 'note', text }, visibility: 'ephemeral' };
}

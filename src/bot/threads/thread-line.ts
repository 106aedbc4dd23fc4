import type { Conversation, SelfContained } from '../../core/conversation.ts';
import { UserError } from '../../core/errors.ts';
import type { Scope } from '../../core/scope.ts';
import type { Thread } from '../../core/thread.ts';
import type { Command } from '../command.ts';
import { namesCommand } from '../find-command.ts';
import { formatLine } from '../format-line.ts';

/** The line a message stands for, which anybody could have typed, and the question in it. */
export interface ThreadLine {
  readonly line: string;
  /** The question made self-contained; null for a command. */
  readonly meant: string | null;
}

export type Understand = (question: string, conversation: Conversation) => SelfContained;

/** What a person asked in a thread: the words, and whether of everything there is. */
export interface Asked {
  readonly text: string;
  readonly wide: boolean;
  readonly isCommand: boolean;
}

/** Words of buttons, as options of the thread's brief. */
const BRIEF_OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shorter: { length: 'short' },
  longer: { length: 'full' },
  more: { length: 'full' },
  timeline: { style: 'timeline' },
  players: { style: 'players' },
  compare: { style: 'compare' },
  changes: { style: 'changes' },
};

/**
 * The line a message in a thread stands for: its command, or `/ask` with the question made self-contained and the
 * topic of the thread's root, unless `all:` widened it.
 *
 * @throws UserError E02 when the question leans on something that cannot be told, with the choices.
 */
export function threadLine(
  { text, wide, isCommand }: Asked,
  thread: Thread,
  conversation: Conversation,
  commands: readonly Command[],
  understand: Understand,
): ThreadLine {
  const topic = wide ? undefined : thread.topic?.slug;
  if (isCommand) return { line: commandLine(text, thread, commands), meant: null };
  const understood = understand(text, conversation);
  if (understood.kind === 'unsure') throw unsure(understood, topic);
  return { line: formatLine('ask', understood.question, { topic }), meant: understood.question };
}

function commandLine(text: string, thread: Thread, commands: readonly Command[]): string {
  const word = text.trim().replace(/^\//, '').toLowerCase();
  const options = BRIEF_OPTIONS[word];
  const slug = thread.topic?.slug;
  if (slug !== undefined && options !== undefined) return formatLine('brief', slug, options);
  if (slug !== undefined && word === 'sources') return formatLine('topics show', slug);
  if (options === undefined || namesCommand(commands, text)) return text;
  throw new UserError('E07', `"${text}" needs a brief above it.`, 'Ask for one first: /brief and a topic.');
}

function unsure(
  { question, about, choices }: Extract<SelfContained, { kind: 'unsure' }>,
  topic: string | undefined,
) {
  const fragment = about === question;
  const message = fragment
    ? `"${question}" leans on a question that is not there.`
    : `Who or what is "${about}"?`;
  const hint = choices.length > 0 ? `It may be ${choices.join(' or ')}.` : 'Ask the whole question.';
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${about.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  );
  const named = choices.map((choice) =>
    formatLine(
      'ask',
      question.replace(pattern, () => choice),
      { topic },
    ),
  );
  return new UserError('E02', message, hint, named);
}

/** What the question may lean on: the turns of which the room may still see everything. */
export function conversationOf(
  { topic, turns }: Pick<Thread, 'topic' | 'turns'>,
  scope: Scope,
): Conversation {
  const visible = turns.filter(({ collections }) =>
    collections.every((each) => scope.collections.includes(each)),
  );
  return { topic: visible.length > 0 || turns.length === 0 ? (topic?.title ?? null) : null, turns: visible };
}

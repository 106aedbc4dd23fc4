import type { Conversation, SelfContained } from '../../core/conversation.ts';
import { UserError } from '../../core/errors.ts';
import type { Scope } from '../../core/scope.ts';
import type { Thread } from '../../core/thread.ts';
import type { Command } from '../command.ts';
import { namesCommand } from '../find-command.ts';
import { formatLine } from '../format-line.ts';

/** What a message in a thread is: a line that anybody could have typed, or a question that may lean on others. */
export type ThreadLine =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'question'; readonly text: string; readonly topic: string | undefined };

type Unsure = Extract<SelfContained, { kind: 'unsure' }>;

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

/** Names of buttons that ask about the last answer. */
const BUTTON_QUESTIONS: Readonly<Record<string, string>> = {
  quotes: 'quotes?',
  more: 'what else?',
  sources: 'source?',
};
/** Whether a line without its slash is a button's word that is a command's name too: in a thread it is the button. */
export const isButtonWord = (line: string): boolean => /^(?:quotes|sources)[\s?!.]*$/iu.test(line.trim());

/** Of a brief that nothing was asked of yet these are about the brief. */
const OF_BRIEFS: ReadonlySet<string> = new Set(['more', 'sources']);

/**
 * What a message in a thread stands for: its command, or a question to the articles of the topic of the thread's root,
 * unless `all:` widened it.
 *
 * @throws UserError E07 when a brief is to be changed and there is none.
 */
export function threadLine(
  { text, wide, isCommand }: Asked,
  thread: Thread,
  conversation: Conversation,
  commands: readonly Command[],
): ThreadLine {
  if (text === '') return { kind: 'line', line: '/help' };
  // A topic that the room may not see any more is not named to it.
  const own = conversation.topic === null ? undefined : thread.topic?.slug;
  const topic = wide ? undefined : own;
  const button = isCommand ? BUTTON_QUESTIONS[text] : undefined;
  const isOfBrief = OF_BRIEFS.has(text) && conversation.turns.length < 2;
  const asked = isOfBrief ? undefined : button;
  if (isCommand && asked === undefined) return { kind: 'line', line: commandLine(text, own, commands) };
  return { kind: 'question', text: asked ?? text, topic };
}

function commandLine(text: string, slug: string | undefined, commands: readonly Command[]): string {
  const options = BRIEF_OPTIONS[text];
  if (slug !== undefined && options !== undefined) return formatLine('brief', slug, options);
  if (slug !== undefined && text === 'sources') return formatLine('topics show', slug);
  if (options === undefined || namesCommand(commands, text)) return text;
  throw new UserError('E07', `"${text}" needs a brief above it.`, 'Ask for one first: /brief and a topic.');
}

/** What is asked back, E02, where a question leans on something that cannot be told. */
export function askBack({ question, about, choices }: Unsure, topic: string | undefined): UserError {
  const fragment = about === question;
  const message = fragment
    ? `"${question}" leans on a question that is not there.`
    : `Who or what is "${about}"?`;
  const hint = choices.length > 0 ? `It may be ${choices.join(' or ')}.` : 'Ask the whole question.';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(about)}(?![\\p{L}\\p{N}])`, 'u');
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

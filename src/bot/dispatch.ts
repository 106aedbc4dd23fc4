import type { Document } from '../core/document.ts';
import { errorDocument } from '../core/documents/error-document.ts';
import { UserError } from '../core/errors.ts';
import { StoreError } from '../core/store-error.ts';
import type { Asker, Bot } from './bot.ts';
import type { Action, OptionValue, Reply, Role } from './command.ts';
import { bugValue, type ErrorValue, storeValue, toErrorValue } from './error-value.ts';
import { findCommand } from './find-command.ts';
import { createIncidentId } from './incident.ts';
import { parseArguments } from './parse-arguments.ts';

/**
 * What comes back for a line, always. `refused`: the person can do something about it. `broken`: only the
 * operator can.
 */
export type Answer =
  | {
      readonly outcome: 'done';
      readonly document: Document;
      readonly data: object;
      readonly visibility: Visibility;
    }
  | {
      readonly outcome: 'refused' | 'broken';
      readonly document: Document;
      readonly data: ErrorValue;
      readonly visibility: 'ephemeral';
    };

type Visibility = Action['visibility'];

/** Roles from least to most; each includes those before it. */
const ROLES: readonly Role[] = ['all', 'curator', 'editor', 'admin'];

/** Longer than any platform lets a person type; what is pasted longer is no command. */
const MAX_LINE_CHARS = 12_000;

/**
 * Answers one line: the only place where errors end. Never rejects; a bug is logged once, with its cause
 * and the id that the person sees.
 */
export async function dispatch(bot: Bot, asker: Asker, line: string): Promise<Answer> {
  try {
    return await answer(bot, asker, line);
  } catch (error) {
    return answerError(bot, error);
  }
}

/** The answer to something that was thrown; logs it when it is a bug. */
export function answerError(bot: Pick<Bot, 'log'>, error: unknown): Answer {
  const data = toErrorValue(error) ?? report(bot, error);
  const outcome = error instanceof UserError ? 'refused' : 'broken';
  return { outcome, document: errorDocument(data), data, visibility: 'ephemeral' };
}

function report(bot: Pick<Bot, 'log'>, error: unknown): ErrorValue {
  const incident = createIncidentId();
  bot.log.error({ incident, err: error }, 'answer failed');
  return error instanceof StoreError ? storeValue(incident, error) : bugValue(incident);
}

async function answer(bot: Bot, asker: Asker, line: string): Promise<Answer> {
  if (line.length > MAX_LINE_CHARS) throw tooLong(line.length);
  const found = findCommand(bot.commands, line);
  if (found.kind === 'help') return answerHelp(bot, asker, found.about);
  await checkRole(bot, asker, found.action, found.path);
  const options = parseArguments({ path: found.path, action: found.action }, found.text);
  const reply = await found.action.run({ ...asker, options, commands: bot.commands }, bot.newsroom);
  return done(reply, visibilityOf(found.action, options));
}

/** `/brief help` is `/help brief`, as `commands/help.ts` answers it. */
async function answerHelp(bot: Bot, asker: Asker, about: string): Promise<Answer> {
  const help = bot.commands.find((command) => command.name === 'help')?.actions[''];
  if (help === undefined) throw new Error('there is no help command');
  const options = parseArguments({ path: '/help', action: help }, about);
  return done(await help.run({ ...asker, options, commands: bot.commands }, bot.newsroom), 'ephemeral');
}

const done = ({ document, data }: Reply, visibility: Visibility): Answer => ({
  outcome: 'done',
  document,
  data,
  visibility,
});

/** An option named `private` decides where the action has one. */
function visibilityOf(action: Action, options: Readonly<Record<string, OptionValue>>): Visibility {
  if (typeof options['private'] !== 'boolean') return action.visibility;
  return options['private'] ? 'ephemeral' : 'public';
}

async function checkRole(bot: Bot, { person, room }: Asker, action: Action, path: string): Promise<void> {
  if (ROLES.indexOf(person.role) >= ROLES.indexOf(action.role)) return;
  const holders = await bot.whoHas(action.role, room);
  const message = `${path} needs the role ${action.role}; yours is ${person.role}.`;
  const hint =
    holders.length === 0
      ? `Nobody has the role ${action.role} here yet: ask whoever runs the bot.`
      : `Ask ${holders.join(', ')}: they have the role ${action.role} here.`;
  throw new UserError('E06', message, hint);
}

const tooLong = (chars: number): UserError =>
  new UserError(
    'E07',
    `That line is ${chars} characters long; up to ${MAX_LINE_CHARS} are read.`,
    'Shorten it.',
  );

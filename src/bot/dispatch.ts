import type { Document } from '../core/document.ts';
import { errorDocument } from '../core/documents/error-document.ts';
import { UserError } from '../core/errors.ts';
import { includesRole } from '../core/role.ts';
import { StoreError } from '../core/store-error.ts';
import type { Asker, Bot } from './bot.ts';
import type { Action, Reply } from './command.ts';
import { bugValue, type ErrorValue, storeValue, toErrorValue } from './error-value.ts';
import { findCommand } from './find-command.ts';
import { createIncidentId } from './incident.ts';
import { parseArguments } from './parse-arguments.ts';
import { roomNamed } from './room-named.ts';
import { asVisibleIn, visibilityOf } from './visibility.ts';

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
  const action = asVisibleIn(found.action, asker.settings);
  const room = roomNamed(action, found.path, found.text);
  const there = room === null ? asker : await asker.inRoom(room);
  await checkRole(bot, there, action, found.path);
  const options = parseArguments({ path: found.path, action }, found.text);
  const reply = await action.run({ ...there, options, commands: bot.commands }, bot);
  // What another room may see is nothing for this one.
  return done(reply, room === null ? visibilityOf(action, options) : 'ephemeral');
}

/** `/brief help` is `/help brief`, as `commands/help.ts` answers it. */
async function answerHelp(bot: Bot, asker: Asker, about: string): Promise<Answer> {
  const help = bot.commands.find((command) => command.name === 'help')?.actions[''];
  if (help === undefined) throw new Error('there is no help command');
  const options = parseArguments({ path: '/help', action: help }, about);
  return done(await help.run({ ...asker, options, commands: bot.commands }, bot), 'ephemeral');
}

const done = ({ document, data }: Reply, visibility: Visibility): Answer => ({
  outcome: 'done',
  document,
  data,
  visibility,
});

async function checkRole(bot: Bot, asker: Asker, action: Action, path: string): Promise<void> {
  const { person, room, direct } = asker;
  const needed = direct ? (action.roleInDirect ?? action.role) : action.role;
  if (includesRole(person.role, needed)) return;
  const people = await bot.whoHas(needed, room);
  const message = `${path} needs the role ${needed}; yours is ${person.role}.`;
  const hint =
    people.length === 0
      ? `Nobody has the role ${needed} here yet: ask whoever runs the bot.`
      : `These have the role ${needed} here:`;
  throw new UserError('E06', message, hint, [], { people });
}

const tooLong = (chars: number): UserError =>
  new UserError(
    'E07',
    `That line is ${chars} characters long; up to ${MAX_LINE_CHARS} are read.`,
    'Shorten it.',
  );

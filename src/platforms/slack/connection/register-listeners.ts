import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import type { Bot } from '../../../bot/bot.ts';
import { toLine } from '../commands/slash-commands.ts';
import type { AnsweredOnce } from '../conversation/answered-once.ts';
import type { Answerer } from '../conversation/create-answerer.ts';
import { KEEP_ACTION, SHARE_ACTION } from '../conversation/keep-buttons.ts';
import { readPageTurn } from '../conversation/own-buttons.ts';
import type { Question } from '../conversation/question.ts';
import { readCitation } from '../conversation/read-citation.ts';
import { spokenLine } from '../conversation/spoken-line.ts';
import { PASSAGE_ACTION } from '../render/passage-buttons.ts';
import { RUN_ACTION } from '../render/render-actions.ts';
import type { InFlight } from './in-flight.ts';

interface Listening {
  readonly bot: Bot;
  readonly answerer: Answerer;
  readonly once: AnsweredOnce;
  readonly inFlight: InFlight;
  readonly commandPrefix: string;
}

/** Hears everything people do with the bot; acknowledges it before any work. */
export function registerListeners(app: App, listening: Listening): void {
  listenToCommands(app, listening);
  listenToButtons(app, listening);
  listenToMessages(app, listening);
}

function listenToCommands(app: App, { answerer, once, inFlight, commandPrefix }: Listening): void {
  app.command(/^\//, async ({ ack, command, respond }) => {
    await ack();
    if (!once.claim([command.trigger_id])) return;
    inFlight.start(() =>
      answerer.answer({
        line: toLine(command.command, command.text, commandPrefix),
        person: command.user_id,
        team: command.team_id,
        channel: command.channel_id,
        place: { channel: command.channel_id, threadTs: null },
        privately: { kind: 'response', respond, replace: false, threadTs: null },
      }),
    );
  });
}

function listenToButtons(app: App, { answerer, once, inFlight }: Listening): void {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: /.*/ },
    async ({ ack, body, action, respond }) => {
      await ack();
      const { channel } = body;
      if (channel === undefined || action.value === undefined) return;
      if (!once.claim([`${body.trigger_id} ${action.action_id}`])) return;
      const question = buttonQuestion(body, channel.id, action.value, respond);
      inFlight.start(() => press(answerer, question, body, action));
    },
  );
}

/** Answers to a button stand in the thread of the message it belongs to. */
function buttonQuestion(body: BlockAction, channel: string, line: string, respond: RespondFn): Question {
  const isEphemeral = body.container['is_ephemeral'] === true;
  const threadTs = textOf(body.container['thread_ts']);
  const root =
    isEphemeral || isDirect(channel) ? threadTs : (threadTs ?? textOf(body.container['message_ts']));
  return {
    line,
    person: body.user.id,
    team: body.team?.id ?? body.user.team_id ?? '',
    channel,
    place: { channel, threadTs: root },
    privately:
      isDirect(channel) && !isEphemeral
        ? { kind: 'direct' }
        : { kind: 'response', respond, replace: isEphemeral, threadTs: isEphemeral ? threadTs : root },
  };
}

function press(
  answerer: Answerer,
  question: Question,
  body: BlockAction,
  action: ButtonAction,
): Promise<void> {
  if (action.action_id === SHARE_ACTION) return answerer.answer({ ...question, visibility: 'public' });
  if (action.action_id === KEEP_ACTION) return answerer.answer(keptBy(question));
  if (action.action_id.startsWith(PASSAGE_ACTION)) return openPassage(answerer, question);
  if (!action.action_id.startsWith(RUN_ACTION)) return Promise.resolve();
  const turn = readPageTurn(action.block_id, question.line);
  const ts = textOf(body.container['message_ts']);
  if (turn === null || ts === null) return answerer.answer(question);
  if (body.container['is_ephemeral'] === true) return answerer.answer({ ...question, visibility: 'private' });
  if (turn.askedBy !== question.person) return answerer.answer({ ...question, visibility: 'private' });
  return turn.inPlace ? answerer.turnPage(question, ts) : answerer.answer(question);
}

/** The passage stands beside the answer that cites it, and takes the place of nothing. */
function openPassage(answerer: Answerer, question: Question): Promise<void> {
  const citation = readCitation(question.line);
  if (citation === null) return Promise.resolve();
  const { privately } = question;
  const beside = privately.kind === 'response' ? { ...privately, replace: false } : privately;
  return answerer.showPassage({ ...question, privately: beside }, citation);
}

/** A kept answer goes to the person's direct messages, where `chat.postMessage` takes their id for a channel. */
const keptBy = (question: Question): Question => ({
  ...question,
  visibility: 'public',
  place: { channel: question.person, threadTs: null },
  receipt: 'Kept in your direct messages with me.',
});

function listenToMessages(app: App, { bot, answerer, once, inFlight }: Listening): void {
  app.event('app_mention', async ({ event, body }) => {
    const { channel, user, text } = event;
    if (!user || !channel) return;
    if (!once.claim([body.event_id, clientMessage(event), `${channel} ${event.ts}`])) return;
    inFlight.start(() =>
      answerer.answer({
        line: spokenLine(bot.commands, text),
        person: user,
        team: body.team_id,
        channel,
        place: { channel, threadTs: event.thread_ts ?? event.ts },
        privately: { kind: 'ephemeral', threadTs: event.thread_ts ?? null },
      }),
    );
  });
  app.event('message', async ({ event, body }) => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id !== undefined) return;
    const { channel, user, text = '' } = event;
    if (!user || !channel) return;
    if (!once.claim([body.event_id, clientMessage(event), `${channel} ${event.ts}`])) return;
    inFlight.start(() =>
      answerer.answer({
        line: spokenLine(bot.commands, text),
        person: user,
        team: body.team_id,
        channel,
        place: { channel, threadTs: event.thread_ts ?? null },
        privately: { kind: 'direct' },
      }),
    );
  });
}

/** Slack may send one message as two events; both carry the id that the writer's client gave it. */
const clientMessage = (event: object): string | undefined =>
  'client_msg_id' in event && typeof event.client_msg_id === 'string' ? event.client_msg_id : undefined;

const isDirect = (channel: string): boolean => channel.startsWith('D');

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

import type { Backend } from '../core/backend.ts';
import { messageJson } from '../core/message-json.ts';
import { directMessage } from '../core/seed-world.ts';
import type { Channel, Person, StoredMessage } from '../core/world.ts';
import { emitEvent } from '../delivery/emit-event.ts';
import { actOnElement } from './act-on-element.ts';
import type { Given } from './element-value.ts';
import { findElement, type Where } from './find-element.ts';
import {
  expectNoAnswer,
  installOf,
  interact,
  interactionBase,
  type Outcome,
  showAnswer,
} from './interact.ts';
import { closeView, submitView } from './submit-view.ts';
import { suggestOptions } from './suggest-options.ts';
import { eraseMessage, react, rewriteMessage, writeMessage } from './write-messages.ts';

interface WriteOptions {
  readonly threadTs?: string | null;
  readonly broadcast?: boolean;
}

/** What a person does in Slack. Everything resolves when the app acknowledged, or Slack gave up waiting. */
export interface PersonHandle {
  readonly id: string;
  /** The id of the direct messages with the app. */
  readonly dmId: string;
  /** `slash('/brief', 'turkiye-us', 'C1')`. */
  slash(command: string, text: string, channel: string): Promise<Outcome>;
  message(text: string, channel: string, options?: WriteOptions): Promise<StoredMessage>;
  /** The same with the bot's mention before the text. */
  mention(text: string, channel: string, options?: WriteOptions): Promise<StoredMessage>;
  dm(text: string, options?: WriteOptions): Promise<StoredMessage>;
  edit(channel: string, ts: string, text: string): Promise<void>;
  delete(channel: string, ts: string): Promise<void>;
  react(channel: string, ts: string, name: string): Promise<void>;
  /** Presses what has this action_id, or this text on it. */
  click(name: string, where?: Where): Promise<Outcome>;
  /** Chooses by value (or text) in a menu, a date picker, checkboxes. */
  select(name: string, given: Given, where?: Where): Promise<Outcome>;
  /** Types into a menu that the app fills (`block_suggestion`). The answer is in `body`. */
  suggest(name: string, typed: string, where?: Where): Promise<Outcome>;
  submitModal(values?: Readonly<Record<string, Given>>): Promise<Outcome>;
  closeModal(): Promise<Outcome | null>;
  /** A global shortcut, or one on a message. */
  shortcut(callbackId: string, on?: { readonly channel: string; readonly ts: string }): Promise<Outcome>;
  openHome(tab?: 'home' | 'messages'): Promise<void>;
  /** Presses the stop button of a thread: its streams end, and the app is told if it subscribed. */
  stop(channel: string, threadTs: string): Promise<void>;
  /** The person looks at a channel while the agent pane is open. */
  lookAt(channel: string): Promise<void>;
}

export function createPersonHandle(backend: Backend, person: Person): PersonHandle {
  const channelOf = (id: string): Channel => {
    const channel =
      id === `D${person.id}`
        ? directMessage(backend.world, person.id, backend.clock.now())
        : backend.world.channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  };
  const write = async (text: string, id: string, options: WriteOptions = {}) =>
    writeMessage(backend, person, channelOf(id), text, options);
  return {
    id: person.id,
    dmId: channelOf(`D${person.id}`).id,
    slash: async (command, text, id) => runCommand(backend, person, command, text, channelOf(id)),
    message: write,
    mention: (text, id, options) => write(`<@${installOf(backend, person).botUserId}> ${text}`, id, options),
    dm: (text, options) => write(text, `D${person.id}`, options),
    edit: async (id, ts, text) => rewriteMessage(backend, person, channelOf(id), ts, text),
    delete: async (id, ts) => eraseMessage(backend, person, channelOf(id), ts),
    react: async (id, ts, name) => react(backend, person, channelOf(id), ts, name),
    click: async (name, where = {}) =>
      actOnElement(backend, person, findElement(backend, person.id, name, where), where.value),
    select: async (name, given, where = {}) =>
      actOnElement(backend, person, findElement(backend, person.id, name, where), given),
    suggest: async (name, typed, where = {}) =>
      suggestOptions(backend, person, findElement(backend, person.id, name, where), typed),
    submitModal: (values = {}) => submitView(backend, person, values),
    closeModal: () => closeView(backend, person),
    shortcut: (callbackId, on) => runShortcut(backend, person, callbackId, on),
    openHome: (tab = 'home') => openHome(backend, person, tab),
    stop: (id, threadTs) => stopSession(backend, person, channelOf(id), threadTs),
    lookAt: (id) => lookAt(backend, person, id),
  };
}

async function runCommand(
  backend: Backend,
  person: Person,
  command: string,
  text: string,
  channel: Channel,
): Promise<Outcome> {
  const { app, teams } = backend.world;
  if (app.commands !== null && !app.commands.includes(command))
    throw new Error(`${command} is not a valid command`);
  if (!installOf(backend, person).scopes.includes('commands'))
    throw new Error('the app has no scope for commands');
  const target = {
    channel: channel.id,
    person: person.id,
    teamId: person.teamId,
    messageTs: null,
    threadTs: null,
  };
  const outcome = await interact(backend, 'slash_commands', {
    token: app.verificationToken,
    team_id: person.teamId,
    team_domain: teams.get(person.teamId)?.domain,
    channel_id: channel.id,
    channel_name: channel.kind === 'group' ? 'privategroup' : channel.name,
    user_id: person.id,
    user_name: person.name,
    command,
    text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: backend.responseUrls.issue(target),
    trigger_id: backend.triggers.issue(person.id),
  });
  showAnswer(backend, outcome, target);
  return outcome;
}

async function runShortcut(
  backend: Backend,
  person: Person,
  callbackId: string,
  on: { readonly channel: string; readonly ts: string } | undefined,
): Promise<Outcome> {
  const base = { ...interactionBase(backend, person), callback_id: callbackId, action_ts: backend.ids.ts() };
  const channel = backend.world.channels.get(on?.channel ?? '');
  const message = channel?.messages.find((one) => one.ts === on?.ts);
  if (on !== undefined && message === undefined) throw new Error(`no message ${on.ts}`);
  const payload =
    channel === undefined || message === undefined
      ? { type: 'shortcut', ...base }
      : {
          type: 'message_action',
          ...base,
          message_ts: message.ts,
          channel: { id: channel.id, name: channel.name },
          message: messageJson(backend.world, message),
          response_url: backend.responseUrls.issue({
            channel: channel.id,
            person: person.id,
            teamId: person.teamId,
            messageTs: null,
            threadTs: message.threadTs,
          }),
        };
  const outcome = await interact(backend, 'interactive', payload);
  expectNoAnswer(backend, outcome, payload.type);
  return outcome;
}

async function openHome(backend: Backend, person: Person, tab: 'home' | 'messages'): Promise<void> {
  const view = backend.views.home(person.id);
  const event = {
    type: 'app_home_opened',
    user: person.id,
    channel: directMessage(backend.world, person.id, backend.clock.now()).id,
    tab,
    event_ts: backend.ids.ts(),
    ...(tab === 'home' && view !== null ? { view: view.json } : {}),
  };
  await emitEvent(backend, person.teamId, event, { subscription: 'app_home_opened', scopes: [] }, null);
}

async function stopSession(
  backend: Backend,
  person: Person,
  channel: Channel,
  threadTs: string,
): Promise<void> {
  const streams = channel.messages.filter((one) => one.threadTs === threadTs && one.stream === 'in_progress');
  for (const message of streams) message.stream = 'stopped';
  const event = {
    type: 'agent_session_stopped',
    channel: channel.id,
    user: person.id,
    thread_ts: threadTs,
    streaming_message_ts: streams.map((message) => message.ts),
    event_ts: backend.ids.ts(),
  };
  const need = { subscription: 'agent_session_stopped', scopes: ['assistant:write'] };
  await emitEvent(backend, channel.teamId, event, need, channel);
}

async function lookAt(backend: Backend, person: Person, channel: string): Promise<void> {
  const event = {
    type: 'app_context_changed',
    channel: directMessage(backend.world, person.id, backend.clock.now()).id,
    user: person.id,
    context: { entities: [{ type: 'slack#/types/channel_id', value: channel, team_id: person.teamId }] },
    event_ts: backend.ids.ts(),
  };
  const need = { subscription: 'app_context_changed', scopes: ['assistant:write'] };
  await emitEvent(backend, person.teamId, event, need, null);
}

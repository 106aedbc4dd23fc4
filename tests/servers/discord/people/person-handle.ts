import type { Backend } from '../core/backend.ts';
import { type SeenMessage, seeChannel, seeEphemerals } from '../core/see-messages.ts';
import { directMessage } from '../core/seed-world.ts';
import type { Channel, Person, StoredMessage } from '../core/world.ts';
import type { GivenOptions } from './fill-options.ts';
import type { Outcome } from './interact.ts';
import { chooseIn, pressButton, type Where } from './press-control.ts';
import { type GivenFields, type SeenModal, seeModal, submitModal } from './submit-modal.ts';
import { typeInto, useCommand, useMenu } from './use-command.ts';
import {
  eraseMessage,
  reactTo,
  rewriteMessage,
  startThread,
  type WriteOptions,
  writeMessage,
  writePost,
} from './write-messages.ts';

/**
 * What a person does in Discord. Interactions resolve with the app's first answer, or after 3 s without one; what
 * Discord would not let the person do throws.
 */
export interface PersonHandle {
  readonly id: string;
  /** The direct messages with the bot. */
  readonly dmId: string;
  /** `use('brief', { topic: 'turkiye-us' }, channel)`, `use('digest add', { ... }, channel)`. */
  use(command: string, options: GivenOptions, channel: string): Promise<Outcome>;
  /** Types into an option; the answer is in `choices`. `options` carries what is typed, and what stands in others. */
  autocomplete(command: string, focused: string, options: GivenOptions, channel: string): Promise<Outcome>;
  /** A context-menu command on a message or a user. */
  menu(
    name: string,
    target: { readonly message: string } | { readonly user: string },
    channel: string,
  ): Promise<Outcome>;
  /** Presses the button with this label or custom_id. */
  press(name: string, where?: Where): Promise<Outcome>;
  /** Chooses by value or label in the menu with this placeholder or custom_id; ids for people, roles, channels. */
  choose(name: string, values: string | readonly string[], where?: Where): Promise<Outcome>;
  /** The form that is open. */
  modal(): SeenModal | null;
  submit(values?: GivenFields): Promise<Outcome>;
  closeModal(): void;
  write(text: string, channel: string, options?: WriteOptions): StoredMessage;
  /** The same with the bot's mention before the text. */
  mention(text: string, channel: string, options?: WriteOptions): StoredMessage;
  dm(text: string, options?: WriteOptions): StoredMessage;
  edit(channel: string, message: string, text: string): void;
  delete(channel: string, message: string): void;
  react(channel: string, message: string, emoji: string): void;
  /** Starts a thread, on a message or alone; its id. */
  startThread(channel: string, name: string, on?: string): string;
  /** Writes a forum post; its id. */
  post(forum: string, title: string, text: string, tags?: readonly string[]): string;
  /** What this person sees in a channel: their ephemeral messages too. */
  sees(channel: string): readonly SeenMessage[];
  ephemerals(channel: string): readonly SeenMessage[];
}

export function createPersonHandle(backend: Backend, person: Person): PersonHandle {
  const dmId = directMessage(backend.world, person.id).id;
  const channelOf = (id: string): Channel => {
    const channel = backend.world.channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  };
  const write: PersonHandle['write'] = (text, id, options) =>
    writeMessage(backend, person, channelOf(id), text, options);
  return {
    id: person.id,
    dmId,
    use: async (command, options, id) => useCommand(backend, person, channelOf(id), command, options),
    autocomplete: async (command, focused, options, id) =>
      typeInto(backend, person, channelOf(id), command, focused, options),
    menu: async (name, target, id) => useMenu(backend, person, channelOf(id), name, target),
    press: (name, where = {}) => pressButton(backend, person, name, where),
    choose: (name, values, where = {}) =>
      chooseIn(backend, person, name, typeof values === 'string' ? [values] : values, where),
    modal: () => seeModal(backend, person.id),
    submit: (values = {}) => submitModal(backend, person, values),
    closeModal: () => void backend.modals.delete(person.id),
    write,
    mention: (text, id, options) => write(`<@${backend.world.app.botId}> ${text}`, id, options),
    dm: (text, options) => write(text, dmId, options),
    edit: (id, message, text) => rewriteMessage(backend, person, channelOf(id), message, text),
    delete: (id, message) => eraseMessage(backend, person, channelOf(id), message),
    react: (id, message, emoji) => reactTo(backend, person, channelOf(id), message, emoji),
    startThread: (id, name, on) => startThread(backend, person, channelOf(id), name, on).id,
    post: (id, title, text, tags = []) => writePost(backend, person, channelOf(id), { title, text, tags }).id,
    sees: (id) => seeChannel(backend.world, id, person.id),
    ephemerals: (id) => seeEphemerals(backend.world, id, person.id),
  };
}

import type { LiveContent } from '../support/live-content/live-content.ts';

/** A message of the bot as a person sees it. */
export interface Seen {
  readonly id: string;
  /** Everything there is to read, in order. */
  readonly words: string;
  /** What stands on its buttons. */
  readonly buttons: readonly string[];
  /** The bot's answers in its thread, oldest first. */
  readonly replies: readonly Seen[];
}

/** A person on a stage. Everything resolves when the platform took it; answers come later: wait with `until`. */
export interface Actor {
  /** Types a command in the common room: `brief turkiye-us length:short`, without what marks a command there. */
  command(line: string): Promise<void>;
  /** Calls the bot by name in the common room, or in the thread under that message. Resolves to the message's id. */
  mention(text: string, under?: Seen): Promise<string>;
  /** Writes in the thread under the bot's message. Resolves to the message's id. */
  write(text: string, under: Seen): Promise<string>;
  /** Writes to the bot alone. */
  direct(text: string): Promise<string>;
  /** Changes a message of their own in the thread under that one. */
  edit(id: string, text: string, under: Seen): Promise<void>;
  /** Takes it back. */
  takeBack(id: string, under: Seen): Promise<void>;
  /** Presses the button with that label on it. */
  press(label: string, on: Seen): Promise<void>;
  /** Names of the fields of the form before them; null when none is open. */
  form(): readonly string[] | null;
  /** Fills in the form and sends it. Resolves to what is wrong by field; nothing when it was taken. */
  send(values: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>>;
  /** What only this person sees in the common room and its threads, oldest first. */
  alone(): readonly Seen[];
  /** What the bot wrote to this person alone, oldest first. */
  letters(): readonly Seen[];
}

/**
 * A platform on which the same conversation is played: a strict stand-in of it with the bot connected, one common
 * room with three people, the sample corpus. Whoever writes one for another platform implements this and calls
 * `playConversation`; nothing in it knows a platform's words. A stage is opened for every scenario.
 */
export interface Stage {
  readonly people: { readonly ada: Actor; readonly ben: Actor; readonly cem: Actor };
  /** What the bot posted in the common room for everybody, oldest first. */
  posted(): readonly Seen[];
  /** What is live in each request that the bot made so far, in order. */
  live(): readonly LiveContent[];
  /** Waits, without sleeping, until the look gives something; fails with `what` in words. */
  until<Found>(look: () => Found | undefined | null | false, what: string): Promise<Found>;
  /** Everything that was heard so far is done with. */
  settled(): Promise<void>;
  /** Another process takes over: what is not in the store is forgotten. */
  restart(): Promise<void>;
  /** So many days go by, with what comes in them unasked. */
  passDays(days: number): Promise<void>;
  /** From now on the platform sends everything so many times more. */
  repeat(times: number): void;
  /** Throws when anything the bot sent was invalid, called somebody, or faked a link. */
  close(): Promise<void>;
}

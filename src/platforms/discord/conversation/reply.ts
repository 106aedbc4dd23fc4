import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { DiscordMessage } from '../discord-message.ts';
import type { DiscordRest, InteractionKey } from '../posting/discord-rest.ts';
import { isExpiredToken, isRefusal } from '../posting/post-failure.ts';
import { textDisplay } from '../render/text-display.ts';

/**
 * How the one who used a command or a control is answered. What was acknowledged stays so: `public` and `private`
 * are a message of our own that says "thinking"; `replace` is the message with the control, which only they see;
 * `form` is that too, but stays when what a form said was wrong: its button is needed again; `beside` leaves that
 * message alone.
 */
export type ReplyMode = 'public' | 'private' | 'replace' | 'form' | 'beside';

export interface Reply {
  readonly mode: ReplyMode;
  /** Says what is going on, where there is a place for it. */
  progress(text: string): Promise<void>;
  /** Shows messages to the one who asked and to nobody else. False when it is too late for that. */
  privately(messages: readonly DiscordMessage[], outcome?: 'done' | 'failed'): Promise<boolean>;
  /** Shows everybody the messages as the answer to the command: where the bot itself cannot post. */
  publicly(messages: readonly DiscordMessage[]): Promise<boolean>;
  /** Puts one message in the place of the message with the control. */
  inPlace(messages: readonly DiscordMessage[]): Promise<boolean>;
  /** The answer stands elsewhere: nothing is left here, or where to find it. */
  done(receipt: string | null): Promise<void>;
}

/** Acknowledges; what comes after it may take fifteen minutes. */
export async function beginReply(rest: DiscordRest, key: InteractionKey, mode: ReplyMode): Promise<Reply> {
  await acknowledge(() =>
    mode === 'public' || mode === 'private' ? rest.defer(key, mode) : rest.deferUpdate(key),
  );
  return createReply(rest, key, mode);
}

/**
 * An acknowledgement whose answer was lost on the way is made again, and Discord then says that it was made already;
 * so it does when another process was quicker. Who answers, `Talk.claim` decides.
 */
async function acknowledge(make: () => Promise<void>): Promise<void> {
  const isMade = (error: unknown) =>
    isRefusal(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
  try {
    await make();
  } catch (error) {
    if (isMade(error)) return;
    if (error instanceof DiscordAPIError) throw error;
    await make().catch((again: unknown) => {
      if (!isMade(again)) throw again;
    });
  }
}

function createReply(rest: DiscordRest, key: InteractionKey, mode: ReplyMode): Reply {
  const inTime = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      if (isExpiredToken(error)) return false;
      throw error;
    }
  };
  const fill = async (messages: readonly DiscordMessage[], visibility: 'public' | 'private') => {
    const [first, ...more] = messages;
    if (first === undefined) return;
    await rest.editOriginal(key, first);
    for (const message of more) await rest.followUp(key, message, visibility);
  };
  let isReplaced = false;
  return {
    mode,
    async progress(text) {
      if (mode === 'beside') return;
      isReplaced = true;
      await rest.editOriginal(key, plainMessage(text));
    },
    privately: (messages, outcome = 'done') =>
      inTime(async () => {
        const stays = mode === 'beside' || (mode === 'form' && outcome === 'failed' && !isReplaced);
        if (mode !== 'public' && !stays) return fill(messages, 'private');
        // What everybody saw cannot become private: it goes, and its place is taken by follow-ups.
        if (mode === 'public') await rest.removeOriginal(key);
        for (const message of messages) await rest.followUp(key, message, 'private');
      }),
    publicly: (messages) =>
      inTime(async () => {
        if (mode === 'public') return fill(messages, 'public');
        for (const message of messages) await rest.followUp(key, message, 'public');
        if (mode !== 'beside') await rest.removeOriginal(key);
      }),
    inPlace: (messages) => inTime(() => fill(messages, 'private')),
    async done(receipt) {
      await inTime(async () => {
        if (mode === 'beside') return;
        if (receipt !== null) await rest.editOriginal(key, plainMessage(receipt));
        else await rest.removeOriginal(key);
      });
    },
  };
}

/** A message of finished mark-up. */
export const plainMessage = (markdown: string): DiscordMessage => ({
  components: [textDisplay(markdown)],
  files: [],
});

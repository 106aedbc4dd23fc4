import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** Why something cannot be done, in the words of a person who can do something about it. */
const REASONS: Readonly<Record<number, readonly [message: string, hint: string]>> = {
  [RESTJSONErrorCodes.MissingPermissions]: [
    'I may not write here.',
    'Whoever manages this channel must give me View Channel, Send Messages and Send Messages in Threads (Edit Channel > Permissions); then press Share.',
  ],
  [RESTJSONErrorCodes.MissingAccess]: [
    'I cannot see this channel.',
    'Whoever manages it must give me View Channel and Send Messages (Edit Channel > Permissions); then press Share.',
  ],
  [RESTJSONErrorCodes.UnknownChannel]: [
    'This channel is not there any more.',
    'Ask in another channel, or press Keep.',
  ],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: [
    'I cannot write to you directly.',
    'Allow direct messages from members of this server (Privacy Settings), then press Keep again.',
  ],
  [RESTJSONErrorCodes.ThreadLocked]: [
    'This thread is locked.',
    'Ask in the channel, or let a moderator unlock it.',
  ],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel]: [
    'Nobody can write in this channel.',
    'Ask in a text channel, or press Keep.',
  ],
};

/** What a person should know about a refused post. */
export interface PostFailure {
  readonly code: number;
  readonly message: string;
  readonly hint: string;
}

/** The failure behind an error; null for one that nobody in the channel can do anything about. */
export function toPostFailure(error: unknown): PostFailure | null {
  if (!(error instanceof DiscordAPIError)) return null;
  const code = Number(error.code);
  const found = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return found === undefined ? null : { code, message: found[0], hint: found[1] };
}

/** Whether Discord refused with one of these codes. */
export const isRefusal = (error: unknown, ...codes: readonly number[]): boolean =>
  error instanceof DiscordAPIError && codes.includes(Number(error.code));

/** The interaction's token is no longer, or was never, of use. */
export const isExpiredToken = (error: unknown): boolean =>
  isRefusal(
    error,
    RESTJSONErrorCodes.InvalidWebhookToken,
    RESTJSONErrorCodes.UnknownWebhook,
    RESTJSONErrorCodes.UnknownInteraction,
  );

/** An error of Discord's libraries as it may be logged: its address and its body can hold tokens and words. */
export function loggable(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    return { status: error.status, code: error.code, method: error.method, reason: error.message };
  }
  if (error instanceof HTTPError) return { status: error.status, method: error.method };
  return { err: error };
}

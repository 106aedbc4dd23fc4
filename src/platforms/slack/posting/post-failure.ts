import { webApi } from '@slack/bolt';

/** Why a post cannot be, in the words of a person who can do something about it. */
const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  not_in_channel: ['I am not in this channel.', 'Type /invite and my name there, then try again.'],
  channel_not_found: ['I am not in this conversation.', 'Add me to it, then try again.'],
  is_archived: ['This channel is archived.', 'Try another channel.'],
  restricted_action: [
    'This channel lets only some people post.',
    'Ask whoever manages the channel to let me post.',
  ],
  missing_scope: [
    'I lack a permission to post here.',
    'Whoever runs the bot must reinstall the app with chat:write.',
  ],
  expired_trigger_id: ['Slack gave me no time to open the form.', 'Press the button again.'],
  token_revoked: ['My access to this workspace was revoked.', 'Whoever runs the bot must reinstall the app.'],
  account_inactive: ['My account in this workspace is off.', 'Whoever runs the bot must reinstall the app.'],
  invalid_auth: ['Slack refuses my token.', 'Whoever runs the bot must check SLACK_BOT_TOKEN.'],
};

/** What a person should know about a refused post. */
export interface PostFailure {
  /** Slack's own word: `not_in_channel`. */
  readonly reason: string;
  readonly message: string;
  readonly hint: string;
}

/** The failure behind an error; null for one that nobody in the channel can do anything about. */
export function toPostFailure(error: unknown): PostFailure | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null;
  const reason = error.data.error;
  const found = Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined;
  return found === undefined ? null : { reason, message: found[0], hint: found[1] };
}

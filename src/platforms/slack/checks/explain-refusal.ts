import { webApi } from '@slack/bolt';
import type { Finding } from '../../../core/check.ts';
import { SetupError } from '../../../core/errors.ts';
import { toSetupError } from '../connection/to-setup-error.ts';

/** What to click for each word with which Slack refuses a token. */
const NEXT: Readonly<Record<string, string>> = {
  token_revoked: 'Reinstall the app (Install App > Reinstall) and set the token it shows.',
  account_inactive: 'The app was uninstalled: install it again (Install App) and set the token it shows.',
  token_expired:
    'Token rotation is on, so the token in the environment ends after 12 hours: install by SLACK_CLIENT_ID instead.',
  not_allowed_token_type:
    'It is a token of another kind: a bot token begins with xoxb-, an app-level token with xapp-.',
  missing_scope:
    'Make a new app-level token with the scope connections:write (Basic Information > App-Level Tokens).',
};

const ELSE = 'Copy it again from https://api.slack.com/apps, your app: part of it may be missing.';

/** A refusal as a finding: what Slack said about which setting, and what to click. */
export function explainRefusal(error: unknown, setting: string): Finding {
  if (error instanceof webApi.WebAPIPlatformError) {
    const reason = error.data.error;
    const known = Object.hasOwn(NEXT, reason) ? NEXT[reason] : undefined;
    return { status: 'fail', message: `Slack refuses ${setting} (${reason}).`, next: known ?? ELSE };
  }
  const told = toSetupError(error, setting);
  if (told instanceof SetupError) return { status: 'fail', message: told.message, next: told.hint };
  throw error;
}

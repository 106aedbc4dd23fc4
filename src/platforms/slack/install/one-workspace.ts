import { webApi } from '@slack/bolt';
import { toSetupError } from '../connection/to-setup-error.ts';
import type { BotIdentity, Workspaces } from './workspaces.ts';

/** The simple way: one workspace, whose token stands in the environment. */
export function createOneWorkspace(botToken: string, options: webApi.WebClientOptions): Workspaces {
  let identity: BotIdentity = { botToken };
  return {
    async open() {
      try {
        const { bot_id: botId, user_id: botUserId } = await new webApi.WebClient(
          botToken,
          options,
        ).auth.test();
        identity = {
          botToken,
          ...(botId === undefined ? {} : { botId }),
          ...(botUserId === undefined ? {} : { botUserId }),
        };
      } catch (error) {
        throw toSetupError(error, 'SLACK_BOT_TOKEN');
      }
    },
    identityOf: async () => identity,
    // The token is the operator's: Slack refuses it from now on, and whoever asks is told so.
    forget: async () => undefined,
  };
}

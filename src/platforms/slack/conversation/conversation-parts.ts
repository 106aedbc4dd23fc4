import type { ErrorLog } from '../../../bot/bot.ts';
import type { Talk } from '../../../bot/talk.ts';
import type { SlackClients } from '../posting/slack-client.ts';
import type { WorkspaceCalls } from './workspace-calls.ts';

/** What a conversation in Slack is made of. */
export interface ConversationParts {
  readonly talk: Talk;
  readonly clients: SlackClients;
  readonly calls: WorkspaceCalls;
  readonly log: ErrorLog;
  /** The operator's zone; a room may have decided for another. */
  readonly timeZone: string;
  /** After so long without an answer people see what is going on. */
  readonly progressAfterMs: number;
}

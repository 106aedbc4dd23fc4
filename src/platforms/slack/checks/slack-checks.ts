import type { ErrorLog } from '../../../bot/bot.ts';
import type { Check, Finding } from '../../../core/check.ts';
import { SetupError } from '../../../core/errors.ts';
import type { Room } from '../../../core/scope.ts';
import { createQuietLogger } from '../connection/quiet-logger.ts';
import { readSlackSecrets, type SlackSecrets } from '../connection/read-slack-secrets.ts';
import type { SealedInstallations } from '../install/installations.ts';
import { clientOptions } from '../posting/slack-client.ts';
import { checkConnection } from './check-connection.ts';
import { checkMembership } from './check-membership.ts';
import { checkScopes } from './check-scopes.ts';
import { findWorkspaces, type SeenWorkspace } from './find-workspaces.ts';

/** What the checks need to know of the operator's setup. */
export interface SlackCheckParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mode: 'socket' | 'http';
  readonly port: number;
  readonly commandPrefix: string;
  /** The rooms of Slack that were granted something. */
  readonly rooms: readonly Room[];
  /** Null when the store does not open. */
  readonly store:
    | (SealedInstallations & { installations(platform: string): Promise<readonly string[]> })
    | null;
  readonly slackApiUrl?: string;
}

const SETTINGS = ['SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'];

/** Everything `precis doctor` can find out about Slack without posting anything. */
export function slackChecks(parts: SlackCheckParts): readonly Check[] {
  const isSetUp = SETTINGS.some((name) => (parts.env[name] ?? '').trim() !== '');
  if (!isSetUp) return [{ name: 'Slack', look: async () => [notSetUp] }];
  let secrets: SlackSecrets;
  try {
    secrets = readSlackSecrets(parts.env, parts);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    const finding: Finding = { status: 'fail', message: error.message, next: error.hint };
    return [{ name: 'Slack tokens', look: async () => [finding] }];
  }
  const options = clientOptions(parts.slackApiUrl, createQuietLogger(nobody));
  const seen = once(() => findWorkspaces(secrets.access, parts.store, options));
  const each = (name: string, look: (workspace: SeenWorkspace) => Promise<readonly Finding[]>): Check => ({
    name,
    look: async () => (await Promise.all((await seen()).workspaces.map(look))).flat(),
  });
  return [
    { name: 'Slack tokens', look: async () => (await seen()).findings },
    each('Slack scopes', async (workspace) => checkScopes(workspace)),
    checkConnection(secrets.transport, options),
    each('Slack channels', (workspace) => checkMembership(workspace, parts.rooms, options)),
    { name: 'Slack commands', look: async () => [sharedNames(parts.commandPrefix)] },
  ];
}

const notSetUp: Finding = {
  status: 'note',
  message: 'It is not set up: no SLACK_BOT_TOKEN and no SLACK_CLIENT_ID in the environment.',
  next: 'README says how, step by step, under "From nothing to a brief in a Slack channel".',
};

/** Slack tells no app which commands others have. */
const sharedNames = (prefix: string): Finding => ({
  status: 'note',
  message: `Slack does not say whether another app has /${prefix}brief and its like too; the app installed last gets them.`,
  next: 'Type /briefing help if one of them answers as somebody else; the setting slack.commandPrefix changes the names.',
});

/** What goes wrong is a finding; the log of the libraries would only say it twice. */
const nobody: ErrorLog = { error: () => undefined };

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

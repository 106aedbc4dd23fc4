import { webApi } from '@slack/bolt';
import type { Finding } from '../../../core/check.ts';
import { SetupError } from '../../../core/errors.ts';
import type { SlackAccess } from '../connection/read-slack-secrets.ts';
import { createInstallations, type SealedInstallations } from '../install/installations.ts';
import { explainRefusal } from './explain-refusal.ts';

/** A workspace whose token Slack takes. */
export interface SeenWorkspace {
  readonly id: string;
  /** For a person: `Acme (T012AB3CD)`. */
  readonly name: string;
  readonly token: string;
  /** What was granted; null when Slack did not say. */
  readonly scopes: readonly string[] | null;
}

export interface FoundWorkspaces {
  readonly workspaces: readonly SeenWorkspace[];
  /** One for each workspace, and for what stands in the way of looking. */
  readonly findings: readonly Finding[];
}

type Store = SealedInstallations & { installations(platform: string): Promise<readonly string[]> };

/** Asks Slack about every token there is. */
export async function findWorkspaces(
  access: SlackAccess,
  store: Store | null,
  options: webApi.WebClientOptions,
): Promise<FoundWorkspaces> {
  if (access.kind === 'one') return together([await ask(access.botToken, 'SLACK_BOT_TOKEN', options)]);
  const teams = (await store?.installations('slack')) ?? [];
  if (store === null || teams.length === 0) return { workspaces: [], findings: [nobodyInstalled] };
  const installations = createInstallations(store, access.keys);
  const asked = teams.map(async (team): Promise<Asked> => {
    try {
      const token = (await installations.get(team))?.bot?.token ?? '';
      return await ask(token, `the token of ${team}`, options);
    } catch (error) {
      return { workspace: null, finding: unreadable(team, error) };
    }
  });
  return together(await Promise.all(asked));
}

interface Asked {
  readonly workspace: SeenWorkspace | null;
  readonly finding: Finding;
}

const together = (asked: readonly Asked[]): FoundWorkspaces => ({
  workspaces: asked.flatMap(({ workspace }) => workspace ?? []),
  findings: asked.map(({ finding }) => finding),
});

async function ask(token: string, setting: string, options: webApi.WebClientOptions): Promise<Asked> {
  try {
    const {
      team_id: id = '',
      team = id,
      user,
      response_metadata,
    } = await new webApi.WebClient(token, options).auth.test();
    const name = `${team} (${id})`;
    return {
      workspace: { id, name, token, scopes: response_metadata?.scopes ?? null },
      finding: { status: 'ok', message: `The bot is @${user} in ${name}.` },
    };
  } catch (error) {
    return { workspace: null, finding: explainRefusal(error, setting) };
  }
}

const nobodyInstalled: Finding = {
  status: 'warn',
  message: 'No workspace has installed the app yet.',
  next: 'Start "precis slack" and open /slack/install at its public address in a browser.',
};

/** A sealed token that does not open: the key is another one, or the store was altered. */
const unreadable = (team: string, error: unknown): Finding =>
  error instanceof SetupError
    ? { status: 'fail', message: error.message, next: error.hint }
    : {
        status: 'fail',
        message: `The token of ${team} cannot be opened: it was altered, or belongs to another workspace.`,
        next: `Install the app in ${team} again.`,
      };

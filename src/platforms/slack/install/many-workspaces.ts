import type { Installations, WorkspaceInstallation } from './installations.ts';
import type { BotIdentity, Workspaces } from './workspaces.ts';

/** Slack's own library renews a token two hours before it expires. */
const RENEW_BEFORE_S = 7200;

export interface ManyWorkspacesParts {
  readonly installations: Installations;
  /** Trades the refresh token for a new one and keeps it. */
  renew(team: string): Promise<void>;
  nowMs(): number;
}

/** Every workspace that installed the bot; each has a token of its own, and they fail apart. */
export function createManyWorkspaces(parts: ManyWorkspacesParts): Workspaces {
  const { installations, nowMs } = parts;
  const renewing = new Map<string, Promise<void>>();
  // A refresh token is good once: two events at the same time must not both spend it.
  const renewOnce = (team: string): Promise<void> => {
    const running = renewing.get(team);
    if (running !== undefined) return running;
    const renewal = parts.renew(team).finally(() => renewing.delete(team));
    renewing.set(team, renewal);
    return renewal;
  };
  return {
    open: async () => undefined,
    async identityOf(team) {
      const installation = await installations.get(team);
      if (installation === null) throw new Error(`the app is not installed in ${team}`);
      const leftS = (installation.bot?.expiresAt ?? Number.POSITIVE_INFINITY) - nowMs() / 1000;
      if (leftS > RENEW_BEFORE_S) return toIdentity(team, installation);
      const renewal = renewOnce(team);
      // A token that is still good keeps nobody waiting: Slack wants its acknowledgement in 3 s.
      if (leftS > 0) {
        renewal.catch(() => undefined);
        return toIdentity(team, installation);
      }
      await renewal;
      return toIdentity(team, (await installations.get(team)) ?? installation);
    },
    forget: (team) => installations.remove(team),
  };
}

function toIdentity(team: string, { bot }: WorkspaceInstallation): BotIdentity {
  if (bot === undefined) throw new Error(`the installation of ${team} has no bot`);
  return { botToken: bot.token, botId: bot.id, botUserId: bot.userId };
}

import type { App } from '@slack/bolt';
import type { ErrorLog } from '../../../bot/bot.ts';
import type { Workspaces } from './workspaces.ts';

/** Forgets a workspace that threw the bot out or took its token back. */
export function listenForRemoval(app: App, workspaces: Workspaces, log: ErrorLog): void {
  const forget = async (team: string, why: string) => {
    log.error({ team, why }, 'slack workspace is gone');
    await workspaces.forget(team);
  };
  app.event('app_uninstalled', ({ body }) => forget(body.team_id, 'the app was uninstalled'));
  app.event('tokens_revoked', async ({ event, body }) => {
    // Tokens of people are none of ours.
    if ((event.tokens.bot ?? []).length > 0) await forget(body.team_id, 'its token was revoked');
  });
}

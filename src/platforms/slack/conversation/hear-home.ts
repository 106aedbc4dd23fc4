import type { App } from '@slack/bolt';
import { beginOnce, type Listening } from './listening.ts';
import { publishHome } from './publish-home.ts';
import { suggestPrompts } from './suggest-prompts.ts';

/** The Home tab and the agent pane, when somebody opens them. */
export function hearHome(app: App, listening: Listening): void {
  app.event('app_home_opened', async ({ event, body }) => {
    const { user: person, channel, tab } = event;
    const team = body.team_id;
    if (!person || !channel) return;
    beginOnce(listening, team, [body.event_id], () =>
      tab === 'home'
        ? publishHome(listening, { team, channel, person }, null)
        : suggestPrompts(listening, { team, channel, person }),
    );
  });
}

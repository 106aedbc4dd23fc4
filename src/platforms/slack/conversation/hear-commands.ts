import type { App } from '@slack/bolt';
import { toLine } from '../commands/slash-commands.ts';
import { beginOnce, type Listening } from './listening.ts';

/** Slash commands: acknowledged before any work, else Slack drops them after three seconds. */
export function hearCommands(app: App, listening: Listening): void {
  app.command(/^\//, async ({ ack, command, respond }) => {
    await ack();
    const { team_id: team, channel_id: channel } = command;
    beginOnce(listening, team, [`trigger/${command.trigger_id}`], () =>
      listening.answerer.answer({
        line: toLine(command.command, command.text, listening.commandPrefix),
        person: command.user_id,
        team,
        channel,
        place: { channel, threadTs: null },
        privately: { kind: 'response', respond, replace: false, threadTs: null },
      }),
    );
  });
}

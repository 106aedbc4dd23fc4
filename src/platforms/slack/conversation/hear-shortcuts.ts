import type { App, MessageShortcut } from '@slack/bolt';
import { formatLine } from '../../../bot/format-line.ts';
import { readTyped } from '../commands/slash-commands.ts';
import { askAboutForm } from './ask-about.ts';
import { writeOrigin } from './form-origin.ts';
import { beginOnce, type Listening } from './listening.ts';
import type { Question } from './question.ts';
import { tellFailure } from './tell-failure.ts';

/** A message is long; a topic is a few words of it. */
const TOPIC_CHARS = 400;
const QUOTED_CHARS = 3500;

/** What the menu of a message offers. `callback_id` is as in the manifest. */
export function hearShortcuts(app: App, listening: Listening): void {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: /.*/ },
    async ({ ack, shortcut, respond }) => {
      await ack();
      const { channel, message, user, team, callback_id: called, trigger_id: trigger } = shortcut;
      const text = readTyped(message.text ?? '');
      const inThread = typeof message['thread_ts'] === 'string' ? message['thread_ts'] : null;
      const threadTs = inThread ?? message.ts;
      const question: Question = {
        line: lineOf(called, text),
        person: user.id,
        team: team?.id ?? user.team_id ?? '',
        channel: channel.id,
        place: { channel: channel.id, threadTs },
        privately: { kind: 'response', respond, replace: false, threadTs: inThread },
      };
      beginOnce(listening, question.team, [`trigger/${trigger}`], () => {
        if (called !== 'ask-about-this') return listening.answerer.answer(question);
        const origin = writeOrigin({ channel: channel.id, threadTs, about: text });
        return listening.calls
          .openView(question.team, trigger, askAboutForm(origin))
          .catch((error: unknown) => tellFailure(listening, question, error));
      });
    },
  );
}

/** The line of a shortcut: an address in the message names an article, else its words a topic. */
function lineOf(called: string, text: string): string {
  if (called === 'check-quotes') return formatLine('verify', text.slice(0, QUOTED_CHARS));
  const address = /https?:\/\/[^\s<>]+/.exec(text)?.[0];
  return formatLine('brief', address ?? text.replace(/\s+/g, ' ').trim().slice(0, TOPIC_CHARS));
}

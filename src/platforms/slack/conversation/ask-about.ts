import type { types } from '@slack/bolt';
import type { Form } from '../../../bot/form.ts';
import { renderForm } from '../render/render-form.ts';
import { followUp } from './follow-up.ts';
import { type FormOrigin, questionOfForm } from './form-origin.ts';
import type { Listening } from './listening.ts';
import { threadKey } from './who-asks.ts';

/** The `callback_id` of the form. */
export const ASK_ABOUT = 'ask-about';

const FORM: Form = {
  path: 'Ask the articles',
  summary: 'Answered from the stored articles. What a message says is context, never evidence.',
  fields: [
    {
      name: 'question',
      spec: { kind: 'text', summary: 'What you want to know, in your own words', maxChars: 500 },
      required: true,
      value: undefined,
    },
  ],
};

/** The form of a question about a message. */
export const askAboutForm = (origin: string): types.ModalView => ({
  ...renderForm(FORM, origin),
  callback_id: ASK_ABOUT,
});

/**
 * Answers in the thread where the form was opened. The words of a message are context for the question, never
 * evidence.
 */
export async function hearQuestionAbout(
  listening: Listening,
  origin: FormOrigin,
  { team, person, question }: { readonly team: string; readonly person: string; readonly question: string },
): Promise<void> {
  const thread = threadKey({ team, channel: origin.channel }, origin.threadTs, '');
  const self = await listening.selfIn(team);
  const mention = self.map((id) => `<@${id}> `)[0] ?? '';
  await followUp(listening, {
    question: questionOfForm(origin, { team, person, line: question }),
    thread,
    ts: null,
    hear: (asker) =>
      listening.talk.hear(asker, thread, {
        id: null,
        author: { kind: 'person', id: person },
        text: `${mention}${question}`,
        earlier: origin.about === null ? [] : [origin.about],
        self,
      }),
  });
}

import { openForm as beginForm } from '../../../bot/form.ts';
import { errorDocument } from '../../../core/documents/error-document.ts';
import { renderForm } from '../render/render-form.ts';
import { writeOrigin } from './form-origin.ts';
import type { Listening } from './listening.ts';
import type { Question } from './question.ts';
import { plainMessages } from './tell-failure.ts';
import { tellPrivately } from './tell-privately.ts';
import { whoAsks } from './who-asks.ts';

/**
 * Opens the form that the question's line begins. It is answered where its button stands.
 */
export async function openForm(listening: Listening, question: Question, trigger: string): Promise<void> {
  const { talk, calls, clients } = listening;
  const form = await beginForm(talk.bot, await whoAsks(listening, question), question.line);
  const { channel, team, place } = question;
  if (form !== null) {
    const origin = writeOrigin({ channel, threadTs: place.threadTs, about: null });
    await calls.openView(team, trigger, renderForm(form, origin));
    return;
  }
  const gone = { code: 'E11', message: 'That form is gone.', hint: 'Type /help.', suggestions: [] };
  await tellPrivately(clients.of(team), question, plainMessages(errorDocument(gone)));
}

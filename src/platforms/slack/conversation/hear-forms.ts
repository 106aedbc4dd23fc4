import type { App, ViewSubmitAction } from '@slack/bolt';
import type { Answer } from '../../../bot/dispatch.ts';
import { readForm } from '../../../bot/form.ts';
import { cleanLine } from '../../clean-words.ts';
import { FORM_CALLBACK } from '../render/render-form.ts';
import { ASK_ABOUT, hearQuestionAbout } from './ask-about.ts';
import { questionOfForm, readOrigin } from './form-origin.ts';
import { beginOnce, type Listening } from './listening.ts';
import { tellFailure } from './tell-failure.ts';
import { whoAsks } from './who-asks.ts';

/** An error shows in the form when it is there within so long; Slack waits three seconds. */
const ERROR_WITHIN_MS = 1500;

type Fields = Readonly<Record<string, string>>;

/** Forms that were sent: what is wrong shows in the form, the answer where it was opened. */
export function hearForms(app: App, listening: Listening): void {
  app.view<ViewSubmitAction>({ callback_id: ASK_ABOUT, type: 'view_submission' }, async ({ ack, body }) => {
    await ack();
    const team = body.team?.id ?? '';
    const question = fieldsOf(body)['question'] ?? '';
    const origin = readOrigin(body.view.private_metadata);
    if (origin === null || question.trim() === '') return;
    beginOnce(listening, team, [`view/${body.view.id}/${body.view.hash}`], () =>
      hearQuestionAbout(listening, origin, { team, person: body.user.id, question }),
    );
  });
  app.view<ViewSubmitAction>(
    { callback_id: new RegExp(`^${FORM_CALLBACK}`), type: 'view_submission' },
    async ({ ack, body }) => {
      const fields = fieldsOf(body);
      const path = body.view.callback_id.slice(FORM_CALLBACK.length);
      const sent = readForm(listening.talk.bot.commands, path, fields);
      if (sent?.kind === 'errors') return ack({ response_action: 'errors', errors: { ...sent.errors } });
      const origin = readOrigin(body.view.private_metadata);
      if (sent === null || origin === null) return ack();
      return answerForm(listening, body, { line: sent.line, fields, origin, ack });
    },
  );
}

interface Sent {
  readonly line: string;
  readonly fields: Fields;
  readonly origin: NonNullable<ReturnType<typeof readOrigin>>;
  ack(response?: { response_action: 'errors'; errors: Record<string, string> }): Promise<void>;
}

async function answerForm(
  listening: Listening,
  body: ViewSubmitAction,
  { line, fields, origin, ack }: Sent,
): Promise<void> {
  const team = body.team?.id ?? '';
  const question = questionOfForm(origin, { team, person: body.user.id, line });
  // One that is sent twice is answered once; a form that came back with an error has another state.
  const key = `slack/${team}/view/${body.view.id}/${body.view.hash}/${JSON.stringify(fields)}`;
  const { talk, answerer, inFlight } = listening;
  const work = (async () => {
    if (!(await talk.claim([key]))) return null;
    const asker = await whoAsks(listening, question);
    return { asker, answer: await talk.run(asker, line) };
  })();
  const early = await Promise.race([work.catch(() => null), after(ERROR_WITHIN_MS)]);
  const wrong = early === null ? null : wrongField(early.answer, fields);
  if (wrong !== null) return ack({ response_action: 'errors', errors: wrong });
  await ack();
  inFlight.start(async () => {
    const done = await work.catch(async (error: unknown) => {
      await tellFailure(listening, question, error);
      return null;
    });
    if (done !== null) await answerer.deliver(question, done.asker, done.answer);
  });
}

const after = (ms: number) =>
  new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), ms).unref();
  });

/** What was not understood stands at the field it was typed into; null when something else is the matter. */
function wrongField(answer: Answer, fields: Fields): Record<string, string> | null {
  if (answer.outcome !== 'refused' || answer.data.code !== 'E07') return null;
  const { message, hint } = answer.data;
  const typed = Object.entries(fields).filter(([, value]) => value.trim() !== '');
  const meant = typed.find(([, value]) => message.includes(value.trim())) ?? typed[0];
  return meant === undefined ? null : { [meant[0]]: cleanLine(`${message} ${hint}`) };
}

/** What stands in the fields, as it would be typed. */
function fieldsOf({ view }: ViewSubmitAction): Fields {
  return Object.fromEntries(
    Object.entries(view.state.values).flatMap(([name, actions]) => {
      const field = actions[name];
      if (field === undefined) return [];
      if (field.type === 'checkboxes') return [[name, field.selected_options?.length ? 'true' : 'false']];
      return [[name, field.value ?? field.selected_option?.value ?? field.selected_conversation ?? '']];
    }),
  );
}

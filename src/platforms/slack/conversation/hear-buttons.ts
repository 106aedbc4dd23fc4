import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import { PASSAGE_ACTION } from '../render/passage-buttons.ts';
import { FORM_ACTION, RUN_ACTION } from '../render/render-actions.ts';
import { askAboutForm } from './ask-about.ts';
import type { Answerer } from './create-answerer.ts';
import { writeOrigin } from './form-origin.ts';
import { KEEP_ACTION, SHARE_ACTION } from './keep-buttons.ts';
import { beginOnce, type Listening } from './listening.ts';
import { openForm } from './open-form.ts';
import { readPageTurn } from './own-buttons.ts';
import { CHANNEL_ACTION, channelOfRow, publishHome } from './publish-home.ts';
import type { Question } from './question.ts';
import { ASK_ACTION, MUTE_ACTION, RATE_ACTION } from './rate-buttons.ts';
import { readCitation } from './read-citation.ts';
import { isDirect, roomOf } from './somebody.ts';
import { tellFailure } from './tell-failure.ts';
import { tellPrivately } from './tell-privately.ts';
import { whoAsks } from './who-asks.ts';

/** A button that was pressed. */
interface Press {
  readonly question: Question;
  readonly body: BlockAction;
  readonly action: ButtonAction;
}

/** Buttons below answers, in pickers and on the Home tab. Each carries its line: none ever expires. */
export function hearButtons(app: App, listening: Listening): void {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: /.*/ },
    async ({ ack, body, action, respond }) => {
      await ack();
      if (action.action_id === CHANNEL_ACTION) return chooseChannel(listening, body, action);
      if (action.value === undefined) return;
      const question = questionOf(body, action.value, respond);
      const keys = [`trigger/${body.trigger_id}/${action.action_id}`];
      beginOnce(listening, question.team, keys, () =>
        press(listening, { question, body, action }).catch((error: unknown) =>
          tellFailure(listening, beside(question), error),
        ),
      );
    },
  );
}

/** An admin chose the channel whose settings the Home tab is to show. */
function chooseChannel(listening: Listening, body: BlockAction, action: object): void {
  const chosen = 'selected_conversation' in action ? textOf(action.selected_conversation) : null;
  const team = body.team?.id ?? body.user.team_id ?? '';
  const row = 'block_id' in action ? textOf(action.block_id) : null;
  const somebody = { team, channel: channelOfRow(row ?? '') ?? body.user.id, person: body.user.id };
  beginOnce(listening, team, [`trigger/${body.trigger_id}`], () => publishHome(listening, somebody, chosen));
}

/** Answers to a button stand in the thread of the message it belongs to; from the Home tab, in direct messages. */
function questionOf(body: BlockAction, line: string, respond: RespondFn): Question {
  const common = { line, person: body.user.id, team: body.team?.id ?? body.user.team_id ?? '' };
  if (body.channel === undefined) {
    // Slack takes a person's id for their direct messages: the answer is for them, whatever the row is about.
    const place = { channel: body.user.id, threadTs: null };
    const row = body.actions[0]?.block_id ?? '';
    return { ...common, channel: channelOfRow(row) ?? body.user.id, place, privately: { kind: 'direct' } };
  }
  const channel = body.channel.id;
  const isEphemeral = body.container['is_ephemeral'] === true;
  const threadTs = textOf(body.container['thread_ts']);
  const root =
    isEphemeral || isDirect(channel) ? threadTs : (threadTs ?? textOf(body.container['message_ts']));
  return {
    ...common,
    channel,
    place: { channel, threadTs: root },
    privately:
      isDirect(channel) && !isEphemeral
        ? { kind: 'direct' }
        : { kind: 'response', respond, replace: isEphemeral, threadTs: isEphemeral ? threadTs : root },
  };
}

function press(listening: Listening, pressed: Press): Promise<void> {
  const { question, action } = pressed;
  const { answerer } = listening;
  const id = action.action_id;
  if (id === SHARE_ACTION) return answerer.answer({ ...question, visibility: 'public' });
  if (id === KEEP_ACTION) return answerer.answer(keptBy(question));
  if (id === RATE_ACTION) return rate(listening, pressed);
  if (id === ASK_ACTION) return openAsk(listening, pressed);
  if (id === MUTE_ACTION) return mute(listening, question);
  if (id.startsWith(PASSAGE_ACTION)) return openPassage(answerer, question);
  if (id.startsWith(FORM_ACTION)) return openForm(listening, question, pressed.body.trigger_id);
  return id.startsWith(RUN_ACTION) ? runLine(answerer, pressed) : Promise.resolve();
}

function runLine(answerer: Answerer, { question, body, action }: Press): Promise<void> {
  const turn = readPageTurn(action.block_id, question.line);
  const ts = textOf(body.container['message_ts']);
  if (turn === null || ts === null) return answerer.answer(question);
  if (body.container['is_ephemeral'] === true) return answerer.answer({ ...question, visibility: 'private' });
  if (turn.askedBy !== question.person) return answerer.answer({ ...question, visibility: 'private' });
  return turn.inPlace ? answerer.turnPage(question, ts) : answerer.answer(question);
}

/** A question about the answer above the button: as if it had been written in its thread. */
function openAsk({ calls }: Listening, { question, body }: Press): Promise<void> {
  const { channel, place, team } = question;
  const origin = writeOrigin({ channel, threadTs: place.threadTs, about: null });
  return calls.openView(team, body.trigger_id, askAboutForm(origin));
}

/** The passage stands beside the answer that cites it, and takes the place of nothing. */
function openPassage(answerer: Answerer, question: Question): Promise<void> {
  const citation = readCitation(question.line);
  return citation === null ? Promise.resolve() : answerer.showPassage(beside(question), citation);
}

/** Told below a message instead of in its place. */
const beside = (question: Question): Question => {
  const { privately } = question;
  return {
    ...question,
    privately: privately.kind === 'response' ? { ...privately, replace: false } : privately,
  };
};

/** A kept answer goes to the person's direct messages, where `chat.postMessage` takes their id for a channel. */
const keptBy = (question: Question): Question => ({
  ...question,
  visibility: 'public',
  place: { channel: question.person, threadTs: null },
  receipt: 'Kept in your direct messages with me.',
});

async function rate(listening: Listening, { question, body }: Press): Promise<void> {
  const { talk, clients } = listening;
  const { line: verdict, person, team } = question;
  const answerId = textOf(body.container['message_ts']);
  if (answerId === null || (verdict !== 'helpful' && verdict !== 'unhelpful')) return;
  await talk.rate(await whoAsks(listening, question), answerId, verdict);
  // Somebody who rates ten answers is thanked once.
  if (!(await talk.claim([`slack/${team}/thanked/${person}`]))) return;
  const thanks = 'Thank you. Whoever runs the bot reads this.';
  await tellPrivately(clients.of(team), beside(question), [{ text: thanks, blocks: [] }]);
}

async function mute({ talk, clients }: Listening, question: Question): Promise<void> {
  await talk.mute({ ...roomOf(question), thread: question.line }, true);
  const told = 'I am quiet in this thread until somebody mentions me.';
  await tellPrivately(clients.of(question.team), beside(question), [{ text: told, blocks: [] }]);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

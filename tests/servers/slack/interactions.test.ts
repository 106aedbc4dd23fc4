import { App, LogLevel } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

let slack: SlackServer;
let app: App;
const failures: string[] = [];

beforeEach(async () => {
  failures.length = 0;
  slack = await startSlackServer();
  app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  app.error(async (error) => {
    const [line = ''] = error.message.split('\n');
    failures.push(line);
  });
});

afterEach(async () => {
  await app.stop();
  await slack.close();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const actions: KnownBlock = {
  type: 'actions',
  block_id: 'bar',
  elements: [
    { type: 'button', action_id: 'quotes', text: plain('Quotes'), value: 'turkiye-us' },
    {
      type: 'static_select',
      action_id: 'topic',
      placeholder: plain('Topic'),
      options: [option('a'), option('b')],
    },
  ],
};

describe('commands', () => {
  test('what is said with the acknowledgement is for the caller alone', async () => {
    app.command('/brief', async ({ ack }) => ack({ text: 'Reading 7 articles...' }));
    await app.start();
    await slack.user('U1').slash('/brief', 'x', 'C1');
    expect(slack.ephemerals('C1', 'U1')).toMatchObject([{ shown: 'Reading 7 articles...' }]);
    expect(slack.messages('C1')).toEqual([]);
  });

  test('a command works where the bot is not; posting there does not', async () => {
    app.command('/brief', async ({ ack, client, command, respond }) => {
      await ack();
      await client.chat.postMessage({ channel: command.channel_id, text: 'x' }).catch(() => undefined);
      await respond({ text: 'Invite me first.' });
    });
    await app.start();
    await slack.user('U1').slash('/brief', 'x', 'G2');
    await slack.until(() => slack.ephemerals('G2', 'U1')[0]);
    expect(slack.requests.of('chat.postMessage')).toMatchObject([
      { response: { error: 'channel_not_found' } },
    ]);
  });

  test('a response_url works five times', async () => {
    app.command('/brief', async ({ ack, respond }) => {
      await ack();
      for (let i = 1; i <= 6; i += 1) await respond({ text: `${i}`, response_type: 'in_channel' });
    });
    await app.start();
    await slack.user('U1').slash('/brief', 'x', 'C1');
    await slack.until(() => failures[0]);
    expect(failures).toEqual(['Failed to respond to the response_url: 404 Not Found']);
    expect(slack.messages('C1').map((message) => message.shown)).toEqual(['1', '2', '3', '4', '5']);
    slack.tolerate('used_url');
  });

  test('a response_url works for 30 minutes', async () => {
    app.command('/brief', async ({ ack, respond }) => {
      await ack();
      await slack.until(() => slack.deliveries.at(-1)?.acknowledged);
      await slack.advance(30 * 60_000 + 1);
      await respond({ text: 'late' });
    });
    await app.start();
    await slack.user('U1').slash('/brief', 'x', 'C1');
    await slack.until(() => failures[0]);
    expect(slack.ephemerals('C1', 'U1')).toEqual([]);
  });
});

describe('buttons and menus', () => {
  test('a button is found by its text, and its payload leads back to the message', async () => {
    app.action('quotes', async ({ ack, body, respond }) => {
      await ack();
      const value = 'actions' in body && body.actions[0]?.type === 'button' ? body.actions[0].value : '';
      await respond({ replace_original: true, text: `Quotes of ${value}` });
    });
    await app.start();
    const { ts = '' } = await app.client.chat.postMessage({
      channel: 'C1',
      text: 'Brief',
      blocks: [actions],
    });
    const outcome = await slack.user('U2').click('Quotes', { ts });
    expect(outcome.payload).toMatchObject({
      type: 'block_actions',
      user: { id: 'U2' },
      channel: { id: 'C1' },
      container: { type: 'message', message_ts: ts, is_ephemeral: false },
      message: { ts, text: 'Brief' },
      actions: [{ type: 'button', action_id: 'quotes', block_id: 'bar', value: 'turkiye-us' }],
    });
    await slack.until(() => slack.messages('C1')[0]?.shown === 'Quotes of turkiye-us');
  });

  test('a menu gives its option; an option that is not there cannot be chosen', async () => {
    const chosen: unknown[] = [];
    app.action('topic', async ({ ack, payload }) => {
      await ack();
      chosen.push('selected_option' in payload ? payload.selected_option : null);
    });
    await app.start();
    await app.client.chat.postMessage({ channel: 'C1', text: 'Which?', blocks: [actions] });
    await slack.user('U1').select('topic', 'b');
    expect(chosen).toEqual([option('b')]);
    await expect(slack.user('U1').select('topic', 'z')).rejects.toThrow('no option "z" in topic: a, b');
    await expect(slack.user('U1').click('nothing')).rejects.toThrow('U1 sees no "nothing"');
  });

  test('an ephemeral message is not given back, and is replaced or deleted through the response_url', async () => {
    app.action('quotes', async ({ ack, respond }) => {
      await ack();
      await respond({ delete_original: true });
    });
    await app.start();
    await app.client.chat.postEphemeral({ channel: 'C1', user: 'U1', text: 'x', blocks: [actions] });
    await expect(slack.user('U2').click('quotes')).rejects.toThrow('U2 sees no');
    const outcome = await slack.user('U1').click('quotes');
    expect(outcome.payload).toMatchObject({ container: { is_ephemeral: true } });
    expect(outcome.payload).not.toHaveProperty('message');
    await slack.until(() => slack.ephemerals('C1', 'U1').length === 0);
  });

  test('an answer with the acknowledgement of a button is a violation', async () => {
    app.action('quotes', async ({ ack }) => {
      await Reflect.apply(ack, null, [{ text: 'no' }]);
    });
    await app.start();
    await app.client.chat.postMessage({ channel: 'C1', text: 'x', blocks: [actions] });
    await slack.user('U1').click('quotes');
    expect(slack.violations).toMatchObject([{ kind: 'bad_ack', where: 'ack of block_actions' }]);
    slack.tolerate('bad_ack');
  });

  test('feedback is given by its value', async () => {
    const given: unknown[] = [];
    app.action('feedback', async ({ ack, payload }) => {
      await ack();
      given.push('value' in payload ? payload.value : null);
    });
    await app.start();
    const positive_button = { text: plain('Good'), value: 'good' };
    const negative_button = { text: plain('Bad'), value: 'bad' };
    const element = {
      type: 'feedback_buttons' as const,
      action_id: 'feedback',
      positive_button,
      negative_button,
    };
    const blocks: KnownBlock[] = [{ type: 'context_actions', elements: [element] }];
    await app.client.chat.postMessage({ channel: 'C1', text: 'Answer', blocks });
    await slack.user('U1').click('feedback', { value: 'bad' });
    expect(given).toEqual(['bad']);
  });
});

describe('modals and the Home tab', () => {
  const form: ModalView = {
    type: 'modal',
    callback_id: 'schedule',
    private_metadata: 'topic=turkiye-us',
    title: plain('Schedule'),
    submit: plain('Save'),
    blocks: [
      {
        type: 'input',
        block_id: 'time',
        label: plain('Time'),
        element: { type: 'plain_text_input', action_id: 'at' },
      },
      {
        type: 'input',
        block_id: 'days',
        label: plain('Days'),
        element: {
          type: 'checkboxes',
          action_id: 'on',
          options: [option('mon'), option('tue')],
          initial_options: [option('mon')],
        },
      },
    ],
  };

  const openOn = (command: string) =>
    app.command(command, async ({ ack, client, body }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: form });
    });

  test('a form opens, is filled in, complains, is sent again and closes', async () => {
    const states: unknown[] = [];
    app.view('schedule', async ({ ack, view }) => {
      states.push(view.state.values);
      const time = view.state.values['time']?.['at']?.value ?? '';
      if (/^\d\d:\d\d$/.test(time)) await ack();
      else await ack({ response_action: 'errors', errors: { time: 'Try 08:00' } });
    });
    openOn('/digest');
    await app.start();
    await slack.user('U1').slash('/digest', 'add', 'C1');
    await slack.until(() => slack.modal('U1'), 'the form');
    expect(slack.modal('U2')).toBeNull();
    await expect(slack.user('U1').submitModal({})).rejects.toThrow('cannot be sent without: Time');
    const first = await slack.user('U1').submitModal({ at: 'eight' });
    expect(first.body).toEqual({ response_action: 'errors', errors: { time: 'Try 08:00' } });
    expect(slack.modal('U1')).not.toBeNull();
    await slack.user('U1').submitModal({ at: '08:00', on: ['mon', 'tue'] });
    expect(slack.modal('U1')).toBeNull();
    expect(states.at(-1)).toEqual({
      time: { at: { type: 'plain_text_input', value: '08:00' } },
      days: { on: { type: 'checkboxes', selected_options: [option('mon'), option('tue')] } },
    });
  });

  test('a trigger opens one view and only for three seconds', async () => {
    app.command('/twice', async ({ ack, client, body }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: form });
      await client.views.open({ trigger_id: body.trigger_id, view: form });
    });
    app.command('/late', async ({ ack, client, body }) => {
      await ack();
      await slack.until(() => slack.deliveries.at(-1)?.acknowledged);
      await slack.advance(3001);
      await client.views.open({ trigger_id: body.trigger_id, view: form });
    });
    await app.start();
    await slack.user('U1').slash('/twice', '', 'C1');
    await slack.until(() => failures.length === 1);
    await slack.user('U1').slash('/late', '', 'C1');
    await slack.until(() => failures.length === 2);
    expect(failures).toEqual([
      'An API error occurred: exchanged_trigger_id',
      'An API error occurred: expired_trigger_id',
    ]);
    slack.tolerate('exchanged_trigger_id', 'expired_trigger_id');
  });

  test('an update needs the hash it was made for; a view that is gone is not found', async () => {
    openOn('/digest');
    await app.start();
    await slack.user('U1').slash('/digest', 'add', 'C1');
    const view = await slack.until(() => slack.modal('U1'));
    const update = { view_id: view.id, view: { ...form, title: plain('Second') } };
    await app.client.views.update({ ...update, hash: String(view.json['hash']) });
    expect(slack.modal('U1')?.json['title']).toEqual(plain('Second'));
    await expect(app.client.views.update({ ...update, hash: String(view.json['hash']) })).rejects.toThrow(
      'hash_conflict',
    );
    await slack.user('U1').closeModal();
    await expect(app.client.views.update(update)).rejects.toThrow('not_found');
  });

  test('errors for a block that is no input are a violation', async () => {
    app.view('schedule', async ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'x' } }));
    openOn('/digest');
    await app.start();
    await slack.user('U1').slash('/digest', 'add', 'C1');
    await slack.until(() => slack.modal('U1'));
    await slack.user('U1').submitModal({ at: '1' });
    expect(slack.violations).toMatchObject([
      { kind: 'bad_ack', detail: 'errors for no input block: nowhere' },
    ]);
    slack.tolerate('bad_ack');
  });

  test('the Home tab is published when it is opened, and its menus work', async () => {
    const seen: unknown[] = [];
    app.event('app_home_opened', async ({ event, client }) => {
      seen.push('view' in event);
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [actions] } });
    });
    app.action('topic', async ({ ack, body }) => {
      await ack();
      seen.push('view' in body ? body.view?.state.values : null);
    });
    await app.start();
    await slack.user('U1').openHome();
    await slack.until(() => slack.home('U1'));
    expect(slack.home('U1')?.controls.map((control) => control.actionId)).toEqual(['quotes', 'topic']);
    await slack.user('U1').select('topic', 'a', { view: 'home' });
    expect(seen).toEqual([
      false,
      { bar: { topic: { type: 'static_select', selected_option: option('a') } } },
    ]);
  });
});

describe('shortcuts', () => {
  test('a shortcut on a message brings the message, a global one does not', async () => {
    const got: unknown[] = [];
    app.shortcut('brief_this', async ({ ack, shortcut, respond }) => {
      await ack();
      if (shortcut.type !== 'message_action') return;
      got.push(shortcut.message.text);
      await respond('Reading it.');
    });
    app.shortcut('ask', async ({ ack, shortcut }) => {
      await ack();
      got.push(shortcut.type);
    });
    await app.start();
    const { ts } = await slack.user('U2').message('an article', 'C1');
    await slack.user('U1').shortcut('brief_this', { channel: 'C1', ts });
    await slack.until(() => slack.ephemerals('C1', 'U1')[0]);
    await slack.user('U1').shortcut('ask');
    expect(got).toEqual(['an article', 'shortcut']);
  });
});

test('a menu that the app fills gets its options with the acknowledgement, and they are checked', async () => {
  app.options('people', async ({ ack, payload }) => {
    if (payload.value === 'bl') await ack({ options: [option('blinken')] });
    else await Reflect.apply(ack, null, [{ options: [{ text: 'wrong' }] }]);
  });
  await app.start();
  const menu = { type: 'external_select' as const, action_id: 'people', min_query_length: 1 };
  await app.client.chat.postMessage({
    channel: 'C1',
    text: 'Who?',
    blocks: [{ type: 'actions', elements: [menu] }],
  });
  const outcome = await slack.user('U1').suggest('people', 'bl');
  expect(outcome.body).toEqual({ options: [option('blinken')] });
  expect(slack.violations).toEqual([]);
  await slack.user('U1').suggest('people', 'x');
  expect(slack.violations).toMatchObject([{ kind: 'bad_ack', where: 'ack of block_suggestion' }]);
  slack.tolerate('bad_ack');
});

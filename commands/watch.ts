import { defineAction, defineCommandGroup } from '../src/bot/command.ts';
import { formatLine, formatValue } from '../src/bot/format-line.ts';
import { channel } from '../src/bot/room-named.ts';
import type { Action } from '../src/core/document.ts';
import { watchDocument, watchesDocument, watchTestDocument } from '../src/core/documents/watch-document.ts';
import type { Watch } from '../src/core/watch.ts';

const id = {
  kind: 'text',
  summary: 'Its id, as /watch list shows it',
  rest: true,
  required: true,
  fixed: true,
  maxChars: 40,
} as const;

const mine = { visibility: 'ephemeral', role: 'editor', roleInDirect: 'all' } as const;

const add = defineAction({
  summary: 'Be told here as soon as something happens',
  examples: [
    'watch add turkiye-us',
    'watch add Blinken kind:person when:quote cooldown:120',
    'watch add "black sea" kind:phrase when:every channel:me',
  ],
  options: {
    what: { kind: 'text', summary: 'A topic, a person, or words', rest: true, required: true, maxChars: 200 },
    kind: {
      kind: 'choice',
      summary: 'What the words are',
      choices: ['topic', 'person', 'phrase'],
      fallback: 'topic',
    },
    when: {
      kind: 'choice',
      summary: 'Every article, every new story, new quotations, or far more articles than usual',
      choices: ['every', 'new-story', 'quote', 'spike'],
      fallback: 'new-story',
    },
    cooldown: {
      kind: 'integer',
      summary: 'At most one message in so many minutes; what comes meanwhile is one message',
      min: 5,
      max: 10_080,
      fallback: 60,
    },
    channel,
  },
  ...mine,
  async run({ room, scope, person, options, elsewhere }, { watches }) {
    const { what, kind, when, cooldown } = options;
    const request = { what, kind, when, cooldownMinutes: cooldown };
    const { watch, wouldHaveFired } = await watches.add({ room, scope, person }, request);
    return {
      document: watchDocument(
        'Added watch',
        watch,
        { wouldHaveFired, elsewhere },
        actionsOf(watch, options.channel),
      ),
      data: { kind: 'watch-added', watch, wouldHaveFired },
    };
  },
});

const list = defineAction({
  summary: 'The watches of this channel',
  examples: ['watch list', 'watch list channel:me'],
  options: { channel },
  visibility: 'ephemeral',
  role: 'all',
  async run({ room, elsewhere }, { watches }) {
    const there = await watches.list(room);
    return { document: watchesDocument(there, [ADD], elsewhere), data: { kind: 'watches', watches: there } };
  },
});

const test = defineAction({
  summary: 'How often it would have spoken, and what it said the last time, for you alone',
  examples: ['watch test w4f7019c'],
  options: { id, channel },
  ...mine,
  async run({ room, scope, person, options }, { watches }) {
    const { watch, wouldHaveFired, news } = await watches.test({ room, scope, person }, options.id);
    return {
      document: watchTestDocument(watch, wouldHaveFired, news),
      data: { kind: 'watch-test', watch, wouldHaveFired, news },
    };
  },
});

const mute = defineAction({
  summary: 'Let it be silent until it is unmuted',
  examples: ['watch mute w4f7019c'],
  options: { id, channel },
  ...mine,
  async run({ room, options, elsewhere }, { watches }) {
    const watch = await watches.mute(room, options.id);
    return done('Muted watch', 'watch-muted', watch, { elsewhere, channel: options.channel });
  },
});

const unmute = defineAction({
  summary: 'Let it speak again; what came meanwhile is not told',
  examples: ['watch unmute w4f7019c'],
  options: { id, channel },
  ...mine,
  async run({ room, options, elsewhere }, { watches }) {
    const watch = await watches.unmute(room, options.id);
    return done('Unmuted watch', 'watch-unmuted', watch, { elsewhere, channel: options.channel });
  },
});

const remove = defineAction({
  summary: 'End it; what was posted stays',
  examples: ['watch remove w4f7019c'],
  options: { id, channel },
  ...mine,
  async run({ room, options, elsewhere }, { watches }) {
    const watch = await watches.remove(room, options.id);
    const { subject, when, cooldownMinutes } = watch;
    const again = formatLine('watch add', subject.name, {
      ...{ kind: subject.kind, when, cooldown: cooldownMinutes },
      channel: options.channel,
    });
    const actions = [{ label: 'Add it again', command: again }];
    return {
      document: watchDocument('Removed watch', watch, { wouldHaveFired: null, elsewhere }, actions),
      data: { kind: 'watch-removed', watch },
    };
  },
});

export default defineCommandGroup({
  name: 'watch',
  summary: 'Be told here as soon as something happens on a topic, person or phrase',
  actions: { add, list, test, mute, unmute, remove },
  fallback: 'list',
});

const ADD: Action = { label: 'New watch', command: '/watch add', form: true };

function done(
  said: string,
  kind: string,
  watch: Watch,
  at: { readonly elsewhere: string | null; readonly channel: string | undefined },
) {
  const told = { wouldHaveFired: null, elsewhere: at.elsewhere };
  return { document: watchDocument(said, watch, told, actionsOf(watch, at.channel)), data: { kind, watch } };
}

function actionsOf({ id: which, muted }: Watch, named: string | undefined): readonly Action[] {
  const to = (action: string) =>
    `/watch ${action} ${which}${named === undefined ? '' : ` channel:${formatValue(named)}`}`;
  return [
    { label: 'Test', command: to('test') },
    muted === null ? { label: 'Mute', command: to('mute') } : { label: 'Unmute', command: to('unmute') },
    { label: 'Remove', command: to('remove') },
  ];
}

import { defineAction, defineCommandGroup } from '../src/bot/command.ts';
import type { Action } from '../src/core/document.ts';
import { watchDocument, watchesDocument, watchTestDocument } from '../src/core/documents/watch-document.ts';
import type { Watch } from '../src/core/watch.ts';

const id = {
  kind: 'text',
  summary: 'Its id, as /watch list shows it',
  rest: true,
  required: true,
  maxChars: 40,
} as const;

const mine = { visibility: 'ephemeral', role: 'editor', roleInDirect: 'all' } as const;

const add = defineAction({
  summary: 'Be told here as soon as something happens',
  examples: ['watch add turkiye-us', 'watch add Blinken kind:person when:quote cooldown:120'],
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
  },
  ...mine,
  async run({ room, scope, person, options }, { watches }) {
    const { what, kind, when, cooldown } = options;
    const request = { what, kind, when, cooldownMinutes: cooldown };
    const { watch, wouldHaveFired } = await watches.add({ room, scope, person }, request);
    return {
      document: watchDocument('Added watch', watch, wouldHaveFired, actionsOf(watch)),
      data: { kind: 'watch-added', watch, wouldHaveFired },
    };
  },
});

const list = defineAction({
  summary: 'The watches of this channel',
  examples: ['watch list'],
  options: {},
  visibility: 'ephemeral',
  role: 'all',
  async run({ room }, { watches }) {
    const there = await watches.list(room);
    return { document: watchesDocument(there, [ADD]), data: { kind: 'watches', watches: there } };
  },
});

const test = defineAction({
  summary: 'How often it would have spoken, and what it said the last time, for you alone',
  examples: ['watch test w4f7019c'],
  options: { id },
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
  options: { id },
  ...mine,
  async run({ room, options }, { watches }) {
    return done('Muted watch', 'watch-muted', await watches.mute(room, options.id));
  },
});

const unmute = defineAction({
  summary: 'Let it speak again; what came meanwhile is not told',
  examples: ['watch unmute w4f7019c'],
  options: { id },
  ...mine,
  async run({ room, options }, { watches }) {
    return done('Unmuted watch', 'watch-unmuted', await watches.unmute(room, options.id));
  },
});

const remove = defineAction({
  summary: 'End it; what was posted stays',
  examples: ['watch remove w4f7019c'],
  options: { id },
  ...mine,
  async run({ room, options }, { watches }) {
    const watch = await watches.remove(room, options.id);
    return {
      document: watchDocument('Removed watch', watch, null, []),
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

function done(said: string, kind: string, watch: Watch) {
  return { document: watchDocument(said, watch, null, actionsOf(watch)), data: { kind, watch } };
}

const actionsOf = ({ id: which, muted }: Watch): readonly Action[] => [
  { label: 'Test', command: `/watch test ${which}` },
  muted === null
    ? { label: 'Mute', command: `/watch mute ${which}` }
    : { label: 'Unmute', command: `/watch unmute ${which}` },
  { label: 'Remove', command: `/watch remove ${which}` },
];

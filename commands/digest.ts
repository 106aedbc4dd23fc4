import { defineAction, defineCommandGroup } from '../src/bot/command.ts';
import type { Action } from '../src/core/document.ts';
import { digestDocument } from '../src/core/documents/digest-document.ts';
import {
  historyDocument,
  scheduleDocument,
  schedulesDocument,
} from '../src/core/documents/schedules-document.ts';
import type { DigestView } from '../src/digests.ts';

const id = {
  kind: 'text',
  summary: 'Its id, as /digest list shows it',
  rest: true,
  required: true,
  maxChars: 40,
} as const;

/** What a choice says for "leave it as it is". */
const KEEP = 'keep';

const when = {
  days: { kind: 'text', summary: 'weekdays, mon,wed, the 1st; every day when left out', maxChars: 80 },
  timezone: {
    kind: 'text',
    summary: 'Time zone such as Europe/Istanbul; else that of the channel',
    maxChars: 60,
  },
  skip: { kind: 'text', summary: 'Dates on which it does not come: 2026-12-25,2026-12-26', maxChars: 400 },
  until: { kind: 'text', summary: 'Its last day, such as 2026-12-31', maxChars: 20 },
} as const;

const mine = { visibility: 'ephemeral', role: 'editor', roleInDirect: 'all' } as const;

const add = defineAction({
  summary: 'A digest of topics in this channel, again and again',
  examples: [
    'digest add topics:turkiye-us,nato time:08:00 days:weekdays timezone:Europe/Istanbul',
    'digest add topics:nato time:"every weekday at 8am"',
  ],
  options: {
    topics: { kind: 'text', summary: 'Topics, with commas between', required: true, maxChars: 500 },
    time: {
      kind: 'text',
      summary: '08:00, "every weekday at 8am", "cron 30 7 * * 1-5"',
      required: true,
      maxChars: 120,
    },
    ...when,
    as: {
      kind: 'choice',
      summary: 'How it is posted',
      choices: ['message', 'thread', 'forum'],
      fallback: 'message',
    },
    length: {
      kind: 'choice',
      summary: 'How much of each story',
      choices: ['short', 'medium', 'full'],
      fallback: 'short',
    },
    empty: {
      kind: 'choice',
      summary: 'When there is nothing new: nothing, or a line that says so',
      choices: ['skip', 'note'],
      fallback: 'skip',
    },
    max: { kind: 'integer', summary: 'At most so many stories', min: 1, max: 30, fallback: 8 },
  },
  ...mine,
  async run({ room, scope, person, options }, { digests }) {
    return done('Added digest', await digests.add({ room, scope, person }, options), 'digest-added');
  },
});

const edit = defineAction({
  summary: 'Change what is named; the rest stays',
  examples: ['digest edit d4f7019c time:09:00 days:weekdays'],
  options: {
    id,
    topics: { kind: 'text', summary: 'Topics, with commas between', maxChars: 500 },
    time: { kind: 'text', summary: '08:00, "every weekday at 8am"', maxChars: 120 },
    ...when,
    as: {
      kind: 'choice',
      summary: 'How it is posted',
      choices: [KEEP, 'message', 'thread', 'forum'],
      fallback: KEEP,
    },
    length: {
      kind: 'choice',
      summary: 'How much of each story',
      choices: [KEEP, 'short', 'medium', 'full'],
      fallback: KEEP,
    },
    empty: {
      kind: 'choice',
      summary: 'When there is nothing new',
      choices: [KEEP, 'skip', 'note'],
      fallback: KEEP,
    },
    max: { kind: 'integer', summary: 'At most so many stories; 0 leaves it', min: 0, max: 30, fallback: 0 },
  },
  ...mine,
  async run({ room, scope, person, options }, { digests }) {
    const { id: which, topics, time, as, length, empty, max, days, timezone, skip, until } = options;
    const changes = {
      ...(topics === undefined ? {} : { topics }),
      ...(time === undefined ? {} : { time }),
      ...{ days, timezone, skip, until },
      ...(as === KEEP ? {} : { as }),
      ...(length === KEEP ? {} : { length }),
      ...(empty === KEEP ? {} : { empty }),
      ...(max === 0 ? {} : { max }),
    };
    return done(
      'Changed digest',
      await digests.edit({ room, scope, person }, which, changes),
      'digest-changed',
    );
  },
});

const list = defineAction({
  summary: 'The digests of this channel',
  examples: ['digest list'],
  options: {},
  visibility: 'ephemeral',
  role: 'all',
  async run({ room }, { digests }) {
    const views = await digests.list(room);
    return { document: schedulesDocument(views, [ADD]), data: { kind: 'digests', digests: views } };
  },
});

const preview = defineAction({
  summary: 'What the next one would say, for you alone',
  examples: ['digest preview d4f7019c'],
  options: { id },
  ...mine,
  async run({ room, scope, person, options }, { digests }) {
    const { view, digest, chart } = await digests.preview({ room, scope, person }, options.id);
    return {
      document: digestDocument(digest, { title: `Preview of ${view.schedule.id}`, actions: [], chart }),
      data: digest,
    };
  },
});

const run = defineAction({
  summary: 'Post now what the next one would say; that one still comes',
  examples: ['digest run d4f7019c'],
  options: { id },
  ...mine,
  visibility: 'public',
  async run({ room, scope, person, options }, { digests }) {
    const { view, digest, chart } = await digests.preview({ room, scope, person }, options.id);
    return {
      document: digestDocument(digest, { title: `Digest ${view.schedule.id}`, actions: [], chart }),
      data: digest,
    };
  },
});

const pause = defineAction({
  summary: 'Let it rest, until a day or until it is resumed',
  examples: ['digest pause d4f7019c until:2026-12-27'],
  options: { id, until: { kind: 'text', summary: 'The day on which it goes on', maxChars: 20 } },
  ...mine,
  async run({ room, options }, { digests }) {
    return done('Paused digest', await digests.pause(room, options.id, options.until), 'digest-paused');
  },
});

const resume = defineAction({
  summary: 'Let it come again',
  examples: ['digest resume d4f7019c'],
  options: { id },
  ...mine,
  async run({ room, options }, { digests }) {
    return done('Resumed digest', await digests.resume(room, options.id), 'digest-resumed');
  },
});

const remove = defineAction({
  summary: 'End it; what was posted stays',
  examples: ['digest remove d4f7019c'],
  options: { id },
  ...mine,
  async run({ room, options }, { digests }) {
    const view = await digests.remove(room, options.id);
    return { document: scheduleDocument('Removed digest', view, []), data: { kind: 'digest-removed', view } };
  },
});

const history = defineAction({
  summary: 'What became of the last ones, and why',
  examples: ['digest history d4f7019c'],
  options: { id },
  visibility: 'ephemeral',
  role: 'all',
  async run({ room, options }, { digests }) {
    const { view, deliveries } = await digests.history(room, options.id);
    return { document: historyDocument(view, deliveries), data: { kind: 'digest-history', deliveries } };
  },
});

export default defineCommandGroup({
  name: 'digest',
  summary: 'News on your topics in this channel, at the time you say',
  actions: { add, list, edit, preview, run, pause, resume, remove, history },
  fallback: 'list',
});

const ADD: Action = { label: 'New digest', command: '/digest add', form: true };

function done(said: string, view: DigestView, kind: string) {
  const { schedule } = view;
  const rests = schedule.paused !== null;
  const actions: readonly Action[] = [
    { label: 'Preview', command: `/digest preview ${schedule.id}` },
    rests
      ? { label: 'Resume', command: `/digest resume ${schedule.id}` }
      : { label: 'Pause', command: `/digest pause ${schedule.id}` },
  ];
  return { document: scheduleDocument(said, view, actions), data: { kind, view } };
}

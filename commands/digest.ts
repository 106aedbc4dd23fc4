import { defineAction, defineCommandGroup } from '../src/bot/command.ts';
import { digestAnswer, digestLine } from '../src/bot/digest-answer.ts';
import { formatLine } from '../src/bot/format-line.ts';
import { channel } from '../src/bot/room-named.ts';
import type { Action } from '../src/core/document.ts';
import { digestDocument } from '../src/core/documents/digest-document.ts';
import { explainDocument } from '../src/core/documents/explain-document.ts';
import {
  historyDocument,
  scheduleDocument,
  schedulesDocument,
} from '../src/core/documents/schedules-document.ts';
import { UserError } from '../src/core/errors.ts';
import { typedSchedule } from '../src/core/typed-schedule.ts';

const id = {
  kind: 'text',
  summary: 'Its id, as /digest list shows it',
  rest: true,
  required: true,
  fixed: true,
  maxChars: 40,
} as const;

const idOrTopics = {
  kind: 'text',
  summary: 'The id of a digest, or topics',
  rest: true,
  required: true,
  maxChars: 500,
} as const;

const days = {
  kind: 'integer',
  summary: 'For topics: what came in so many days',
  min: 1,
  max: 365,
  fallback: 7,
} as const;

const when = {
  days: { kind: 'text', summary: 'weekdays, mon,wed, the 1st; every day when left out', maxChars: 80 },
  timezone: {
    kind: 'text',
    summary: 'Time zone such as Europe/Istanbul; else that of the channel',
    maxChars: 60,
  },
} as const;

const dates = {
  skip: { kind: 'text', summary: 'Dates on which it does not come: 2026-12-25,2026-12-26', maxChars: 400 },
  until: { kind: 'text', summary: 'Its last day, such as 2026-12-31', maxChars: 20 },
} as const;

const AS = ['message', 'thread', 'forum'] as const;
const LENGTH = ['short', 'medium', 'full'] as const;
const EMPTY = ['skip', 'note', 'weekly'] as const;

const mine = { visibility: 'ephemeral', role: 'editor', roleInDirect: 'all' } as const;

const add = defineAction({
  summary: 'A digest of topics in this channel, again and again',
  examples: [
    'digest add topics:turkiye-us,nato time:08:00 days:weekdays timezone:Europe/Istanbul',
    'digest add topics:nato time:"every weekday at 8am"',
    'digest add topics:nato time:08:00 channel:me empty:note',
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
    channel,
    as: {
      kind: 'choice',
      summary: 'One message, or a short one with the rest in its thread; forums take posts',
      choices: AS,
      fallback: 'message',
    },
    length: { kind: 'choice', summary: 'How much of each story', choices: LENGTH, fallback: 'short' },
    empty: {
      kind: 'choice',
      summary: 'When there is nothing new: silence, a line that says so, or a roll-up at the end of the week',
      choices: EMPTY,
      fallback: 'skip',
    },
    max: { kind: 'integer', summary: 'At most so many stories', min: 1, max: 30, fallback: 8 },
    ...dates,
  },
  ...mine,
  async run({ room, scope, person, options, elsewhere }, { digests }) {
    const view = await digests.add({ room, scope, person }, options);
    return digestAnswer('Added digest', view, 'digest-added', { elsewhere, channel: options.channel });
  },
});

/** What a choice says for "leave it as it is". */
const KEEP = 'keep';

const edit = defineAction({
  summary: 'Change what is named; the rest stays',
  examples: ['digest edit d4f7019c time:09:00', 'digest edit d4f7019c days:weekends empty:note'],
  options: {
    id,
    topics: { kind: 'text', summary: 'Topics, with commas between', maxChars: 500 },
    time: {
      kind: 'text',
      summary: '09:00 keeps the days; "every weekday at 8am" says both',
      maxChars: 120,
    },
    timezone: when.timezone,
    max: { kind: 'integer', summary: 'At most so many stories; 0 leaves it', min: 0, max: 30, fallback: 0 },
    empty: {
      kind: 'choice',
      summary: 'When there is nothing new',
      choices: [KEEP, ...EMPTY],
      fallback: KEEP,
    },
    as: { kind: 'choice', summary: 'How it is posted', choices: [KEEP, ...AS], fallback: KEEP },
    length: {
      kind: 'choice',
      summary: 'How much of each story',
      choices: [KEEP, ...LENGTH],
      fallback: KEEP,
    },
    days: { kind: 'text', summary: 'weekdays, mon,wed, the 1st: keeps the times', maxChars: 80 },
    skip: { ...dates.skip, summary: 'Dates on which it does not come; none for none', cleared: 'none' },
    until: { ...dates.until, summary: 'Its last day; none for none', cleared: 'none' },
    channel,
  },
  ...mine,
  async fill({ room, options }, { digests }) {
    const { schedule, described } = await digests.find(room, String(options['id']));
    return typedSchedule(schedule, described);
  },
  async run({ room, scope, person, options, elsewhere }, { digests }) {
    const { id: which, as, length, empty, max, channel: named, ...changes } = options;
    const kept = {
      ...changes,
      as: as === KEEP ? undefined : as,
      length: length === KEEP ? undefined : length,
      empty: empty === KEEP ? undefined : empty,
      max: max === 0 ? undefined : max,
    };
    if (Object.values(kept).every((change) => change === undefined)) throw nothingNamed(which);
    const view = await digests.edit({ room, scope, person }, which, kept);
    return digestAnswer('Changed digest', view, 'digest-changed', { elsewhere, channel: named });
  },
});

const list = defineAction({
  summary: 'The digests of this channel',
  examples: ['digest list', 'digest list channel:me'],
  options: { channel },
  visibility: 'ephemeral',
  role: 'all',
  async run({ room, elsewhere }, { digests }) {
    const views = await digests.list(room);
    return {
      document: schedulesDocument(views, [ADD], elsewhere),
      data: { kind: 'digests', digests: views },
    };
  },
});

const preview = defineAction({
  summary: 'What the next one would say, for you alone',
  examples: ['digest preview d4f7019c', 'digest preview turkiye-us,nato days:30'],
  options: { id: idOrTopics, days, channel },
  ...mine,
  async run({ room, scope, person, options }, { digests }) {
    const { name, digest, chart } = await digests.preview({ room, scope, person }, options.id, options.days);
    const document = digestDocument(digest, { title: `Preview: ${name}`, actions: [], chart });
    return { document, data: digest };
  },
});

const run = defineAction({
  summary: 'Post now what the next one would say; that one still comes',
  examples: ['digest run d4f7019c', 'digest run turkiye-us,nato days:30'],
  options: { id: idOrTopics, days },
  ...mine,
  visibility: 'public',
  async run({ room, scope, person, options }, { digests }) {
    const { name, digest, chart } = await digests.preview({ room, scope, person }, options.id, options.days);
    return {
      document: digestDocument(digest, { title: `Digest: ${name}`, actions: [], chart }),
      data: digest,
    };
  },
});

const pause = defineAction({
  summary: 'Let it rest, until a day or until it is resumed',
  examples: ['digest pause d4f7019c until:2026-12-27'],
  options: { id, until: { kind: 'text', summary: 'The day on which it goes on', maxChars: 20 }, channel },
  ...mine,
  async run({ room, options, elsewhere }, { digests }) {
    const view = await digests.pause(room, options.id, options.until);
    return digestAnswer('Paused digest', view, 'digest-paused', { elsewhere, channel: options.channel });
  },
});

const resume = defineAction({
  summary: 'Let it come again',
  examples: ['digest resume d4f7019c'],
  options: { id, channel },
  ...mine,
  async run({ room, options, elsewhere }, { digests }) {
    const view = await digests.resume(room, options.id);
    return digestAnswer('Resumed digest', view, 'digest-resumed', { elsewhere, channel: options.channel });
  },
});

const remove = defineAction({
  summary: 'End it; what was posted stays',
  examples: ['digest remove d4f7019c'],
  options: { id, channel },
  ...mine,
  async run({ room, options, elsewhere }, { digests }) {
    const view = await digests.remove(room, options.id);
    const values = typedSchedule(view.schedule, view.described);
    const again = {
      label: 'Add it again',
      command: formatLine('digest add', null, { ...values, channel: options.channel }),
    };
    return {
      document: scheduleDocument('Removed digest', view, [again], elsewhere),
      data: { kind: 'digest-removed', view },
    };
  },
});

const history = defineAction({
  summary: 'What became of the last ones, and why',
  examples: ['digest history d4f7019c'],
  options: { id, channel },
  visibility: 'ephemeral',
  role: 'all',
  async run({ room, options }, { digests }) {
    const { view, deliveries } = await digests.history(room, options.id);
    const explained = {
      label: 'Explain the last one',
      command: digestLine('explain', view.schedule, options.channel),
    };
    return {
      document: historyDocument(view, deliveries, deliveries.length === 0 ? [] : [explained]),
      data: { kind: 'digest-history', deliveries },
    };
  },
});

const explain = defineAction({
  summary: 'Stage by stage why it was posted or not',
  examples: ['digest explain d4f7019c', 'digest explain d4f7019c date:2026-11-27'],
  options: {
    id,
    date: { kind: 'text', summary: 'The day, such as 2026-11-27; the last one when left out', maxChars: 20 },
    channel,
  },
  ...mine,
  async run({ room, options }, { digests }) {
    const explained = await digests.explain(room, options.id, options.date);
    const all = {
      label: 'History',
      command: digestLine('history', explained.view.schedule, options.channel),
    };
    return {
      document: explainDocument(explained, [all]),
      data: { kind: 'digest-explanation', ...explained },
    };
  },
});

export default defineCommandGroup({
  name: 'digest',
  summary: 'News on your topics in this channel, at the time you say',
  actions: { add, list, edit, preview, run, pause, resume, remove, history, explain },
  fallback: 'list',
});

const nothingNamed = (which: string): UserError =>
  new UserError('E07', 'Nothing to change is named.', 'Name what is to be otherwise.', [
    `/digest edit ${which} time:09:00`,
    `/digest edit ${which} empty:note`,
  ]);

const ADD: Action = { label: 'New digest', command: '/digest add', form: true };

import { defineCommand } from '../src/bot/command.ts';
import { formatLine } from '../src/bot/format-line.ts';
import type { Brief, BriefLength } from '../src/core/brief.ts';
import type { Action } from '../src/core/document.ts';
import { briefDocument } from '../src/core/documents/brief-document.ts';

const options = {
  topic: {
    kind: 'text',
    summary: 'A topic, words of its title, or an article by its address or id',
    rest: true,
    required: true,
    completes: 'topic',
    maxChars: 500,
  },
  length: {
    kind: 'choice',
    summary: 'How much to read',
    choices: ['short', 'medium', 'full'],
    fallback: 'medium',
  },
  style: {
    kind: 'choice',
    summary: 'How it is told: by day, by who takes part, outlet beside outlet, or only what is new here',
    choices: ['bullets', 'narrative', 'timeline', 'players', 'compare', 'changes'],
    fallback: 'bullets',
  },
  since: {
    kind: 'text',
    summary: 'Only articles since then: 7d, a date such as 2024-03-01, or last for the last brief here',
    maxChars: 40,
  },
  private: { kind: 'flag', summary: 'Only you see the answer', fallback: false },
} as const;

/** Other lengths, by what their buttons say. */
const OTHER_LENGTHS: Readonly<
  Record<BriefLength, readonly (readonly [label: string, length: BriefLength])[]>
> = {
  short: [['Longer', 'medium']],
  medium: [
    ['Longer', 'full'],
    ['Shorter', 'short'],
  ],
  full: [['Shorter', 'medium']],
};

export default defineCommand({
  name: 'brief',
  summary: 'Sum up what the articles say on a topic, every sentence with its source',
  examples: [
    'brief turkiye-us',
    'brief turkiye-us length:short since:30d',
    'brief turkiye-us style:timeline',
  ],
  options,
  visibility: 'public',
  role: 'all',
  async run({ scope, room, commands, options }, { newsroom }) {
    const { topic, length, style, since, private: isPrivate } = options;
    const brief = await newsroom.writeBrief(scope, {
      topic,
      length,
      style,
      room,
      remember: !isPrivate,
      suggest: true,
      ...(since === undefined ? {} : { since }),
    });
    const hasDigests = commands.some(({ name }) => name === 'digest');
    const actions = [...nextSteps(brief, since), ...(hasDigests ? [daily(brief)] : [])];
    return { document: briefDocument(brief, actions), data: brief };
  },
});

/** Every morning, unless the form says otherwise. */
const daily = ({ topic: { slug } }: Brief): Action => ({
  label: 'Schedule daily',
  command: formatLine('digest add', null, { topics: slug, time: '08:00' }),
  form: true,
});

/** Lines for what people ask next. The length is always written out: an operator may change its default. */
function nextSteps(
  { topic: { slug }, quotes, length, style }: Brief,
  since: string | undefined,
): readonly Action[] {
  const speaker = quotes.find((entry) => entry.speakerName !== null)?.speakerName ?? null;
  const told = style === 'bullets' ? undefined : style;
  return [
    ...(speaker === null
      ? []
      : [{ label: 'Quotes', command: formatLine('quotes', speaker, { topic: slug }) }]),
    ...(style === 'timeline'
      ? []
      : [{ label: 'Timeline', command: formatLine('brief', slug, { length, style: 'timeline', since }) }]),
    { label: 'Sources', command: formatLine('topics show', slug) },
    ...OTHER_LENGTHS[length].map(([label, other]) => ({
      label,
      command: formatLine('brief', slug, { length: other, style: told, since }),
    })),
  ];
}

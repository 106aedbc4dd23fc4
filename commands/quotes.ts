import { defineCommand, type OptionValues } from '../src/bot/command.ts';
import { findDifference } from '../src/bot/find-difference.ts';
import { formatRequest } from '../src/bot/format-line.ts';
import type { Action } from '../src/core/document.ts';
import { quotesDocument } from '../src/core/documents/quotes-document.ts';
import type { QuoteList } from '../src/core/quote-list.ts';

const options = {
  person: {
    kind: 'text',
    summary: 'A person or an institution, as articles name it',
    rest: true,
    required: true,
    completes: 'person',
    maxChars: 200,
  },
  kind: {
    kind: 'choice',
    summary: 'What they said, what was said about them, or both',
    choices: ['said', 'about', 'both'],
    fallback: 'said',
  },
  topic: { kind: 'text', summary: 'Only articles on this topic', completes: 'topic', maxChars: 500 },
  contains: { kind: 'text', summary: 'Only quotes with these words', maxChars: 200 },
  since: {
    kind: 'text',
    summary: 'Only articles since then: 7d, or a date such as 2024-03-01',
    maxChars: 40,
  },
  until: { kind: 'text', summary: 'Only articles up to then', maxChars: 40 },
  sort: {
    kind: 'choice',
    summary: 'What comes first',
    choices: ['newest', 'oldest', 'source'],
    fallback: 'newest',
  },
  indirect: { kind: 'flag', summary: 'Also what is reported without quoted words', fallback: false },
  page: { kind: 'integer', summary: 'Which page, five quotes each', min: 1, max: 100_000, fallback: 1 },
  private: { kind: 'flag', summary: 'Only you see the answer', fallback: false },
} as const;

export default defineCommand({
  name: 'quotes',
  summary: 'What somebody is quoted as saying, word for word',
  examples: ['quotes Blinken', 'quotes Blinken topic:turkiye-us contains:"defense industry" sort:oldest'],
  options,
  visibility: 'public',
  role: 'all',
  async run({ scope, options: values }, { newsroom }) {
    const { person, kind, sort, indirect, page } = values;
    const list = await newsroom.listQuotes(scope, { person, kind, sort, indirect, page, ...filters(values) });
    return { document: quotesDocument(list, findDifference, nextSteps(list, values)), data: list };
  },
});

type Values = OptionValues<typeof options>;

/** The filters that were given; a filter that was not given is absent. */
function filters({ topic, contains, since, until }: Values) {
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(contains === undefined ? {} : { contains }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

function nextSteps({ page, pages, indirectLeftOut }: QuoteList, values: Values): readonly Action[] {
  const line = (change: Partial<Values>) => formatRequest('quotes', options, { ...values, ...change });
  return [
    ...(page < pages ? [{ label: 'Next page', command: line({ page: page + 1 }) }] : []),
    ...(page > 1 ? [{ label: 'Previous page', command: line({ page: page - 1 }) }] : []),
    ...(indirectLeftOut > 0
      ? [{ label: 'Reported statements too', command: line({ indirect: true, page: 1 }) }]
      : []),
  ];
}

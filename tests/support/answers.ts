import type { Answer } from '../../src/core/answer.ts';
import { byRules } from '../../src/core/authorship.ts';
import type { Brief } from '../../src/core/brief.ts';
import type { Citation } from '../../src/core/citation.ts';
import { articleId } from '../../src/core/identifiers.ts';
import type { Line } from '../../src/core/line.ts';
import type { Passage } from '../../src/core/passage.ts';
import type { Occurrence, QuoteEntry, QuoteList } from '../../src/core/quote-list.ts';
import type { Source } from '../../src/core/source.ts';
import type { Verification } from '../../src/core/verification.ts';

/** Answers as the newsroom gives them, over two invented articles. */
export const harbour: Source = {
  number: 1,
  article: articleId('harbour-talks-1a2b3c'),
  revision: 1,
  title: 'Harbour talks resume after a year',
  source: 'Coast Herald',
  url: 'https://coast.example/harbour',
  publishedAt: '2024-03-12T08:00:00Z',
};
export const ferry: Source = {
  number: 2,
  article: articleId('ferry-line-4d5e6f'),
  revision: 2,
  title: 'Ferry line to open in May',
  source: 'Island Post',
  url: null,
  publishedAt: '2024-03-10T00:00:00Z',
};

export function citation(source: Source, start: number, end: number): Citation {
  return {
    article: source.article,
    revision: source.revision,
    sentence: 0,
    start,
    end,
    hash: `${start}-${end}`,
  };
}

export function occurrence(
  source: Source,
  start: number,
  end: number,
  change: Partial<Occurrence> = {},
): Occurrence {
  return {
    ...citation(source, start, end),
    speaker: 'He',
    speakerName: 'Mara Lindqvist',
    publishedAt: source.publishedAt,
    ...change,
  };
}

export function entry(change: Partial<QuoteEntry> = {}): QuoteEntry {
  return {
    text: 'We will keep the harbour open.',
    kind: 'direct',
    speaker: 'She',
    speakerName: 'Mara Lindqvist',
    speakerKind: 'pronoun',
    occurrences: [occurrence(harbour, 100, 130, { speaker: 'She' })],
    warnings: [],
    ...change,
  };
}

/** A sentence as it stands in the first source. */
export const line = (text: string, ...cites: readonly Citation[]): Line => ({
  text,
  cites,
  verdict: { kind: 'verbatim' },
});

export const brief: Brief = {
  kind: 'brief',
  topic: { slug: 'harbour', title: 'Harbour talks' },
  length: 'medium',
  style: 'bullets',
  asOf: '2024-03-12T08:00:00Z',
  sentences: [
    line(
      'The two towns took up the harbour talks again on Tuesday.',
      citation(harbour, 0, 57),
      citation(ferry, 10, 60),
    ),
    line('A ferry is to run from May.', citation(ferry, 61, 88), citation(ferry, 10, 60)),
  ],
  sections: [],
  quotes: [entry()],
  disagreements: [
    {
      subject: 'ships a day',
      lines: [
        line('Twelve ships a day are expected.', citation(harbour, 60, 92)),
        line('The port counts on nine ships a day.', citation(ferry, 90, 126)),
      ],
    },
  ],
  sources: [harbour, ferry],
  sinceLast: null,
  followUps: [],
  authorship: byRules,
  checked: { passed: 4, total: 5 },
};

export const answer: Answer = {
  kind: 'answer',
  question: 'How many ships a day are expected?',
  abstained: false,
  sentences: [line('Twelve ships a day are expected.', citation(harbour, 60, 92))],
  closest: [],
  conflicts: [
    {
      subject: 'ships a day',
      lines: [
        line('Twelve ships a day are expected.', citation(harbour, 60, 92)),
        line('The port counts on nine ships a day.', citation(ferry, 90, 126)),
      ],
    },
  ],
  sources: [harbour, ferry],
  searched: 2,
  authorship: byRules,
  checked: { passed: 3, total: 3 },
};

export const quoteList: QuoteList = {
  kind: 'quotes',
  person: 'Mara Lindqvist',
  quotes: [entry()],
  total: 6,
  page: 1,
  pages: 2,
  indirectLeftOut: 1,
  sources: [harbour, ferry],
  checked: { passed: 1, total: 1 },
};

export const verification: Verification = {
  kind: 'verification',
  verdict: 'verbatim',
  text: 'We will keep the harbour open.',
  match: entry(),
  outsideMarks: false,
  difference: [],
  searched: { articles: 2, until: '2024-03-12T08:00:00Z' },
  sources: [harbour],
};

export const passage: Passage = {
  kind: 'passage',
  citation: citation(harbour, 100, 130),
  before: 'She spoke on the pier.',
  marked: 'We will keep the harbour open.',
  after: 'Then it rained.',
  source: harbour,
  link: 'https://coast.example/harbour#:~:text=We%20will',
  superseded: false,
};

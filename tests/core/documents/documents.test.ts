import { describe, expect, test } from 'vitest';
import { findDifference } from '../../../src/bot/find-difference.ts';
import type { Block, Document } from '../../../src/core/document.ts';
import { briefDocument } from '../../../src/core/documents/brief-document.ts';
import { passageDocument } from '../../../src/core/documents/passage-document.ts';
import { quotesDocument } from '../../../src/core/documents/quotes-document.ts';
import { sourcesDocument } from '../../../src/core/documents/sources-document.ts';
import { topicDocument, topicsDocument } from '../../../src/core/documents/topics-document.ts';
import { verificationDocument } from '../../../src/core/documents/verification-document.ts';
import type { Verification } from '../../../src/core/verification.ts';
import {
  brief,
  citation,
  entry,
  ferry,
  harbour,
  line,
  occurrence,
  passage,
  quoteList,
  verification,
} from '../../support/answers.ts';

const sourceEntries = (document: Document) =>
  document.blocks.find((block): block is Extract<Block, { kind: 'sources' }> => block.kind === 'sources')
    ?.entries;

describe('a brief', () => {
  test('says what it rests on, who disagrees, and how much of it was checked', () => {
    expect(briefDocument(brief, [{ label: 'Longer', command: '/brief harbour length:full' }]).fallback).toBe(
      `Harbour talks

2 articles from 2 sources, as of 12 March 2024, 08:00 UTC

- The two towns took up the harbour talks again on Tuesday. [1][2]
- A ferry is to run from May. [2]

> We will keep the harbour open.
- She (Mara Lindqvist), Harbour talks resume after a year, Coast Herald, 12 March 2024 [1]

Where sources disagree

ships a day:

- Coast Herald: Twelve ships a day are expected. [1]
- Island Post: The port counts on nine ships a day. [2]

Sources

[1] Harbour talks resume after a year - Coast Herald, 12 March 2024, https://coast.example/harbour
[2] Ferry line to open in May - Island Post, 10 March 2024

4 of 5 sentences checked, 1 left out - written by rules

Longer: /brief harbour length:full`,
    );
  });

  test('opens every passage it cites, each once, in reading order', () => {
    const entries = sourceEntries(briefDocument(brief, []));
    expect(entries?.map(({ citations }) => citations.map(({ start, end }) => [start, end]))).toEqual([
      [
        [0, 57],
        [60, 92],
        [100, 130],
      ],
      [
        [10, 60],
        [61, 88],
        [90, 126],
      ],
    ]);
  });

  test('shows at most three quotes', () => {
    const many = { ...brief, quotes: Array.from({ length: 5 }, () => entry()) };
    expect(briefDocument(many, []).blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(3);
  });

  test.each([
    [null, '2 articles from 2 sources, undated'],
    ['2024-03-12T00:00:00Z', '2 articles from 2 sources, as of 12 March 2024\n'],
  ])('that is as of %s', (asOf, text) => {
    expect(briefDocument({ ...brief, asOf }, []).fallback).toContain(text);
  });

  test('a number belongs to one revision of an article', () => {
    const older = { ...citation(ferry, 0, 5), revision: 1 };
    const sentences = [line('Old words.', older)];
    expect(briefDocument({ ...brief, sentences }, []).fallback).toContain('- Old words.\n');
  });
});

describe('a list of quotes', () => {
  const fallback = (change: Parameters<typeof entry>[0]) =>
    quotesDocument({ ...quoteList, quotes: [entry(change)] }, findDifference, []).fallback;

  test('says which page it is, what was checked, and what was left out', () => {
    const document = quotesDocument(quoteList, findDifference, [
      { label: 'Next page', command: '/quotes Mara Lindqvist page:2' },
    ]);
    expect(document.fallback).toContain('Mara Lindqvist\n\n6 quotes, page 1 of 2\n\n> We will');
    expect(document.fallback).toContain('1 of 1 quote checked word for word - 1 reported statement left out');
    expect(document.fallback).toContain('Next page: /quotes Mara Lindqvist page:2');
  });

  test.each([
    [{ speaker: 'He', speakerName: 'Mara Lindqvist' }, '- He (Mara Lindqvist), '],
    [{ speaker: 'Mara Lindqvist', speakerName: 'Mara Lindqvist' }, '- Mara Lindqvist, '],
    [{ speaker: 'The ministry', speakerName: null }, '- The ministry, '],
    [{ speaker: null, speakerName: 'Mara Lindqvist' }, '- Mara Lindqvist, '],
    [{ speaker: null, speakerName: null }, '- speaker not named, '],
  ])('names the speaker as printed, and who that is: %o', (change, text) => {
    expect(fallback(change)).toContain(text);
  });

  test('shows every place that prints the words, and who is named there', () => {
    const occurrences = [
      occurrence(harbour, 100, 130, { speaker: 'She' }),
      occurrence(ferry, 5, 35, { speaker: 'The mayor', speakerName: null }),
    ];
    expect(fallback({ occurrences })).toContain(`Printed 2 times:

- Harbour talks resume after a year, Coast Herald, 12 March 2024 [1]
- The mayor, Ferry line to open in May, Island Post, 10 March 2024 [2]`);
  });

  test('tells apart two places in one article', () => {
    const occurrences = [occurrence(harbour, 100, 130), { ...occurrence(harbour, 200, 230), sentence: 7 }];
    expect(fallback({ speaker: 'He', occurrences })).toContain(`12 March 2024 [1], sentence 1
- Harbour talks resume after a year, Coast Herald, 12 March 2024 [1], sentence 8`);
  });

  test('warns, and shows where the words differ', () => {
    const other = occurrence(ferry, 5, 40);
    const warning = {
      kind: 'words-differ' as const,
      message: 'Another article prints other words.',
      other,
      otherText: 'We will keep the port open.',
    };
    expect(fallback({ warnings: [warning] })).toContain(`Another article prints other words. [2]

There: We will keep the [-harbour-] {+port+} open.`);
  });

  test('reported words are labelled and never stand as a quote', () => {
    const document = quotesDocument(
      { ...quoteList, quotes: [entry({ kind: 'indirect', text: 'the harbour would stay open' })] },
      findDifference,
      [],
    );
    expect(document.blocks.some(({ kind }) => kind === 'quote')).toBe(false);
    expect(document.fallback).toContain('Reported, not quoted: the harbour would stay open - She');
    expect(document.fallback).not.toMatch(/^>|["“”]/m);
  });
});

describe('a verdict', () => {
  const found = (change: Partial<Verification>) =>
    verificationDocument({ ...verification, ...change }, findDifference).fallback;

  test.each([
    [{ verdict: 'verbatim' }, 'Verbatim\n\nThese words are printed exactly so.\n\n> We will keep'],
    [
      { verdict: 'near', difference: findDifference('We keep it', 'We kept it') },
      'Near: printed in other words\n\nFrom yours to the printed: We [-keep-] {+kept+} it\n\n> We will keep',
    ],
    [{ verdict: 'other-speaker' }, 'Real, but said by She (Mara Lindqvist)\n'],
    [{ verdict: 'other-date' }, 'their article is of 12 March 2024.'],
    [
      { verdict: 'not-found', match: null, sources: [] },
      'Not in 2 articles up to 12 March 2024\n\nThat does not make them false: other articles may have them.\n',
    ],
    [{ verdict: 'not-found' }, 'other articles may have them. The closest there is:\n\n> We will keep'],
  ] as const)('%# %o', (change, text) => {
    expect(found(change)).toContain(text);
  });

  test('does not speak of another date where the article has none', () => {
    const undated = { ...occurrence(harbour, 0, 30), publishedAt: null };
    const text = found({ verdict: 'other-date', match: entry({ occurrences: [undated] }) });
    expect(text).toContain('Real, but on no date that is known\n');
    expect(text).toContain('their article has no date.');
  });

  test('tells words of the article from words somebody said', () => {
    const text = found({ outsideMarks: true, match: entry({ speaker: null, speakerName: null }) });
    expect(
      text,
    ).toContain(`The article's own words: We will keep the harbour open. - Harbour talks resume after a year, Coast Herald, 12 March 2024 [1]

They stand outside quotation marks: nobody is quoted as saying them.`);
    expect(text).not.toMatch(/^>/m);
  });

  test('says how far was searched', () => {
    expect(found({})).toMatch(/Searched 2 articles, the newest of 12 March 2024\.$/);
    expect(found({ searched: { articles: 0, until: null } })).toMatch(/Searched 0 articles\.$/);
  });
});

describe('a passage', () => {
  test('stands marked between its neighbours, with the way to the publisher', () => {
    expect(passageDocument(passage).fallback).toBe(`Harbour talks resume after a year

Coast Herald, 12 March 2024

She spoke on the pier. >>We will keep the harbour open.<< Then it rained.

Open it at the publisher (https://coast.example/harbour#:~:text=We%20will)`);
  });

  test('of an article that has changed since says so', () => {
    expect(passageDocument({ ...passage, superseded: true }).fallback).toContain('has changed since');
  });
});

describe('lists', () => {
  test('an empty corpus says what to do', () => {
    expect(sourcesDocument([]).fallback).toContain('precis ingest PATH');
    expect(topicsDocument([], []).fallback).toBe('0 topics\n\nNo article here names a topic yet.');
  });

  test('a topic shows its other names and its articles', () => {
    const topic = {
      slug: 'harbour',
      title: 'Harbour talks',
      articles: 2,
      newest: harbour.publishedAt,
      aliases: ['port talks'],
      heads: [harbour, ferry],
    };
    expect(topicDocument(topic, []).fallback).toContain(`harbour, 2 articles, newest 12 March 2024

Also found as port talks.

[1] Harbour talks resume after a year - Coast Herald, 12 March 2024, https://coast.example/harbour
[2] Ferry line`);
  });
});

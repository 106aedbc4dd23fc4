import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../src/ingest/article-draft.ts';
import { answerQuestion } from '../../src/newsroom/ask/answer-question.ts';
import type { EditorsDesk } from '../../src/newsroom/desk.ts';
import { composeDigest } from '../../src/newsroom/digest/compose-digest.ts';
import { writeBrief } from '../../src/newsroom/write-brief.ts';
import { plainWords } from '../../src/text/plain-words.ts';
import { agencyReports } from '../support/stories/agency-reports.ts';
import { printed } from '../support/stories/news-desk.ts';
import { wireCopies } from '../support/wire-copies.ts';
import { main, openDesk, put } from './support/open-newsroom.ts';

const PAPERS = 25;
const [ferry, , , dam] = agencyReports;
if (ferry === undefined || dam === undefined) throw new Error('no reports');
const topics = ['north'];

/** A fire on a ferry in 26 papers, the newest of all; a dam in ten, older; and a letter that is older still. */
const letter: Partial<ArticleDraft> = {
  id: 'letter',
  title: 'Hedgehogs have come back to the north',
  source: 'Haldern Zeitung',
  publishedAt: '2024-05-01T06:00:00Z',
  topics,
  body: 'Hedgehogs have come back to the gardens of the north, a count by 400 schools has found. Four of ten gardens had one in April, twice as many as five years ago.',
};

let desk: EditorsDesk;

beforeAll(async () => {
  desk = await openDesk();
  const wire = { ...printed(ferry, 1)[0], topics, publishedAt: '2024-05-14T06:20:00Z' };
  const dams = printed(dam, 2).map((draft) => ({ ...draft, topics, publishedAt: '2024-05-10T06:20:00Z' }));
  const drafts = [wire, ...wireCopies(wire as ArticleDraft, PAPERS, 5), ...dams, letter];
  for (const draft of drafts) await put(desk.store, draft);
}, 60_000);

const statements = (sentences: readonly { readonly text: string }[]): readonly string[] =>
  sentences.map(({ text }) => plainWords(text));

describe('a wire copy that 26 papers carry', () => {
  test('is told once in a brief, with many sources, and crowds out no other story', async () => {
    const brief = await writeBrief(desk, main, { topic: 'north', length: 'full' });
    const said = statements(brief.sentences);
    expect(new Set(said).size).toBe(said.length);
    expect(brief.sentences.map(({ text }) => text).join(' ')).toMatch(/hedgehogs/i);
    expect(brief.sentences.map(({ text }) => text).join(' ')).toMatch(/Tarn Dam|dam/i);
    const ferryLine = brief.sentences.find(({ text }) => text.includes('Solveig'));
    expect(ferryLine?.cites.length).toBeGreaterThan(3);
  });

  test('answers a question once, with several of its papers as the source', async () => {
    const answer = await answerQuestion(desk, main, {
      question: 'How many passengers were taken off the night ferry Solveig?',
    });
    const said = statements(answer.sentences);
    expect(answer.abstained).toBe(false);
    expect(new Set(said).size).toBe(said.length);
    const first = answer.sentences.find(({ text }) => text.includes('214'));
    expect(new Set(first?.cites.map(({ article }) => article)).size).toBeGreaterThan(1);
  });

  test('is one story of a digest, with its papers counted', async () => {
    const request = {
      topics: ['north'],
      after: 0,
      since: '2024-04-30T00:00:00Z',
      timeZone: 'UTC',
      length: 'medium',
      max: 10,
      told: { stories: [], citations: [] },
    } as const;
    const digest = await composeDigest(desk, main, request);
    const stories = digest.topics.flatMap((topic) => topic.stories);
    expect(stories).toHaveLength(3);
    expect(stories[0]?.outlets).toBeGreaterThanOrEqual(20);
    const { read, merged, told, beyondMax, offTopic } = digest.receipt;
    expect(read).toBe(merged + told + beyondMax + offTopic);
    const next = await composeDigest(desk, main, {
      ...request,
      told: { stories: stories.map(({ story }) => story), citations: [] },
    });
    expect(next.topics).toEqual([]);
  });
});

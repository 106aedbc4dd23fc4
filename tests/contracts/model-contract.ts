import { afterEach, describe, expect, test } from 'vitest';
import type { AnswerOffer, BriefOffer, Model } from '../../src/model.ts';

/** A model to be tested, and what is to be closed after it. */
export interface ModelUnderTest {
  readonly model: Model;
  dispose(): Promise<void>;
}

const articles: BriefOffer['articles'] = [
  {
    id: 'a1',
    title: 'Harbour talks resume',
    source: 'Coast Herald',
    publishedAt: null,
    sentences: [
      { id: 'a1.s1', text: 'The two towns took up the harbour talks again on Tuesday.' },
      { id: 'a1.s2', text: 'Twelve ships a day are expected from May.' },
    ],
  },
];
const brief: BriefOffer = {
  topic: 'Harbour talks',
  articles,
  quotes: [{ id: 'q1', text: 'We will keep the harbour open.', speaker: 'Mara Lindqvist' }],
  maxSentences: 2,
  maxQuotes: 1,
  preferred: { sentences: ['a1.s2', 'a1.s1'], quotes: ['q1'] },
};
const answer: AnswerOffer = {
  question: 'How many ships a day are expected from May?',
  articles,
  maxSentences: 1,
  preferred: ['a1.s2'],
};
const workspace = { platform: 'terminal', workspace: 'local' };
const request = () => ({ workspace, signal: AbortSignal.timeout(10_000) });

/** What a model that is well does, whichever it is. */
export function modelContract(name: string, open: () => Promise<ModelUnderTest>): void {
  describe(name, () => {
    const opened: ModelUnderTest[] = [];
    const fresh = async () => {
      const under = await open();
      opened.push(under);
      return under.model;
    };
    afterEach(async () => {
      for (const { dispose } of opened.splice(0)) await dispose();
    });

    test('has a name, and one version a task', async () => {
      const model = await fresh();
      expect(model.name).not.toBe('');
      expect(model.version('select_brief')).toBe(model.version('select_brief'));
    });

    test('chooses sentences of a brief among those offered', async () => {
      const proposal = await (await fresh()).propose('select_brief', brief, request());
      if (proposal.kind === 'declined') throw new Error(proposal.absence.kind);
      const chosen = proposal.output.sections.flatMap(({ sentences }) => sentences);
      expect(chosen.length).toBeGreaterThan(0);
      expect(chosen.every((id) => ['a1.s1', 'a1.s2'].includes(id))).toBe(true);
      expect(proposal.output.quotes.every((id) => id === 'q1')).toBe(true);
    });

    test('chooses the sentence that answers', async () => {
      const proposal = await (await fresh()).propose('select_answer', answer, request());
      expect(proposal).toEqual({ kind: 'proposed', output: { answerable: true, sentences: ['a1.s2'] } });
    });

    test('rejects no sentence that says what its source says', async () => {
      const text = 'Twelve ships a day are expected from May.';
      const claims = [{ id: 'r1', text, sources: [text] }];
      const proposal = await (await fresh()).propose('judge_sentences', { claims }, request());
      expect(proposal).toEqual({ kind: 'proposed', output: { rejected: [] } });
    });

    test('names nobody who was not mentioned', async () => {
      const offer = {
        paragraphs: ['“We will keep the harbour open,” said Mayor Mara Lindqvist.'],
        quotes: [{ id: 'q1', text: 'We will keep the harbour open,' }],
        mentions: [{ id: 'm1', name: 'Mara Lindqvist' }],
      };
      const proposal = await (await fresh()).propose('name_speakers', offer, request());
      if (proposal.kind === 'declined') throw new Error(proposal.absence.kind);
      expect(proposal.output.speakers.every(({ mention }) => mention === null || mention === 'm1')).toBe(
        true,
      );
    });

    test('proposes or declines for every task, and never rejects', async () => {
      const model = await fresh();
      const proposals = await Promise.all([
        model.propose('rewrite_brief', brief, request()),
        model.propose('rewrite_answer', answer, request()),
        model.propose('rephrase_question', { question: 'And he?', topic: null, turns: [] }, request()),
      ]);
      for (const { kind } of proposals) expect(['proposed', 'declined']).toContain(kind);
    });
  });
}

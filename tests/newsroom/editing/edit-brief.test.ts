import { beforeAll, describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/core/brief.ts';
import type { BriefOffer, BriefSelection, Judgement, Model, Proposal } from '../../../src/model.ts';
import type { EditorsDesk } from '../../../src/newsroom/desk.ts';
import { createSingleFlight } from '../../../src/newsroom/editing/single-flight.ts';
import { exportBrief } from '../../../src/newsroom/export-brief.ts';
import { writeBrief } from '../../../src/newsroom/write-brief.ts';
import { leansOnContext } from '../../../src/text/leans.ts';
import fc from '../../support/fast-check.ts';
import { main, openSampleDesk } from '../support/open-newsroom.ts';
import { expectTrueBrief } from './support/expect-true.ts';
import { remembering, useEditedDesk } from './support/open-edited.ts';

let sample: EditorsDesk;
beforeAll(async () => {
  sample = await openSampleDesk();
});

const openEdited = useEditedDesk(() => sample);

const ask = (desk: EditorsDesk, change: { readonly length?: 'full'; readonly topic?: string } = {}) =>
  writeBrief(desk, main, { topic: 'turkiye-us', length: 'medium', ...change });

const expectTrue = (brief: Brief): Promise<void> => expectTrueBrief(brief, sample);

describe('a brief that a model chooses', () => {
  test('has stored sentences only, in the order of the model, and says who chose them', async () => {
    const { desk, server } = await openEdited();
    const brief = await ask(desk);
    expect(brief.authorship).toMatchObject({ kind: 'chosen', by: server.model });
    expect(brief.sentences.every(({ verdict }) => verdict.kind === 'verbatim')).toBe(true);
    await expectTrue(brief);
    expect(server.chats.map(({ task }) => task)).toEqual(['select_brief']);
  });

  test('prints what was named, and nothing that was not offered', async () => {
    const { desk, server } = await openEdited();
    server.respondWith({
      sections: [
        { heading: null, sentences: ['[A1.S1]', 'a1.s1', 'a99.s1', 'nonsense'] },
        { heading: 'The end is near', sentences: ['a2.s1', 'a3.s1'] },
      ],
      quotes: ['q2', 'q2', 'q99'],
    });
    const brief = await ask(desk);
    await expectTrue(brief);
    expect(brief.sentences.every(({ cites: [own] }) => own?.sentence === 0)).toBe(true);
    expect(JSON.stringify(brief)).not.toContain('The end is near');
    expect(brief.quotes.length).toBeLessThanOrEqual(1);
  });

  test('has headings where each is a run of stored words of its section', async () => {
    const { desk } = await openEdited();
    let titles: readonly string[] = [];
    const headed = (headingsOf: (titles: readonly string[]) => readonly (string | null)[]) =>
      ask(
        selecting(desk, ({ articles }) => {
          titles = articles.map(({ title }) => title.split(' ').slice(0, 4).join(' ').replace(/\W+$/, ''));
          const headings = headingsOf(titles);
          const sections = headings.map((heading, at) => ({
            heading,
            sentences: articles[at]?.sentences.slice(0, 2).map(({ id }) => id) ?? [],
          }));
          return { sections, quotes: [] };
        }),
      );
    const brief = await headed(([first = '', second = '']) => [first.toUpperCase(), second]);
    expect(brief.sections.map(({ heading }) => heading)).toEqual(
      titles.slice(0, 2).map((text) => ({ kind: 'words', text })),
    );
    await expectTrue(brief);
    for (const wrong of ['Ankara bows to Washington', '', null, 'See stray.example']) {
      expect((await headed(([first = '']) => [first, wrong])).sections).toEqual([]);
    }
    expect((await headed(([first = '']) => [first, first])).sections).toEqual([]);
  });

  test('is the one of the rules when the model names next to nothing', async () => {
    const { desk, server } = await openEdited();
    const byRules = await ask({ ...desk, editing: sample.editing });
    server.respondWith({ sections: [{ heading: null, sentences: ['a1.s1'] }], quotes: [] });
    const brief = await ask(desk);
    expect(brief.authorship).toEqual({ kind: 'rules', absence: { kind: 'unusable' } });
    expect(brief.sentences).toEqual(byRules.sentences);
  });

  test('never begins with a sentence that leans on one it does not print', async () => {
    const { desk, server } = await openEdited();
    const ids = Array.from({ length: 9 }, (_, a) =>
      Array.from({ length: 30 }, (_, s) => `a${a + 1}.s${s + 1}`),
    ).flat();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ids, { minLength: 5, maxLength: 60 }), async (sentences) => {
        server.respondWith({ sections: [{ heading: null, sentences }], quotes: [] });
        const brief = await ask({ ...desk, edits: createSingleFlight() }, { length: 'full' });
        await expectTrue(brief);
        for (const [index, { text, cites }] of brief.sentences.entries()) {
          if (!leansOnContext(text, 'en')) continue;
          const before = brief.sentences[index - 1]?.cites[0];
          expect(before).toMatchObject({
            article: cites[0]?.article,
            sentence: (cites[0]?.sentence ?? 0) - 1,
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  test('takes few tokens when it is about one article', async () => {
    const { desk, server } = await openEdited();
    const brief = await ask(desk, {
      topic: 'https://anatolian-courier.example.org/2024/03/07/turkiye-us-open-talks',
    });
    expect(brief.authorship.kind).toBe('chosen');
    expect(server.usage.prompt).toBeLessThanOrEqual(1_600);
    expect(server.usage.completion).toBeLessThanOrEqual(150);
  });

  test('leaves other styles to the rules, which order them', async () => {
    const { desk, server } = await openEdited();
    const brief = await writeBrief(desk, main, { topic: 'turkiye-us', length: 'medium', style: 'timeline' });
    expect(brief.authorship).toEqual({ kind: 'rules', absence: null });
    expect(server.chats).toHaveLength(0);
  });
});

describe('a brief that a model words', () => {
  test('has wordings that passed the check, each with what it rests on', async () => {
    const { desk, server } = await openEdited({ wording: 'rewrite' });
    const brief = await ask(desk);
    expect(brief.authorship).toMatchObject({ kind: 'worded', by: server.model });
    expect(brief.sentences.some(({ verdict }) => verdict.kind === 'worded')).toBe(true);
    await expectTrue(brief);
  });

  test('prints the stored sentence in place of a wording that fails, and says so', async () => {
    const { desk, server } = await openEdited({ wording: 'rewrite' });
    const [article] = await desk.store.articles(
      main,
      (await ask(desk)).sources.map(({ article: id }) => id),
    );
    const stored = (number: number) => {
      const sentence = article?.sentences[number];
      return article?.body.slice(sentence?.start, sentence?.end) ?? '';
    };
    server.respondWith({
      sentences: [
        { text: stored(0), ids: ['a1.s1'] },
        { text: 'Ankara paid 900 million euros for it.', ids: ['a1.s2'] },
      ],
      quotes: [],
    });
    const brief = await ask({ ...desk, edits: createSingleFlight() });
    expect(JSON.stringify(brief.sentences)).not.toContain('900 million');
    await expectTrue(brief);
  });

  test('is the one of the rules when more than half of the wordings fail', async () => {
    const { desk, server } = await openEdited({ wording: 'rewrite' });
    const wrong = (number: number) => ({
      text: `It cost ${number} billion dollars.`,
      ids: [`a${number}.s1`],
    });
    server.respondWith({ sentences: [1, 2, 3].map(wrong), quotes: [] });
    const brief = await ask(desk);
    expect(brief.authorship).toEqual({ kind: 'rules', absence: { kind: 'unusable' } });
  });

  test('is only chosen where the checker does not know the language', async () => {
    const { desk, server } = await openEdited({ wording: 'rewrite' });
    const brief = await ask(desk, {
      topic: 'https://kiyi-postasi.example.net/2024/03/09/turkiye-abd-istisareler',
    });
    expect(server.chats.map(({ task }) => task)).toEqual(['select_brief']);
    expect(brief.authorship.kind).toBe('chosen');
  });

  test('loses the wordings that a judge rejects', async () => {
    const { desk, server } = await openEdited({ wording: 'rewrite', judge: true });
    const before = await ask(desk);
    expect(server.chats.map(({ task }) => task)).toEqual(['rewrite_brief', 'judge_sentences']);
    const worded = before.sentences.filter(({ verdict }) => verdict.kind === 'worded');
    expect(worded.length).toBeGreaterThan(1);
    const after = await ask(judgedBy(desk, { kind: 'proposed', output: { rejected: ['r1', 'r77'] } }));
    expect(after.sentences.filter(({ verdict }) => verdict.kind === 'worded')).toHaveLength(
      worded.length - 1,
    );
    expect(after.sentences.map(({ verdict }) => verdict)).toContainEqual({
      kind: 'replaced',
      reasons: ['judge'],
    });
    await expectTrue(after);
  });

  test('is the one of the rules when the judge is away', async () => {
    const { desk } = await openEdited({ wording: 'rewrite', judge: true });
    const brief = await ask(judgedBy(desk, { kind: 'declined', absence: { kind: 'slow' } }));
    expect(brief.authorship).toEqual({ kind: 'rules', absence: { kind: 'slow' } });
  });
});

/** The same desk with another judge. */
function judgedBy(desk: EditorsDesk, judgement: Proposal<Judgement>): EditorsDesk {
  const { model } = desk.editing;
  return proposing(desk, async (task, input, request) =>
    task === 'judge_sentences' ? (judgement as never) : model.propose(task, input, request),
  );
}

/** The same desk with a model that selects like this. */
const selecting = (desk: EditorsDesk, select: (offer: BriefOffer) => BriefSelection): EditorsDesk =>
  proposing(desk, async (_, offer) => ({ kind: 'proposed', output: select(offer as BriefOffer) as never }));

const proposing = (desk: EditorsDesk, propose: Model['propose']): EditorsDesk => ({
  ...desk,
  edits: createSingleFlight(),
  editing: { ...desk.editing, model: { ...desk.editing.model, propose } },
});

describe('what was proposed', () => {
  test('is asked for once, and by a hundred at once too', async () => {
    const { desk, server } = await openEdited({ cache: remembering() });
    const briefs = await Promise.all(Array.from({ length: 100 }, () => ask(desk)));
    expect(server.chats).toHaveLength(1);
    expect(new Set(briefs.map((brief) => exportBrief(brief))).size).toBe(1);
    expect(exportBrief(await ask(desk))).toBe(exportBrief(await ask(desk)));
    expect(server.chats).toHaveLength(1);
  });

  test('is asked for anew when an article has changed, or the length is another', async () => {
    const { desk, server } = await openEdited({ cache: remembering() });
    await ask(desk);
    await ask(desk, { length: 'full' });
    expect(server.chats).toHaveLength(2);
  });

  test('is not kept when it does not hold', async () => {
    const entries = new Map<string, unknown>();
    const { desk, server } = await openEdited({ cache: remembering(entries) });
    server.fault('ids_unknown');
    expect((await ask(desk)).authorship.kind).toBe('rules');
    expect(entries.size).toBe(0);
    expect((await ask(desk)).authorship.kind).toBe('chosen');
  });

  test.each<readonly [string, (kept: { sections: { sentences: object[] }[] }) => unknown]>([
    ['another shape', () => ({ version: 2, items: [] })],
    ['nothing', () => null],
    ['a text', () => 'brief'],
    ['half a sentence', (kept) => changeSpans(kept, ({ start, end }) => ({ start, end: end - 3 }))],
    ['places outside', (kept) => changeSpans(kept, ({ start }) => ({ start, end: start + 1e9 }))],
    ['an article that is not there', (kept) => changeSpans(kept, () => ({ article: 'other' }))],
    ['another revision', (kept) => changeSpans(kept, () => ({ revision: 99 }))],
    ['a wording nobody checked', (kept) => changeSentences(kept, { wording: 'All of it is off, they say.' })],
  ])('is asked for again when a cache gives %s', async (_, poison) => {
    const entries = new Map<string, unknown>();
    const { desk, server } = await openEdited({ cache: remembering(entries) });
    const before = await ask(desk);
    for (const [key, value] of entries) entries.set(key, poison(value as never));
    const after = await ask(desk);
    expect(server.chats).toHaveLength(2);
    expect(after.sentences).toEqual(before.sentences);
    await expectTrue(after);
  });
});

interface Spans {
  start: number;
  end: number;
}

const changeSentences = (kept: { sections: { sentences: object[] }[] }, change: object) => ({
  ...kept,
  sections: kept.sections.map(({ sentences, ...section }) => ({
    ...section,
    sentences: sentences.map((sentence) => ({ ...sentence, ...change })),
  })),
});

const changeSpans = (
  kept: { sections: { sentences: object[] }[] },
  change: (span: Spans) => object,
): unknown => ({
  ...kept,
  sections: kept.sections.map((section) => ({
    ...section,
    sentences: section.sentences.map((sentence) => ({
      ...sentence,
      spans: (Reflect.get(sentence, 'spans') as Spans[]).map((span) => ({ ...span, ...change(span) })),
    })),
  })),
});

describe('a workspace that has used its tokens', () => {
  test('gets the brief of the rules, and is told when the model is back', async () => {
    const { desk, server } = await openEdited({ usage: sample.store.usage, tokensPerDay: 50 });
    const brief = await ask(desk);
    expect(brief.authorship).toEqual({
      kind: 'rules',
      absence: { kind: 'over-budget', resetsAt: '2024-04-01T21:00:00Z' },
    });
    expect(server.chats).toHaveLength(0);
    await expectTrue(brief);
  });

  test('pays for what the server counted, and for nobody else', async () => {
    const usage = (await openSampleDesk()).store.usage;
    const { desk, server } = await openEdited({ usage });
    await writeBrief(desk, main, {
      topic: 'turkiye-us',
      length: 'medium',
      room: { platform: 'slack', workspace: 'T1', channel: 'C1' },
    });
    expect(await usage.tokenUsage('2024-01-01')).toEqual([
      {
        workspace: { platform: 'slack', workspace: 'T1' },
        day: '2024-04-01',
        calls: 1,
        tokensIn: server.usage.prompt,
        tokensOut: server.usage.completion,
        reserved: 0,
      },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { SourceText } from '../../src/text/brief-candidates.ts';
import { type BriefLimits, chooseSentences } from '../../src/text/choose-sentences.ts';
import { segment } from '../../src/text/segment.ts';
import fc from '../support/fast-check.ts';

const article = (title: string, body: string, publishedAt: string | null = null): SourceText => ({
  title,
  body,
  language: 'en',
  publishedAt,
  sentences: segment(body, 'en'),
});

const read = (articles: readonly SourceText[], limits: BriefLimits): readonly string[] =>
  chooseSentences(articles, limits).map(({ article, sentence }) => {
    const span = articles[article]?.sentences[sentence];
    return articles[article]?.body.slice(span?.start, span?.end) ?? '';
  });

const HARBOUR = [
  article(
    'Harbour bridge closed after storm',
    'The harbour bridge in Velden was closed on Monday after a storm damaged two of its pillars. ' +
      'He called it the worst storm in years. Schools in the old town served soup to the engineers.',
    '2024-03-02T08:00:00Z',
  ),
  article(
    'Storm shuts Velden bridge',
    'The harbour bridge in Velden was closed on Monday after a storm damaged two of its pillars. ' +
      'Repairs of the bridge will take six weeks, the city council of Velden said.',
    '2024-03-01T08:00:00Z',
  ),
  article(
    'Velden bridge: repairs to take weeks',
    'The city council of Velden put the cost of the bridge repairs at four million crowns. ' +
      'The harbour bridge in Velden was closed on Monday after a storm damaged three of its pillars and 3 lamps.',
    '2024-03-03T08:00:00Z',
  ),
];

describe('the sentences of a brief', () => {
  test('what several articles say is chosen once, and the others are named', () => {
    const chosen = chooseSentences(HARBOUR, { maxSentences: 3 });
    const closed = chosen.filter(({ alsoIn }) => alsoIn.length > 0);
    expect(closed).toHaveLength(1);
    expect([closed[0]?.article, closed[0]?.alsoIn[0]?.article].sort()).toEqual([0, 1]);
  });

  test('sentences with other numbers do not say the same', () => {
    const chosen = chooseSentences(HARBOUR, { maxSentences: 3 });
    expect(chosen.flatMap(({ alsoIn }) => alsoIn).every((place) => place.article !== 2)).toBe(true);
  });

  test('what all report comes before what only one does', () => {
    expect(read(HARBOUR, { maxSentences: 2 }).join(' ')).not.toContain('soup');
  });

  test('a sentence that leans on another never stands without it', () => {
    const chosen = chooseSentences(HARBOUR, { maxSentences: 20 });
    const leaning = chosen.findIndex(({ leans }) => leans);
    expect(leaning).toBeGreaterThan(0);
    const [before, here] = [chosen[leaning - 1], chosen[leaning]];
    expect(before).toMatchObject({ article: here?.article, sentence: (here?.sentence ?? 0) - 1 });
    expect(read(HARBOUR, { maxSentences: 20, leaning: 'never' }).join(' ')).not.toContain('He called');
  });

  test('nothing to choose from gives nothing', () => {
    expect(chooseSentences([], { maxWords: 250 })).toEqual([]);
    expect(chooseSentences([article('Empty', '')], { maxWords: 250 })).toEqual([]);
  });

  test('limits hold and every place exists, whatever the articles', () => {
    const sentence = fc
      .array(fc.constantFrom('bridge', 'storm', 'The', 'council', 'He', '12', 'closed', 'U.S.', 'not'), {
        minLength: 1,
        maxLength: 20,
      })
      .map((words) => `${words.join(' ')}.`);
    const anyArticle = fc
      .array(sentence, { maxLength: 8 })
      .map((sentences) => article(sentences[0] ?? '', sentences.join('\n')));
    fc.assert(
      fc.property(
        fc.array(anyArticle, { maxLength: 4 }),
        fc.nat(60),
        fc.nat(6),
        (articles, maxWords, maxSentences) => {
          const limits = { maxWords, maxSentences };
          const chosen = chooseSentences(articles, limits);
          const texts = read(articles, limits);
          expect(texts.join(' ').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(maxWords);
          expect(chosen.length).toBeLessThanOrEqual(maxSentences);
          expect(texts.every((text) => text !== '')).toBe(true);
          chosen.forEach(({ leans, article: own, sentence: place }, at) => {
            if (leans) expect(chosen[at - 1]).toMatchObject({ article: own, sentence: place - 1 });
          });
          expect(new Set(chosen.map((place) => `${place.article}.${place.sentence}`)).size).toBe(
            chosen.length,
          );
          for (const { article: own, alsoIn } of chosen)
            expect(alsoIn.every((other) => other.article !== own)).toBe(true);
        },
      ),
    );
  });
});

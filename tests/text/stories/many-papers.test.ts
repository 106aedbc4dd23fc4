import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../src/ingest/article-draft.ts';
import { groupStories } from '../../../src/text/stories/group-stories.ts';
import { profileStory } from '../../../src/text/stories/story-profile.ts';
import { withoutBoilerplate } from '../../../src/text/stories/without-boilerplate.ts';
import { tokenize } from '../../../src/text/tokenize.ts';
import { entryOf, measurePairs, originalOf, sampleDrafts } from '../../support/measure-stories.ts';
import { agencyReports } from '../../support/stories/agency-reports.ts';
import { harshCopies } from '../../support/stories/harsh-copies.ts';
import { printed } from '../../support/stories/news-desk.ts';
import { otherEvents } from '../../support/stories/other-events.ts';
import { secondLook } from '../../support/stories/second-look.ts';

function figuresOf(drafts: readonly ArticleDraft[]) {
  const articles = drafts.map((draft, order) => {
    const { article, terms } = entryOf(draft);
    return { order, profile: profileStory({ ...article, terms }) };
  });
  const stories = groupStories(articles).map(
    ({ order, story }) => [drafts[order]?.id ?? '', drafts[story]?.id ?? ''] as const,
  );
  return measurePairs(new Map(stories), originalOf);
}

describe('a report that many papers print', () => {
  test('is one story under new leads, with local paragraphs, in brief; two elections of a day are two', () => {
    const agency = agencyReports.flatMap((report, index) => printed(report, 17_000 + index));
    const { wrong, missed } = figuresOf([...agency, ...otherEvents]);
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });

  test('is no story with the next of its series, nor with the next day of its saga', () => {
    const { wrong, missed } = figuresOf(secondLook(17));
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });

  test('is found by two of its paragraphs, or with every seventh word another', () => {
    const few = sampleDrafts().filter((_, place) => place % 4 === 0);
    const { precision, recall } = figuresOf([...few, ...few.flatMap((draft) => harshCopies(draft, 17))]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe('what a paper puts around its reports', () => {
  const terms = (text: string) => tokenize(text).map(({ term }) => term);
  const read = (text: string) => withoutBoilerplate({ text, terms: terms(text) });
  const offer = 'Subscribe for a month at half price and read without advertisements.';
  const report = 'The ferry burned.\n\nNobody was hurt, the coastguard said.';

  test('is left out at both ends, words and all', () => {
    const text = `Good morning from the Argus.\n\n${report}\n\n${offer}\n\nAll rights reserved.`;
    expect(read(text)).toEqual({ text: report, terms: terms(report) });
  });

  test('stays where the report goes on after it, and where there is nothing else', () => {
    const between = `The ferry burned.\n\n${offer}\n\nNobody was hurt.`;
    expect(read(between).text).toBe(between);
    expect(read(offer).text).toBe(offer);
  });

  test('a report on subscriptions is a report', () => {
    const long = `Newsletters are read by ${'many and many more '.repeat(40)}people.`;
    expect(read(`${long}\n\nThe ferry burned.`).text).toBe(`${long}\n\nThe ferry burned.`);
  });
});

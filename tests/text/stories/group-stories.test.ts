import { expect, test } from 'vitest';
import { groupStories } from '../../../src/text/stories/group-stories.ts';
import { profileStory } from '../../../src/text/stories/story-profile.ts';
import { entryOf, measurePairs, originalOf } from '../../support/measure-stories.ts';
import { reprints } from '../../support/reprints.ts';
import { similarEvents } from '../../support/similar-events.ts';

/** With these cuts two short reports are mostly the paragraph that a paper added to both. */
const SEED = 3_046;

function storiesOf(drafts: typeof similarEvents): ReadonlyMap<string, string> {
  const articles = drafts.map((draft, order) => {
    const { article, terms } = entryOf(draft);
    return { order, profile: profileStory({ ...article, terms }) };
  });
  return new Map(
    groupStories(articles).map(({ order, story }) => [drafts[order]?.id ?? '', drafts[story]?.id ?? '']),
  );
}

test('two quakes in a week, two matches of a day, two days at the exchange: each a story of its own', () => {
  expect(new Set(storiesOf(similarEvents).values()).size).toBe(similarEvents.length);
});

test('a report that papers cut, respell, correct and add to is one story, and no paragraph of theirs joins two', () => {
  const drafts = [
    ...similarEvents,
    ...similarEvents.flatMap((draft, index) => reprints(draft, SEED + index)),
  ];
  const { precision, recall, wrong, missed } = measurePairs(storiesOf(drafts), originalOf);
  expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  expect([precision, recall]).toEqual([1, 1]);
});

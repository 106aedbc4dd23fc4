import type { ArticleDraft } from '../src/ingest/article-draft.ts';
import { openSqliteStore } from '../src/stores/sqlite/open-sqlite-store.ts';
import { measurePairs, originalOf, sampleDrafts, storiesOf } from '../tests/support/measure-stories.ts';
import { randomFrom, shuffled } from '../tests/support/random.ts';
import { reprints } from '../tests/support/reprints.ts';
import { similarEvents } from '../tests/support/similar-events.ts';
import { agencyReports } from '../tests/support/stories/agency-reports.ts';
import { harshCopies } from '../tests/support/stories/harsh-copies.ts';
import { printed } from '../tests/support/stories/news-desk.ts';
import { otherEvents } from '../tests/support/stories/other-events.ts';
import { secondLook } from '../tests/support/stories/second-look.ts';
import { wireCopies } from '../tests/support/wire-copies.ts';

// Pairwise precision and recall of stories on the sample corpus, and with wire copies planted in it; the same
// figures with MinHash-free exact bodies (what "the same bytes" alone would find) beside them.
const clock = { now: () => Temporal.Now.instant() };
const samples = sampleDrafts();

for (const copies of [0, 3, 20]) {
  for (const seed of copies === 0 ? [1] : [1, 2, 3]) {
    const planted = samples.flatMap((draft, index) => wireCopies(draft, copies, seed * 1000 + index));
    await measure(`${copies} copies each, seed ${seed}`, [...samples, ...planted], seed);
  }
}
for (const seed of [1, 2, 3]) {
  const wires = [...samples, ...similarEvents];
  const planted = wires.flatMap((draft, index) => reprints(draft, seed * 1000 + index));
  await measure(`similar events, 5 reprints each, seed ${seed}`, [...wires, ...planted], seed);
}

for (const seed of [1, 2, 3]) {
  const agency = agencyReports.flatMap((report, index) => printed(report, seed * 1000 + index));
  await measure(`agency reports, 9 papers, seed ${seed}`, [...samples, ...agency, ...otherEvents], seed);
  await measure(`series and sagas, 5 papers, seed ${seed}`, [...samples, ...secondLook(seed)], seed);
  const harsh = samples.flatMap((draft, index) => harshCopies(draft, seed * 1000 + index));
  await measure(`9 harsh copies each, seed ${seed}`, [...samples, ...harsh], seed);
}

async function measure(name: string, drafts: readonly ArticleDraft[], seed: number): Promise<void> {
  const store = await openSqliteStore({ path: ':memory:', clock });
  const start = performance.now();
  const stories = await storiesOf(store, shuffled(drafts, randomFrom(seed)));
  const each = (performance.now() - start) / drafts.length;
  await store.close();
  const { pairs, precision, recall, wrong, missed } = measurePairs(stories, originalOf);
  const bodies = new Map(drafts.map(({ id, body }) => [id ?? '', body]));
  const exact = measurePairs(bodies, originalOf);
  process.stdout.write(
    `${drafts.length} articles, ${name}: ${pairs} pairs, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} ` +
      `(equal bodies: ${exact.precision.toFixed(4)}, ${exact.recall.toFixed(4)}), read and stored in ${each.toFixed(2)} ms an article\n`,
  );
  if (!process.argv.includes('--errors')) return;
  for (const pair of wrong) process.stdout.write(`  joined wrongly: ${pair}\n`);
  for (const pair of missed.slice(0, 40)) process.stdout.write(`  missed: ${pair}\n`);
}

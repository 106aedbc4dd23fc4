import { describe, expect, test } from 'vitest';
import { drawCoverage } from '../../src/charts/coverage-chart.ts';
import { coverageSpec } from '../../src/charts/coverage-spec.ts';
import { type Coverage, describeCoverage } from '../../src/core/coverage.ts';

const coverage: Coverage = {
  days: ['2024-03-11', '2024-03-12', '2024-03-13'],
  topics: [
    { title: 'Türkiye–U.S.', counts: [2, 0, 5] },
    { title: 'NATO', counts: [0, 0, 0] },
  ],
};

const widthOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

describe('the chart of coverage', () => {
  test('is a PNG, twice as wide as it is shown', async () => {
    const png = await drawCoverage(coverage);
    expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(widthOf(png)).toBe(1_280);
  });

  test('differs when a number or a title differs', async () => {
    const draw = async (change: Partial<Coverage>) =>
      Buffer.from(await drawCoverage({ ...coverage, ...change })).toString('base64');
    const [first] = coverage.topics;
    const plain = await draw({});
    expect(await draw({})).toBe(plain);
    expect(await draw({ topics: [{ title: 'Türkiye–U.S.', counts: [2, 1, 5] }] })).not.toBe(plain);
    expect(await draw({ topics: [{ title: 'Ankara', counts: first?.counts ?? [] }] })).not.toBe(plain);
  });

  test('shows every number of the coverage', () => {
    const { data } = coverageSpec(coverage, 'sans') as { data?: { values?: readonly object[] } };
    expect(data?.values).toEqual(
      coverage.topics.flatMap(({ title, counts }, place) =>
        counts.map((articles, index) => ({ title, articles, place, day: coverage.days[index] })),
      ),
    );
  });

  test('has the same numbers in words', () => {
    expect(describeCoverage(coverage)).toBe(
      'Articles a day from 2024-03-11 to 2024-03-13. Türkiye–U.S.: 7 (2024-03-11 2, 2024-03-13 5); NATO: none.',
    );
  });
});

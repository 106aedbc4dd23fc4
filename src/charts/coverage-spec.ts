import type { TopLevelSpec } from 'vega-lite';
import type { Coverage } from '../core/coverage.ts';

/** Colours that people who see red and green alike can tell apart (Okabe and Ito, 2008). */
const COLOURS = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#F0E442', '#000000'];
/** Longer titles are cut in the legend. */
const LEGEND_PX = 200;

/** `16 Nov`, in the words of Vega's expressions. */
const DAY_AND_MONTH = "utcFormat(toDate(datum.label + 'T00:00:00Z'), '%-d %b')";

/** Stacked bars, one a day; every number of the coverage is in it. */
export function coverageSpec({ days, topics }: Coverage, font: string): TopLevelSpec {
  const titles = topics.map(({ title }) => title);
  const values = topics.flatMap(({ title, counts }, place) =>
    counts.map((articles, index) => ({ day: days[index] ?? '', title, articles, place })),
  );
  return {
    width: 480,
    height: 180,
    data: { values },
    mark: 'bar',
    encoding: {
      x: {
        field: 'day',
        type: 'ordinal',
        sort: [...days],
        axis: { title: null, labelAngle: -45, labelExpr: DAY_AND_MONTH },
      },
      y: {
        field: 'articles',
        type: 'quantitative',
        axis: { title: 'Articles a day', tickMinStep: 1, format: 'd' },
      },
      color: {
        field: 'title',
        type: 'nominal',
        scale: {
          domain: titles,
          range: titles.map((_, index) => COLOURS[index % COLOURS.length] ?? 'black'),
        },
        legend: { title: null, orient: 'bottom', columns: 2, labelLimit: LEGEND_PX },
      },
      // The first of the legend stands on top.
      order: { field: 'place', sort: 'descending' },
    },
    config: { font, view: { stroke: null } },
  };
}

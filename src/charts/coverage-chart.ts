import { fileURLToPath } from 'node:url';
import type { Coverage } from '../core/coverage.ts';
import { coverageSpec } from './coverage-spec.ts';

/** Twice the size in which it is shown, for sharp screens. */
const WIDTH_PX = 1_280;
const FONT = 'DejaVu Sans';

/**
 * Draws articles a day by topic, as PNG. The libraries take 0.5 s to load: only a digest that has a chart waits
 * for them. The font comes along, so that letters of every script that it has look the same everywhere.
 */
export async function drawCoverage(coverage: Coverage): Promise<Uint8Array> {
  const [{ compile }, vega, { Resvg }] = await Promise.all([
    import('vega-lite'),
    import('vega'),
    import('@resvg/resvg-js'),
  ]);
  const { spec } = compile(coverageSpec(coverage, FONT));
  const view = new vega.View(vega.parse(spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  const image = new Resvg(svg, {
    background: 'white',
    fitTo: { mode: 'width', value: WIDTH_PX },
    font: {
      loadSystemFonts: false,
      fontFiles: [fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))],
      defaultFontFamily: FONT,
    },
  });
  return image.render().asPng();
}

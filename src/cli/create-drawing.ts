import type { ErrorLog } from '../bot/bot.ts';
import { drawCoverage } from '../charts/coverage-chart.ts';
import type { DrawCoverage } from '../core/coverage.ts';

/** Draws charts; a digest does without one that cannot be drawn. */
export const createDrawing =
  (log: ErrorLog): DrawCoverage =>
  (coverage) =>
    drawCoverage(coverage).catch((error: unknown) => {
      log.error({ err: error }, 'a chart could not be drawn');
      return null;
    });

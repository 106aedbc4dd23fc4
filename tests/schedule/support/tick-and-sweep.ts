import { sweep } from '../../../src/schedule/sweep.ts';
import { type Ticking, tick } from '../../../src/schedule/tick.ts';

/** Everything that is due, then the sweeps: what the ticker does side by side. */
export async function tickAndSweep(ticking: Ticking): Promise<void> {
  await tick(ticking);
  await sweep(ticking);
}

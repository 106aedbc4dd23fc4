import type { Step } from '../../../src/schedule/deliverer.ts';
import type { Ticking } from '../../../src/schedule/tick.ts';
import { tickAndSweep } from './tick-and-sweep.ts';

/** Where a process dies: around the nth time that it comes by. */
export interface CrashPoint {
  readonly name: string;
  readonly when: 'before' | 'after';
  readonly nth: number;
}

/**
 * One tick of a process that dies at a point: nothing of it runs on, not even what catches errors. Resolves
 * when it is done or dead.
 */
export async function tickUntilCrash(
  parts: Omit<Ticking, 'step'>,
  point: CrashPoint | null,
): Promise<'done' | 'dead'> {
  let passed = 0;
  let die: () => void = () => undefined;
  let isDead = false;
  const death = new Promise<'dead'>((resolve) => {
    die = () => {
      isDead = true;
      resolve('dead');
    };
  });
  const forever = new Promise<never>(() => undefined);
  const reaches = (name: string, when: CrashPoint['when']) =>
    point !== null && point.name === name && point.when === when && passed === point.nth;
  const step: Step = async (name, work) => {
    if (isDead) return forever;
    if (point?.name === name) passed += 1;
    if (reaches(name, 'before')) die();
    if (isDead) return forever;
    const result = await work();
    if (reaches(name, 'after')) die();
    return isDead ? forever : result;
  };
  return Promise.race([tickAndSweep({ ...parts, step }).then(() => 'done' as const), death]);
}

import { afterAll, describe, expect, test } from 'vitest';
import { SimulatedClock } from '../schedule/support/simulated-clock.ts';
import type { CrashOrder } from './kill-messages.ts';
import { killRun } from './kill-run.ts';
import { KILL_FAULTS, type KillFault, openDiscordStage, openSlackStage } from './kill-stage.ts';

/** `npm run test:kill` sets it. */
const LONG = process.env['PRECIS_KILL'] === 'long';

/** Every step of a delivery, as tests/schedule/delivery.test.ts holds them complete. */
const STEPS = [
  'list schedules',
  'plan',
  'claim',
  'read schedule',
  'compose',
  'render',
  'freeze',
  'check scope',
  'find place',
  'note intent',
  'post',
  'note',
  'read back',
  'list to sweep',
  'read back to sweep',
  'remove twin',
  'note sweep',
] as const;

const crashes = STEPS.flatMap((name) =>
  (['before', 'after'] as const).map((when): CrashOrder => ({ name, when, nth: 1 })),
);

interface Run {
  readonly crash: CrashOrder;
  readonly fault: KillFault;
  readonly processes: number;
}

/**
 * The short form: what matters most. The long one: every crash with every other fault, which is at least 1,000
 * deliveries on both platforms together; tests/schedule/delivery.test.ts has everything with everything.
 */
const RUNS: readonly Run[] = LONG
  ? crashes.flatMap((crash, index) =>
      KILL_FAULTS.filter((_, other) => (index + other) % 2 === 0).map((fault, other) => ({
        ...{ crash, fault },
        processes: (index + other) % 3 === 0 ? 1 : 3,
      })),
    )
  : [
      { crash: { name: 'post', when: 'after', nth: 1 }, fault: 'accept_then_drop', processes: 1 },
      { crash: { name: 'note intent', when: 'after', nth: 1 }, fault: 'slow', processes: 3 },
      { crash: { name: 'post', when: 'before', nth: 1 }, fault: 'hidden', processes: 3 },
    ];

describe.each([
  ['Slack', openSlackStage],
  ['Discord', openDiscordStage],
] as const)('processes killed while they post to %s', (_name, open) => {
  const clock = new SimulatedClock('2024-03-11T07:55:00Z');
  const opened = open(clock);
  afterAll(async () => (await opened).close());

  test(
    'leave every digest in its channel once',
    async () => {
      const stage = await opened;
      let deliveries = 0;
      let kills = 0;
      const faults: string[] = [];
      for (const { crash, fault, processes } of RUNS) {
        stage.arm(fault, 4);
        const result = await killRun(stage, clock, { crash, processes });
        stage.clear();
        deliveries += result.deliveries;
        kills += result.kills;
        faults.push(...result.faults.map((wrong) => `${wrong} (${fault})`));
      }
      process.stdout.write(
        `${stage.platform}: ${deliveries} deliveries, ${kills} kills, ${faults.length} faults\n`,
      );
      expect(faults).toEqual([]);
      expect(kills).toBeGreaterThan(0);
    },
    LONG ? 3_600_000 : 120_000,
  );
});

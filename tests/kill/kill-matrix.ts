import { crashPointsOf, protocolFiles } from '../schedule/support/crash-points.ts';
import type { CrashOrder } from './kill-messages.ts';
import { type KillFault, NETWORK_FAULTS } from './kill-stage.ts';

/** One digest to every channel: where a process dies, what the network does, and how many processes there are. */
export interface KillOrderOfRun {
  readonly crash: CrashOrder;
  readonly fault: KillFault;
  readonly processes: number;
  /** Whether composing fails the first time. */
  readonly isShaky: boolean;
}

/** Some points are come by only when something else goes wrong. */
const ONLY_WHEN_REFUSED = ['give up', 'tell'];
const ONLY_WHEN_SHAKY = ['fail'];

/** Every crash point of the sources with every fault of the network, in one process and in three. */
export const wholeMatrix: readonly KillOrderOfRun[] = [1, 3].flatMap((processes) =>
  crashPointsOf(protocolFiles()).flatMap((name) =>
    (['before', 'after'] as const).flatMap((when) =>
      faultsFor(name).map((fault) => ({
        crash: { name, when, nth: 1 },
        ...{ fault, processes },
        isShaky: ONLY_WHEN_SHAKY.includes(name),
      })),
    ),
  ),
);

function faultsFor(name: string): readonly KillFault[] {
  return ONLY_WHEN_REFUSED.includes(name) ? ['refused'] : NETWORK_FAULTS;
}

/** What matters most: for every change. */
export const shortMatrix: readonly KillOrderOfRun[] = [
  { crash: { name: 'post', when: 'after', nth: 1 }, fault: 'accept_then_drop', processes: 1, isShaky: false },
  { crash: { name: 'note intent', when: 'after', nth: 1 }, fault: 'late', processes: 3, isShaky: false },
  { crash: { name: 'give up', when: 'after', nth: 1 }, fault: 'refused', processes: 1, isShaky: true },
];

/** Names a run, also in a log that is gone on with. */
export const nameOf = ({ crash, fault, processes }: KillOrderOfRun): string =>
  `${crash.when} "${crash.name}", ${fault}, ${processes === 1 ? 'one process' : `${processes} processes`}`;

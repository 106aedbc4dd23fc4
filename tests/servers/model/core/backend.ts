import type { Changes } from '../../slack/core/changes.ts';
import type { ViolationBook } from '../../slack/core/violations.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import type { Mode } from '../mind/mode.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Holds } from './holds.ts';
import type { ModelCall } from './model-call.ts';
import type { ModelCard } from './model-card.ts';
import type { RateWindow } from './rate-window.ts';
import type { Script } from './script.ts';

/** What the parts of the server share. */
export interface Backend {
  readonly profile: Profile;
  readonly key: string;
  readonly cards: readonly ModelCard[];
  readonly slowMs: number;
  readonly now: () => number;
  readonly rate: RateWindow;
  readonly calls: ModelCall[];
  readonly violations: ViolationBook;
  readonly changes: Changes;
  readonly faults: FaultPlan;
  readonly script: Script;
  readonly holds: Holds;
  mode: Mode;
}

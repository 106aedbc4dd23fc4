import type { ResponseFormatType } from '../core/model-card.ts';
import type { Endpoint } from '../profiles/profile.ts';
import type { NamedFault } from './model-faults.ts';

/** What of a request decides whether a fault meets it. */
export interface Meeting {
  readonly on: Endpoint['kind'];
  readonly format: ResponseFormatType;
  /** The request will be answered: only then there is a body, or content, to spoil. */
  readonly isAdmitted: boolean;
}

/** The faults to come, in the order they were asked for. */
export interface FaultPlan {
  arm(fault: NamedFault, times: number, on: Endpoint['kind']): void;
  take(meeting: Meeting): NamedFault | null;
  clear(): void;
}

function meets(fault: NamedFault, { format, isAdmitted }: Meeting): boolean {
  switch (fault.kind) {
    case 'transport':
      return fault.how.act !== 'refuse';
    case 'http':
      return fault.when === undefined || fault.when === format;
    case 'body':
    case 'content':
      return isAdmitted;
  }
}

export function createFaultPlan(): FaultPlan {
  const armed: { readonly fault: NamedFault; readonly on: Endpoint['kind']; left: number }[] = [];
  return {
    arm(fault, times, on) {
      armed.push({ fault, on, left: times });
    },
    take(meeting) {
      const hit = armed.find(({ fault, on, left }) => left > 0 && on === meeting.on && meets(fault, meeting));
      if (hit === undefined) return null;
      hit.left -= 1;
      return hit.fault;
    },
    clear() {
      armed.length = 0;
    },
  };
}

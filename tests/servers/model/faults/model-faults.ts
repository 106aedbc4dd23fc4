import { BODY_FAULTS } from './body-faults.ts';
import { CONTENT_FAULTS } from './content-faults.ts';
import { HTTP_FAULTS } from './http-faults.ts';
import type { ModelFault } from './model-fault.ts';
import { TRANSPORT_FAULTS } from './transport-faults.ts';

const ALL = [...TRANSPORT_FAULTS, ...HTTP_FAULTS, ...BODY_FAULTS, ...CONTENT_FAULTS] as const;

export type FaultName = (typeof ALL)[number]['name'];

/** A fault under its own name. */
export type NamedFault = ModelFault & { readonly name: FaultName };

/** Everything that can go wrong with a model, by name. */
export const MODEL_FAULTS: readonly NamedFault[] = ALL;

/** The fault of that name. */
export function findFault(name: FaultName): NamedFault {
  const fault = MODEL_FAULTS.find((one) => one.name === name);
  if (fault === undefined) throw new Error(`no fault is called ${name}`);
  return fault;
}

import type { Check, Finding } from '../core/check.ts';
import { SetupError } from '../core/errors.ts';
import { StoreError } from '../core/store-error.ts';

/** A finding with the name of the check that found it. */
export interface NamedFinding extends Finding {
  readonly check: string;
}

/** Looks at one thing after the other; whatever breaks on the way is a finding too. */
export async function* runChecks(checks: readonly Check[]): AsyncGenerator<NamedFinding> {
  for (const { name, look } of checks) {
    const findings = await look().catch((error: unknown) => [toFinding(error)]);
    for (const finding of findings) yield { check: name, ...finding };
  }
}

/** What an error says to the operator. */
export function toFinding(error: unknown): Finding {
  if (error instanceof SetupError) return { status: 'fail', message: error.message, next: error.hint };
  if (error instanceof StoreError) return { status: 'fail', message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { status: 'fail', message: `The check itself broke: ${message}.` };
}

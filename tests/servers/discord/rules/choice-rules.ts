import { z } from 'zod';
import type { JsonObject } from '../../slack/core/json.ts';
import { invalidForm } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { judge } from './explain-issues.ts';

const choices = z.strictObject({
  choices: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        name_localizations: z.record(z.string(), z.string().min(1).max(100)).nullish(),
        value: z.union([z.string().min(1).max(100), z.number()]),
      }),
    )
    .max(25),
});

/** Checks the answer to an autocomplete. Throws 50035, everything under `data`. */
export function checkChoices(backend: Backend, where: string, data: JsonObject): void {
  const { issues, unknown } = judge(choices, data, ['data']);
  for (const name of unknown) backend.violations.record('unknown_field', where, name);
  if (issues.length > 0) throw invalidForm(issues);
}

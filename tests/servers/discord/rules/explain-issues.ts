import type { z } from 'zod';
import type { FieldIssue } from '../core/api-error.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const pathOf = (base: Path, issue: Issue): Path => [
  ...base,
  ...issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
];

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): Pick<FieldIssue, 'code' | 'message'> {
  const most = String(issue.maximum);
  if (issue.origin === 'string')
    return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${most} or fewer in length.` };
  if (issue.origin === 'array')
    return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${most} or fewer in length.` };
  return { code: 'NUMBER_TYPE_MAX', message: `Value should be less than or equal to ${most}.` };
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): Pick<FieldIssue, 'code' | 'message'> {
  const least = String(issue.minimum);
  if (issue.origin === 'string' && issue.minimum === 1)
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  if (issue.origin === 'string' || issue.origin === 'array')
    return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${least} or more in length.` };
  return { code: 'NUMBER_TYPE_MIN', message: `Value should be greater than or equal to ${least}.` };
}

function explain(issue: Issue): Pick<FieldIssue, 'code' | 'message'> {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_BAD_TYPE', message: `Could not interpret it as ${issue.expected}.` };
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${issue.values.map(String).join(', ')}}.`,
      };
    case 'invalid_union':
      return {
        code: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" is not one that is allowed here.',
      };
    case 'invalid_format':
      return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    case 'custom':
      return { code: String(issue.params?.['code'] ?? 'BASE_TYPE_INVALID'), message: issue.message };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

/** What was found wrong, in Discord's words; and the names of fields that Discord does not know, apart. */
export interface Judgement {
  readonly issues: readonly FieldIssue[];
  readonly unknown: readonly string[];
}

/** What zod found, explained; `base` is where the value stands in the body. */
export function explainIssues(error: z.ZodError | undefined, base: Path = []): Judgement {
  const found = error?.issues ?? [];
  return {
    issues: found
      .filter((issue) => issue.code !== 'unrecognized_keys')
      .map((issue) => ({ path: pathOf(base, issue), ...explain(issue) })),
    unknown: found.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...pathOf(base, issue), key].join('.'))
        : [],
    ),
  };
}

/** Holds a value against a schema. */
export function judge(schema: z.ZodType, value: unknown, base: Path = []): Judgement {
  return explainIssues(schema.safeParse(value, { reportInput: true }).error, base);
}

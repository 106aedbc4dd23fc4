import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const pointer = (path: readonly PropertyKey[]) => `[json-pointer:/${path.map(String).join('/')}]`;

function explainSize(issue: Issue & { readonly code: 'too_big' | 'too_small' }): string {
  const isText = issue.origin === 'string';
  if (issue.code === 'too_big') {
    if (isText) return `must be less than ${Number(issue.maximum) + 1} characters`;
    return issue.origin === 'array'
      ? `no more than ${issue.maximum} items allowed`
      : `must be at most ${issue.maximum}`;
  }
  if (isText) return `must be more than ${Number(issue.minimum) - 1} characters`;
  return issue.origin === 'array'
    ? `no less than ${issue.minimum} items allowed`
    : `must be at least ${issue.minimum}`;
}

function explain(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return explainSize(issue);
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'unsupported type';
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? `missing required field: ${String(issue.path.at(-1))}`
        : `failed to match all allowed schemas: expected ${issue.expected}`;
    default:
      return issue.message;
  }
}

/** What is wrong, in Slack's words and with its JSON pointers, under a root such as `['blocks']`. */
export function explainIssues(error: z.ZodError, root: readonly PropertyKey[]): readonly string[] {
  return error.issues.map((issue) => `${explain(issue)} ${pointer([...root, ...issue.path])}`);
}

/**
 * What an endpoint takes of the API. Everything speaks of Chat Completions, and each leaves out something: older
 * servers know no `json_schema` or call the limit `max_tokens`, reasoning models take no temperature.
 */
export interface Dialect {
  /** How the shape of the output is asked for; `text`: in words only. */
  readonly format: 'json_schema' | 'json_object' | 'text';
  readonly limit: 'max_completion_tokens' | 'max_tokens';
  readonly temperature: boolean;
  /** Whether it is told to think little; who takes no temperature thinks before it answers. */
  readonly effort: boolean;
}

/** What OpenAI's own endpoint takes: tried first. */
export const fullDialect: Dialect = {
  format: 'json_schema',
  limit: 'max_completion_tokens',
  temperature: true,
  effort: false,
};

const LIMIT = /max_(?:completion_)?tokens/;
const TEMPERATURE = /temperature/;
const EFFORT = /reasoning_effort/;
const LESS = { json_schema: 'json_object', json_object: 'text', text: null } as const;

/**
 * What to try after a request was refused with this complaint (message, parameter and code of the error); null
 * when there is nothing less to ask for. A complaint that names no parameter is taken to be about the format.
 */
export function stepDown(dialect: Dialect, complaint: string): Dialect | null {
  const said = complaint.toLowerCase();
  if (LIMIT.test(said) && dialect.limit === 'max_completion_tokens')
    return { ...dialect, limit: 'max_tokens' };
  if (EFFORT.test(said) && dialect.effort) return { ...dialect, effort: false };
  if (TEMPERATURE.test(said) && dialect.temperature) return { ...dialect, temperature: false, effort: true };
  const format = LESS[dialect.format];
  return format === null ? null : { ...dialect, format };
}

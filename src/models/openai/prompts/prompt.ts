import type { TaskName } from '../../../model.ts';

/** One file of `prompts/`: the instructions for one task, checked. */
export interface Prompt {
  readonly task: TaskName;
  /** Another model for this task than the one that is configured. */
  readonly model: string | null;
  readonly temperature: number | null;
  /** Tokens that may come back at most. */
  readonly maxOutputTokens: number;
  /** JSON Schema of the output in the subset that strict structured outputs take. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Templates with `{{variable}}`s. */
  readonly system: string;
  readonly user: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string;
}

/** Every task has one. */
export type Prompts = Readonly<Record<TaskName, Prompt>>;

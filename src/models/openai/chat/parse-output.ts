import { jsonrepair } from 'jsonrepair';
import type { TaskName, Tasks } from '../../../model.ts';
import { taskOutputs } from '../task-outputs.ts';

/** Far more than any answer that was asked for. */
const MAX_CHARS = 64_000;

/**
 * The output in what a model wrote: JSON as it should be, JSON in a fence or between other words, or JSON with small
 * faults. Null when it has not the shape of the task. Never throws.
 */
export function parseOutput<Name extends TaskName>(task: Name, text: string): Tasks[Name]['output'] | null {
  if (text.length > MAX_CHARS) return null;
  for (const read of [JSON.parse, readInner, readRepaired]) {
    const output = taskOutputs[task].safeParse(attempt(read, text));
    if (output.success) return output.data;
  }
  return null;
}

const innerOf = (text: string): string => text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);

const readInner = (text: string): unknown => JSON.parse(innerOf(text));

const readRepaired = (text: string): unknown => JSON.parse(jsonrepair(innerOf(text)));

function attempt(read: (text: string) => unknown, text: string): unknown {
  try {
    return read(text);
  } catch {
    // Not JSON to this reader: the next one looks for it elsewhere.
    return undefined;
  }
}

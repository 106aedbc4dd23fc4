import { splitText } from '../../split-text.ts';
import { type Run, writeRuns } from './run.ts';

/** Room for what may stand between two runs. */
const SEAM = 2;

/** Parts runs so that what each part writes has at most `maxChars`. Long words are cut, nothing is left out. */
export function partRuns(runs: readonly Run[], maxChars: number): readonly (readonly Run[])[] {
  const parts: Run[][] = [];
  let room = 0;
  const add = (run: Run, chars: number) => {
    if (chars > room) {
      parts.push([]);
      room = maxChars;
    }
    parts.at(-1)?.push(run);
    room -= chars;
  };
  for (const run of runs.flatMap((one) => shorten(one, maxChars))) add(run, charsOf(run));
  return parts;
}

const charsOf = (run: Run): number => writeRuns([run]).length + SEAM;

/** A run that is too long for one part, in several. */
function shorten(run: Run, maxChars: number): readonly Run[] {
  const chars = charsOf(run);
  if (chars <= maxChars || run.kind === 'finished' || run.text.length < 2) return [run];
  const rawChars = Math.max(1, Math.floor((run.text.length * maxChars * 0.9) / chars));
  return splitText(run.text, rawChars).flatMap((text) => shorten({ ...run, text }, maxChars));
}

import type { Passage } from './passage.ts';

/**
 * Sentences that stand in one quotation, in the order of their text: `“We looked at the act,” she said. “It is old.` and
 * `But it will stay.”`. Sentences in no such company are left out.
 */
export function quotedTogether(sources: readonly Passage[]): readonly (readonly Passage[])[] {
  const runs: Passage[][] = [];
  let isOpen = false;
  for (const source of sources) {
    const last = runs.at(-1);
    const run = isOpen || (last !== undefined && goesOn(last, source)) ? last : undefined;
    if (run === undefined) runs.push([source]);
    else run.push(source);
    isOpen = opensAfter(source.text, isOpen);
  }
  return runs.filter((run) => run.length > 1);
}

/** `“A,” she said. “B.”` */
const goesOn = (run: readonly Passage[], { text }: Passage) =>
  /^["“]/u.test(text) && /["”]/u.test(run.at(-1)?.text ?? '');

const MARK = /["“”]|''/gu;

/** Marks that open and close. */
const EITHER = new Set(['"', "''"]);

/** Whether a quotation is open behind a sentence. */
export function opensAfter(text: string, isOpen: boolean): boolean {
  return [...text.matchAll(MARK)].reduce((open, [mark]) => (EITHER.has(mark) ? !open : mark === '“'), isOpen);
}

import { readdirSync, readFileSync } from 'node:fs';

/** A sentence worded anew, and the sentences it cites. */
export interface Fixture {
  readonly sources: readonly string[];
  readonly sentence: string;
  /** What was changed; null in a true paraphrase. */
  readonly kind: string | null;
}

const folder = new URL('../../fixtures/grounding/', import.meta.url);
const SLOT = /\{(\w+):([^{}]*)\}/;

/** The sentences of one part of the fixtures, a folder of them or one file: see their README. */
export function readFixtures(part: string): readonly Fixture[] {
  const files = part.endsWith('.txt')
    ? [part]
    : readdirSync(new URL(`${part}/`, folder)).map((name) => `${part}/${name}`);
  return files
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .flatMap((text) => text.trim().split(/\n{2,}/))
    .flatMap(readBlock);
}

function readBlock(block: string): readonly Fixture[] {
  const lines = block.split('\n');
  const sources = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
  const worded = lines
    .filter((line) => line.startsWith('- '))
    .flatMap((line) => readParaphrase(line.slice(2)));
  const wrong = lines.filter((line) => line.startsWith('x ')).map((line) => line.slice(2));
  return [...worded, ...wrong.map((sentence) => ({ sentence, kind: 'any' }))].map((one) => ({
    sources,
    ...one,
  }));
}

/** The true one first, then one for each false alternative. */
function readParaphrase(line: string): readonly Omit<Fixture, 'sources'>[] {
  const parts = line.split(SLOT);
  const write = (slot: number, choice: number): string =>
    parts
      .map((part, at) => {
        if (at % 3 === 0) return part;
        return at % 3 === 1 ? '' : (part.split('|')[at === slot ? choice : 0] ?? '');
      })
      .join('');
  const changed = parts.flatMap((part, slot) =>
    slot % 3 !== 2
      ? []
      : part
          .split('|')
          .slice(1)
          .map((_, index) => ({ sentence: write(slot, index + 1), kind: parts[slot - 1] ?? '' })),
  );
  return [{ sentence: write(-1, 0), kind: null }, ...changed];
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../src/schedule/', import.meta.url));
/** Where delivering begins. */
const ROOTS = ['tick.ts', 'sweep.ts'];
/** Files whose work is one step of another file, by what is called there: their own awaits may stand together. */
const WITHIN_A_STEP: Readonly<Record<string, string>> = {
  'read-order.ts': 'readOrder',
  'post-place.ts': 'placeOf',
};

/** A source file of the protocol, without comments. */
export interface ProtocolFile {
  readonly name: string;
  readonly source: string;
}

/** Every file that delivering reaches inside src/schedule, except those that only import types of each other. */
export function protocolFiles(): readonly ProtocolFile[] {
  const reached = new Map<string, string>();
  const visit = (name: string) => {
    if (reached.has(name) || Object.hasOwn(WITHIN_A_STEP, name)) return;
    const source = withoutComments(readFileSync(join(FOLDER, name), 'utf8'));
    reached.set(name, source);
    for (const [, path = ''] of source.matchAll(/^import (?!type\b)[^;]*from '(\.{1,2}\/[^']+)';/gm)) {
      const other = join(dirname(name), path);
      if (!other.startsWith('..')) visit(other);
    }
  };
  for (const root of ROOTS) visit(root);
  return [...reached].map(([name, source]) => ({ name, source }));
}

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** The names of all crash points, in the order in which they stand in the files. */
export const crashPointsOf = (files: readonly ProtocolFile[]): readonly string[] => [
  ...new Set(
    files.flatMap(({ source }) => [...source.matchAll(/\bstep\(\s*'([^']+)'/g)].map(([, name = '']) => name)),
  ),
];

/**
 * Awaits that a crash could meet without a name: whatever is not `step(...)` itself, nor a function of these files,
 * whose own awaits are looked at; and calls of the store, a platform or the composer that no step stands around.
 */
export function bareAwaits(files: readonly ProtocolFile[]): readonly string[] {
  const own = new Set(files.flatMap(({ source }) => asyncFunctions(source)));
  return files.flatMap(({ name, source }) => {
    const awaits = [...source.matchAll(/\bawait\b\s*([\s\S]{0,60})/g)]
      .map(([, rest = '']) => rest)
      .filter((rest) => {
        const called = /^([\w.]+)\s*[(<]/.exec(rest)?.[1] ?? '';
        return called !== 'step' && !own.has(called) && !isHandedOn(called);
      });
    const calls = [...source.matchAll(/([\s\S]{0,40})\b((?:store\.\w+|poster|deliverer)\.\w+)\(/g)]
      .filter(([, before = '', call = '']) => isWork(call) && !/=>\s*$/.test(before))
      .map(([, , call = '']) => call);
    return [...awaits, ...calls].map((text) => `${name}: ${text.split('\n')[0]?.trim()}`);
  });
}

/** `work(...)` of a loop over functions of the file, and waiting for what stands in steps itself. */
const isHandedOn = (called: string): boolean => ['work', 'Promise.race'].includes(called);

const isWork = (call: string): boolean =>
  /^store\.(?:schedules|watches)\./.test(call) || /^poster\./.test(call) || call === 'deliverer.compose';

/** Names of functions that give a promise: declared so, or as arrows. */
function asyncFunctions(source: string): readonly string[] {
  const declared = [...source.matchAll(/\bfunction (\w+)\([\s\S]*?\): Promise</g)];
  const arrows = [
    ...source.matchAll(/\bconst (\w+) = \([^)]*\)(?:: Promise<\w+>)? =>\s*\n?\s*noteDelivery\(/g),
  ];
  return [...declared, ...arrows].map(([, name = '']) => name);
}

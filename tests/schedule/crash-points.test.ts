import { describe, expect, test } from 'vitest';
import { bareAwaits, crashPointsOf, type ProtocolFile, protocolFiles } from './support/crash-points.ts';

const files = protocolFiles();

/** The protocol with one file written otherwise. */
function rewritten(name: string, change: (source: string) => string): readonly ProtocolFile[] {
  const found = files.find((file) => file.name === name);
  const source = change(found?.source ?? '');
  expect(source).not.toBe(found?.source);
  return [...files.filter((file) => file !== found), { name, source }];
}

describe('a crash can be met everywhere by its name', () => {
  test('every await of the deliverer stands in a named step', () => {
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      expect.arrayContaining([
        'deliver-next.ts',
        'freeze.ts',
        'give-up.ts',
        'note-delivery.ts',
        'reconcile.ts',
        'send.ts',
        'sweep.ts',
        'tell-owner.ts',
        'tick.ts',
      ]),
    );
    expect(bareAwaits(files)).toEqual([]);
  });

  test.each<[string, (source: string) => string, string]>([
    [
      'send.ts',
      (source) =>
        source.replace(/await step\('check scope', \(\) => (store\.scopeOf\([^)]*\))\)/, 'await $1'),
      'send.ts: store.scopeOf(delivery.room);',
    ],
    [
      'send.ts',
      (source) => source.replace('const { id, words } = delivery;', 'await fetch(words);'),
      'send.ts: fetch(words);',
    ],
    [
      'note-delivery.ts',
      (source) =>
        source.replace(
          /await step\('note', \(\) => (store\.schedules\.changeDelivery\([^)]*\))\)/,
          'return $1',
        ),
      'note-delivery.ts: store.schedules.changeDelivery',
    ],
    [
      'reconcile.ts',
      (source) =>
        source.replace(/await step\('read back', \(\) =>\s*(poster\.readBack\([^)]*\)),?\s*\)/, 'await $1'),
      'reconcile.ts: poster.readBack',
    ],
  ])('an await without one is found in %s', (name, change, found) => {
    expect(bareAwaits(rewritten(name, change)).join('\n')).toContain(found);
  });

  test('no two steps of one file have the same name, so that a crash order means one place', () => {
    for (const { name, source } of files) {
      const names = [...source.matchAll(/\bstep\(\s*'([^']+)'/g)].map(([, step]) => step);
      expect(new Set(names).size, name).toBe(names.length);
    }
    expect(crashPointsOf(files).length).toBeGreaterThan(20);
  });
});

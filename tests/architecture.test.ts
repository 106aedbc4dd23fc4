import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom, inside the project. A folder may always import itself. First match decides. */
const MAY_IMPORT: readonly (readonly [house: string, mayImport: readonly string[]])[] = [
  ['src/core/', []],
  ['src/text/', ['src/core/']],
  ['src/schedule-store.ts', ['src/core/']],
  ['src/poster.ts', ['src/core/']],
  ['src/digests.ts', ['src/core/']],
  ['src/watches.ts', ['src/core/']],
  ['src/watch-store.ts', ['src/core/', 'src/schedule-store.ts']],
  ['src/usage-store.ts', ['src/core/']],
  ['src/cache.ts', []],
  [
    'src/store.ts',
    ['src/core/', 'src/schedule-store.ts', 'src/watch-store.ts', 'src/usage-store.ts', 'src/cache.ts'],
  ],
  ['src/model.ts', ['src/core/']],
  ['src/editing.ts', ['src/model.ts', 'src/cache.ts']],
  ['src/newsroom.ts', ['src/core/', 'src/store.ts']],
  ['src/platform.ts', ['src/core/']],
  [
    'src/newsroom/',
    ['src/core/', 'src/text/', 'src/store.ts', 'src/newsroom.ts', 'src/model.ts', 'src/editing.ts'],
  ],
  ['src/bot/', ['src/core/', 'src/newsroom.ts', 'src/store.ts', 'src/digests.ts', 'src/watches.ts']],
  [
    'src/stores/',
    [
      'src/core/',
      'src/text/',
      'src/store.ts',
      'src/schedule-store.ts',
      'src/watch-store.ts',
      'src/usage-store.ts',
      'src/cache.ts',
    ],
  ],
  ['src/models/', ['src/core/', 'src/model.ts', 'src/editing.ts', 'src/usage-store.ts']],
  ['src/caches/', ['src/core/', 'src/cache.ts']],
  ['src/charts/', ['src/core/']],
  [
    'src/schedule/',
    [
      'src/core/',
      'src/store.ts',
      'src/schedule-store.ts',
      'src/watch-store.ts',
      'src/newsroom.ts',
      'src/poster.ts',
      'src/digests.ts',
      'src/watches.ts',
    ],
  ],
  ['src/ingest/', ['src/core/', 'src/text/', 'src/store.ts']],
  ['src/platforms/', ['src/core/', 'src/platform.ts', 'src/poster.ts', 'src/bot/']],
  ['src/cli/', ['src/', 'config/']],
  ['src/main.ts', ['src/', 'config/']],
  ['commands/', ['src/bot/', 'src/core/', 'src/newsroom.ts', 'src/digests.ts', 'src/watches.ts']],
  ['config/', []],
];

/** One folder per vendor: nobody else imports the package. */
const VENDORS: Readonly<Record<string, string>> = {
  'node:sqlite': 'src/stores/sqlite/',
  kysely: 'src/stores/',
  linkedom: 'src/ingest/',
  '@mozilla/readability': 'src/ingest/',
  chardet: 'src/ingest/',
  'snowball-stemmers': 'src/text/',
  commander: 'src/cli/',
  '@slack/bolt': 'src/platforms/slack/',
  'discord.js': 'src/platforms/discord/',
  openai: 'src/models/openai/',
  jsonrepair: 'src/models/openai/',
  keyv: 'src/caches/',
  '@keyv/valkey': 'src/caches/',
  'quick-lru': 'src/caches/',
  'node-cron': 'src/schedule/',
  croner: 'src/schedule/',
  uuid: 'src/schedule/',
  vega: 'src/charts/',
  'vega-lite': 'src/charts/',
  '@resvg/resvg-js': 'src/charts/',
};

const files = ['src', 'commands', 'config']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'));

/** Specifiers of static, dynamic, type and re-export imports. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g);
  return [...found].map((match) => match[1] ?? '');
}

const graph = new Map(
  files.map((file) => [
    file,
    importsOf(file).map((specifier) =>
      specifier.startsWith('.')
        ? relative(root, normalize(join(root, dirname(file), specifier)))
            .split(sep)
            .join('/')
        : specifier,
    ),
  ]),
);

const houseOf = (file: string) => MAY_IMPORT.find(([house]) => file.startsWith(house));
const isInside = (target: string, house: string) =>
  target === house || (house.endsWith('/') && target.startsWith(house));

function forbidden(file: string, target: string): boolean {
  const entry = houseOf(file);
  if (entry === undefined) return true;
  const [house, allowed] = entry;
  if (isInside(target, house)) return false;
  return !allowed.some((place) => isInside(target, place));
}

describe('the architecture', () => {
  test('every file stands in a house of the table', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => houseOf(file) === undefined)).toEqual([]);
  });

  test('arrows point inward', () => {
    const wrong = [...graph].flatMap(([file, targets]) =>
      targets
        .filter((target) => /^(src|commands|config|tests|bench)\//.test(target))
        .filter((target) => forbidden(file, target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the core knows nothing of the outside, not even node', () => {
    const wrong = [...graph]
      .filter(([file]) => file.startsWith('src/core/'))
      .flatMap(([file, targets]) =>
        targets.filter((target) => !target.startsWith('src/core/')).map((target) => `${file} -> ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('one adapter never knows another', () => {
    const place = (file: string) => /^src\/(?:stores|platforms)\/([^/]+)\//.exec(file)?.[1];
    const wrong = [...graph].flatMap(([file, targets]) =>
      targets
        .filter(
          (target) =>
            place(file) !== undefined && place(target) !== undefined && place(file) !== place(target),
        )
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only main names an endpoint or a cache', () => {
    const users = [...graph]
      .filter(([file]) => !/^src\/(?:models|caches)\//.test(file))
      .filter(([, targets]) => targets.some((target) => /^src\/(?:models\/openai|caches)\//.test(target)))
      .map(([file]) => file);
    expect(users).toEqual(['src/main.ts']);
  });

  test('only main names a store', () => {
    const users = [...graph]
      .filter(
        ([file, targets]) =>
          !file.startsWith('src/stores/') && targets.some((target) => target.startsWith('src/stores/')),
      )
      .map(([file]) => file);
    expect(users.filter((file) => file !== 'src/main.ts')).toEqual([]);
  });

  test.each(Object.entries(VENDORS))('only %s is spoken in %s', (vendor, house) => {
    const users = [...graph].filter(([, targets]) => targets.includes(vendor)).map(([file]) => file);
    expect(users.filter((file) => !file.startsWith(house))).toEqual([]);
  });

  test('no import goes in a circle, type imports included', () => {
    expect(findCycle()).toEqual([]);
  });
});

function findCycle(): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of graph.get(file) ?? []) {
      const cycle = graph.has(target) ? walk(target, [...path, file]) : [];
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

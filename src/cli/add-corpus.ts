import { resolve } from 'node:path';
import { collectionId } from '../core/identifiers.ts';
import { speakerNames } from '../ingest/speaker-names.ts';
import type { Store } from '../store.ts';
import type { IngestCommand } from './ingest.ts';
import type { Outside } from './outside.ts';
import { parseCollection } from './parse-collection.ts';
import { parseRoom } from './parse-room.ts';
import { readAliases } from './read-aliases.ts';
import { requireCollection } from './require-collection.ts';
import type { Setup } from './setup.ts';
import type { AddSubcommand } from './subcommand.ts';
import { withStore } from './with-store.ts';

interface IngestOptions {
  readonly collection?: string;
  readonly source?: string;
  readonly format?: string;
  readonly json?: boolean;
}

/** What changes the corpus or who may see it: ingest, demo, grant, revoke. */
export function addCorpus(add: AddSubcommand, outside: Outside): void {
  add<IngestOptions>(
    null,
    'ingest <path...>',
    'store articles: files, folders, - for standard input',
    (paths, options) => ingestInto(outside, paths, options),
  )
    .option('--collection <name>', 'collection they go to (default: the setting ingest.collection)')
    .option('--source <name>', 'outlet of articles that name none')
    .option('--format <format>', 'markdown, text, html, json or jsonl (default: told by name and content)')
    .option('--json', 'print one JSON object a line');

  add(null, 'demo', 'load the sample corpus and stop', (_args, options) =>
    withStore(outside, options, async (store, { dataDir }) => {
      const { loadDemo } = await import('./load-demo.ts');
      return loadDemo(store, outside, dataDir);
    }),
  );

  add<{ readonly ahead?: boolean }>(
    null,
    'grant <room> <collection>',
    'let a room (platform/workspace/channel) see a collection',
    ([room, name], options) =>
      withStore(outside, options, async (store) => {
        const asked = parseRoom(room ?? '');
        const collection = parseCollection(name ?? '');
        if (options.ahead !== true) requireCollection(collection, await store.collections());
        await store.grant(asked, collection);
        outside.stdout.write(`${room} sees ${name}.\n`);
        return 0;
      }),
  ).option('--ahead', 'also a collection that has no article yet');

  add(null, 'revoke <room> <collection>', 'take that sight back', ([room, name], options) =>
    withStore(outside, options, async (store) => {
      await store.revoke(parseRoom(room ?? ''), collectionId(name ?? ''));
      outside.stdout.write(`${room} no longer sees ${name}.\n`);
      return 0;
    }),
  );
}

function ingestInto(
  outside: Outside,
  paths: readonly string[],
  options: IngestOptions & { readonly data?: string; readonly config?: string },
): Promise<number> {
  return withStore(outside, options, async (store, setup) => {
    const { settings, dataDir } = setup;
    const { ingest } = await import('./ingest.ts');
    return ingest({
      paths: paths.map((path) => (path === '-' ? path : resolve(outside.workingDir, path))),
      options: {
        collection: settings.ingest.collection,
        maxBytes: settings.ingest.maxMegabytes * 1_000_000,
        ...options,
      },
      speakers: speakerNames(readAliases(outside, dataDir)),
      ...(await openNamer(outside, setup, store)),
      store,
      stdin: outside.stdin,
      stdout: outside.stdout,
      stderr: outside.stderr,
      isTty: outside.stderr.isTTY === true,
    });
  });
}

/** The model that says who spoke, where that was asked for. */
async function openNamer(
  outside: Outside,
  setup: Setup,
  store: Store,
): Promise<Pick<IngestCommand, 'nameSpeakers'>> {
  const { name, speakers } = setup.settings.model;
  if (name === null || !speakers) return {};
  const [{ nameSpeakers }, { openEditing }, { openLog }] = await Promise.all([
    import('../newsroom/editing/name-speakers.ts'),
    import('./open-editing.ts'),
    import('./open-log.ts'),
  ]);
  const editing = await openEditing(outside, setup, store, openLog(setup.settings.log.level));
  return { nameSpeakers: (entry) => nameSpeakers(editing, entry) };
}

import type { Command } from 'commander';
import type { Store } from '../store.ts';
import { openAsker } from './open-asker.ts';
import { openBot } from './open-bot.ts';
import { openUnasked } from './open-unasked.ts';
import type { Outside } from './outside.ts';
import type { GlobalOptions, Setup } from './setup.ts';
import type { AddSubcommand } from './subcommand.ts';
import { withStore } from './with-store.ts';

interface ConversationOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly room?: string;
}

/** Talking to the bot: `precis`, `precis chat`, `precis ask`. */
export function addConversation(
  program: Command,
  add: AddSubcommand,
  outside: Outside,
  end: (status: number) => void,
): void {
  program.action(async () => end(await converse(outside, program.opts(), true)));

  add<ConversationOptions>(null, 'chat', 'talk to the bot in this terminal', (_args, options) =>
    converse(outside, options, false),
  )
    .option('--json', 'print one JSON object a line')
    .option('--room <room>', 'see what a room sees: platform/workspace/channel');

  add<ConversationOptions>(
    null,
    'ask <line...>',
    'one answer: precis ask "/brief turkiye-us"',
    (words, options) => answerOne(outside, words.join(' '), options),
  )
    .option('--json', 'print the answer, or the error, as one JSON object')
    .option('--room <room>', 'see what a room sees: platform/workspace/channel');
}

function answerOne(outside: Outside, line: string, options: ConversationOptions): Promise<number> {
  return withStore(outside, options, async (store, setup) => {
    const { ask } = await import('./ask.ts');
    const { stdout, stderr, env } = outside;
    const bot = await openBot(outside, setup, store);
    const asker = await openAsker(store, options.room);
    const { timeZone } = setup.settings.display;
    return ask(line, { json: options.json === true }, { bot, asker, stdout, stderr, env, timeZone });
  });
}

/** @param fill whether a data folder without articles gets the sample corpus first. */
function converse(outside: Outside, options: ConversationOptions, fill: boolean): Promise<number> {
  return withStore(outside, options, async (store, setup) => {
    if (fill) await fillWhenEmpty(outside, store);
    return talk(outside, setup, store, options);
  });
}

async function talk(
  outside: Outside,
  setup: Setup,
  store: Store,
  options: ConversationOptions,
): Promise<number> {
  const { chat } = await import('./chat.ts');
  const { exportBrief } = await import('../newsroom/export-brief.ts');
  const { stdin, stdout, env, workingDir } = outside;
  const bot = await openBot(outside, setup, store);
  return chat(
    { json: options.json === true },
    {
      bot,
      // Somebody who looks through the eyes of another room is not there when its digests come.
      ...(options.room === undefined ? { unasked: openUnasked(outside, setup, store, bot) } : {}),
      asker: await openAsker(store, options.room),
      threads: { store, clock: outside.clock },
      stdin,
      stdout,
      env,
      timeZone: setup.settings.display.timeZone,
      dataDir: setup.dataDir,
      workingDir,
      exportBrief,
    },
  );
}

async function fillWhenEmpty(outside: Outside, store: Store): Promise<void> {
  if ((await store.collections()).length > 0) return;
  outside.stdout.write('A new data folder: loading the sample corpus.\n');
  const { loadDemo } = await import('./load-demo.ts');
  await loadDemo(store, outside);
}

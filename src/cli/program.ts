import { Command, CommanderError } from 'commander';
import { addConversation } from './add-conversation.ts';
import { addCorpus } from './add-corpus.ts';
import { addDigests } from './add-digests.ts';
import { addDiscord } from './add-discord.ts';
import { addEvaluations } from './add-evaluations.ts';
import { addInstall } from './add-install.ts';
import { addMeasures } from './add-measures.ts';
import { addPeople } from './add-people.ts';
import { addPlatforms } from './add-platforms.ts';
import { addUsage } from './add-usage.ts';
import type { Outside } from './outside.ts';
import type { AddSubcommand } from './subcommand.ts';

/**
 * The command line. The work is imported when it is asked for, so that `precis ask` loads no more than it
 * needs. Resolves to the exit status: 0 done, 1 the person can do something about it, 2 setup or bug.
 *
 * @throws SetupError, UserError, StoreError for the caller to print.
 */
export async function runProgram(outside: Outside, argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('precis')
    .description('A briefing bot that never misquotes. Without a subcommand it opens in this terminal.')
    .option('--data <dir>', 'data folder (default: the setting data.dir; PRECIS_DATA works too)')
    .option('--config <file>', 'settings file (default: config/precis.yaml; PRECIS_CONFIG works too)')
    .helpOption('-h, --help', 'show this help, or that of a subcommand')
    .helpCommand('help [subcommand]', 'show this help, or that of a subcommand')
    .showHelpAfterError('"precis help" lists all there is.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => outside.stdout.write(text),
      writeErr: (text) => outside.stderr.write(text),
    });
  const add: AddSubcommand = (parent, usage, summary, work) =>
    (parent ?? program)
      .command(usage)
      .description(summary)
      .action(async (...received: readonly unknown[]) => {
        const command = received.at(-1);
        if (!(command instanceof Command)) throw new Error('commander named no command');
        status = await work(command.args, command.optsWithGlobals());
      });
  addConversation(program, add, outside, (value) => {
    status = value;
  });
  addDigests(add, outside);
  addCorpus(add, outside);
  addPeople(add, outside);
  addPlatforms(add, outside);
  addDiscord(add, outside);
  addInstall(add, outside);
  addMeasures(add, outside);
  addUsage(add, outside);
  addEvaluations(add, outside);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    throw error;
  }
}

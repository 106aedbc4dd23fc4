import type { Command } from 'commander';
import type { GlobalOptions } from './setup.ts';

/** One subcommand's work: gets its arguments and all options, resolves to the exit status. */
export type Work<Options> = (args: readonly string[], options: Options & GlobalOptions) => Promise<number>;

/**
 * Declares one subcommand below `parent` (null: the program itself): usage as commander writes it, a line
 * for the help, and the work.
 */
export type AddSubcommand = <Options>(
  parent: Command | null,
  usage: string,
  summary: string,
  work: Work<Options>,
) => Command;

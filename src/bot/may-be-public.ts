import type { Command } from './command.ts';
import { findCommand } from './find-command.ts';

/**
 * Whether everybody may see the answer to a line: its command says so with an option `private`. The others are
 * for whoever asked, and some of them change something whenever they run.
 */
export function mayBePublic(commands: readonly Command[], line: string): boolean {
  try {
    const found = findCommand(commands, line);
    return found.kind === 'action' && found.action.options['private']?.kind === 'flag';
  } catch {
    return false;
  }
}

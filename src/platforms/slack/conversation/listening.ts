import type { InFlight } from '../connection/in-flight.ts';
import type { ConversationParts } from './conversation-parts.ts';
import type { Answerer } from './create-answerer.ts';

/** What listeners need: everything is acknowledged first, then begun. */
export interface Listening extends ConversationParts {
  readonly answerer: Answerer;
  readonly inFlight: InFlight;
  /** What single slash commands begin with. */
  readonly commandPrefix: string;
  /** The bot's own ids in the workspace, as mentions carry them. */
  selfIn(team: string): Promise<readonly string[]>;
}

/**
 * Begins the work unless something with one of the keys was begun before, by whichever process. A store that cannot
 * tell keeps nobody from an answer: one too many is better than silence.
 */
export function beginOnce(
  { talk, inFlight, log }: Listening,
  team: string,
  keys: readonly (string | undefined)[],
  work: () => Promise<void>,
): void {
  const known = keys.flatMap((key) => (key ? [`slack/${team}/${key}`] : []));
  const noteAndGoOn = (error: unknown) => {
    log.error({ err: error }, 'what was heard could not be noted');
    return true;
  };
  inFlight.start(async () => {
    try {
      const isNew = known.length === 0 || (await talk.claim(known).catch(noteAndGoOn));
      if (isNew) await work();
    } catch (error) {
      log.error({ err: error }, 'slack listener failed');
    }
  });
}

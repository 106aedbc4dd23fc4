import type { Bot } from '../../src/bot/bot.ts';
import type { Room } from '../../src/core/scope.ts';
import { settle } from './injection.ts';
import type { Stage } from './stage.ts';

/**
 * Somebody keeps, changes, lists and removes whatever can be kept, each with the text as its name. Resolves to the
 * commands that were called: `digest add`, `brief`.
 */
export async function manageEverything(
  stage: Stage,
  { digests, watches }: Pick<Bot, 'digests' | 'watches'>,
  room: Room,
  text: string,
): Promise<readonly string[]> {
  const { ada } = stage.people;
  const called: string[] = [];
  const call = async (command: string, rest = ''): Promise<void> => {
    called.push(command);
    await ada.command(`${command} ${rest}`.trim());
  };
  await call('topics create', `Quay news ${text}`);
  await settle(stage);
  await call('topics alias', 'harbour-0 name:quayside');
  await call('topics show', `Quay news ${text}`);
  await call('watch add', `Quay news ${text}`);
  await call('digest add', 'topics:harbour-0,harbour-1 time:08:00');
  await settle(stage);
  const [digest] = (await digests.list(room)).map(({ schedule }) => String(schedule.id)).slice(-1);
  const [watch] = (await watches.list(room)).map(({ id }) => String(id)).slice(-1);
  if (digest === undefined || watch === undefined) throw new Error('nothing was kept');
  for (const action of ['edit', 'preview', 'run', 'pause', 'resume', 'history', 'explain'])
    await call(`digest ${action}`, action === 'edit' ? `${digest} time:09:00` : `${digest}`);
  for (const action of ['test', 'mute', 'unmute']) await call(`watch ${action}`, `${watch}`);
  for (const line of ['digest list', 'watch list', 'topics list', 'sources list', 'sources status'])
    await call(line);
  await settle(stage);
  await call('digest remove', `${digest}`);
  await call('watch remove', `${watch}`);
  await call('topics merge', `Quay news ${text} into:harbour-2`);
  await call('settings set', 'timezone:UTC');
  await call('settings show');
  await call('help');
  for (const command of ['brief', 'quotes', 'ask', 'verify']) await call(command, `Quay news ${text}`);
  await settle(stage);
  return called;
}

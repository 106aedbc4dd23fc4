import { UserError } from '../core/errors.ts';
import type { Room } from '../core/scope.ts';

/**
 * Reads `platform/workspace/channel`.
 *
 * @throws UserError E07 when it is not three words joined by slashes.
 */
export function parseRoom(text: string): Room {
  const [platform, workspace, channel, ...rest] = text.split('/');
  if (!platform || !workspace || !channel || rest.length > 0) {
    throw new UserError(
      'E07',
      `"${text}" is not a room.`,
      'Write platform/workspace/channel, for example slack/T012AB3CD/C0G9QF9GZ.',
    );
  }
  return { platform, workspace, channel };
}

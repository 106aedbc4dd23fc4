import { ApiError } from '../core/api-error.ts';
import { directMessage } from '../core/seed-world.ts';
import type { Channel } from '../core/world.ts';
import type { Caller } from './define-method.ts';

/** Private conversations do not exist for a bot that is not in them. Throws `channel_not_found`. */
export function findChannel({ backend, install }: Caller, id: string): Channel {
  const channel = backend.world.channels.get(id);
  const hidden =
    channel !== undefined && channel.kind !== 'channel' && !channel.members.has(install.botUserId);
  if (channel === undefined || hidden || channel.teamId !== install.teamId)
    throw new ApiError('channel_not_found');
  return channel;
}

/** A channel to write to. Throws `channel_not_found`, `is_archived`, `not_in_channel`. */
export function findWritable(caller: Caller, id: string): Channel {
  const { backend, install } = caller;
  const person = backend.world.people.get(id);
  if (person !== undefined && person.teamId === install.teamId && !person.isBot) {
    return directMessage(backend.world, id, backend.clock.now());
  }
  const channel = findChannel(caller, id);
  if (channel.archived) throw new ApiError('is_archived');
  const mayPostAnywhere = channel.kind === 'channel' && install.scopes.includes('chat:write.public');
  if (!channel.members.has(install.botUserId) && !mayPostAnywhere) throw new ApiError('not_in_channel');
  return channel;
}

import { ComponentType } from 'discord.js';
import type { DiscordMessage } from '../discord-message.ts';
import { unescapeMarkdown } from '../escape-markdown.ts';
import { markOf } from './mark-of.ts';

/** A message of a digest as it will be sent. */
export interface FrozenDiscordMessage extends DiscordMessage {
  /** The first line of the digest: what its thread or its post in a forum is called. */
  readonly title: string;
  /** Whether its channel takes posts alone; a channel stays what it is. */
  readonly isForum: boolean;
}

/** The messages of a digest, opaque to whoever keeps them. */
export function freezeMessages(messages: readonly DiscordMessage[], isForum: boolean): readonly string[] {
  const [first] = messages;
  const title = first === undefined ? '' : titleOf(first);
  return messages.map(({ components, files }) =>
    JSON.stringify({
      ...{ title, isForum, components },
      files: files.map(({ data, ...file }) => ({ ...file, data: Buffer.from(data).toString('base64') })),
    }),
  );
}

/** What `freezeMessages` wrote. */
export function thaw(words: string): FrozenDiscordMessage {
  const { files, ...message } = JSON.parse(words) as Omit<FrozenDiscordMessage, 'files'> & {
    readonly files: readonly { readonly name: string; readonly description: string; readonly data: string }[];
  };
  return { ...message, files: files.map((file) => ({ ...file, data: Buffer.from(file.data, 'base64') })) };
}

/** The message with the mark by which its delivery is found again. */
export function signed({ components: [first, ...more], files }: DiscordMessage, id: string): DiscordMessage {
  if (first === undefined) throw new Error('a digest has at least one component');
  return { components: [{ ...first, id: markOf(id) }, ...more], files };
}

/** The same in words alone, for a channel where no files may be attached. */
export const withoutPictures = <Message extends DiscordMessage>(message: Message): Message => ({
  ...message,
  components: message.components.filter(({ type }) => type !== ComponentType.MediaGallery),
  files: [],
});

function titleOf({ components }: DiscordMessage): string {
  const [, content = '"Digest"'] = /"content":("(?:[^"\\]|\\.)+")/.exec(JSON.stringify(components)) ?? [];
  const [first = ''] = String(JSON.parse(content)).split('\n');
  return unescapeMarkdown(first.replace(/^#*\s*/, ''));
}

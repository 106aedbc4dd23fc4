import { PermissionFlagsBits } from 'discord.js';

/** What the bot must be allowed in a channel, by the words that Discord's own settings have for it. */
export const NEEDED_PERMISSIONS = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Create Public Threads': PermissionFlagsBits.CreatePublicThreads,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Add Reactions': PermissionFlagsBits.AddReactions,
  'Attach Files': PermissionFlagsBits.AttachFiles,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
} as const;

/** All of them as Discord's addresses carry them. */
export const neededBits = (): bigint => Object.values(NEEDED_PERMISSIONS).reduce((sum, bit) => sum | bit, 0n);

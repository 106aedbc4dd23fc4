import { ApiError } from './api-error.ts';

/** Refusals by name, with Discord's status, code and words (docs: topics/opcodes-and-status-codes#json). */
export const refusals = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  noUserAgent: () => new ApiError(403, 40333, 'internal network error'),
  methodNotAllowed: () => new ApiError(405, 0, '405: Method Not Allowed'),
  badJson: () => new ApiError(400, 50109, 'The request body contains invalid JSON.'),
  unknownApplication: () => new ApiError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new ApiError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new ApiError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new ApiError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new ApiError(404, 10008, 'Unknown Message'),
  unknownUser: () => new ApiError(404, 10013, 'Unknown User'),
  unknownEmoji: () => new ApiError(400, 10014, 'Unknown Emoji'),
  unknownWebhook: () => new ApiError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new ApiError(404, 10063, 'Unknown application command'),
  unknownTag: () => new ApiError(404, 10087, 'Unknown tag'),
  tooManyCreates: () =>
    new ApiError(400, 30034, 'Max number of daily application command creates has been reached (200)'),
  fileTooLarge: () => new ApiError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new ApiError(400, 40060, 'Interaction has already been acknowledged.'),
  tagRequired: () => new ApiError(400, 40067, 'A tag is required to create a forum post in this channel'),
  tooManyFollowups: () =>
    new ApiError(400, 40094, 'This interaction has reached the maximum number of follow-up messages'),
  missingAccess: () => new ApiError(403, 50001, 'Missing Access'),
  notInDm: () => new ApiError(403, 50003, 'Cannot execute action on a DM channel'),
  notAuthor: () => new ApiError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new ApiError(400, 50006, 'Cannot send an empty message'),
  cannotDm: () => new ApiError(403, 50007, 'Cannot send messages to this user'),
  nonTextChannel: () => new ApiError(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: () => new ApiError(403, 50013, 'Missing Permissions'),
  wrongChannelType: () => new ApiError(400, 50024, 'Cannot execute action on this channel type'),
  invalidWebhookToken: () => new ApiError(401, 50027, 'Invalid Webhook Token'),
  tooOldToDelete: () =>
    new ApiError(400, 50034, 'You can only bulk delete messages that are under 14 days old.'),
  threadArchived: () => new ApiError(400, 50083, 'Thread is archived'),
  replyNeedsHistory: () =>
    new ApiError(400, 160002, 'Cannot reply without permission to read message history'),
  threadExists: () => new ApiError(400, 160004, 'A thread has already been created for this message'),
} as const;

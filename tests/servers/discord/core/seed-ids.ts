/** The identifiers of what every server begins with; see `seedWorld`. */
export const SEED = {
  app: '1000000000000000001',
  guild: '1100000000000000001',
  /** A server that the bot was never invited to. */
  foreignGuild: '1100000000000000002',
  botRole: '1150000000000000001',
  editors: '1150000000000000002',
  /** Text, everybody. */
  general: '1200000000000000001',
  news: '1200000000000000002',
  /** The bot cannot see it. */
  hidden: '1200000000000000003',
  /** The bot sees it and cannot write. */
  readOnly: '1200000000000000004',
  /** A forum with the tags below. */
  forum: '1200000000000000005',
  foreign: '1200000000000000006',
  tagDigest: '1250000000000000001',
  tagModerated: '1250000000000000002',
  /** Owns the server. */
  ada: '1300000000000000001',
  ben: '1300000000000000002',
  /** Uses Discord in Turkish. */
  cem: '1300000000000000003',
} as const;

/** What the bot is in a workspace: what Bolt needs to answer there, and to pass over the bot's own messages. */
export interface BotIdentity {
  readonly botToken: string;
  readonly botId?: string;
  readonly botUserId?: string;
}

/** The workspaces that the bot works in: one by its token, or all that installed it. */
export interface Workspaces {
  /** Resolves when the bot may begin. @throws SetupError when the only token is refused. */
  open(): Promise<void>;
  /** Rejects when the bot is not installed in the workspace. */
  identityOf(team: string): Promise<BotIdentity>;
  /** The workspace threw the bot out. */
  forget(team: string): Promise<void>;
}

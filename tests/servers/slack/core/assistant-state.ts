/** What the agent pane of a thread shows beside the messages. */
export interface AssistantThread {
  status: string;
  title: string | null;
  /** The session's state (`agents.sessions.setStatus`), null before there is one. */
  session: string | null;
  prompts: readonly { readonly title: string; readonly message: string }[];
}

export interface Assistant {
  /** By conversation and thread; without a thread: the pane of the conversation. */
  thread(channel: string, threadTs: string | null): AssistantThread;
  /** A message of the bot ends its status (docs: assistant.threads.setStatus). */
  answered(channel: string, threadTs: string | null): void;
  /** Every status that was ever set, in order: a test can say that progress was shown. */
  readonly statuses: readonly string[];
  noteStatus(status: string): void;
}

export function createAssistant(): Assistant {
  const threads = new Map<string, AssistantThread>();
  const statuses: string[] = [];
  const thread = (channel: string, threadTs: string | null) => {
    const key = `${channel} ${threadTs ?? ''}`;
    const known = threads.get(key) ?? { status: '', title: null, session: null, prompts: [] };
    threads.set(key, known);
    return known;
  };
  return {
    thread,
    answered(channel, threadTs) {
      thread(channel, threadTs).status = '';
    },
    statuses,
    noteStatus(status) {
      statuses.push(status);
    },
  };
}

import { type types, webApi } from '@slack/bolt';
import type { ErrorLog } from '../../../bot/bot.ts';
import type { Role } from '../../../core/role.ts';
import type { Place } from '../posting/slack-client.ts';
import type { SlackMessage } from '../slack-message.ts';
import { streamMessage } from './stream-message.ts';

/** Who is an admin, and what the app may do, changes rarely. */
const FRESH_MS = 10 * 60_000;
/** Enough to understand a question by what was said before it. */
const MAX_EARLIER = 20;

/** What the bot asks of a workspace beside posting. What is only a courtesy never rejects: it is logged. */
export interface WorkspaceCalls {
  /** `admin` for whoever runs the workspace, where the app may look people up; else `all`. */
  roleOf(team: string, person: string): Promise<Role>;
  /** A channel that the app may look at. Rejects with what Slack answers. */
  channel(team: string, channel: string): Promise<SeenChannel>;
  isMember(team: string, channel: string, person: string): Promise<boolean>;
  /** The channel of direct messages with a person. Rejects with what Slack answers. */
  directChannel(team: string, person: string): Promise<string>;
  /** The messages of a thread before that one, oldest first; none where the app may not read them. */
  earlier(team: string, channel: string, threadTs: string, ts: string): Promise<readonly string[]>;
  /** Rejects when the trigger is older than three seconds. */
  openView(team: string, trigger: string, view: types.ModalView): Promise<void>;
  publishHome(team: string, person: string, view: types.HomeView): Promise<void>;
  remove(team: string, channel: string, ts: string): Promise<void>;
  /** What the bot is doing, beside its name; empty when it is done. */
  setStatus(team: string, at: Spot, status: string): Promise<void>;
  setPrompts(team: string, channel: string, prompts: readonly Prompt[]): Promise<void>;
  setTitle(team: string, at: Spot, title: string): Promise<void>;
  /** As `streamMessage`. */
  stream(team: string, person: string, place: Place, message: SlackMessage): ReturnType<typeof streamMessage>;
}

interface Spot {
  readonly channel: string;
  readonly threadTs: string;
}

/** A channel as the bot sees it. */
export interface SeenChannel {
  readonly name: string;
  readonly isArchived: boolean;
  /** Whether the bot is in it. */
  readonly isIn: boolean;
}

/** A line that the agent pane offers. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

export interface WorkspaceCallsParts {
  readonly options: webApi.WebClientOptions;
  readonly log: ErrorLog;
  tokenOf(team: string): Promise<string>;
  nowMs(): number;
}

export function createWorkspaceCalls(parts: WorkspaceCallsParts): WorkspaceCalls {
  const { options, log, tokenOf, nowMs } = parts;
  const web = new webApi.WebClient(undefined, options);
  const scopes = fresh(nowMs, async (team) => {
    const { response_metadata: told } = await web.auth.test({ token: await tokenOf(team) });
    return new Set(told?.scopes ?? []);
  });
  const granted = async (team: string, ...anyOf: readonly string[]) => {
    const has = await scopes(team).catch(() => new Set<string>());
    return anyOf.some((scope) => has.has(scope));
  };
  const roles = fresh(nowMs, async (key): Promise<Role> => {
    const [team = '', user = ''] = key.split(' ');
    const { user: found } = await web.users.info({ token: await tokenOf(team), user });
    return found?.is_admin || found?.is_owner ? 'admin' : 'all';
  });
  const courtesy = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      log.error({ err: error }, what);
    }
  };
  return {
    async roleOf(team, person) {
      if (!(await granted(team, 'users:read'))) return 'all';
      return roles(`${team} ${person}`).catch(() => 'all');
    },
    async channel(team, channel) {
      const { channel: found } = await web.conversations.info({ token: await tokenOf(team), channel });
      return {
        name: found?.name ?? channel,
        isArchived: found?.is_archived ?? false,
        isIn: found?.is_member ?? false,
      };
    },
    async isMember(team, channel, person) {
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const call = {
          token: await tokenOf(team),
          channel,
          limit: 1000,
          ...(cursor === '' ? {} : { cursor }),
        };
        const page = await web.conversations.members(call);
        if (page.members?.includes(person) === true) return true;
        cursor = page.response_metadata?.next_cursor || undefined;
      }
      return false;
    },
    async directChannel(team, person) {
      const { channel } = await web.conversations.open({ token: await tokenOf(team), users: person });
      if (channel?.id === undefined) throw new Error('conversations.open gave no channel');
      return channel.id;
    },
    async earlier(team, channel, threadTs, ts) {
      if (!(await granted(team, channel.startsWith('G') ? 'groups:history' : 'channels:history'))) return [];
      const call = { channel, ts: threadTs, latest: ts, inclusive: false, limit: MAX_EARLIER + 1 };
      try {
        const { messages = [] } = await web.conversations.replies({ token: await tokenOf(team), ...call });
        return messages
          .filter((message) => message.ts !== ts && message.bot_id === undefined)
          .flatMap(({ text }) => (text ? [text] : []));
      } catch {
        return [];
      }
    },
    async openView(team, trigger, view) {
      await web.views.open({ token: await tokenOf(team), trigger_id: trigger, view });
    },
    async publishHome(team, person, view) {
      await web.views.publish({ token: await tokenOf(team), user_id: person, view });
    },
    async remove(team, channel, ts) {
      await web.chat.delete({ token: await tokenOf(team), channel, ts });
    },
    setStatus: (team, { channel, threadTs }, status) =>
      courtesy('a status could not be shown', async () => {
        const call = { channel_id: channel, thread_ts: threadTs, status };
        await web.assistant.threads.setStatus({ token: await tokenOf(team), ...call });
      }),
    setPrompts: (team, channel, [first, ...more]) =>
      courtesy('prompts could not be shown', async () => {
        if (first === undefined || !(await granted(team, 'assistant:write'))) return;
        const prompts: [Prompt, ...Prompt[]] = [first, ...more];
        // An agent's prompts belong to the pane: with a thread_ts the call fails without a word.
        const call = { token: await tokenOf(team), channel_id: channel, prompts };
        await web.apiCall('assistant.threads.setSuggestedPrompts', call);
      }),
    stream: async (team, person, place, message) =>
      streamMessage({ web, team, person, token: await tokenOf(team) }, place, message),
    setTitle: (team, { channel, threadTs }, title) =>
      courtesy('a title could not be set', async () => {
        if (!(await granted(team, 'assistant:write'))) return;
        const call = { channel_id: channel, thread_ts: threadTs, title };
        await web.assistant.threads.setTitle({ token: await tokenOf(team), ...call });
      }),
  };
}

/** Asks once for each key while the answer is fresh; a failure is asked again. */
function fresh<Value>(nowMs: () => number, ask: (key: string) => Promise<Value>) {
  const known = new Map<string, { readonly value: Promise<Value>; readonly untilMs: number }>();
  return (key: string): Promise<Value> => {
    const found = known.get(key);
    if (found !== undefined && found.untilMs > nowMs()) return found.value;
    const value = ask(key);
    known.set(key, { value, untilMs: nowMs() + FRESH_MS });
    value.catch(() => known.delete(key));
    return value;
  };
}

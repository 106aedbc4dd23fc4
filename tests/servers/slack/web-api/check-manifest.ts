import { z } from 'zod';
import type { JsonObject } from '../core/json.ts';

const https = z.string().regex(/^https:\/\/\S+$/, { error: 'must be an https URL' });
const prompt = z.strictObject({ title: z.string().min(1), message: z.string().min(1) });
const scopes = z.array(z.string().regex(/^[a-z_.-]+(:[a-z_.]+)*$/)).max(255);

const features = z.strictObject({
  app_home: z
    .strictObject({
      home_tab_enabled: z.boolean().optional(),
      messages_tab_enabled: z.boolean().optional(),
      messages_tab_read_only_enabled: z.boolean().optional(),
    })
    .optional(),
  agent_view: z
    .strictObject({
      agent_description: z.string().min(1).max(300).optional(),
      suggested_prompts: z.array(prompt).max(4).optional(),
      actions: z.array(z.strictObject({ name: z.string(), description: z.string() })).optional(),
    })
    .optional(),
  bot_user: z
    .strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean().optional() })
    .optional(),
  shortcuts: z
    .array(
      z.strictObject({
        type: z.enum(['global', 'message']),
        name: z.string().min(1).max(24),
        callback_id: z.string().min(1).max(255),
        description: z.string().min(1).max(150),
      }),
    )
    .max(10)
    .optional(),
  slash_commands: z
    .array(
      z.strictObject({
        command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
        description: z.string().min(1).max(2000),
        should_escape: z.boolean().optional(),
        url: https.optional(),
        usage_hint: z.string().min(1).max(1000).optional(),
      }),
    )
    .max(50)
    .optional(),
  unfurl_domains: z.array(z.string()).max(5).optional(),
});

const settings = z.strictObject({
  allowed_ip_address_ranges: z.array(z.string()).max(50).optional(),
  event_subscriptions: z
    .strictObject({
      bot_events: z.array(z.string().min(1)).max(100).optional(),
      user_events: z.array(z.string().min(1)).max(100).optional(),
      request_url: https.optional(),
    })
    .optional(),
  interactivity: z
    .strictObject({
      is_enabled: z.boolean(),
      request_url: https.optional(),
      message_menu_options_url: https.optional(),
    })
    .optional(),
  org_deploy_enabled: z.boolean().optional(),
  socket_mode_enabled: z.boolean().optional(),
  token_rotation_enabled: z.boolean().optional(),
});

const manifest = z.strictObject({
  _metadata: z
    .strictObject({ major_version: z.int().min(1).max(2), minor_version: z.int().min(0).optional() })
    .optional(),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().min(1).max(140).optional(),
    long_description: z.string().min(174).max(4000).optional(),
    background_color: z
      .string()
      .regex(/^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/)
      .optional(),
  }),
  features: features.optional(),
  oauth_config: z
    .strictObject({
      redirect_urls: z.array(z.string()).max(1000).optional(),
      scopes: z
        .strictObject({
          bot: scopes.optional(),
          user: scopes.optional(),
          bot_optional: scopes.optional(),
          user_optional: scopes.optional(),
        })
        .optional(),
    })
    .optional(),
  settings: settings.optional(),
});

/** The scope an event subscription asks for; any one of them will do. Events that are not here need none. */
const SCOPES_OF_EVENT: Readonly<Record<string, readonly string[]>> = {
  app_mention: ['app_mentions:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  reaction_added: ['reactions:read'],
  reaction_removed: ['reactions:read'],
};

type Manifest = z.output<typeof manifest>;

const problem = (pointer: string, message: string): JsonObject => ({ message, pointer });

/** Scopes that a feature or a subscription asks for and the manifest does not. */
function checkScopes(value: Manifest): readonly JsonObject[] {
  const scopes = value.oauth_config?.scopes;
  const granted = new Set([...(scopes?.bot ?? []), ...(scopes?.bot_optional ?? [])]);
  const problems = (value.settings?.event_subscriptions?.bot_events ?? [])
    .map((event) => ({ event, needed: SCOPES_OF_EVENT[event] ?? [] }))
    .filter(({ needed }) => needed.length > 0 && !needed.some((scope) => granted.has(scope)))
    .map(({ event, needed }) =>
      problem('/settings/event_subscriptions', `event ${event} requires one of: ${needed.join(', ')}`),
    );
  const needs = (isUsed: boolean, scope: string, pointer: string) =>
    isUsed && !granted.has(scope) ? [problem(pointer, `requires scope: ${scope}`)] : [];
  return [
    ...problems,
    ...needs((value.features?.slash_commands ?? []).length > 0, 'commands', '/features/slash_commands'),
    ...needs(value.features?.agent_view !== undefined, 'assistant:write', '/features/agent_view'),
    ...(granted.size > 0 && value.features?.bot_user === undefined
      ? [problem('/features/bot_user', 'bot scopes require a bot user')]
      : []),
  ];
}

/** Without Socket Mode everything that sends requests needs to know where to. */
function checkUrls(value: Manifest): readonly JsonObject[] {
  const { settings: set, features: has } = value;
  if (set?.socket_mode_enabled === true) return [];
  const events = set?.event_subscriptions;
  const lacksEventUrl = (events?.bot_events ?? []).length > 0 && events?.request_url === undefined;
  const lacksActionUrl =
    set?.interactivity?.is_enabled === true && set.interactivity.request_url === undefined;
  const say = (pointer: string) => problem(pointer, 'requires a URL without Socket Mode');
  return [
    ...(lacksEventUrl ? [say('/settings/event_subscriptions')] : []),
    ...(lacksActionUrl ? [say('/settings/interactivity')] : []),
    ...(has?.slash_commands ?? []).flatMap((command, index) =>
      command.url === undefined ? [say(`/features/slash_commands/${index}`)] : [],
    ),
  ];
}

/** What is wrong with an app manifest, by the limits of docs.slack.dev/reference/app-manifest; [] when nothing is. */
export function checkManifest(value: unknown): readonly JsonObject[] {
  const parsed = manifest.safeParse(value);
  if (parsed.success) return [...checkScopes(parsed.data), ...checkUrls(parsed.data)];
  return parsed.error.issues.map((issue) => ({
    message: issue.message,
    pointer: `/${issue.path.map(String).join('/')}`,
  }));
}

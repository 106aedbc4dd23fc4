import { z } from 'zod';

/**
 * Everything an operator may set, with its default and what it means: this schema is the type, the
 * documentation and the source of `precis.schema.json`. Secrets are never settings: they come from the
 * environment only.
 */
export const settingsSchema = z.strictObject({
  data: z
    .strictObject({
      dir: z
        .string()
        .min(1)
        .default('./data')
        .describe('Folder of the store, relative to where precis is started. --data and PRECIS_DATA win.'),
    })
    .prefault({})
    .describe('Where things are kept.'),
  ingest: z
    .strictObject({
      maxMegabytes: z
        .number()
        .positive()
        .max(1024)
        .default(5)
        .describe('Larger files are refused; in JSON Lines, larger lines.'),
      collection: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower case letters, digits and hyphens')
        .default('main')
        .describe('Collection that articles go to when --collection does not say.'),
    })
    .prefault({})
    .describe('How articles come in.'),
  brief: z
    .strictObject({
      length: z
        .enum(['short', 'medium', 'full'])
        .default('medium')
        .describe('Length of a brief when the person does not say: about 3, 5 or 8 sentences.'),
    })
    .prefault({})
    .describe('How briefs are written.'),
  model: z
    .strictObject({
      name: z
        .string()
        .min(1)
        .refine((name) => name !== 'rules', 'the name of a model; rules are what answers without one')
        .nullable()
        .default(null)
        .describe('Name of the model, as its endpoint calls it. Without one, answers are written by rules.'),
      baseUrl: z
        .url({ protocol: /^https?$/ })
        .default('https://api.openai.com/v1')
        .describe(
          'Address of an endpoint that speaks Chat Completions: OpenAI, Azure OpenAI, Ollama, vLLM, llama.cpp. Its key comes from OPENAI_API_KEY.',
        ),
      auth: z
        .enum(['bearer', 'api-key'])
        .default('bearer')
        .describe(
          'The header in which the key is sent: Authorization, or the api-key of older Azure endpoints.',
        ),
      wording: z
        .enum(['select', 'rewrite'])
        .default('select')
        .describe(
          'select: the model chooses and orders stored sentences. rewrite: it words them anew, each checked against its sources and labelled.',
        ),
      judge: z
        .boolean()
        .default(false)
        .describe('With rewrite: whether a second request looks at the wordings, and may only reject them.'),
      speakers: z
        .boolean()
        .default(false)
        .describe(
          'Whether the model is asked, as articles come in, for speakers that the rules do not know: a choice among people the article names.',
        ),
      timeoutSeconds: z
        .number()
        .min(0.5)
        .max(7.5)
        .default(7)
        .describe(
          'How long all that a model does for one answer may take; then the answer is written by rules.',
        ),
      tokensPerDay: z
        .int()
        .min(0)
        .default(200_000)
        .describe(
          'Tokens that each workspace may use in a day; then its answers are written by rules until midnight.',
        ),
    })
    .prefault({})
    .describe('A model that chooses among stored sentences. It is never believed, and never needed.'),
  cache: z
    .strictObject({
      keep: z
        .enum(['store', 'memory', 'server'])
        .default('store')
        .describe(
          'Where what a model proposed is kept for a week: in the data file, in memory, or on a Valkey or Redis server whose address is in PRECIS_CACHE_URL.',
        ),
    })
    .prefault({})
    .describe('What may be forgotten at any time. Only a model needs it.'),
  display: z
    .strictObject({
      timeZone: z
        .string()
        .refine(isTimeZone, 'an IANA time zone such as Europe/Istanbul')
        .default('UTC')
        .describe('IANA time zone in which dates and times are shown.'),
    })
    .prefault({})
    .describe('How answers look.'),
  slack: z
    .strictObject({
      transport: z
        .enum(['socket', 'http'])
        .default('socket')
        .describe(
          'How Slack reaches the bot: over sockets that the bot opens, or by requests to a public address.',
        ),
      port: z
        .number()
        .int()
        .min(1)
        .max(65_535)
        .default(3000)
        .describe('Where requests from Slack are heard, with the transport http.'),
      commandPrefix: z
        .string()
        .regex(/^[a-z0-9_-]{0,20}$/, 'up to 20 lower case letters, digits, hyphens and underscores')
        .default('')
        .describe('What slash commands begin with, where other apps have the short names; not /briefing.'),
    })
    .prefault({})
    .describe('The bot in Slack. Its tokens come from the environment.'),
  discord: z
    .strictObject({
      messageContent: z
        .boolean()
        .default(false)
        .describe(
          'Whether the bot reads every message of its own threads, not only mentions and replies. Message Content Intent must be on in the developer portal.',
        ),
    })
    .prefault({})
    .describe('The bot in Discord. Its token comes from the environment.'),
  log: z
    .strictObject({
      level: z
        .enum(['debug', 'info', 'warn', 'error', 'silent'])
        .default('warn')
        .describe('What is written to standard error.'),
    })
    .prefault({})
    .describe('What the operator is told.'),
});

export type Settings = z.infer<typeof settingsSchema>;

function isTimeZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

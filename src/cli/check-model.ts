import type { Check, Finding } from '../core/check.ts';
import { OPERATOR } from '../core/operator.ts';
import type { AnswerOffer } from '../model.ts';
import type { Store } from '../store.ts';
import type { ConfiguredModel, Outside } from './outside.ts';
import type { Setup } from './setup.ts';

const TIMEOUT_MS = 20_000;

/** A question with one answer: small, and the same for every model. */
const PROBE: AnswerOffer = {
  question: 'On which day did the bridge open?',
  articles: [
    {
      id: 'a1',
      title: 'Bridge opens',
      source: 'precis doctor',
      publishedAt: null,
      sentences: [
        { id: 'a1.s1', text: 'The town has wanted a bridge for years.' },
        { id: 'a1.s2', text: 'The bridge opened on Monday.' },
      ],
    },
  ],
  maxSentences: 1,
  preferred: [],
};

/** Whether the model answers, and how it is asked; it is asked one small question. */
export const checkModel = (
  outside: Pick<Outside, 'openModel'>,
  setup: Setup,
  store: Store | null,
): Check => ({
  name: 'model',
  async look() {
    const { name, baseUrl } = setup.settings.model;
    if (name === null)
      return [{ status: 'note', message: 'None is configured: answers are written by rules.' }];
    if (store === null) {
      return [
        { status: 'note', message: `${name} is asked when there is a store: what it uses is booked there.` },
      ];
    }
    const declined: object[] = [];
    const log = { warn: (fields: object) => void declined.push(fields) };
    const model = await outside.openModel({ settings: setup.settings, store, dataDir: setup.dataDir, log });
    return [await ask(model, baseUrl, declined), ...lookAtAddress(baseUrl)];
  },
});

async function ask(model: ConfiguredModel, baseUrl: string, declined: readonly object[]): Promise<Finding> {
  const start = performance.now();
  const request = { workspace: OPERATOR, signal: AbortSignal.timeout(TIMEOUT_MS) };
  const proposal = await model.propose('select_answer', PROBE, request);
  const ms = Math.round(performance.now() - start);
  if (proposal.kind === 'proposed') {
    const { answerable, sentences } = proposal.output;
    const isRight = answerable && sentences.length === 1 && sentences[0] === 'a1.s2';
    const asked = `${model.name} answers in ${ms} ms, asked by ${model.format}`;
    return isRight
      ? { status: 'ok', message: `${asked}.` }
      : {
          status: 'warn',
          message: `${asked}, but did not find the one answer to an easy question.`,
          next: 'What it proposes is checked all the same; a larger model would be of more use.',
        };
  }
  if (proposal.absence.kind === 'over-budget') {
    return {
      status: 'warn',
      message: `${model.name} was not asked: this workspace has used its tokens of today.`,
      next: 'See "precis usage", and model.tokensPerDay in the settings.',
    };
  }
  const status = statusOf(declined);
  const next = ADVICE[status ?? 0] ?? `Check that ${baseUrl} is right and that this machine reaches it.`;
  const how = status === null ? proposal.absence.kind : `${proposal.absence.kind}, HTTP status ${status}`;
  return {
    status: 'warn',
    message: `${model.name} did not answer (${how}): answers are written by rules.`,
    next,
  };
}

/** What to do about a status. https://platform.openai.com/docs/guides/error-codes */
const ADVICE: Readonly<Record<number, string>> = {
  400: 'The endpoint takes none of the requests that were tried: check that it speaks Chat Completions.',
  401: 'The key is not accepted: check OPENAI_API_KEY, and model.auth for Azure.',
  403: 'The key may not use this model: check its project and its region.',
  404: 'The address or the name is unknown there: check model.baseUrl (it ends with /v1 in most cases) and model.name.',
  429: 'Too many requests, or an account without credit: look at the account.',
};

function statusOf(declined: readonly object[]): number | null {
  const last = declined.at(-1);
  return last !== undefined && 'status' in last && typeof last.status === 'number' ? last.status : null;
}

function lookAtAddress(baseUrl: string): readonly Finding[] {
  const { protocol, hostname } = new URL(baseUrl);
  const isNear =
    /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd])|\.(?:local|internal)$/.test(
      hostname,
    );
  if (protocol === 'https:' || isNear) return [];
  return [
    {
      status: 'warn',
      message: `The key and the sentences go to ${hostname} in the clear.`,
      next: 'Write https: in model.baseUrl.',
    },
  ];
}

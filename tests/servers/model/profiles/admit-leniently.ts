import type { JsonObject } from '../../slack/core/json.ts';
import type { ModelCard, ResponseFormatType } from '../core/model-card.ts';
import { checkMessages } from '../rules/check-messages.ts';
import { outputLimit, promptTokens } from '../rules/check-model-rules.ts';
import { checkParameters } from '../rules/check-parameters.ts';
import { responseFormatOf } from '../rules/check-response-format.ts';
import type { Admitted } from './profile.ts';

/** What a local server makes of a request. */
interface Leniency {
  /** Parameters it reads past in silence. */
  readonly ignores: (param: string) => boolean;
  /** Called for a format the model has not: throws, or says which one is kept instead. */
  readonly lacks: (type: ResponseFormatType) => ResponseFormatType;
}

/**
 * Local servers take more than the official API and check less: what they know is checked, what they do not know is
 * read past, and a schema need not be strict.
 */
export function admitLeniently(body: JsonObject, card: ModelCard, { ignores, lacks }: Leniency): Admitted {
  const known = Object.fromEntries(Object.entries(body).filter(([param]) => !ignores(param)));
  checkParameters({ model: card.id, ...known });
  checkMessages(known);
  const asked = responseFormatOf(known);
  return {
    card,
    format: card.responseFormats.includes(asked) ? asked : lacks(asked),
    outputLimit: outputLimit(known, card),
    promptTokens: promptTokens(known),
    ignored: Object.keys(body).filter(ignores),
  };
}

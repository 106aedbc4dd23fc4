import type { JsonObject } from '../../slack/core/json.ts';

/** Payloads that a correct Discord never sends, and that must not end an app. */
export type Malformed =
  | 'bad_json'
  | 'unknown_op'
  | 'no_data'
  | 'unknown_event'
  | 'message_without_fields'
  | 'interaction_without_fields'
  | 'unknown_interaction'
  | 'unknown_command_type'
  | 'unknown_component';

/** The frame of a kind; `seq` is the number it takes where it is a dispatch. */
export function malformedFrame(kind: Malformed, seq: number, place: JsonObject): string | JsonObject {
  const event = (t: string, d: unknown) => ({ op: 0, s: seq, t, d });
  const interaction = { id: '1', token: 'x', application_id: '1', version: 1, entitlements: [], ...place };
  switch (kind) {
    case 'bad_json':
      return '{"op":0,"t":"MESSAGE_CRE';
    case 'unknown_op':
      return { op: 77, d: null };
    case 'no_data':
      return event('MESSAGE_CREATE', null);
    case 'unknown_event':
      return event('SOMETHING_NEW', { id: '1' });
    case 'message_without_fields':
      return event('MESSAGE_CREATE', place);
    case 'interaction_without_fields':
      return event('INTERACTION_CREATE', {});
    case 'unknown_interaction':
      return event('INTERACTION_CREATE', { ...interaction, type: 99, data: {} });
    case 'unknown_command_type':
      return event('INTERACTION_CREATE', { ...interaction, type: 2, data: { id: '1', name: 'x', type: 99 } });
    case 'unknown_component':
      return event('INTERACTION_CREATE', {
        ...interaction,
        type: 3,
        data: { custom_id: 'x', component_type: 99 },
        message: { id: '1', channel_id: place['channel_id'] },
      });
  }
}

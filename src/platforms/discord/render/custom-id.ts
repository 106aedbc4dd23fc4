import { LIMITS } from '../limits.ts';

/**
 * What a control of ours does. `run`: its line; `turn`: another page of the answer above; `form`: opens the form
 * of its line; `pick`: the line that was chosen; `pass`: a stored passage; the others belong to one answer.
 */
export type ControlKind =
  | 'run'
  | 'turn'
  | 'form'
  | 'pick'
  | 'pass'
  | 'share'
  | 'keep'
  | 'ask'
  | 'mute'
  | 'good'
  | 'bad'
  | 'file';

const KINDS: ReadonlySet<string> = new Set<ControlKind>([
  'run',
  'turn',
  'form',
  'pick',
  'pass',
  'share',
  'keep',
  'ask',
  'mute',
  'good',
  'bad',
  'file',
]);

/** A control, as its `custom_id` tells it: after a restart it still means the same. */
export interface Control {
  readonly kind: ControlKind;
  /** A line, or what else the kind needs. */
  readonly value: string;
}

/**
 * @param place makes it unique among the controls of the message.
 * @returns null when the value is too long to be carried.
 */
export function customId(kind: ControlKind, place: string, value: string): string | null {
  const id = `${kind}:${place}:${value}`;
  return id.length <= LIMITS.customIdChars && id.isWellFormed() ? id : null;
}

/** Null for a `custom_id` that is none of ours. */
export function readCustomId(id: string): Control | null {
  const [, kind = '', value = ''] = /^([a-z]+):[^:]*:(.*)$/su.exec(id) ?? [];
  return isKind(kind) ? { kind, value } : null;
}

const isKind = (kind: string): kind is ControlKind => KINDS.has(kind);

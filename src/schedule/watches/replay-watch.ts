import type { RoomSettings } from '../../core/room-settings.ts';
import type { Firing, Watch, WatchMatch, WatchState } from '../../core/watch.ts';
import { quietUntil } from '../quiet-until.ts';
import { isSpike } from './is-spike.ts';

/** What matched longer ago is forgotten: a story that rests so long is new again. */
const REMEMBERED_MS = 15 * 24 * 3_600_000;
/** At most so much is kept of a subject that everybody writes about. */
const MAX_RECENT = 2_000;
const MAX_WORDS = 5_000;
const DAY_MS = 24 * 3_600_000;

export interface WatchSettings extends Pick<RoomSettings, 'quietHours'> {
  /** IANA name. */
  readonly timeZone: string;
}

/** What a watch tells, and what it remembers afterwards. */
export interface Replay {
  readonly state: WatchState;
  readonly firings: readonly Firing[];
}

/**
 * When a watch speaks, and about what: the live run and "would have fired N times" are this function. The first
 * match is told at once; what follows within the cooldown, or comes in the quiet hours, waits and is one message.
 *
 * @param matches in the order in which they were news.
 * @param until messages that are due later still wait.
 */
export function replayWatch(
  watch: Pick<Watch, 'when' | 'cooldownMinutes'>,
  matches: readonly WatchMatch[],
  settings: WatchSettings,
  from: WatchState,
  until: Temporal.Instant,
): Replay {
  const firings: Firing[] = [];
  let state = from;
  const fireDue = (nowMs: number) => {
    const { dueMs, pending } = state;
    if (dueMs === null || dueMs > nowMs) return;
    firings.push({ atMs: dueMs, matches: pending });
    state = { ...state, pending: [], dueMs: null, firedMs: dueMs };
  };
  for (const match of matches) {
    fireDue(match.atMs);
    state = take(watch, state, match, settings);
  }
  fireDue(until.epochMilliseconds);
  return { state, firings };
}

function take(
  watch: Pick<Watch, 'when' | 'cooldownMinutes'>,
  state: WatchState,
  match: WatchMatch,
  settings: WatchSettings,
): WatchState {
  const { told, isSpiking } = toTell(watch.when, state, match);
  const remembered = { ...remember(state, match), isSpiking };
  if (told.length === 0) return remembered;
  const cooledMs = (state.firedMs ?? Number.NEGATIVE_INFINITY) + watch.cooldownMinutes * 60_000;
  const dueMs = state.dueMs ?? wakeAt(Math.max(match.atMs, cooledMs), settings);
  return { ...remembered, pending: [...state.pending, ...told], dueMs };
}

const wakeAt = (ms: number, { quietHours, timeZone }: WatchSettings): number =>
  quietUntil(quietHours, timeZone, Temporal.Instant.fromEpochMilliseconds(ms)).epochMilliseconds;

/** What of it is to be told, the match itself first. */
function toTell(
  when: Watch['when'],
  state: WatchState,
  match: WatchMatch,
): { readonly told: readonly WatchMatch[]; readonly isSpiking: boolean } {
  const { recent } = state;
  const isSpiking = false;
  switch (when) {
    case 'every': {
      const isNew = recent.every(({ article }) => article !== match.article);
      return { told: isNew ? [match] : [], isSpiking };
    }
    case 'new-story': {
      const isNew = recent.every(({ story }) => story !== match.story);
      return { told: isNew ? [match] : [], isSpiking };
    }
    case 'quote': {
      const known = new Set(state.words);
      const words = match.words.filter((hash) => !known.has(hash));
      return { told: words.length > 0 ? [{ ...match, words }] : [], isSpiking };
    }
    case 'spike': {
      const times = recent.map(({ atMs }) => atMs);
      if (!isSpike([...times, match.atMs], match.atMs)) return { told: [], isSpiking: false };
      if (state.isSpiking) return { told: [], isSpiking: true };
      const day = recent.filter(({ atMs }) => atMs > match.atMs - DAY_MS);
      return { told: [match, ...day.toReversed()], isSpiking: true };
    }
  }
}

function remember(state: WatchState, match: WatchMatch): WatchState {
  const isKept = ({ article, atMs }: WatchMatch) =>
    atMs > match.atMs - REMEMBERED_MS && article !== match.article;
  const isKnown = state.recent.find(({ article }) => article === match.article);
  const kept = { ...match, words: [], atMs: isKnown?.atMs ?? match.atMs };
  return {
    ...state,
    recent: [...state.recent.filter(isKept), kept].slice(-MAX_RECENT),
    words: [...new Set([...state.words, ...match.words])].slice(-MAX_WORDS),
  };
}

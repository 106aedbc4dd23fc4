import { describe, expect, test } from 'vitest';
import { articleId } from '../../../src/core/identifiers.ts';
import { storyId } from '../../../src/core/story.ts';
import { newWatchState, type Watch, type WatchMatch } from '../../../src/core/watch.ts';
import { isSpike } from '../../../src/schedule/watches/is-spike.ts';
import { replayWatch, type WatchSettings } from '../../../src/schedule/watches/replay-watch.ts';
import fc from '../../support/fast-check.ts';

const always: WatchSettings = { quietHours: null, timeZone: 'UTC' };
const quiet: WatchSettings = { quietHours: { from: '22:00', until: '07:00' }, timeZone: 'Europe/Istanbul' };
const HOUR = 3_600_000;
const start = Temporal.Instant.from('2024-03-12T10:00:00Z').epochMilliseconds;

/** The `number`th article, so many hours after the start. */
const match = (number: number, hours: number, change: Partial<WatchMatch> = {}): WatchMatch => ({
  number,
  article: articleId(`a${number}`),
  revision: 1,
  story: storyId(`s${number}`),
  atMs: start + hours * HOUR,
  words: [],
  ...change,
});

const at = (hours: number) => Temporal.Instant.fromEpochMilliseconds(start + hours * HOUR);

function replay(
  matches: readonly WatchMatch[],
  { when = 'every' as Watch['when'], cooldownMinutes = 60, settings = always, until = 1_000 } = {},
) {
  const { firings } = replayWatch({ when, cooldownMinutes }, matches, settings, newWatchState, at(until));
  return firings.map(({ atMs, matches: told }) => [(atMs - start) / HOUR, told.map(({ number }) => number)]);
}

describe('a watch', () => {
  test('speaks at once, and tells what follows within the cooldown in one message', () => {
    const matches = [match(1, 0), match(2, 0.2), match(3, 0.5), match(4, 3)];
    expect(replay(matches)).toEqual([
      [0, [1]],
      [1, [2, 3]],
      [3, [4]],
    ]);
  });

  test('keeps what is due later', () => {
    expect(replay([match(1, 0), match(2, 0.5)], { until: 0.9 })).toEqual([[0, [1]]]);
  });

  test('is silent in the quiet hours of its room, and tells in the morning what came', () => {
    // 22:00 in Istanbul is 19:00 UTC, nine hours after the start; 07:00 is 18 hours after it.
    const matches = [match(1, 8), match(2, 9.5), match(3, 15), match(4, 20)];
    expect(replay(matches, { settings: quiet })).toEqual([
      [8, [1]],
      [18, [2, 3]],
      [20, [4]],
    ]);
  });

  test('tells a new revision of an article no second time', () => {
    expect(replay([match(1, 0), match(7, 5, { article: articleId('a1'), revision: 2 })])).toEqual([[0, [1]]]);
  });

  test('of new stories tells the first article of each', () => {
    const same = { story: storyId('s1') };
    const matches = [match(1, 0), match(2, 2, same), match(3, 4), match(4, 6, same)];
    expect(replay(matches, { when: 'new-story' })).toEqual([
      [0, [1]],
      [4, [3]],
    ]);
  });

  test('of quotations tells words once, whoever prints them', () => {
    const matches = [
      match(1, 0, { words: ['x'] }),
      match(2, 2, { words: ['x'] }),
      match(3, 4, { words: ['x', 'y'] }),
      match(4, 6),
    ];
    expect(replay(matches, { when: 'quote' })).toEqual([
      [0, [1]],
      [4, [3]],
    ]);
  });

  test('of a spike speaks when it begins, names what set it off first, and is armed again afterwards', () => {
    const daily = Array.from({ length: 15 }, (_, day) => match(day + 1, day * 24));
    const wave = (from: number, hours: number) =>
      Array.from({ length: 8 }, (_, index) => match(from + index, hours + index));
    const matches = [...daily, ...wave(100, 350), match(200, 500), ...wave(300, 700)];
    const fired = replay(matches, { when: 'spike' });
    expect(fired.map(([hours]) => hours)).toEqual([353, expect.any(Number)]);
    expect(fired[0]?.[1]).toEqual([103, 102, 101, 100, 15]);
  });

  test('says the same when it is asked step by step as when it is replayed at once', () => {
    const events = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 10 * 60 }), story: fc.nat(6) }), {
      maxLength: 40,
    });
    const kinds = fc.constantFrom<Watch['when']>('every', 'new-story', 'quote', 'spike');
    fc.assert(
      fc.property(events, kinds, fc.integer({ min: 5, max: 900 }), (list, when, cooldownMinutes) => {
        let hours = 0;
        const matches = list.map(({ gap, story }, index) => {
          hours += gap / 60;
          return match(index + 1, hours, { story: storyId(`s${story}`), words: [`w${story}`] });
        });
        const watch = { when, cooldownMinutes };
        const whole = replayWatch(watch, matches, quiet, newWatchState, at(2_000));
        let state = newWatchState;
        const steps = matches.flatMap((one) => {
          const step = replayWatch(
            watch,
            [one],
            quiet,
            state,
            Temporal.Instant.fromEpochMilliseconds(one.atMs),
          );
          state = step.state;
          return step.firings;
        });
        const rest = replayWatch(watch, [], quiet, state, at(2_000));
        expect([...steps, ...rest.firings]).toEqual(whole.firings);
      }),
    );
  });
});

describe('far more than usual', () => {
  const hoursAgo = (...hours: readonly number[]) => hours.map((hour) => start - hour * HOUR);

  test('is four in a day where there were none', () => {
    expect(isSpike(hoursAgo(1, 2, 3), start)).toBe(false);
    expect(isSpike(hoursAgo(1, 2, 3, 4), start)).toBe(true);
  });

  test('is not five in a day where there are three every day', () => {
    const usual = Array.from({ length: 42 }, (_, index) => 25 + index * 8);
    expect(isSpike(hoursAgo(...usual, 1, 2, 3, 4, 5), start)).toBe(false);
    expect(isSpike(hoursAgo(...usual, 1, 2, 3, 4, 5, 6, 7, 8, 9), start)).toBe(true);
  });
});

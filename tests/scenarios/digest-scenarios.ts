import { expect } from 'vitest';
import { alone, type Scenario } from './scenario.ts';
import type { Seen, Stage } from './stage.ts';

const ADD = 'digest add topics:turkiye-us time:08:00';

/** The digest in the common room. */
const digest = (stage: Stage, place = 0): Promise<Seen> =>
  stage.until(
    () => stage.posted().filter(({ words }) => words.includes('Digest: Türkiye-US'))[place],
    'the digest',
  );

/** The id that an answer names. */
const idIn = ({ words }: Seen): string => /digest ([0-9a-f]{8})/.exec(words)?.[1] ?? '';

/** What is done with a digest between its first day and its last. */
export const digestScenarios: readonly Scenario[] = [
  {
    command: 'digest',
    state: 'delivered',
    says: 'a digest comes once, with its buttons, and a question in its thread is answered',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command(`${ADD} max:1`);
      await alone(stage, ({ words }) => words.includes('Added digest'));
      await stage.passDays(2);
      const posted = await digest(stage);
      expect(stage.posted()).toHaveLength(1);
      for (const button of ['Brief me on this', 'Pause', 'Change', 'Unsubscribe']) {
        expect(posted.buttons).toContain(button);
      }
      expect(posted.words).toMatch(/Read \d+ articles, merged \d+ into \d+ stor/);
      await ada.write('What did Blinken say about Daesh?', posted);
      const answer = await stage.until(() => stage.posted()[0]?.replies[0], 'the answer');
      expect(answer.words).toContain('Daesh');
      await ada.write('And what did he say about Gaza?', posted);
      const next = await stage.until(() => stage.posted()[0]?.replies[1], 'the next answer');
      expect(next.words).toContain('Gaza');
    },
  },
  {
    command: 'digest',
    state: 'changed',
    says: 'a digest is changed by a form that begins with what it is',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command(ADD);
      const added = await alone(stage, ({ buttons }) => buttons.includes('Change'));
      await ada.press('Change', added);
      await stage.until(() => ada.form()?.includes('time'), 'the form');
      expect(ada.form()).not.toContain('id');
      expect(await ada.send({ time: 'never on a day' })).not.toEqual({});
      await stage.until(() => ada.form()?.includes('time'), 'the form again');
      expect(await ada.send({ time: 'weekdays at 09:30', max: '3' })).toEqual({});
      const changed = await alone(stage, ({ words }) => words.includes('Changed digest'));
      expect(changed.words).toContain('turkiye-us: weekdays at 09:30, UTC; up to 3 stories');
    },
  },
  {
    command: 'digest',
    state: 'rests',
    says: 'a paused digest stays away, its history says so, and a resumed one comes again',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command(`${ADD} empty:note`);
      const added = await alone(stage, ({ buttons }) => buttons.includes('Pause'));
      await stage.passDays(1);
      await digest(stage);
      await ada.press('Pause', added);
      const paused = await alone(stage, ({ buttons }) => buttons.includes('Resume'));
      await stage.passDays(1);
      expect(stage.posted()).toHaveLength(1);
      await ada.press('Resume', paused);
      await alone(stage, ({ words }) => words.includes('Resumed digest'));
      await stage.passDays(1);
      await stage.until(() => stage.posted()[1]?.words.includes('Nothing new on Türkiye-US'), 'the note');
      await ada.command(`digest history ${idIn(added)}`);
      const history = await alone(stage, ({ words }) => words.includes('Deliveries of'));
      expect(history.words).toContain('skipped: it was paused');
      expect(history.words).toContain('posted');
      await ada.command(`digest explain ${idIn(added)}`);
      const explained = await alone(stage, ({ words }) => words.includes('Due at 08:00, posted at'));
      expect(explained.words).toContain('Composed and frozen: No article came in');
      expect(explained.words).toContain('Permitted, as the channel may still see main');
    },
  },
  {
    command: 'digest',
    state: 'removed',
    says: 'only those who may end a digest by its button, and it can be added again',
    async play(stage) {
      const { ada, ben } = stage.people;
      await ada.command(ADD);
      await alone(stage, ({ words }) => words.includes('Added digest'));
      await stage.passDays(1);
      const posted = await digest(stage);
      await ben.press('Unsubscribe', posted);
      await alone(stage, ({ words }) => words.includes('(E06)'), 'ben');
      await ada.press('Unsubscribe', posted);
      const removed = await alone(stage, ({ words }) => words.includes('Removed digest'));
      await ada.press('Add it again', removed);
      await alone(stage, ({ words }) => words.includes('Added digest'));
    },
  },
  {
    command: 'digest',
    state: 'direct',
    says: 'anybody has a digest in their own direct messages, and nobody else sees it',
    async play(stage) {
      const { ben } = stage.people;
      await ben.command(`${ADD} channel:me`);
      const added = await alone(stage, ({ words }) => words.includes('Added digest'), 'ben');
      expect(added.words).toContain('in your direct messages with me');
      await stage.passDays(1);
      await stage.until(
        () => ben.letters().some(({ words }) => words.includes('Digest: Türkiye-US')),
        'the digest among the letters',
      );
      expect(stage.posted()).toEqual([]);
      await ben.command('digest list');
      await alone(stage, ({ words }) => words.includes('There is no digest here yet.'), 'ben');
    },
  },
  {
    command: 'watch',
    state: 'direct',
    says: 'anybody has a watch in their own direct messages',
    async play(stage) {
      const { ben } = stage.people;
      await ben.command('watch add turkiye-us channel:me');
      const added = await alone(stage, ({ words }) => words.includes('Added watch'), 'ben');
      expect(added.words).toContain('in your direct messages with me');
      expect(added.words).toContain('in the last 14 days');
    },
  },
];

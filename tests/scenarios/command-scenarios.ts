import { expect } from 'vitest';
import { alone, brief, type Scenario } from './scenario.ts';

/** A line whose answer only the one who typed it sees, and words of that answer. */
const toldAlone = (
  command: string,
  state: string,
  line: string,
  words: string,
  says = `"${line}" is answered to the one who typed it`,
): Scenario => ({
  command,
  state,
  says,
  async play(stage) {
    await stage.people.ada.command(line);
    await alone(stage, (seen) => seen.words.includes(words));
    expect(stage.posted()).toEqual([]);
    expect(stage.people.ben.alone()).toEqual([]);
  },
});

/** Every command and every error of its own at least once. */
export const commandScenarios: readonly Scenario[] = [
  toldAlone('help', 'done', 'help', 'quotes'),
  toldAlone('topics', 'done', 'topics list', 'turkiye-us'),
  toldAlone('topics', 'E01', 'topics show nothing-like-it-at-all', '(E01)'),
  toldAlone('topics', 'E02', 'topics show coal mine', '(E02)'),
  toldAlone('sources', 'done', 'sources list', 'article'),
  toldAlone('watch', 'done', 'watch list', 'atch'),
  toldAlone('brief', 'E01', 'brief nothing-like-it-at-all', '(E01)'),
  toldAlone('brief', 'E07', 'brief turkiye-us since:blursday', '(E07)'),
  toldAlone('quotes', 'E01', 'quotes Nobodysuch', '(E01)'),
  toldAlone('digest', 'E07', 'digest add topics:turkiye-us time:blursday', '(E07)'),
  {
    command: 'quotes',
    state: 'done',
    says: 'quotations are for everybody',
    async play(stage) {
      await stage.people.ada.command('quotes Osei');
      await stage.until(() => stage.posted()[0]?.words.includes('Osei'), 'the quotations');
    },
  },
  {
    command: 'ask',
    state: 'done',
    says: 'a question is answered for everybody, with its sources',
    async play(stage) {
      await stage.people.ada.command('ask What did Blinken say about Gaza?');
      expect((await brief(stage)).words).toMatch(/\[1\]/);
    },
  },
  {
    command: 'ask',
    state: 'no evidence',
    says: 'that the articles do not say is as visible as the question',
    async play(stage) {
      await stage.people.ada.command('ask What did the dentist say about rhubarb?');
      await stage.until(() => stage.posted()[0]?.words.includes('do not say'), 'what they do not say');
    },
  },
  {
    command: 'digest',
    state: 'done',
    says: 'a digest is added, shown, and paused by its button',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command('digest add topics:turkiye-us time:08:00');
      const added = await alone(stage, ({ buttons }) => buttons.includes('Pause'));
      await ada.press('Pause', added);
      await alone(stage, ({ buttons }) => buttons.includes('Resume'));
      expect(stage.posted()).toEqual([]);
    },
  },
  {
    command: 'digest',
    state: 'E06',
    says: 'whoever may not add a digest to the room is told who may',
    async play(stage) {
      await stage.people.ben.command('digest add topics:turkiye-us time:08:00');
      await alone(stage, ({ words }) => words.includes('(E06)'), 'ben');
    },
  },
];

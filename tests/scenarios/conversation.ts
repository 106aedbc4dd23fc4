import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandScenarios } from './command-scenarios.ts';
import { digestScenarios } from './digest-scenarios.ts';
import { alone, brief, reply, type Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';

const BRIEF = 'brief turkiye-us';

/** Everything that must be the same wherever people talk with the bot. */
export const scenarios: readonly Scenario[] = [
  ...commandScenarios,
  ...digestScenarios,
  {
    command: 'brief',
    state: 'done',
    says: 'a brief is for everybody and has its sources below',
    async play(stage) {
      await stage.people.ada.command(BRIEF);
      const { words, buttons } = await brief(stage);
      expect(words).toMatch(/\[1\]/);
      expect(buttons).toEqual(expect.arrayContaining(['Longer', 'Timeline', 'Ask']));
      expect(stage.people.ben.alone()).toEqual([]);
    },
  },
  {
    command: 'brief',
    state: 'private',
    says: 'a private brief is for the one who asked, who can share it',
    async play(stage) {
      await stage.people.ada.command(`${BRIEF} private:true`);
      const own = await alone(stage, ({ words }) => words.includes('Sources'));
      expect(stage.posted()).toEqual([]);
      await stage.people.ada.press('Share', own);
      await brief(stage);
    },
  },
  {
    command: 'brief',
    state: 'kept',
    says: 'a private brief can be kept',
    async play(stage) {
      await stage.people.ada.command(`${BRIEF} private:true`);
      await stage.people.ada.press('Keep', await alone(stage, ({ words }) => words.includes('Sources')));
      await stage.until(
        () => stage.people.ada.letters()[0]?.words.includes('Sources'),
        'the whole of the kept brief',
      );
    },
  },
  {
    command: 'brief',
    state: 'unknown',
    says: 'an unknown topic is told the one who asked, and what was meant is a button',
    async play(stage) {
      await stage.people.ada.command('brief water strike');
      const told = await alone(stage, ({ buttons }) => buttons.length > 0);
      expect(stage.posted()).toEqual([]);
      expect(stage.people.ben.alone()).toEqual([]);
      await stage.people.ada.press(told.buttons[0] ?? '', told);
      await brief(stage);
    },
  },
  {
    command: 'brief',
    state: 'help',
    says: 'help is for the one who asked',
    async play(stage) {
      await stage.people.ada.direct('help');
      const help = await stage.until(() => stage.people.ada.letters()[0], 'help');
      expect(help.words).toContain('brief');
      expect(stage.posted()).toEqual([]);
    },
  },
  {
    command: 'topics',
    state: 'ambiguous',
    says: 'an ambiguous name gives a choice, which is answered',
    async play(stage) {
      await stage.people.ben.command('topics show coal mine');
      const choice = await alone(stage, ({ buttons }) => buttons.length === 2, 'ben');
      await stage.people.ben.press(choice.buttons[1] ?? '', choice);
      await alone(stage, ({ words }) => words.startsWith('Coal mine south'), 'ben');
    },
  },
  {
    command: 'quotes',
    state: 'pages',
    says: 'the one who asked turns the page in place, somebody else gets it alone',
    async play(stage) {
      const { ada, ben } = stage.people;
      await ada.command('quotes Osei');
      const first = await stage.until(() => stage.posted()[0], 'page 1');
      await ben.press('Next page', first);
      await alone(stage, ({ words }) => words.includes('page 2 of'), 'ben');
      expect(stage.posted()[0]?.words).toContain('page 1 of');
      await ada.press('Next page', first);
      await stage.until(() => stage.posted()[0]?.words.includes('page 2 of'), 'page 2 in place');
    },
  },
  {
    command: 'verify',
    state: 'done',
    says: 'a check of words is for the one who asked',
    async play(stage) {
      await stage.people.ada.command('verify These words are printed nowhere at all');
      await alone(stage, ({ words }) => words.length > 0);
      expect(stage.posted()).toEqual([]);
    },
  },
  {
    command: 'ask',
    state: 'thread',
    says: 'a question in the thread of a brief is answered there, talk between people is left alone',
    async play(stage) {
      const { ada, ben } = stage.people;
      await ada.command(BRIEF);
      const root = await brief(stage);
      await ada.write('thanks!', root);
      await ada.write('What did Blinken say about Gaza?', root);
      const answer = await reply(stage);
      expect(answer.words).toContain('Gaza');
      await ben.write('<@U3> lunch?', root);
      await stage.settled();
      expect(stage.posted().flatMap(({ replies }) => replies)).toHaveLength(1);
    },
  },
  {
    command: 'ask',
    state: 'edited',
    says: 'an edited question edits the answer, a deleted one removes it',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command(BRIEF);
      const root = await brief(stage);
      const asked = await ada.write('What did Blinken say about Gaza?', root);
      const first = await reply(stage);
      await ada.edit(asked, 'What was said about defense industry cooperation?', root);
      await stage.until(
        () => stage.posted()[0]?.replies[0]?.words.includes('defense industry'),
        'the edited answer',
      );
      expect(stage.posted()[0]?.replies.map(({ id }) => id)).toEqual([first.id]);
      await ada.takeBack(asked, root);
      await stage.until(() => stage.posted()[0]?.replies.length === 0, 'the answer gone');
    },
  },
  {
    command: 'ask',
    state: 'muted',
    says: 'stop silences a thread, a mention opens it again',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command(BRIEF);
      const root = await brief(stage);
      await ada.write('stop', root);
      await alone(stage, ({ words }) => words.includes('quiet'));
      await ada.write('What did Blinken say about Gaza?', root);
      await stage.settled();
      expect(stage.posted()[0]?.replies).toEqual([]);
      await ada.mention('What did Blinken say about Gaza?', root);
      await reply(stage);
    },
  },
  {
    command: 'ask',
    state: 'mute button',
    says: 'the button under an answer silences its thread',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command(BRIEF);
      const root = await brief(stage);
      await ada.write('What did Blinken say about Gaza?', root);
      await ada.press('Mute', await reply(stage));
      await alone(stage, ({ words }) => words.includes('quiet'));
      await ada.write('What did Fidan say about Syria?', root);
      await stage.settled();
      expect(stage.posted()[0]?.replies).toHaveLength(1);
    },
  },
  {
    command: 'ask',
    state: 'restarted',
    says: 'after a restart a thread goes on, and old buttons run',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command(BRIEF);
      const root = await brief(stage);
      await stage.restart();
      await ada.write('What did Blinken say about Gaza?', root);
      await reply(stage);
      await ada.press('Timeline', root);
      await reply(stage, 1);
    },
  },
  {
    command: 'ask',
    state: 'form',
    says: 'the button Ask opens a form; its question is answered in the thread',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command(BRIEF);
      await ada.press('Ask', await brief(stage));
      const fields = await stage.until(() => ada.form(), 'the form');
      expect(fields).toEqual(['question']);
      expect(await ada.send({ question: 'What did Blinken say about Gaza?' })).toEqual({});
      expect((await reply(stage)).words).toContain('Gaza');
    },
  },
  {
    command: 'settings',
    state: 'form',
    says: 'a form shows what is wrong at its field, then takes what is right',
    async play(stage) {
      const { ada } = stage.people;
      await ada.direct('settings');
      const shown = await stage.until(() => ada.letters()[0], 'the settings');
      await ada.press('Change', shown);
      expect(await stage.until(() => ada.form(), 'the form')).toContain('timezone');
      const wrong = await ada.send({ timezone: 'Nowhere/Land' });
      expect(Object.keys(wrong)).toEqual(['timezone']);
      expect(await ada.send({ timezone: 'Europe/Istanbul' })).toEqual({});
      await stage.until(
        () => ada.letters().at(-1)?.words.includes('Europe/Istanbul'),
        'the changed settings',
      );
    },
  },
  {
    command: 'settings',
    state: 'not allowed',
    says: 'whoever may not change the room is told who may',
    async play(stage) {
      await stage.people.ben.command('settings set visibility:private');
      await alone(stage, ({ words }) => words.includes('E06'), 'ben');
    },
  },
  {
    command: 'brief',
    state: 'mention',
    says: 'a mention is answered in its thread, and a question there goes on from it',
    async play(stage) {
      const { ada } = stage.people;
      const asked = await ada.mention(BRIEF);
      await stage.until(
        () =>
          stage
            .posted()
            .flatMap(({ replies }) => replies)[0]
            ?.words.includes('Sources'),
        'the whole answer',
      );
      const answer = await reply(stage);
      await ada.write('What did Blinken say about Gaza?', { ...answer, id: asked });
      await reply(stage, 1);
    },
  },
  {
    command: 'ask',
    state: 'direct',
    says: 'between the two alone plain words are a question, and the next goes on from the answer',
    async play(stage) {
      const { ada } = stage.people;
      await ada.direct('What did Blinken say about Gaza?');
      await stage.until(() => ada.letters()[0], 'the answer');
      await ada.direct('And what did he say about Ukraine?');
      const next = await stage.until(() => ada.letters()[1], 'the next answer');
      expect(next.words).toContain('Blinken');
    },
  },
  {
    command: 'brief',
    state: 'repeated',
    says: 'what the platform sends four times over is answered once',
    async play(stage) {
      stage.repeat(3);
      await stage.people.ada.mention(BRIEF);
      await reply(stage);
      await stage.settled();
      expect(stage.posted().flatMap(({ replies }) => replies)).toHaveLength(1);
    },
  },
  {
    command: 'brief',
    state: 'rated',
    says: 'whoever rates an answer is thanked once',
    async play(stage) {
      const { ada } = stage.people;
      await ada.command(BRIEF);
      const root = await brief(stage);
      await ada.press('Helpful', root);
      await alone(stage, ({ words }) => words.includes('Thank'));
      await ada.press('Not helpful', root);
      await stage.settled();
      expect(ada.alone().filter(({ words }) => words.includes('Thank'))).toHaveLength(1);
    },
  },
];

/** Plays every scenario on stages of this kind. Names begin with the command and the state. */
export function playConversation(open: () => Promise<Stage>): void {
  let stage: Stage;
  beforeEach(async () => {
    stage = await open();
  });
  afterEach(() => stage.close());
  test.each(
    scenarios.map((scenario) => [scenario.command, scenario.state, scenario.says, scenario] as const),
  )('%s, %s: %s', async (_command, _state, _says, scenario) => scenario.play(stage));
}

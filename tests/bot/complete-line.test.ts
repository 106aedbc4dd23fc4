import { expect, test } from 'vitest';
import { completeLine } from '../../src/bot/complete-line.ts';
import { shippedCommands } from '../support/asker.ts';

const names = {
  topic: ['harbour', 'harvest: grain', 'Sea ports'],
  person: ['Mara Lindqvist', 'Mario Rossi'],
};
const findNames = async (what: 'topic' | 'person', typed: string) =>
  names[what].filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));

test.each([
  [
    '',
    [
      'ask ',
      'brief ',
      'digest ',
      'help ',
      'quotes ',
      'settings ',
      'sources ',
      'topics ',
      'verify ',
      'watch ',
      'quit ',
    ],
    '',
  ],
  ['/q', ['/quotes ', '/quit '], '/q'],
  ['QU', ['quotes ', 'quit '], 'QU'],
  ['weather x', [], ''],
  ['/topics ', ['list ', 'show ', 'create ', 'alias ', 'merge '], ''],
  ['/topics s', ['show '], 's'],
  ['/topics nothing x', [], ''],
  ['/topics show h', ['harbour ', '"harvest: grain" '], 'h'],
  ['/brief ', ['harbour ', '"harvest: grain" ', 'Sea ports '], ''],
  ['/quotes mar', ['Mara Lindqvist ', 'Mario Rossi '], 'mar'],
  ['/quotes Mara L', ['Mara Lindqvist '], 'Mara L'],
  ['/quotes sort:oldest ma', ['Mara Lindqvist ', 'Mario Rossi '], 'ma'],
  ['/brief harbour ', ['length:', 'style:', 'since:', 'private:'], ''],
  ['/brief harbour le', ['length:'], 'le'],
  ['/brief harbour length:short ', ['harbour ', '"harvest: grain" ', 'Sea ports '], ''],
  ['/brief harbour length:', ['length:short ', 'length:medium ', 'length:full '], 'length:'],
  ['/brief harbour length:f', ['length:full '], 'length:f'],
  ['/brief harbour private:t', ['private:true '], 'private:t'],
  ['/quotes Mara topic:Se', ['topic:"Sea ports" '], 'topic:Se'],
  ['/quotes Mara topic:"Sea p', ['topic:"Sea ports" '], 'topic:"Sea p'],
  ['/quotes Mara page:', [], 'page:'],
  ['/brief x constructor:', [], ''],
  ['/topics constructor x', [], ''],
] as const)('"%s" can go on as %j', async (line, candidates, replaces) => {
  const found = await completeLine(line, shippedCommands, ['quit'], findNames);
  if (candidates.length === 0) expect(found.candidates).toEqual([]);
  else expect(found).toEqual({ candidates, replaces });
});

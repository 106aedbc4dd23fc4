import { describe, expect, test } from 'vitest';
import type { AliasTable } from '../../src/core/aliases.ts';
import { speakerNames } from '../../src/ingest/speaker-names.ts';
import { listQuotes } from '../../src/newsroom/list-quotes.ts';
import { openNameBook } from '../../src/newsroom/name-book.ts';
import { joinAliases } from '../../src/newsroom/parse-aliases.ts';
import { main, openDesk, put } from './support/open-newsroom.ts';

const table: AliasTable = {
  groups: [
    { kind: 'person', names: ['Volodymyr Zelenskyy', 'Wolodymyr Selenskyj', 'Volodimir Zelenskiy'] },
    { kind: 'person', names: ['Marek Holub', 'Poet of the Docks'] },
    { kind: 'organisation', names: ['Harbour Board', 'Port Authority'] },
    { kind: 'place', names: ['Lindow', 'Lindau'] },
  ],
};
const none: AliasTable = { groups: [] };
const say = (who: string, words: string) => `"${words} before the harvest begins," said ${who}. It rained.`;

/** A store filled under one alias table, and asked under another. */
async function open(atIngest: AliasTable, whenAsked: AliasTable) {
  const desk = await openDesk();
  const speakers = speakerNames(atIngest);
  await put(
    desk.store,
    { title: 'One', body: say('Volodymyr Zelenskyy', 'The mill will open') },
    'main',
    speakers,
  );
  await put(
    desk.store,
    { title: 'Two', body: say('Wolodymyr Selenskyj', 'The oven will be lit') },
    'main',
    speakers,
  );
  await put(
    desk.store,
    { title: 'Three', body: say('the Port Authority', 'The pier will be mended') },
    'main',
    speakers,
  );
  await put(
    desk.store,
    { title: 'Four', body: say('Poet of the Docks', 'The gulls will sing') },
    'main',
    speakers,
  );
  const asking = { ...desk, names: openNameBook(whenAsked) };
  return async (person: string) => {
    const request = { person, sort: 'newest', kind: 'said', indirect: false, page: 1 } as const;
    return (await listQuotes(asking, main, request)).quotes;
  };
}

describe('names that mean the same', () => {
  test('speakers are filed under the name that is shown when they are ingested', async () => {
    const ask = await open(table, table);
    expect((await ask('Zelenskyy')).map(({ speakerName }) => speakerName)).toEqual([
      'Volodymyr Zelenskyy',
      'Volodymyr Zelenskyy',
    ]);
    expect(await ask('harbour board')).toMatchObject([
      { speaker: 'the Port Authority', speakerName: 'Harbour Board' },
    ]);
  });

  test.each(['Zelenskyy', 'selenskyj', 'Wolodymyr Selenskyj', 'volodymyr zelenskyy'])(
    'added after the ingest they work at once: /quotes %s',
    async (person) => {
      const ask = await open(none, table);
      expect(await ask(person)).toHaveLength(2);
      expect(await ask('Harbour Board')).toHaveLength(1);
    },
  );

  test('taken out again, what an article prints still leads to its words', async () => {
    const ask = await open(table, none);
    expect(await ask('Wolodymyr Selenskyj')).toHaveLength(1);
    expect(await ask('the Port Authority')).toHaveLength(1);
    expect(await ask('Volodymyr Zelenskyy')).toHaveLength(2);
  });

  test('a name that is not a spelling of the other stays whole, and a first name is not a person', () => {
    const { read } = openNameBook(table);
    expect(read('Poet of the Docks')).toMatchObject([
      { key: read('Marek Holub')[0]?.key, shown: 'Marek Holub' },
    ]);
    expect(read('Holub')).not.toEqual(read('Poet'));
    expect(read('Wolodymyr')).not.toEqual(read('Volodymyr Zelenskyy'));
  });

  test('the operator’s names join those of the program, and come first', () => {
    const own: AliasTable = { groups: [{ kind: null, names: ['Lindow Quay', 'lindau'] }] };
    const joined = joinAliases(table, own);
    expect(joined.groups).toHaveLength(4);
    expect(joined.groups.at(-1)).toEqual({ kind: 'place', names: ['Lindow Quay', 'lindau', 'Lindow'] });
  });
});

import { describe, expect, test } from 'vitest';
import { readPassage } from '../../../src/text/grounding/passage.ts';
import { readPeople, whoIs } from '../../../src/text/grounding/read-people.ts';
import { readSpeakers } from '../../../src/text/grounding/read-speakers.ts';

/** What the last one who speaks is called, in each way it may be meant. */
function callings(...sentences: readonly string[]): readonly string[] {
  const sources = sentences.map(readPassage);
  const last = sources.at(-1) ?? readPassage('');
  const speaker = readSpeakers(last).at(-1);
  return whoIs(speaker?.places ?? [], last, readPeople(sources)).map(({ names, heads }) =>
    [...names, ...heads.map(({ term }) => term)].join(' '),
  );
}

describe('who is who', () => {
  test('a name goes by what it is called in another sentence', () => {
    expect(callings('The office fined the bakery chain Ostrand.', 'Ostrand said it would appeal.')).toEqual([
      'ostrand chain',
    ]);
  });

  test('what stands between commas beside a name is that somebody', () => {
    expect(callings('Helen Marsh, the harbour master, said so.')).toEqual(['helen marsh master']);
  });

  test('a pronoun stands for who does something in the sentence before', () => {
    expect(callings('The boatbuilder Torvik has hired 40 people.', 'It said they were local.')).toEqual([
      'torvik boatbuilder',
    ]);
  });

  test('a court is no he', () => {
    expect(callings('A court jailed the singer Marek Brod.', 'He said he would appeal.')).toEqual([
      'marek brod singer',
    ]);
  });

  test('the company is whoever was told of before, if it may be one', () => {
    expect(callings('Ostrand closed two shops.', 'The company said it was sorry.')).toContain(
      'ostrand company',
    );
    expect(callings('The club Ostrand lost.', 'The company said it was sorry.')).toEqual(['company']);
  });
});

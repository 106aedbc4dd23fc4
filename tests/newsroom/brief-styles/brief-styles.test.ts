import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/core/brief.ts';
import { collectionId } from '../../../src/core/identifiers.ts';
import type { EditorsDesk } from '../../../src/newsroom/desk.ts';
import { writeBrief } from '../../../src/newsroom/write-brief.ts';
import type { BriefRequest } from '../../../src/newsroom.ts';
import { leansOnContext } from '../../../src/text/leans.ts';
import { main, openDesk, openSampleDesk, put } from '../support/open-newsroom.ts';
import { proveBrief } from '../support/prove.ts';

const TOPICS = [
  'turkiye-us',
  'nato',
  'harbour-dredging',
  'water-shortage',
  'central-bank',
  'rail-strike',
  'ai-act',
  'vaccine-campaign',
];
const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };

let sample: EditorsDesk;
beforeAll(async () => {
  sample = await openSampleDesk();
});

async function write(topic: string, options: Partial<BriefRequest> = {}, at = sample): Promise<Brief> {
  const brief = await writeBrief(at, main, { topic, length: 'medium', ...options });
  await proveBrief(at.store, main, brief);
  return brief;
}

const headings = ({ sections }: Brief): readonly string[] =>
  sections.map(({ heading }) =>
    heading.kind === 'words' ? heading.text : heading.kind === 'day' ? heading.day : heading.name,
  );

function expectCovered({ sections, sentences }: Brief): void {
  expect(sections.map(({ from }) => from)).toEqual([0, ...sections.slice(0, -1).map(({ to }) => to)]);
  expect(sections.at(-1)?.to).toBe(sentences.length);
}

describe('a timeline', () => {
  test.each(TOPICS)('of %s goes forward in time, every sentence proved and readable alone', async (topic) => {
    const brief = await write(topic, { style: 'timeline' });
    expectCovered(brief);
    const days = headings(brief);
    expect(days.length).toBeGreaterThanOrEqual(3);
    expect(days).toEqual([...new Set(days)].sort());
    for (const { text } of brief.sentences) expect(leansOnContext(text, 'en')).toBe(false);
  });

  test('gives a sentence the day it names, not that of the article', async () => {
    const brief = await write('rail-strike', { style: 'timeline', length: 'full' });
    expect(headings(brief)).toContain('2024-03-27');
  });

  test('is longer when more is asked for', async () => {
    const [short, full] = await Promise.all([
      write('turkiye-us', { style: 'timeline', length: 'short' }),
      write('turkiye-us', { style: 'timeline', length: 'full' }),
    ]);
    expect(full.sentences.length).toBeGreaterThan(short.sentences.length);
  });
});

describe('the players', () => {
  test.each(TOPICS)('of %s are named in their own sentences', async (topic) => {
    const brief = await write(topic, { style: 'players' });
    expectCovered(brief);
    expect(brief.sections.length).toBeGreaterThanOrEqual(3);
    for (const { heading, from } of brief.sections) {
      if (heading.kind !== 'player') throw new Error('players have names');
      const last = heading.name.split(' ').at(-1) ?? '';
      expect(brief.sentences[from]?.text).toContain(last);
    }
  });

  test('are each there once, with how often they are quoted', async () => {
    const brief = await write('turkiye-us', { style: 'players', length: 'full' });
    const names = headings(brief);
    expect(names).toContain('Antony Blinken');
    expect(new Set(names).size).toBe(names.length);
    const blinken = brief.sections.find(
      ({ heading }) => heading.kind === 'player' && heading.name === 'Antony Blinken',
    );
    expect(blinken?.heading).toMatchObject({ quotes: expect.any(Number) });
  });
});

describe('a comparison', () => {
  test('puts what several outlets print before what each prints alone', async () => {
    const brief = await write('water-shortage', { style: 'compare' });
    expectCovered(brief);
    const [first, ...others] = headings(brief);
    expect(first).toBe('Reported by several');
    expect(others.every((heading) => heading.startsWith('In '))).toBe(true);
  });

  test.each(TOPICS)('of %s cites only the outlet of the heading', async (topic) => {
    const brief = await write(topic, { style: 'compare' });
    for (const { heading, from, to } of brief.sections) {
      if (heading.kind !== 'words' || !heading.text.startsWith('In ')) continue;
      const cited = brief.sentences.slice(from, to).flatMap(({ cites }) => cites);
      const outlets = cited.map(
        ({ article }) => brief.sources.find((source) => source.article === article)?.source,
      );
      expect(new Set(outlets)).toEqual(new Set([heading.text.slice('In '.length)]));
    }
  });

  test('of one outlet says that there is nothing to compare', async () => {
    const desk = await openDesk();
    await put(desk.store, {
      title: 'Lone ferry report',
      body: 'The ferry runs again from Monday, the port said. Tickets cost nine crowns.',
    });
    await expect(write('ferry', { style: 'compare' }, desk)).rejects.toMatchObject({ code: 'E03' });
  });
});

describe('what changed since the last brief of this channel', () => {
  let desk: EditorsDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await put(
      desk.store,
      ferry(
        'one',
        'The ferry to Gannet Island will run again from Monday, the port authority said. Tickets cost nine crowns.',
      ),
    );
  });

  const ferry = (id: string, body: string) => ({ id, title: `Ferry report ${id}`, topics: ['ferry'], body });

  test('is nothing to compare with at first, and then only what came since', async () => {
    await expect(write('ferry', { style: 'changes', room }, desk)).rejects.toMatchObject({ code: 'E03' });
    expect((await write('ferry', { room }, desk)).sinceLast).toBeNull();
    await put(
      desk.store,
      ferry(
        'two',
        'The ferry to Gannet Island broke down on Tuesday with sixty people on board. Tickets cost nine crowns.',
      ),
    );
    const brief = await write('ferry', { style: 'changes', room }, desk);
    expect(brief.sinceLast).toMatchObject({ added: 1, revised: 0 });
    expect(headings(brief)).toEqual(['New']);
    expect(brief.sentences.map(({ text }) => text)).toEqual([
      'The ferry to Gannet Island broke down on Tuesday with sixty people on board.',
    ]);
    await expect(write('ferry', { style: 'changes', room }, desk)).rejects.toMatchObject({ code: 'E03' });
  });

  test('is the sentence of a corrected article that now reads otherwise', async () => {
    await write('ferry', { room }, desk);
    await put(
      desk.store,
      ferry(
        'one',
        'The ferry to Gannet Island will run again from Thursday, the port authority said. Tickets cost nine crowns.',
      ),
    );
    const brief = await write('ferry', { style: 'changes', room }, desk);
    expect(headings(brief)).toEqual(['Changed in an article']);
    expect(brief.sentences.map(({ text }) => text)).toEqual([
      'The ferry to Gannet Island will run again from Thursday, the port authority said.',
    ]);
  });

  test('is counted by every brief, and "since: last" reads only the new articles', async () => {
    await write('ferry', { room }, desk);
    await put(
      desk.store,
      ferry('two', 'A second ferry was ordered by the county on Friday for eleven million crowns.'),
    );
    const last = await write('ferry', { since: 'last', room }, desk);
    expect(last.sources.map(({ article }) => article)).toEqual(['two']);
    expect((await write('ferry', { room }, desk)).sinceLast).toMatchObject({ added: 0, revised: 0 });
  });

  test('is remembered for each channel, and not when only one person was told', async () => {
    await write('ferry', { room, remember: false }, desk);
    expect(await desk.store.lastBrief(room, 'ferry')).toBeNull();
    await write('ferry', { room }, desk);
    expect(await desk.store.lastBrief({ ...room, channel: 'C2' }, 'ferry')).toBeNull();
  });

  test('never tells of articles the channel may not see', async () => {
    await write('ferry', { room }, desk);
    await put(
      desk.store,
      ferry('hidden', 'A secret ferry was ordered by the navy on Friday for two billion crowns.'),
      'secret',
    );
    await expect(write('ferry', { style: 'changes', room }, desk)).rejects.toMatchObject({ code: 'E03' });
    expect(collectionId('secret')).not.toBe(main.collections[0]);
  });
});

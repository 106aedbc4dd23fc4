import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/core/brief.ts';
import { briefDocument } from '../../../src/core/documents/brief-document.ts';
import { brief } from '../../support/answers.ts';

const shown = (change: Partial<Brief>): string => briefDocument({ ...brief, ...change }, []).fallback;

describe('a brief in sections', () => {
  test('shows every sentence once, under its heading', () => {
    const text = shown({
      style: 'timeline',
      sections: [
        { heading: { kind: 'day', day: '2024-03-10' }, from: 0, to: 1 },
        { heading: { kind: 'player', name: 'Mara Lindqvist', quotes: 2 }, from: 1, to: 2 },
      ],
    });
    const [first = '', second = ''] = brief.sentences.map((line) => line.text);
    expect(text.indexOf('10 March 2024:')).toBeLessThan(text.indexOf(first));
    expect(text.indexOf(first)).toBeLessThan(text.indexOf('Mara Lindqvist, 2 quotes:'));
    expect(text.indexOf('Mara Lindqvist, 2 quotes:')).toBeLessThan(text.indexOf(second));
    expect(text.split(first)).toHaveLength(2);
  });

  test('is running text when told as a narrative', () => {
    const blocks = briefDocument({ ...brief, style: 'narrative', disagreements: [] }, []).blocks;
    expect(blocks.filter(({ kind }) => kind === 'list')).toEqual([]);
  });

  test('says what came since the last brief, and nothing when nothing did', () => {
    const at = '2024-03-10T08:00:00Z';
    expect(shown({ sinceLast: { at, added: 3, revised: 1 } })).toContain(
      'Since the last brief here, 10 March 2024, 08:00 UTC: 3 new articles, 1 changed',
    );
    expect(shown({ sinceLast: { at, added: 0, revised: 0 } })).not.toContain('last brief');
  });

  test('ends with questions that the articles answer', () => {
    expect(shown({ followUps: ['What did Mara Lindqvist say?'] })).toContain('What did Mara Lindqvist say?');
    expect(shown({})).not.toContain('You could ask');
  });
});

import { expect, test } from 'vitest';
import { answerDocument } from '../../../src/core/documents/answer-document.ts';
import { answer } from '../../support/answers.ts';

test('an answer shows its sentences with their numbers, what disagrees, and its sources', () => {
  const { fallback, blocks } = answerDocument(answer, []);
  expect(fallback).toContain('Twelve ships a day are expected. [1]');
  expect(fallback).toContain('Where sources disagree');
  expect(fallback).toContain('3 of 3 sentences checked - written by rules');
  expect(blocks.some(({ kind }) => kind === 'sources')).toBe(true);
});

test('a sentence that goes on is shown with a mark, in front of its number', () => {
  const [line] = answer.sentences;
  if (line === undefined) throw new Error('no sentence');
  const cut = { ...answer, sentences: [{ ...line, text: 'Twelve ships', isCut: true as const }] };
  expect(answerDocument(cut, []).fallback).toContain('Twelve ships […] [1]');
});

test('an empty store has no articles that do not say', () => {
  const nothing = { ...answer, abstained: true, sentences: [], conflicts: [], sources: [], searched: 0 };
  expect(answerDocument(nothing, []).fallback).toContain('There are no stored articles to answer from.');
});

test('an abstention says so before what comes nearest', () => {
  const abstained = { ...answer, abstained: true, sentences: [], conflicts: [], closest: answer.sentences };
  const { fallback } = answerDocument(abstained, []);
  expect(fallback).toContain('The 2 stored articles do not say. Closest:');
  expect(fallback.indexOf('do not say')).toBeLessThan(fallback.indexOf('Twelve ships'));
  expect(fallback).not.toContain('checked');
});

test('without anything near there are no sources', () => {
  const nothing = {
    ...answer,
    abstained: true,
    sentences: [],
    conflicts: [],
    closest: [],
    sources: [],
    searched: 1,
  };
  const { fallback, blocks } = answerDocument(nothing, []);
  expect(fallback).toContain('The 1 stored article does not say.');
  expect(blocks.some(({ kind }) => kind === 'sources')).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { analyseQuestion } from '../../../src/text/question/analyse-question.ts';

describe('what a question asks for', () => {
  test.each([
    ['Who opened the harbour?', 'who', 'name'],
    ['How many ships came in?', 'how-many', 'number'],
    ['When did the strike begin?', 'when', 'time'],
    ['Where is the summit?', 'where', 'name'],
    ['In which small coastal town did they meet?', 'where', 'name'],
    ['Which ferry line does director Falk run?', 'which', 'name'],
    ['The governing body of which sport has shut out people who row?', 'which', 'name'],
    ['The mayor plans to ban what from the city?', 'what', 'anything'],
    ['After the storm, who opened the harbour?', 'who', 'name'],
    ['Which New Harbour Times host left?', 'who', 'name'],
    ['Why did the minister resign?', 'why', 'anything'],
    ['Is the bridge open?', 'yes-no', 'anything'],
    ['The bridge is shut again. Who shut it?', 'who', 'name'],
    ['Wie viele Schiffe kamen?', 'how-many', 'number'],
    ['Wer hat das Gesetz unterschrieben?', 'who', 'name'],
    ['Kaç gemi geldi?', 'how-many', 'number'],
    ['Toplantı ne zaman yapıldı?', 'when', 'time'],
  ])('%s', (question, form, expects) => {
    expect(analyseQuestion(question)).toMatchObject({ form, expects });
  });

  test.each([
    ['What did Mara Lindqvist say about the harbour?', 'Mara Lindqvist', 'the harbour'],
    ['What did the ministry say?', 'the ministry', null],
    ['What else did Lindqvist say?', 'Lindqvist', null],
    ['Did Lindqvist say anything about the harbour?', 'Lindqvist', 'the harbour'],
    ['Was sagte Lindqvist über den Hafen?', 'Lindqvist', 'den Hafen'],
    ['Lindqvist liman hakkında ne dedi?', 'Lindqvist', 'liman'],
  ])('%s asks for words of a speaker', (question, speaker, about) => {
    expect(analyseQuestion(question).said).toEqual({ speaker, about });
  });

  test('other questions ask for nobody’s words', () => {
    expect(analyseQuestion('What did the storm destroy?').said).toBeNull();
  });
});

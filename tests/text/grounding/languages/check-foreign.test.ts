import { describe, expect, test } from 'vitest';
import { checkSentence } from '../../../../src/text/grounding/check-sentence.ts';

const kindsOf = (language: string, sentence: string, source: string) =>
  checkSentence(sentence, [source], language).reasons.map(({ kind }) => kind);

type Wrong = readonly (readonly [string, string])[];

describe.each<readonly [string, string, string, Wrong]>([
  [
    'de',
    'Minister Jan Holm sagte am Montag, die Bahn könne 12 Züge nach Kiel schicken.',
    'Die Bahn könne 12 Züge nach Kiel schicken, sagte Jan Holm am Montag.',
    [
      ['number', 'Die Bahn könne 13 Züge nach Kiel schicken, sagte Jan Holm am Montag.'],
      ['date', 'Die Bahn könne 12 Züge nach Kiel schicken, sagte Jan Holm am Dienstag.'],
      ['name', 'Die Bahn könne 12 Züge nach Köln schicken, sagte Jan Holm am Montag.'],
      ['negation', 'Die Bahn könne keine 12 Züge nach Kiel schicken, sagte Jan Holm am Montag.'],
      ['modality', 'Die Bahn wird 12 Züge nach Kiel schicken, sagte Jan Holm am Montag.'],
    ],
  ],
  [
    'fr',
    'Le ministre Jean Petit a dit lundi que la mairie pourrait ouvrir 12 écoles à Lyon.',
    'La mairie pourrait ouvrir 12 écoles à Lyon, a dit lundi Jean Petit.',
    [
      ['number', 'La mairie pourrait ouvrir 13 écoles à Lyon, a dit lundi Jean Petit.'],
      ['date', 'La mairie pourrait ouvrir 12 écoles à Lyon, a dit mardi Jean Petit.'],
      ['name', 'La mairie pourrait ouvrir 12 écoles à Lille, a dit lundi Jean Petit.'],
      ['negation', 'La mairie ne pourrait pas ouvrir 12 écoles à Lyon, a dit lundi Jean Petit.'],
      ['modality', 'La mairie ouvrira 12 écoles à Lyon, a dit lundi Jean Petit.'],
    ],
  ],
  [
    'es',
    'El ministro Juan Ortiz dijo el lunes que el gobierno podría abrir 12 escuelas en Sevilla.',
    'El gobierno podría abrir 12 escuelas en Sevilla, dijo el lunes Juan Ortiz.',
    [
      ['number', 'El gobierno podría abrir 13 escuelas en Sevilla, dijo el lunes Juan Ortiz.'],
      ['date', 'El gobierno podría abrir 12 escuelas en Sevilla, dijo el martes Juan Ortiz.'],
      ['name', 'El gobierno podría abrir 12 escuelas en Toledo, dijo el lunes Juan Ortiz.'],
      ['negation', 'El gobierno no podría abrir 12 escuelas en Sevilla, dijo el lunes Juan Ortiz.'],
      ['modality', 'El gobierno abrirá 12 escuelas en Sevilla, dijo el lunes Juan Ortiz.'],
    ],
  ],
  [
    'tr',
    'Bakan Can Demir, belediyenin pazartesi günü İzmir’de 12 okul açacağını söyledi.',
    'Belediyenin pazartesi günü İzmir’de 12 okul açacağını Can Demir söyledi.',
    [
      ['number', 'Belediyenin pazartesi günü İzmir’de 13 okul açacağını Can Demir söyledi.'],
      ['date', 'Belediyenin salı günü İzmir’de 12 okul açacağını Can Demir söyledi.'],
      ['name', 'Belediyenin pazartesi günü Bursa’da 12 okul açacağını Can Demir söyledi.'],
      ['negation', 'Belediyenin pazartesi günü İzmir’de 12 okul açmayacağını Can Demir söyledi.'],
    ],
  ],
])('in %s', (language, source, paraphrase, wrong) => {
  test('a sentence may be turned round', () => {
    expect(kindsOf(language, paraphrase, source)).toEqual([]);
  });

  test.each([...wrong])('another %s is caught', (kind, sentence) => {
    expect(kindsOf(language, sentence, source)).toContain(kind);
  });
});

test('in another language only the words of the source pass', () => {
  expect(kindsOf('it', 'Il porto apre lunedì.', 'Il porto apre lunedì.')).toEqual([]);
  expect(kindsOf('it', 'Lunedì apre il porto.', 'Il porto apre lunedì.')).toEqual(['language']);
});

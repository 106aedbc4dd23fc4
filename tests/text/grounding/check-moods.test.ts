import { describe, expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, source: string) => [
  ...new Set(checkSentence(sentence, [source]).reasons.map(({ kind }) => kind)),
];

test('what nothing shows is as open as what there is no evidence of', () => {
  const source = 'The coast guard said it had no evidence that the cable was cut by divers.';
  expect(kindsOf('Nothing showed that the cable was cut by divers, the coast guard said.', source)).toEqual(
    [],
  );
  expect(kindsOf('The coast guard said the cable was cut by divers.', source)).not.toEqual([]);
});

test('who ordered that others do it ordered them to', () => {
  const source = 'The mayor ordered that the crews close the bridge in Varn.';
  expect(kindsOf('The mayor ordered the crews to close the bridge in Varn.', source)).toEqual([]);
  expect(kindsOf('The crews closed the bridge in Varn.', source)).toEqual(['modality']);
});

test('who leads a campaign to change something has not changed it', () => {
  const source = 'Brandl spearheaded the campaign to close the quarry in Varn.';
  expect(kindsOf('Brandl led the campaign to close the quarry in Varn.', source)).toEqual([]);
  expect(kindsOf('Brandl closed the quarry in Varn.', source)).toEqual(['modality']);
});

test('all that is aimed at is aimed at', () => {
  const source = 'The fund is aimed at dredging, restoring or widening the canal.';
  expect(kindsOf('The fund is aimed at dredging or restoring the canal.', source)).toEqual([]);
});

test('who faces a term if convicted could face one', () => {
  const source = 'If found guilty of smuggling, the captain faces a prison term in Varn.';
  expect(kindsOf('The captain could face a prison term in Varn.', source)).toEqual([]);
});

test('what somebody will be forced to do would have to be done', () => {
  const source = 'The agency said it would be forced to halve the rations in August.';
  expect(kindsOf('The rations would have to be halved in August, the agency said.', source)).toEqual([]);
});

test('those who do it are whoever does it', () => {
  const source = 'If you are holding large parties, you are spreading the virus, the mayor said.';
  expect(kindsOf('Those who hold large parties are spreading the virus, the mayor said.', source)).toEqual(
    [],
  );
  expect(kindsOf('You are holding large parties, the mayor said.', source)).toEqual(['modality']);
});

test('a plan is read by what is planned', () => {
  const source =
    'Orvania will close its embassy in Varn and will not scale back its plan, its foreign minister said.';
  expect(kindsOf('Orvania plans to close its embassy in Varn.', source)).toEqual([]);
});

test('what depends on talks that fail depends on talks that do not succeed', () => {
  const source = 'Orvania may request a panel if the talks fail to resolve the dispute by May.';
  expect(
    kindsOf('Orvania may ask for a panel if the talks do not settle the dispute by May.', source),
  ).toEqual([]);
});

test('what is likely to stay closed is not closed for sure', () => {
  const source = 'It is likely that the quarry in Varn will be closed for months.';
  expect(kindsOf('The quarry in Varn is likely to stay closed for months.', source)).toEqual([]);
});

test('a participle behind its noun tells nothing of when', () => {
  const source = 'The agency authorized giving smaller doses using another needle.';
  expect(kindsOf('The agency authorized smaller doses given with another needle.', source)).toEqual([]);
});

test('would, with nobody to say so, tells what is only recommended', () => {
  const source = 'An inquiry recommended that phones be banned in schools from the autumn term.';
  expect(kindsOf('The phone ban would apply in schools from the autumn term.', source)).toEqual([]);
  expect(kindsOf('Phones will be banned in schools from the autumn term.', source)).toEqual(['modality']);
});

test('what somebody did not rule out could not be ruled out', () => {
  const source = 'Brandl said he did not rule out raising the offer.';
  expect(kindsOf('Brandl said that raising the offer could not be ruled out.', source)).toEqual([]);
  expect(kindsOf('Brandl said he ruled out raising the offer.', source)).toEqual(['negation']);
});

test('who is confident that he would says what was open', () => {
  const source =
    'Sarr had not decided whether to stand in the vote, although his adviser Anna Faye was confident that he would.';
  expect(kindsOf('Anna Faye was confident that Sarr would stand in the vote.', source)).toEqual([]);
});

test('a supporter of something supports it', () => {
  const source = 'The mayor of Varn is a supporter of the law, believing it will help the harbour.';
  expect(kindsOf('The mayor of Varn supports the law.', source)).toEqual([]);
});

test('who is forced to do it has to, and does', () => {
  const source = 'Drought is forcing farmers to sell their cattle in Varn, the union said.';
  expect(kindsOf('Farmers in Varn had to sell their cattle, the union said.', source)).toEqual([]);
  expect(kindsOf('Farmers in Varn may sell their cattle, the union said.', source)).toEqual(['modality']);
});

test('a condition may be put with provided alone', () => {
  const source = 'The ferries could run in June if the crews dredge the harbour, Lena Moravec said.';
  expect(
    kindsOf('The ferries could run in June, provided the crews dredge the harbour, Moravec said.', source),
  ).toEqual([]);
});

test('a second participle shares the helping verb of the first', () => {
  const source = 'Mayor Ivo Brand said the wall would be raised and a keeper hired for the winter.';
  expect(kindsOf('Ivo Brand said a keeper would be hired for the winter.', source)).toEqual([]);
  expect(kindsOf('Ivo Brand said a keeper had been hired for the winter.', source)).toEqual(['modality']);
});

test('what can be seen somewhere is there', () => {
  const source = 'The spire was visible from the harbour of Varn on Monday.';
  expect(kindsOf('The spire could be seen from the harbour of Varn on Monday.', source)).toEqual([]);
});

test('what an idea holds is as unsure as what it claims', () => {
  const source = 'The pamphlet spread the theory that the wells of Varn are being poisoned by strangers.';
  expect(
    kindsOf('The theory claims that the wells of Varn are being poisoned by strangers.', source),
  ).not.toContain('modality');
});

test('a regulator is no rule, and to designate is not to design', () => {
  const source = "The firm was fined 8 million crowns by Orvania's data regulator for selling addresses.";
  expect(kindsOf('The firm was fined 8 million crowns for selling addresses.', source)).toEqual([]);
  const holiday = 'The feast was not designated a holiday until 1870.';
  expect(kindsOf('The feast was designated a holiday in 1870.', holiday)).toEqual([]);
});

describe('how sure it is', () => {
  test('is not asked of how much something covers or of what is on its way', () => {
    const source = 'Norra will buy 40 buses from Velk under a contract signed in May.';
    expect(kindsOf('The contract covers 40 buses.', source)).toEqual([]);
  });

  test('is not told of what is done beside a noun of what is wanted', () => {
    const source = 'Ivo Brandt called the plan a step forward in efforts to save the mill, applauding Norra.';
    expect(kindsOf('Ivo Brandt called the plan a step forward and applauded Norra.', source)).toEqual([]);
  });

  test('is told by the outer of two verbs', () => {
    const source = 'Norra may have to close the depot at Orsk.';
    expect(kindsOf('Norra might need to close the depot at Orsk.', source)).toEqual([]);
  });

  test('is read over words that stand between a verb and its helping verb', () => {
    const source = 'The judge ordered the owner of the depot to pay each of the five drivers 300 crowns.';
    expect(kindsOf('Five drivers must each be paid 300 crowns by the owner of the depot.', source)).toEqual(
      [],
    );
  });

  test('of what somebody thinks of doing is that of what they consider', () => {
    const source = 'The mayor of Orsk is considering closing the depot.';
    expect(kindsOf('The mayor of Orsk is thinking of closing the depot.', source)).toEqual([]);
    expect(kindsOf('The mayor of Orsk is closing the depot.', source)).toContain('modality');
  });

  test('is not read from a noun that has the form of a verb', () => {
    const source = 'The central bank of Norland said it could cut rates in May.';
    expect(kindsOf('A rate cut is possible in May, the central bank of Norland said.', source)).toEqual([]);
  });

  test('of an act is told by its noun too', () => {
    const source = 'The sprinter Ivo Brandt was banned for two years in May.';
    expect(kindsOf('Ivo Brandt received a ban of two years in May.', source)).toEqual([]);
  });

  test('of what is allowed from now on is that of the decision', () => {
    const source = 'The ministry approved a bridge of 40 metres at Orsk on Monday.';
    expect(kindsOf('A bridge of 40 metres will be permitted at Orsk.', source)).toEqual([]);
  });

  test('is not asked of what somebody is giving who will', () => {
    const source = 'Norland will transfer 30 buses to Orsk by May, Mayor Ivo Brandt said.';
    expect(kindsOf('Norland is giving 30 buses to Orsk, Ivo Brandt said.', source)).toEqual([]);
    expect(kindsOf('Norland gave 30 buses to Orsk, Ivo Brandt said.', source)).toContain('modality');
  });

  test('is not certain of what is possible, whatever stands behind', () => {
    const source = 'Pilots have not ruled out strikes at Orsk, Ivo Brandt said.';
    expect(kindsOf('Strikes at Orsk are certain, according to Ivo Brandt.', source)).toContain('modality');
  });
});

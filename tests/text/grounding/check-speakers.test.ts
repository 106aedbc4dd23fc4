import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (claim: string, ...sources: readonly string[]) =>
  checkSentence(claim, sources, 'en').reasons.map(({ kind }) => kind);

test('a statement says what those say who issued it, a report what those say who published it', () => {
  const statement = 'In May the port of Brisk issued a statement acknowledging that two cranes were unsafe.';
  expect(kindsOf('The port of Brisk acknowledged that two cranes were unsafe.', statement)).toEqual([]);
  const report = 'According to a report published on Monday by the Oslo Centre, 300 ferries sailed in May.';
  expect(kindsOf('In May, 300 ferries sailed, according to the Oslo Centre.', report)).toEqual([]);
  expect(kindsOf('In May, 300 ferries sailed, according to the Bergen Centre.', report)).not.toEqual([]);
});

test('a spokeswoman of a body speaks for it', () => {
  const source =
    'The operator, Nordgas, expects to resume deliveries in May, its spokeswoman Aino Salo said.';
  expect(kindsOf('Nordgas expects to resume deliveries in May, according to Nordgas.', source)).toEqual([]);
});

test('the finance minister is not the interior minister', () => {
  const sources = [
    'The finance ministry has approved money for 70 firefighters.',
    'Interior minister Radka Dole said talks would continue in September.',
  ];
  expect(kindsOf('Talks would continue in September, the interior minister said.', ...sources)).toEqual([]);
  expect(kindsOf('Talks would continue in September, the finance minister said.', ...sources)).toEqual([
    'speaker',
  ]);
});

test('who called for it asked for it', () => {
  const source = 'Italy and Malta had called for such a scheme in June.';
  expect(kindsOf('Malta and Italy asked for a scheme in June.', source)).toEqual([]);
});

test('a quotation that goes on over sentences is whose it was', () => {
  const sources = [
    '"It was a hard night," said Mayor Ana Ruiz of Tamal. "We lost the bridge.',
    'The school will stay closed until May."',
    'Council leader Tom Birk said the budget was tight.',
  ];
  expect(kindsOf('The school will stay closed until May, said Mayor Ana Ruiz.', ...sources)).toEqual([]);
  expect(kindsOf('The school will stay closed until May, said Tom Birk.', ...sources)).toEqual(['speaker']);
});

test('what it said behind a clause is said by the body told of before', () => {
  const sources = [
    'The harbour office of Brisk has counted 40 stranded seals since March.',
    'The outbreak has not reached the islands, it said.',
  ];
  expect(kindsOf('The harbour office said the outbreak had not reached the islands.', ...sources)).toEqual(
    [],
  );
  expect(kindsOf('The mayor said the outbreak had not reached the islands.', ...sources)).not.toEqual([]);
});

test('who begins the sentence says what stands behind a comma and saying', () => {
  const source =
    'The council of Brisk has asked Nordgas to drop a plan that would raise prices, saying it would go to court.';
  expect(kindsOf('The council of Brisk said it would go to court.', source)).toEqual([]);
  expect(kindsOf('Nordgas said it would go to court.', source)).toEqual(['speaker']);
});

test('the 22-year-old is who was told of in the sentence before', () => {
  const sources = [
    'Rower Ida Holm won in Brisk on Sunday.',
    'The 22-year-old said she was tired and would rest in May.',
  ];
  expect(kindsOf('Ida Holm said she would rest in May.', ...sources)).toEqual([]);
});

test('a clause may begin behind "however"', () => {
  const source = 'Two pilots said, however, that a request had been made in May.';
  expect(kindsOf('Two pilots said a request had been made in May.', source)).toEqual([]);
});

test('what a speaker goes on to say behind "said" is his too', () => {
  const source =
    'The pier is not paid for yet, said the mayor of Brisk, Ana Holm, adding that talks were under way.';
  expect(kindsOf('Ana Holm said that talks were under way.', source)).toEqual([]);
});

test('"says one pilot" closes a quotation', () => {
  const source = 'A new harbour will not win back trust,” says one ferry pilot.';
  expect(kindsOf('A new harbour will not win back trust, a ferry pilot says.', source)).toEqual([]);
  expect(kindsOf('A new harbour will not win back trust, a lawyer says.', source)).not.toEqual([]);
});

test('the states also argue, detectives believe, and CNN reports', () => {
  const source = 'The islands also argue ending the ferry will cost jobs.';
  expect(kindsOf('Ending the ferry will cost jobs, according to the islands.', source)).toEqual([]);
  expect(kindsOf('Ending the ferry will cost jobs, according to the council.', source)).not.toEqual([]);
  const paper = 'Two ferries sank off Brisk, according to Nordavisen.';
  expect(kindsOf('Two ferries sank off Brisk, Nordavisen reports.', paper)).toEqual([]);
});

test('what one called something one said of it', () => {
  const source = 'The Rural Party called Sanders’ win a model for the north.';
  expect(kindsOf('The Rural Party said the Sanders win was a model for the north.', source)).toEqual([]);
});

test('a ruling says what a court ruled, and a brief what its author does', () => {
  const source =
    'The tribunal in Brisk rejected the merger of the two ferries in May, finding that it would harm trade.';
  expect(kindsOf('The merger would harm trade, according to the ruling.', source)).toEqual([]);
  const brief = 'Brisk should close its harbour, the policy centre Molo recommends in a brief by Ida Holm.';
  expect(kindsOf('Brisk should close its harbour, Ida Holm says.', brief)).not.toContain('speaker');
  expect(kindsOf('Brisk should close its harbour, Tom Birk says.', brief)).toContain('speaker');
});

test('what was fined was found', () => {
  const source = 'The competition office in Brisk fined Nordgas 40 million crowns for fixing prices.';
  expect(kindsOf('Nordgas had fixed prices, the competition office found.', source)).toEqual([]);
});

test('of two who speak it is the one whose main word is told, countries by whatever name', () => {
  const sources = [
    'Polish minister Ewa Lis said Warsaw would pay 100 million euros for the northern bridge plan.',
    'Slovak minister Jan Hudak said Bratislava would not take part.',
  ];
  expect(
    kindsOf('Slovakia will not take part in the northern bridge plan, Hudak said.', ...sources),
  ).not.toContain('speaker');
});

test('who leads a mission of the UN may be of any country', () => {
  const source = 'The UN mission in Sarban counted 43 shots, its head, Ghanaian diplomat Kwesi Amoa, said.';
  expect(kindsOf('The UN mission in Sarban counted 43 shots, its head said.', source)).toEqual([]);
});

test('the billionaire is who was named last, and so is "he" of whom only something of his was told', () => {
  const sources = [
    'Ida Holm has said she plans to rebuild the harbour.',
    'The billionaire has also said she disagrees with the ban on ferries.',
  ];
  expect(kindsOf('Ida Holm has said she disagrees with the ban on ferries.', ...sources)).toEqual([]);
  const owner = [
    'The noise on deck was that of Birk’s dogs.',
    'He admitted that he had tried to sell the ferry.',
  ];
  expect(kindsOf('Birk admitted that he had tried to sell the ferry.', ...owner)).not.toContain('speaker');
  expect(kindsOf('The mayor admitted that he had tried to sell the ferry.', ...owner)).toContain('speaker');
});

test('who says it may stand before an aside, behind the day, under a letter or in a poll', () => {
  const aside =
    'Voss, while talking about the harbour that he blamed on Kjeld Brandt, said the quay would close.';
  expect(kindsOf('Voss said the quay would close.', aside)).toEqual([]);
  expect(kindsOf('Brandt said the quay would close.', aside)).toContain('speaker');
  const day = 'The port has 512 drivers and 46 routes, as of Monday, said Ada Holt, director of the port.';
  expect(kindsOf('Ada Holt said the port had 512 drivers and 46 routes as of Monday.', day)).toEqual([]);
  const apposed = 'Voss, the only candidate to run in Lund, told voters there that the quay would close.';
  expect(kindsOf('Voss told voters that the quay would close.', apposed)).toEqual([]);
  expect(kindsOf('Voters said that the quay would close.', apposed)).toContain('speaker');
  const letter = ['The quay should close before winter.', 'Dorte Lindal.'];
  expect(kindsOf('Dorte Lindal said the quay should close before winter.', ...letter)).toEqual([]);
  expect(kindsOf('The mayor said the quay should close before winter.', ...letter)).not.toEqual([]);
  const poll = 'In a poll conducted by Novus, 28 percent of voters said the quay should close.';
  expect(kindsOf('The poll showed 28 percent of voters wanted the quay to close.', poll)).not.toContain(
    'speaker',
  );
  expect(kindsOf('The mayor showed 28 percent of voters wanted the quay to close.', poll)).not.toEqual([]);
});

test('a pronoun is nobody who is named only behind it', () => {
  const added =
    '“Although I was ill, I filed the report on time,” he later added, noting that Ada Holt had left.';
  expect(kindsOf('Holt said the report was filed on time.', added)).toContain('speaker');
});

import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkSentence(sentence, sources).reasons.map(({ kind }) => kind)),
];

test('who says that there is more to say has said so', () => {
  const source = `"It has been a long road, and I'll have more to say in May," Brandl said in Varn.`;
  expect(kindsOf('Brandl said it has been a long road and he will have more to say in May.', source)).toEqual(
    [],
  );
  expect(kindsOf('Brandl might say that it has been a long road.', source)).toEqual(['modality']);
});

test('who is assured of it does not only think so, and a demonstration proves nothing', () => {
  const source = 'The engineer thinks that the lock will hold.';
  expect(kindsOf('The engineer knows for a fact that the lock will hold.', source)).toEqual(['modality']);
  expect(kindsOf('The engineer has been assured that the lock will hold.', source)).toEqual(['modality']);
  const arrests = 'Twelve people were arrested at a protest in Varn on Sunday.';
  expect(kindsOf('Twelve people were arrested at a demonstration in Varn on Sunday.', arrests)).toEqual([]);
});

test('like is not likely, unlike tells of a difference, immigration is migration', () => {
  const source = 'Brandl advocated for a lower toll in harbour towns such as Varn.';
  expect(kindsOf('Brandl advocated for a lower toll in harbour towns like Varn.', source)).toEqual([]);
  expect(kindsOf('Brandl advocated for a lower toll in harbour towns, likely Varn.', source)).toEqual([
    'modality',
  ]);
  const departure =
    'Both mills pledged to buy local grain, a departure from 2011 when they bought it abroad.';
  const unlike = 'Both mills pledged to buy local grain, unlike in 2011 when they bought it abroad.';
  expect(kindsOf(unlike, departure)).toEqual([]);
  expect(
    kindsOf(unlike, 'Both mills pledged to buy local grain, as in 2011 when they bought it.'),
  ).not.toEqual([]);
  expect(
    kindsOf('The town must control migration by boat.', 'The town has to control immigration by boat.'),
  ).toEqual([]);
});

test('who does not have much of it has little of it', () => {
  const source = 'Nurses in Varn often have little access to training.';
  expect(kindsOf('Nurses in Varn often do not have much access to training.', source)).toEqual([]);
  expect(kindsOf('Nurses in Varn do not have much time.', source)).toEqual(['negation']);
  const wide = 'Nurses in Varn often have wide access to training.';
  expect(kindsOf('Nurses in Varn often do not have much access to training.', wide)).toEqual(['negation']);
});

test('none, neither one and no one do nothing, wherever they stand', () => {
  const likely = 'It is likely that neither will row for Varn in May.';
  expect(kindsOf('It is likely that neither one will row for Varn in May.', likely)).toEqual([]);
  expect(kindsOf('It is likely that both will row for Varn in May.', likely)).toContain('negation');
  const tougher = '"There is no one tougher than the harbour master," said Brandl.';
  expect(kindsOf('Brandl said nobody is tougher than the harbour master.', tougher)).toEqual([]);
  expect(kindsOf('Brandl said somebody is tougher than the harbour master.', tougher)).toContain('negation');
  const found = 'The audit found virtually nothing about the mill that had not been printed before.';
  expect(
    kindsOf('The audit did not find much about the mill that had not been printed before.', found),
  ).toEqual([]);
  expect(kindsOf('The audit found much about the mill that had not been printed before.', found)).toContain(
    'negation',
  );
  const crew = 'He praised the crew, when in fact none of them had rowed in May.';
  expect(kindsOf('He praised the crew, although none of them had rowed in May.', crew)).toEqual([]);
  expect(kindsOf('He praised the crew, although all of them had rowed in May.', crew)).toContain('negation');
});

test('what stands behind or is denied as what stands before it', () => {
  const source = 'Brandl blamed the mayor for not publishing the accounts and not releasing the tapes.';
  expect(
    kindsOf('Brandl complained that the mayor had not published the accounts or released the tapes.', source),
  ).toEqual([]);
  expect(
    kindsOf('Brandl complained that the mayor had published the accounts and released the tapes.', source),
  ).toEqual(['negation']);
});

test('an if behind said, were to, and were he to make conditions', () => {
  const said =
    'Brandl said, "If we sell the mill and lose the harbour, the town no longer stands for anything."';
  expect(
    kindsOf(
      'Brandl said that if we sell the mill and lose the harbour, the town no longer stands for anything.',
      said,
    ),
  ).toEqual([]);
  expect(
    kindsOf(
      'Brandl said that we sell the mill and lose the harbour, and the town no longer stands for anything.',
      said,
    ),
  ).toEqual(['modality']);
  const offer = 'If an offer were to come now, Brandl said, the town would sell the mill.';
  expect(kindsOf('Were an offer to come now, the town would sell the mill, Brandl said.', offer)).toEqual([]);
  expect(kindsOf('An offer came, and the town sold the mill, Brandl said.', offer)).toEqual(['modality']);
});

test('no state shall is that a state must not, and who is uninterested in it does not want it', () => {
  const source = 'No member state shall expel or return a sailor to such a port.';
  expect(kindsOf('A member state must not return a sailor to such a port.', source)).toEqual([]);
  expect(kindsOf('A member state may return a sailor to such a port.', source)).toContain('negation');
  const miller = 'The miller is uninterested in selling the mill.';
  expect(kindsOf('The miller would rather not sell the mill.', miller)).toEqual([]);
  expect(kindsOf('The miller would like to sell the mill.', miller)).toEqual(['negation']);
});

test('provided before a clause makes a condition', () => {
  const source = 'The shells could be shipped within weeks if funding were secured.';
  expect(kindsOf('The shells could be shipped within weeks provided the money was found.', source)).toEqual(
    [],
  );
  expect(kindsOf('The shells were shipped within weeks as the money was found.', source)).toContain(
    'modality',
  );
});

test('who does not bother to do it does not do it', () => {
  const source = 'The clerk did not bother to give the crew a map.';
  expect(kindsOf('The clerk did not give the crew a map.', source)).toEqual([]);
  expect(kindsOf('The clerk gave the crew a map.', source)).toContain('negation');
});

test('an answer such as it is not denies what was asked', () => {
  const source = `"Is the lock perfect? It isn't," Brandl said.`;
  expect(kindsOf('Brandl said the lock was not perfect.', source)).toEqual([]);
  const source2 = '"Is the lock perfect? It is," Brandl said.';
  expect(kindsOf('Brandl said the lock was not perfect.', source2)).toContain('negation');
});

test('the lowest since then was not seen since then', () => {
  const source = 'Grain exports fell to the lowest level since 2011.';
  expect(kindsOf('Grain exports fell to a level not seen since 2011.', source)).toEqual([]);
  const source2 = 'Grain exports fell to a level often seen since 2011.';
  expect(kindsOf('Grain exports fell to a level not seen since 2011.', source2)).toContain('negation');
});

test('who is not present at it is not at it', () => {
  const source = 'Brandl, who was not present at the meeting, will stay.';
  expect(kindsOf('Brandl, who was not at the meeting, will stay.', source)).toEqual([]);
  expect(kindsOf('Brandl, who was at the meeting, will stay.', source)).toContain('negation');
  const source2 = 'Brandl, who spoke at the meeting, will stay.';
  expect(kindsOf('Brandl, who was not at the meeting, will stay.', source2)).toContain('negation');
});

test('who lost did not win, and what held did not break', () => {
  const source = 'Rowers from Varn lost the cup final in May.';
  expect(kindsOf('Rowers from Varn did not win the cup final in May.', source)).toEqual([]);
  expect(kindsOf('Rowers from Varn did not lose the cup final in May.', source)).toContain('negation');
});

test('who lifted an objection no longer objects', () => {
  const source = 'Varn lifted its objection to the treaty on Monday.';
  expect(kindsOf('Varn no longer objects to the treaty.', source)).toEqual([]);
  expect(kindsOf('Varn still objects to the treaty.', source)).toContain('negation');
});

test('what nobody ruled out remains possible', () => {
  const source = 'Dockers in Varn did not rule out more strikes in June.';
  expect(kindsOf('More strikes by dockers in Varn remain possible in June.', source)).toEqual([]);
  expect(kindsOf('More strikes by dockers in Varn remain certain in June.', source)).toContain('modality');
});

test('fans rather than whom stewards are there are not there', () => {
  const source = 'Stewards rather than fans will be in the stadium.';
  expect(kindsOf('Fans will not be in the stadium.', source)).toEqual([]);
  expect(kindsOf('Fans will be in the stadium.', source)).toContain('negation');
  expect(kindsOf('Stewards will not be in the stadium.', source)).toContain('negation');
});

test('what may not be spent until then may not be spent before', () => {
  const source = 'The fleet had funds that it could not spend until the vote.';
  expect(kindsOf('The fleet had funds that it was not allowed to spend before the vote.', source)).toEqual(
    [],
  );
  expect(kindsOf('The fleet had funds that it spent before the vote.', source)).toContain('negation');
});

test('who cannot be beaten is unbeatable', () => {
  const source = 'The champion of Varn was unbeatable in May.';
  expect(kindsOf('The champion of Varn could not be beaten in May.', source)).toEqual([]);
  expect(kindsOf('The champion of Varn could be beaten in May.', source)).toContain('modality');
});

test('what stands before a noun may be said of it behind', () => {
  const source = 'The school can teach children valuable lessons.';
  expect(kindsOf('The school can teach children lessons that are valuable.', source)).toEqual([]);
  expect(kindsOf('The school taught children lessons that are valuable.', source)).toContain('modality');
});

test('what is estimated or considered so is thought to be so', () => {
  const source = 'The oak is estimated to weigh nine tonnes.';
  expect(kindsOf('The oak is thought to weigh nine tonnes.', source)).toEqual([]);
  expect(kindsOf('The oak is alleged to weigh nine tonnes and to be rotten.', source)).toContain('modality');
  const source2 = 'The ferry is considered safe by its crew.';
  expect(kindsOf('The ferry is thought to be safe by its crew.', source2)).toEqual([]);
});

test('what costs up to so much may cost it', () => {
  const source = 'Repairs to the lock cost up to 9 million euros.';
  expect(kindsOf('Repairs to the lock may cost 9 million euros.', source)).toEqual([]);
  const source2 = 'Repairs to the lock will cost 9 million euros.';
  expect(kindsOf('Repairs to the lock may cost 9 million euros.', source2)).toContain('modality');
});

test('who weighs a law that would ban it may ban it', () => {
  const source = 'Several ports are weighing a bill that would ban sailors from fishing.';
  expect(kindsOf('Several ports may ban sailors from fishing.', source)).toEqual([]);
  expect(kindsOf('Several ports have banned sailors from fishing.', source)).toContain('modality');
});

test('what was shown in the evening is not shown to be so', () => {
  const source = 'The regatta was broadcast in Varn on Sunday and is thought to be the longest.';
  expect(
    kindsOf('The regatta was shown in Varn on Sunday and is thought to be the longest.', source),
  ).toEqual([]);
  expect(kindsOf('The regatta was shown to be the longest in Varn.', source)).toEqual(['modality']);
});

test('who is barred from it is kept out of it', () => {
  const source = 'The port has agreed to bar tankers from the bay in June.';
  expect(kindsOf('The port has agreed to keep tankers out of the bay in June.', source)).toEqual([]);
  expect(kindsOf('The port has agreed to keep tankers in the bay in June.', source)).toEqual(['negation']);
});

test('who is held somewhere is there, whoever wants to bring them home', () => {
  const source = 'The port is working to bring home Anna Brandl, who has been jailed in Varn since 2018.';
  expect(
    kindsOf('The port is trying to bring home Anna Brandl, who has been held in Varn since 2018.', source),
  ).toEqual([]);
  expect(
    kindsOf('The port brought home Anna Brandl, who has been held in Varn since 2018.', source),
  ).toContain('modality');
});

test('all likelihood makes it likely, and a potential thing could follow', () => {
  const source = 'In all likelihood, no ferry.';
  expect(kindsOf('There most likely was no ferry.', source)).toEqual([]);
  expect(kindsOf('There certainly was no ferry.', source)).toEqual(['modality']);
  const strike = 'The ferry line was funded until May, when another potential strike looms.';
  expect(kindsOf('The ferry line was funded until May, when another strike could follow.', strike)).toEqual(
    [],
  );
  expect(kindsOf('The ferry line was funded until May, when another strike looms.', strike)).toEqual([
    'modality',
  ]);
});

test('an author authorises nothing, and what is out of order is not ordered', () => {
  expect(kindsOf('The author has friends who are sailors.', 'I have friends who are sailors.')).toEqual([]);
  const heating = 'The heating has been broken since November.';
  expect(kindsOf('The heating has been out of order since November.', heating)).toEqual([]);
  expect(kindsOf('The heating was ordered in November.', heating)).not.toEqual([]);
});

test('what is insufficient does not go far enough', () => {
  const plan = 'Brandl called the plan insufficient.';
  expect(kindsOf('The plan does not go far enough for Brandl.', plan)).toEqual([]);
  expect(kindsOf('The plan does not go too far for Brandl.', plan)).toEqual(['negation']);
});

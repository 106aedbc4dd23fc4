import { describe, expect, test } from 'vitest';
import { checkStatement } from '../../../src/text/grounding/check-statement.ts';

const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkStatement(sentence, sources).map(({ kind }) => kind)),
];

describe('a denial may be told', () => {
  test('of the same verb, whoever is said to do it', () => {
    const source =
      'A judge dismissed the suit. The plaintiffs had failed to show that the dam would harm them.';
    expect(kindsOf('The villagers had not shown that the dam would harm them.', source)).not.toContain(
      'negation',
    );
    expect(kindsOf('The villagers had shown that the dam would harm them.', source)).toContain('negation');
  });

  test('as what had not been before, of what is for the first time', () => {
    const source = 'Mira Olsen will skate in Rorvik for the first time in four years.';
    expect(kindsOf('Mira Olsen had not skated in Rorvik in four years before this.', source)).toEqual([]);
    const settled = 'Mira Olsen said she had hired a coach for the first time in four years.';
    expect(kindsOf('Mira Olsen said she had not hired a coach since.', settled)).toContain('negation');
  });

  test('of what is passed over for something else', () => {
    const source = 'Premier Vosk said she would propose a new name rather than contest the ruling.';
    expect(kindsOf('Premier Vosk said she would not contest the ruling.', source)).toEqual([]);
    expect(kindsOf('Premier Vosk said she would contest the ruling.', source)).toContain('negation');
  });

  test('of what somebody was refused permission to do', () => {
    const source = 'The regulator refused Halden Homes permission to sell 40 flats.';
    expect(kindsOf('Halden Homes was refused permission to sell 40 flats.', source)).toEqual([]);
    expect(kindsOf('Halden Homes was given permission to sell 40 flats.', source)).toContain('negation');
  });

  test('of a verb that itself denies', () => {
    const source = 'Mayor Lind thanked the divers and the cooks.';
    expect(kindsOf('Mayor Lind did not forget to thank the divers and the cooks.', source)).toEqual([]);
    expect(kindsOf('Mayor Lind forgot to thank the divers and the cooks.', source)).not.toEqual([]);
  });

  test('of a second verb, and says nothing of the first', () => {
    const source = 'The union said on Friday: We are suspending, not cancelling, our walkout.';
    expect(kindsOf('The walkout is being suspended rather than cancelled, the union said.', source)).toEqual(
      [],
    );
  });

  test('of what is still to be done, and up to a time', () => {
    const deal = 'The sale of the mill still needs the approval of the cartel office.';
    expect(kindsOf('The cartel office still has to approve the sale of the mill.', deal)).toEqual([]);
    const full = 'The kennel cannot accept any dogs until new cages arrive in May.';
    expect(kindsOf('The kennel is unable to accept dogs until new cages arrive in May.', full)).toEqual([]);
  });

  test('of a thing that was looked for, and not of the finding', () => {
    const source =
      'A study of twins found no link between tea and sleep, doctors in Rorvik reported on Monday.';
    expect(kindsOf('Doctors in Rorvik reported the finding on Monday.', source)).toEqual([]);
  });
});

describe('nothing is denied', () => {
  test('by the number of a thing', () => {
    const source =
      'The council said it has amended its rules, no longer allowing the use of Blue No. 7 in bread.';
    expect(
      kindsOf('Blue No. 7 is no longer allowed in bread under amended council rules.', source),
    ).not.toContain('negation');
  });

  test('of whoever has not been seen since and was last seen then', () => {
    const source = 'The climber Arne Dahl is missing. He has not been seen since 2 July.';
    expect(kindsOf('The climber Arne Dahl was last seen on 2 July.', source)).not.toContain('negation');
  });

  test('in what somebody says, who also leaves something unsaid', () => {
    const source =
      'Two guards were hurt on Monday, the mission in Rorvik said. It did not say who was behind the attack.';
    expect(
      kindsOf(
        'The mission in Rorvik said two guards had been hurt, but it did not say who was behind it.',
        source,
      ),
    ).not.toContain('negation');
  });
});

describe('what is done', () => {
  test('is not what its sources deny by a related verb', () => {
    const source = 'Kontra said it would not contest the ruling of the Rorvik court.';
    expect(kindsOf('Kontra will fight the ruling of the Rorvik court, it said.', source)).toContain(
      'negation',
    );
    expect(kindsOf('Kontra will not fight the ruling of the Rorvik court, it said.', source)).toEqual([]);
  });

  test('is not denied, where only another sentence denies something', () => {
    const source =
      'The bank sold dollars on Friday to prop up the krone, which slipped by a tenth. Its chief said there were no plans for a cap.';
    expect(kindsOf('The krone did not slip on Friday despite the sale of dollars.', source)).toContain(
      'negation',
    );
  });

  test('is not done to all, where it is done to only some of them', () => {
    const source = 'The port has so far released only nine of the crates.';
    expect(kindsOf('The port has so far released all of the crates.', source)).toContain('negation');
    expect(kindsOf('The port has so far released only nine of the crates.', source)).toEqual([]);
  });

  test('is not sat out by whoever takes part', () => {
    const source = 'On 3 May, Ilsen played in the final at the arena in Rorvik.';
    expect(kindsOf('Ilsen sat out the final at the arena in Rorvik on 3 May.', source)).toContain('negation');
  });

  test('of who is too much of several things', () => {
    const source = 'The panel called the bridge too fragile and dangerous to carry lorries.';
    expect(kindsOf('The panel called the bridge too dangerous to carry lorries.', source)).toEqual([]);
    expect(kindsOf('The panel said the bridge can carry lorries.', source)).not.toEqual([]);
  });

  test('of what a ban is on, whatever becomes of the ban', () => {
    const source = 'The ban on sales of flares to Orvania would be lifted, the ministry said.';
    expect(
      kindsOf('The ministry said it would lift its ban on selling flares to Orvania.', source),
    ).not.toContain('negation');
  });

  test('of who denies a denial', () => {
    const source = 'The pilot had not answered the tower, the inspectors said; the airline denied this.';
    expect(kindsOf('The airline denied that the pilot had not answered the tower.', source)).not.toContain(
      'negation',
    );
  });

  test('by the contrary, by who is exempt, and by a word of lack', () => {
    const sold = 'The fund sold its whole stake in the brewery, worth 12 million crowns.';
    expect(kindsOf('The fund did not keep its stake in the brewery.', sold)).not.toContain('negation');
    const exempt = 'The ministry exempted shipments paid for in May from the ban on flares.';
    expect(kindsOf('Shipments paid for in May are not covered by the ban on flares.', exempt)).not.toContain(
      'negation',
    );
    const cup = 'The cup has eluded Mira Olsen so far.';
    expect(kindsOf('Mira Olsen has yet to win the cup.', cup)).not.toContain('negation');
  });

  test('of how much, where the sources tell of less', () => {
    const source = 'Crews have contained 60 percent of the fire near Varn.';
    expect(kindsOf('The fire near Varn has not been fully contained.', source)).not.toContain('negation');
    expect(kindsOf('The fire near Varn has not been contained.', source)).toContain('negation');
  });

  test('by another word on which the verb hangs', () => {
    const source = 'The mine said it would not raise its output before the spring.';
    expect(kindsOf('The mine will hold off raising its output until the spring.', source)).not.toContain(
      'negation',
    );
    expect(kindsOf('The mine will start raising its output.', source)).toContain('negation');
  });
});

test('a participle behind a noun is not denied with it', () => {
  const source = 'The panel found no sign that the pumps used in May had been damaged.';
  expect(kindsOf('The panel found no signs of damage in the pumps used in May.', source)).not.toContain(
    'negation',
  );
});

test('what is not compulsory is not mandatory', () => {
  const source = 'The school said the trip to Tarn was not compulsory.';
  expect(kindsOf('The school said the trip to Tarn was mandatory.', source)).toContain('negation');
  expect(kindsOf('The school said the trip to Tarn was not mandatory.', source)).toEqual([]);
});

test('whom nobody exempts is not exempt', () => {
  const source = 'The minister said that no exemption from the levy would be granted to Varn.';
  expect(kindsOf('Varn will be exempted from the levy, the minister said.', source)).toContain('negation');
  expect(kindsOf('Varn will not be exempted from the levy, the minister said.', source)).not.toContain(
    'negation',
  );
});

test('who is ruled out of a match is there all the same', () => {
  const source = 'Striker Rohan Veld was ruled out of the cup tie, but is expected to play on 5 March.';
  expect(kindsOf('The striker is expected to play on 5 March.', source)).not.toContain('negation');
});

test('those hurt in a list of two numbers are those of the second', () => {
  const source = 'At least 19 people were killed and 120 injured when a bridge fell in Varn, police said.';
  expect(kindsOf('The bridge fell in Varn, injuring 120 people.', source)).not.toContain('opposite');
  expect(kindsOf('The bridge fell in Varn, killing 120 people.', source)).not.toEqual([]);
});

test('who did not attend was not present, and who declined to comment made no comment', () => {
  const source = 'Premier Vosk did not attend the session in Tarn. She declined to comment.';
  expect(kindsOf('Premier Vosk was present at the session in Tarn.', source)).toContain('negation');
  expect(kindsOf('Premier Vosk made a comment.', source)).toContain('negation');
  expect(kindsOf('Premier Vosk was absent from the session in Tarn.', source)).not.toContain('negation');
});

test('who is urged to go and says she will stay does not say she will go', () => {
  const source = 'Minister Lim Soo was urged to resign. She said she would stay in office.';
  expect(kindsOf('Minister Lim Soo said she would step down.', source)).toContain('opposite');
});

test('what is not done until something ends is not done while it lasts', () => {
  const source = 'The union said it would not end its strike until the law was scrapped.';
  expect(
    kindsOf('The union said it would not end its strike while the law was in force.', source),
  ).not.toContain('negation');
});

test('those whom somebody exempts do not have to pay', () => {
  const source = 'The ministry will impose a levy on salt, but would exempt farmers that store it.';
  expect(kindsOf('Farmers will have to pay the levy.', source)).toContain('negation');
});

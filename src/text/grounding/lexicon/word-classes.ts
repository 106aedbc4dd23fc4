const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of a class that has no new members, folded. What is in several is told apart by its neighbours. */
export const determiners = words(
  `the a an this that these those my your his her its our their some any each every both all another such what which whose
  many much several few fewer most more less other own half enough no neither either certain various atleast atmost
  morethan fewerthan`,
);

/** Whose something is. */
export const owningWords = words('its his her their');
export const subjectPronouns = words('i he she they we it you who this these those there one');
export const objectPronouns = words(
  'him them us me her it himself herself itself themselves each-other whom everyone everybody someone somebody anyone anybody something anything everything nothing nobody',
);

/** They open a phrase and never a clause. */
export const prepositions = words(
  `of in on at by for from with into onto over under between among through during without within against about across
  along around behind beside beyond near off out outside inside per toward towards upon up down despite via amid amidst
  throughout above below beneath past versus concerning regarding including excluding following unlike like opposite
  alongside worth except besides notwithstanding insteadof apart such`,
);

/** They open a phrase or a clause. */
export const mixedOpeners = words('after before since until till as than');

/** They open a clause. */
export const subordinators = words(
  'because although though if unless whether when whenever where wherever while whereas once so that lest how why provided',
);

export const relatives = words('who which whom whose that');
export const conjunctions = words('and or but nor yet plus');

/** Nouns that read as verbs behind a noun and hardly ever are: `member states`, `the passengers' group`. */
export const rarelyVerbs = words(
  'group team judges states prices shares forces charges results orders interests rights sales terms parts reports works hopes fears talks plans returns attempts forecasts studies',
);

/** Words in -ly that are no adverbs. */
export const adjectivesInLy = words(
  `monthly weekly daily yearly quarterly hourly early likely unlikely friendly elderly costly deadly only family supply reply rally assembly anomaly ally lonely lively orderly bully monopoly italy july
  cowardly unruly ugly untimely ghastly stately worldly`,
);

/** Adverbs that do not end in -ly. */
export const adverbs = words(
  `also again already always ever even just still soon then now not often once only perhaps quite rather seldom so too very
  yet almost instead meanwhile twice thereby therefore thus together notonly today yesterday tomorrow tonight ago away back far
  forward here there however indeed later earlier least less long more most much never next otherwise overnight
  since straight well yet maybe further alone altogether abroad afterwards anew apart aside
  beforehand afterward elsewhere everywhere nowhere somewhere anywhere upstairs downstairs indoors outdoors onwards`,
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs, by their base or stem, whose subject is the one who says. */
export const sayingVerbs = words(
  `say tell add announce argue assert claim concede conclude confirm contend declare disclose emphasise emphasize explain
  insist note observe predict remark repeat reply respond reveal state stress suggest testify warn write think believe
  acknowledge admit allege complain deny promise vow pledge estimate indicate joke caution advise urge demand quip answer
  recall reckon report praise criticise criticize ask propose recommend comment`,
);

/** Forms that are verbs of saying beyond doubt when something is to be attributed to nobody. */
export const plainSayingVerbs = words(
  'say tell add claim argue insist declare assert allege warn state estimate',
);

/** Verbs that no noun looks like, by their base forms: whatever stands before them (`the odds prove right`), they are verbs. */
export const onlyVerbs: ReadonlySet<string> = new Set(
  `accept acquire adapt add admire adopt affect allow appear apply appoint arise arrive assume attend avoid await become
  begin behave belong bring build buy carry choose comply comprise conclude consider consist contain continue contribute
  create criticise criticize defend define deliver depend deserve destroy determine develop disagree disappear discuss
  dismiss earn eliminate emerge enable encourage enjoy ensure exceed exist expand expose express forget generate give
  grow happen hear identify ignore imagine impose improve introduce involve join learn lend lose marry meet obtain occur
  offend participate perform persuade possess postpone prefer prepare prevent proceed prohibit protect prove provide
  publish pursue realise realize receive reduce refer reject rely remain remember remove replace represent require
  resolve satisfy seem sell send solve speak spend strengthen submit succeed suffer suppose survive teach tend threaten
  unite vary`.split(/\s+/),
);

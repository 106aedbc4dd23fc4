/** Verbs that no noun looks like, by their base forms: whatever stands before them (`the odds prove right`), they are verbs. */
export const onlyVerbs: ReadonlySet<string> = new Set(
  `accept acquire adapt add admire admit adopt affect agree allow announce appear apply appoint argue arise arrive assume attend
  avoid await become begin behave believe belong bring build buy carry choose comply comprise conclude confirm consider consist
  contain continue contribute create criticise criticize decide declare defend define deliver deny depend describe deserve
  destroy determine develop differ disagree disappear discuss dismiss earn eliminate emerge enable encourage enjoy ensure exceed
  exist expand expect explain expose express fail forget generate give grow happen hear identify ignore imagine impose improve
  include indicate inform insist introduce involve join keep lack learn lend lose maintain marry meet obtain occur offend oppose
  participate perform persuade possess postpone prefer prepare prevent proceed produce prohibit protect prove provide publish
  pursue realise realize receive recognise recognize recommend reduce refer reflect regard reject relate rely remain remember
  remove replace represent require resolve reveal satisfy seek seem sell send solve speak spend strengthen submit succeed suffer
  suggest suppose survive teach tend threaten understand unite urge vary warn weaken write`.split(/\s+/),
);

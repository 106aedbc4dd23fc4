/** What a word before a number makes of it: the least, the most, about. */
export type Bound = 'least' | 'most' | 'about' | 'nearly' | 'over';

/** By the folded word; phrases as they are read (`at least` is `atleast`). */
export const boundWords: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['atleast', 'least'],
  ['minimum', 'least'],
  ['morethan', 'over'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['atmost', 'most'],
  ['maximum', 'most'],
  ['fewerthan', 'most'],
  ['under', 'most'],
  ['below', 'most'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
]);

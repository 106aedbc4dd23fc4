/** Verbs of deeds that news asks about, and what was done as a noun. */
export const deedNouns: ReadonlyMap<string, string> = new Map(
  `plan plan,offer offer,demand demand,promise promise,vote vote,claim claim,report report,order order,bid bid,decide decision,propose proposal,
  announce announcement,suggest suggestion,request request,recommend recommendation,agree agreement,sign agreement,publish publication,
  accuse accusation,predict prediction,forecast forecast,warn warning,pledge pledge,launch launch,buy purchase,sell sale,find finding,
  build project,ban ban,want demand,reject rejection,approve approval,rule ruling,say statement,statement statement,ask request`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([verb = '', noun = '']) => [verb, noun]),
);

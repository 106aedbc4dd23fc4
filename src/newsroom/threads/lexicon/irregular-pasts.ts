/** Pasts of English verbs that news asks about, where they are irregular. */
export const irregularPasts: ReadonlyMap<string, string> = new Map(
  `say said,give gave,take took,tell told,buy bought,sell sold,meet met,leave left,lose lost,win won,begin began,hold held,keep kept,make made,
  find found,think thought,know knew,grow grew,speak spoke,write wrote,choose chose,go went,come came,become became,see saw,send sent,
  spend spent,build built,bring brought,catch caught,fight fought,pay paid,lead led,shoot shot,break broke,drive drove,draw drew,
  withdraw withdrew,stand stood,understand understood,run ran,flee fled,feel felt,hear heard,mean meant,strike struck,seek sought,
  get got,put put,set set,cut cut,hit hit,let let,rise rose,fall fell,steal stole,sink sank,do did,have had,be was,read read,quit quit,
  lay laid,throw threw,wear wore,swear swore,ring rang,sing sang,fly flew,hang hung,forbid forbade,forget forgot,admit admitted,
  commit committed,refer referred,occur occurred,prefer preferred,permit permitted,submit submitted,regret regretted,transfer transferred,
  overturn overturned,cost cost,beat beat,bid bid,cast cast,spread spread,shut shut,split split,undertake undertook,withhold withheld`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([verb = '', form = '']) => [verb, form]),
);

import { stemsOf } from '../stem-of.ts';

const stems = (list: string) => stemsOf(list.trim().split(/\s+/));

/** Stems of the verbs whose subject is the one who says. */
export const sayingVerbs = stems(
  `say tell add announce argue assert claim concede conclude confirm contend disclose emphasise emphasize explain
  insist note observe predict remark repeat reply respond reveal state stress suggest testify warn write think believe
  acknowledge admit allege complain deny promise vow pledge estimate indicate joke caution advise urge demand quip answer hint
  recall reckon report praise criticise criticize ask propose recommend comment blame accuse describe condemn
  welcome request rule decide instruct assure reiterate maintain affirm forecast reject dispute apologise cite thank question tweet post
  underline underscore counter declare proclaim lament retort boast brag`,
);

/** Stems of verbs of saying where two things stand behind them: `called the plan cruel`, `dismissed it as political`. */
export const judgingVerbs = stems('call describe dismiss brand label hail slam denounce');

/** Stems of verbs that need whom they tell of: bare behind a noun (`analysts cited in`) it is the one told of. */
export const quotingVerbs = stems(
  'cite quote describe accuse blame condemn criticise criticize praise thank question name forecast',
);

/** Of the verbs of saying, those that say nothing but that it is said: what they say is told as somebody's words. */
export const plainSayingVerbs = stems(
  'say tell add claim argue insist assert allege warn state estimate believe think write note explain contend maintain',
);

/** What papers do that find or show something: their subject is a study, a poll, figures. */
export const findingVerbs = stems('find show suggest indicate reveal conclude put say report');

/** What those do who find something out: they need not be said to say it. */
export const measuringVerbs = stems(
  'measure count record estimate calculate detect observe discover identify register find see',
);

export const papers = stems(
  `study survey poll report research figure data statistic analysis minute document letter statement audit inquiry
  paper review investigation test article book poll statistics filing file
  calculation estimate measurement assessment announcement release record story notice draft memo memorandum email
  message headline editorial bulletin circular communique declaration leaflet brief briefing dossier column blog proposal lawsuit indictment`,
);

/** Of those, stems of words for numbers. */
export const figures = stems('figure data statistic statistics');

/** Words that tell that somebody says or thinks it, without a verb of saying. */
export const attributingWords = stems(
  'according reportedly allegedly account expect want plan hope word view opinion accusation claim inform notify brief tell',
);

/** What takes words to do: who called for it asked for it, who fears it says that it may be. */
export const stanceVerbs = stemsOf(
  'seek exclude appeal fear hope favour favor back oppose express voice complain speak argue defend list refer criticise'.split(
    ' ',
  ),
);

/**
 * What a verb, a noun or an adjective makes of the verb that hangs on it: `plans to sign`, `a refusal to sign`,
 * `denied having signed`, `recommended that he sign`.
 */
export type Governing =
  | 'denied'
  | 'commit'
  | 'plan'
  | 'want'
  | 'likely'
  | 'possible'
  | 'must'
  | 'wish'
  | 'alleged'
  | 'decided'
  | 'rule'
  | 'real';

const LINES: readonly (readonly [Governing, string])[] = [
  [
    'denied',
    `refuse refusal fail failure decline deny reject dismiss exclude stop prevent ban forbid bar avoid cancel unable impossible
    unwilling reluctant loath disinclined uninterested averse neglect cease refrain oppose block prohibit abandon omit unlikely discourage dissuade deter scrap quit
    insteadof without inability abstain exempt doubt`,
  ],
  [
    'commit',
    `agree decide decision promise pledge vow undertake resolve schedule set due commit arrange agreement commitment
    swear determined poised choose about`,
  ],
  [
    'plan',
    'plan intend aim propose prepare design intention proposal goal target strategy scheme project prepared ready mean',
  ],
  [
    'want',
    `want hope seek try attempt wish threaten threat offer consider bid look push work struggle fight effort ambition campaign
    hopeful keen eager willing strive mull weigh debate discuss contemplate envisage prefer dream battle rush race idea aspire talk negotiation negotiate`,
  ],
  [
    'likely',
    'expect forecast predict likely anticipate estimate tend bound certain sure probable probability likelihood expectation reckon',
  ],
  [
    'possible',
    `able possible allow permit enable entitle free eligible chance risk let authorise authorize right capable opportunity
    power option authority freedom licence permission easy hard difficult easier harder possibility potential danger afford`,
  ],
  [
    'must',
    `require oblige order instruct tell need mandate obligation duty requirement necessary compulsory
    obligatory supposed bind direct command`,
  ],
  [
    'wish',
    `ask urge demand recommend advise request appeal suggest encourage invite beg implore lobby plea plead press pressure persuade
    recommendation desirable petition call`,
  ],
  [
    'alleged',
    `accuse suspect charge allege claim believe think appear seem accusation suspicion allegation blame rumour suppose
    understand arraign indict`,
  ],
  ['decided', 'vote'],
  ['rule', 'law bill rule regulation legislation act measure reform directive treaty statute amendment'],
  [
    'real',
    `force compel cause lead prompt drive manage succeed begin start continue help go come happen use keep dare proceed get resume convict fine sentence jail
    guilty make bother deign condescend trouble stoop praise criticise thank punish sorry regret remember`,
  ],
];

/** What a word makes of the verb that hangs on it, by its base form. */
export const governing: ReadonlyMap<string, Governing> = new Map(
  LINES.flatMap(([kind, line]) => line.split(/\s+/).map((word): [string, Governing] => [word, kind])),
);

/** Verbs that say themselves of what hangs on them that somebody only plans, wants or asks for it. */
export const asking: ReadonlySet<string> = new Set(
  `plan intend aim propose intention proposal ready prepared mean meant want hope seek wish eager keen willing ask urge demand recommend
  advise request suggest call petition plead press require oblige order instruct tell need expect forecast predict`.split(
    /\s+/,
  ),
);

/** Verbs whose object does what hangs on them: `asked the court to drop`. */
export const objectDoes: ReadonlySet<string> = new Set(
  `ask urge tell order want allow permit require oblige force compel expect help persuade advise instruct invite encourage enable
  forbid need direct authorise authorize request lobby press recommend beg implore prompt lead cause command accuse suspect
  prevent stop bar ban charge get`.split(/\s+/),
);

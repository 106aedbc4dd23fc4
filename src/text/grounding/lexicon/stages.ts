import { stemsOf } from '../stem-of.ts';

/** How far a matter has got, as news tells it: asked for, considered, planned, agreed, done. */
export interface Stage {
  /** Stems of verbs that say that it has got so far. */
  readonly verbs: ReadonlySet<string>;
  /** Stems of nouns and adjectives that do. */
  readonly nouns: ReadonlySet<string>;
  /** Stems of the words of a source from which it may be told. */
  readonly told: ReadonlySet<string>;
  /** What a source may say by its verbs instead. */
  readonly signs: ReadonlySet<Sign>;
}

/** A saying, a mood, a denial somewhere in the sources. */
export type Sign = 'say' | 'will' | 'may' | 'must' | 'no';

/**
 * A stage a line: verbs, nouns, other words from which it may be told, other stages (by their first verb) whose words
 * do as well, signs.
 */
const LINES = `
ask request apply petition invite | request petition | appeal application seek demand want call plea plead beg urge lobby press file submit solicit claim bid need require invitation summon contact approach | advise |
wish want hope | wish hope | desire aim keen eager willing like prefer aspire dream ambition interest look bid vote favour favor support back | plan ask try intend propose | will must
intend | intention | mean decide schedule | plan wish promise decide | will
try attempt | attempt | seek effort bid endeavour struggle strive fight work aim push campaign accuse | wish plan ask |
fail | failure | without lack miss short inability lose vain unable survive | refuse | no
consider weigh mull contemplate ponder debate discuss | consideration debate discussion | examine study review explore look assess evaluate think talk option treat regard deem view see decide decision postpone | negotiate propose wish | may
propose | proposal | suggest recommend table motion bill draft moot float idea recommendation suggestion submit introduce put motion scheme | plan ask advise wish |
plan schedule | plan | aim prepare set due preparation project programme program scheme goal target slate seek design strategy draft order calendar postpone delay reschedule | intend decide promise agree wish propose expect | will
promise pledge vow | promise pledge vow | commit commitment guarantee assure swear undertake assurance ensure | agree | will
threaten | threat ultimatum | warn warning danger risk | | will
offer | offer | volunteer ready willing tender bid accept reject give | propose promise | will
negotiate | negotiation talk | discuss discussion bargain mediate deal meet meeting summit conference dialogue | |
agree accept | agreement | deal accord pact settlement sign compromise consent contract treaty truce ceasefire conclude seal approve approval back endorse ratify yes unanimous acceptance join line consistent | allow |
decide | decision | vote resolve choose rule ruling determine opt verdict order approve adopt elect select pick pass announce dismiss uphold overturn acquit award resolution conclude judgment settle sentence | agree allow | will
allow permit authorise authorize | permission permit authorisation authorization | let licence license clear approve approval grant right entitle enable legal legalise legalize consent sanction free able access exempt lift eligible admit give option ban bar forbid prohibit prevent stop block condition restrict limit | agree | may
order instruct require oblige | order requirement obligation | force compel direct command mandate rule tell duty demand impose need bind compulsory mandatory insist condition instruction make ruling sentence fine summon | | must
advise recommend | advice recommendation | counsel encourage call warn appeal tell caution urge suggest guidance should ought | ask |
persuade convince | | win secure succeed obtain | |
accuse allege | accusation allegation | charge claim suspect suspicion blame indict arraign prosecute denounce trial sue complaint lawsuit complain indictment assert assertion | suspect | say
suspect | suspicion suspect | believe think accuse allege fear probable possible alleged | | may
approve ratify endorse | ratification endorsement | approval pass adopt vote sign clear consent accept back support win favour favor yes | agree allow |
charge indict | indictment | arraign accuse trial sue prosecute court plead convict fee cost fine price pay bill | accuse |
question interrogate | | interview ask inquiry hold arrest detain doubt query | |
convict | conviction | guilty sentence jail condemn plead admit find verdict imprison fine confess jury hang execute punish serve | |
confess | confession | admit acknowledge concede plead guilty | |
admit | | acknowledge concede confess member membership accession become plead guilty accept recognise recognize concession let allow join take treat hospital apologise apologize regret sorry mistake | |
acquit | acquittal | clear innocent exonerate guilty | | no
prove | proof | establish confirm show demonstrate find evidence conclude determine verify reveal discover detect test turn | |
expect forecast predict | forecast expectation prediction | anticipate foresee project estimate likely outlook forecaster set due think believe projection estimated | plan wish | will may must
nominate shortlist | nomination nominee | candidate name pick choose | |
complete finish | completion | end close conclude done wrap final close finalise finalize over reach end come place position win lose race run beat miss lap seed | |
cancel scrap axe abandon | cancellation | drop withdraw shelve revoke end stop halt rescind abolish leave quit resign ground suspend remove | |
suspend | suspension | halt pause stop freeze interrupt ban bar break | |
postpone delay defer | postponement delay | adjourn late later push shelve reschedule behind wait extend block | |
receive grant obtain | | get obtain win award give gain gift send deliver pay secure accept donate allocate provide inherit collect earn hand take supply sentence apologise apologize issue serve return repay come go offer letter allow permit approve lend loan transplant implant pardon amnesty | |
refuse decline reject | refusal rejection | deny turndown veto rebuff spurn oppose against dismiss resist unwilling lose fail | | no
`;

const words = (text: string | undefined) =>
  (text ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');

const rows = LINES.trim()
  .split('\n')
  .map((line) => {
    const [verbs, nouns, told, from, signs] = line.split('|').map(words);
    return { verbs: verbs ?? [], nouns: nouns ?? [], told: told ?? [], from: from ?? [], signs: signs ?? [] };
  });

const ofStage = (name: string) => {
  const row = rows.find(({ verbs }) => verbs[0] === name);
  return row === undefined ? [] : [...row.verbs, ...row.nouns, ...row.told];
};

const SIGNS: ReadonlySet<string> = new Set(['say', 'will', 'may', 'must', 'no']);
const isSign = (word: string): word is Sign => SIGNS.has(word);

/** All stages. */
export const stages: readonly Stage[] = rows.map(({ verbs, nouns, told, from, signs }) => ({
  verbs: stemsOf(verbs),
  nouns: stemsOf(nouns),
  told: stemsOf([...verbs, ...nouns, ...told, ...from.flatMap(ofStage)]),
  signs: new Set(signs.filter(isSign)),
}));

import { stemsOf } from '../stem-of.ts';
import { hedgingStems, openingStems } from './hedging-words.ts';

/**
 * Words that say of what is told how far it got, how sure or how public it is, whether somebody wants it. A row has what
 * says it, and behind a bar other words from which it may be told.
 */
const LINES = `
consider contemplate mull weigh ponder consideration envisage toy | debate discuss study review explore examine assess evaluate think look option view see regard deem call describe talk propose plan decide want
propose proposal | suggest recommend table motion bill draft moot float idea recommendation suggestion submit introduce put plan seek offer want aim scheme call ask plea
debate deliberate | discuss discussion talk argue argument dispute consider controversy
draft drafting redraft | write prepare propose draw proposal
nominate nomination shortlist nominee | candidate pick choose name appoint select
refuse refusal decline reject rejection | deny veto oppose against dismiss resist unwilling fail turndown ruleout spurn no not never nolonger cannot wont dont doesnt didnt would ban bar defy
ask request petition invite urge | contact reach invitation encourage write appeal application apply seek demand want call plead plea beg press submit claim bid need require summon tell order question query say interview whether poll survey recommend must should advise
require oblige obligation compulsory mandatory | order mandate must force need rule tell direct demand have condition law bind mean instruct duty necessary
grant obtain | get win award give gain receive secure accept approve allow let provide permit permission allocate issue donate
ratify | approve sign adopt vote pass endorse
admit confess concede admission confession | tell acknowledge plead guilty accept recognise recognize say own apologise regret hospital allow member join
tip tout | expect favourite favorite likely predict candidate name mention suggest
reluctant unwilling loath | hesitate refuse oppose not against never concern worry wary avoid doubt decline
eager keen | want hope wish enthusiastic look race rush ambition seek willing ready desire push
guilty convict conviction | sentence jail verdict condemn plead imprison court jury find admit execute hang
confirm confirmed confirmation | unconfirmed prove verify establish announce say tell declare acknowledge official show definite agree positive approve
vain unsuccessful unsuccessfully | fail failure without not never no lose reject block unable
unchanged unaltered | same keep leave maintain hold steady flat not no remain retain change
ongoing | continue still remain underway go current present active
establish established | confirm prove found create set start know show fix long old history certain fact form
permanent permanently | ever indefinite good forever end life always
hint | suggest imply signal indicate possible may might could tease allude
former formerly | ex past ago once previous previously use retire resign leave until late old then predecessor step was were served quit oust
successful successfully | success succeed manage win achieve complete pass land
unsure undecided unclear uncertain | not know whether decide if may doubt question unknown yet
advise recommend encourage | advice recommendation should ought urge call suggest warn tell guidance ask say want must need propose propose endorse support advisory
afraid | fear worry concern scare anxious
hopeful hopefully | hope want wish look aim expect optimistic
rumour rumoured rumored rumor speculate speculation | report say may might could believe think
suspect suspected suspicion | believe think allege accuse charge may might could possible likely arrest fear report investigation police
alleged allegedly allegation purported supposedly | accuse charge claim say suspect believe report tell according arrest sue lawsuit complaint indict prosecutor accusation deny
presumably supposed assumed presumed | believe think likely probable must assume expect suppose presume
optional voluntary voluntarily | choose option can may opt choice
tentative tentatively provisional provisionally | preliminary initial temporary interim early draft first principle approximate subject
complete completed finalise finalize finalised finalized | finish final end close conclude done sign reach over seal achieve fourth full entire total all fulfil build open through whole late last latest already since
temporary temporarily | interim until while pause suspend time day week month short brief provisional
hypothetical theoretically | would if could theory
hesitate hesitant | until delay postpone not no reluctant unwilling wait
always invariably | never every all each ever constantly continue often usual long
assure guarantee | promise ensure say pledge guarantee certain sure must secure vow stress insist reiterate underline pledge
`;

/** Adverbs and phrases of one sense. */
const MARKS = `
publicly openly | public open announce declare say tell speak statement
admittedly | admit acknowledge concede
officially formally | official formal announce declare register confirm sign state recognise recognize ceremony
secretly privately | secret private quiet anonymous behind covert confidential undisclosed clandestine
may might | could can would should aim intend try attempt design scheme prospect any anyone often sometimes up atmost maximum ban bar prohibit forbid exclude
nearly almost | close near about just almost some approximately short virtual
accidentally unintentionally inadvertently | accident accidental mistake unintentional inadvertent wrong error mean
deliberately intentionally purposely knowingly | purpose intent intentional deliberate know wilful plan arson murder set
proof proven proved | prove proof establish show demonstrate find evidence conclude determine verify reveal turn track
newly | new recent fresh just recently first latest
actually indeed truly | actual real really fact even true
exactly precisely | exact precise identical same just
merely | mere only just simply simple no
certainly definitely indisputably | certain definite sure must clear undoubted
`;

/** Phrases of something that has not come about, by the words behind one another, with what else it is told from. */
const PHRASES = `
anything but | anything far not never no hardly nor none
far from | far away distance distant remote long not never no nor short mile kilometre outside hardly
yet to | examine investigate consider plan due await yet not still await remain wait before pending unresolved never no until have nor without undecided unfinished
close to | near nearly almost close verge brink about closer almost approach step
about to | about set ready prepare plan will soon verge brink poise going due close next
verge of | nearly almost close about risk near
brink of | nearly almost close about risk near
`;

/** What a row says, and what else it may be told from. */
const rowsOf = (
  lines: string,
): readonly { readonly own: readonly string[]; readonly told: readonly string[] }[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim().split(' ')))
    .map(([own = [], told = []]) => ({ own, told }));

/** By the stems of verbs, nouns and adjectives, with the stems from which they may be told. */
export const nearMarks = rowsOf(LINES).map(({ own, told }) => ({
  own: stemsOf(own),
  told: stemsOf([...own, ...told]),
}));

/** By the terms of adverbs; what may be is told from all that leaves something open. */
export const nearAdverbs = rowsOf(MARKS).map(({ own, told }) => ({
  terms: new Set(own),
  told: new Set([
    ...stemsOf([...own, ...told]),
    ...(own.includes('may') ? [...hedgingStems, ...openingStems] : []),
  ]),
}));

/** By the terms of two words that stand behind each other. */
export const nearPhrases = rowsOf(PHRASES).map(({ own, told }) => ({
  pair: own.join(' '),
  told: stemsOf(told),
}));

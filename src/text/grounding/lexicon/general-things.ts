import { stemOf } from '../stem-of.ts';
import { generalNouns } from './general-nouns.ts';

const WORDS = `
people person man woman child member resident citizen inhabitant public crowd others lot number amount part share total rest figure level
thing item object product good material substance animal creature plant species vehicle building house structure facility site place
area region zone spot location part country city town village community state nation world land territory
plan project scheme programme program measure move step action decision deal agreement offer proposal idea change rule law bill
act order case issue matter problem question point way means form kind type sort group set series range list
report study statement letter document paper text book work story news information data evidence result finding
event incident accident disaster crisis attack meeting talk visit trip
money sum cost price fund payment amount value
time day week month year period moment end start beginning
job role task position post office duty
effect impact damage loss gain benefit risk danger threat
force power right control support help aid service system
side area end top head
rate level ratio maximum minimum threshold quota average mean median tally turnover output yield volume category class subject topic connection respect favour favor spite sex gender gap feature aspect stuff thousand million
currency drug medicine disease illness condition weapon vessel craft device instrument ingredient chemical metal fuel crop road route outage wish view opinion
batch bit piece portion bulk majority remainder rest version copy sample share stretch span string wave round sector branch side surface ground soil
cause reason ground grounds basis origin source purpose sake behalf terms condition context climate circumstance matter manner mode fashion style mold mould model
activity membership appointment presence absence participation attendance performance handling use treatment operation practice process procedure
season deadline occasion instance stage phase chapter century decade hour minute date era generation pace duration space
home island station surroundings destination venue corner edge border front back middle centre center interior distance direction destination
race contest bid campaign drive push goal target term tenure stint spell career record status standing rank
height altitude depth length width weight size speed margin capacity density temperature
author owner holder user maker buyer seller individual figure counterpart colleague
`;

/** Stems of nouns so general that they may stand for what the sources have. */
export const generalThings: ReadonlySet<string> = new Set([
  ...WORDS.trim()
    .split(/\s+/)
    .map((word) => stemOf(word)),
  ...generalNouns.keys(),
]);

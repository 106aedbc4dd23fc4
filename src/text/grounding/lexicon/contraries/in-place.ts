/**
 * Words of many senses that are contraries where they stand in the same place: `sought approval` and `won approval`. Both
 * sides of each on one line: see ../contraries.ts.
 */
export const inPlace = `
win gain receive obtain secure get acquire earn | seek request solicit pursue crave await
treat cure heal relieve ease alleviate | cause trigger provoke aggravate
prevent avert | cause trigger
prove establish demonstrate confirm show | allege suspect claim assume
discover find detect | suspect fear
gain win | lose shed
right | left
same identical | different lower higher
great big large huge vast major | little small scant minor slight
great good high | little scant low
sitting serving current incumbent | retired former ex-
guidance forecast outlook projection | results outturn
full whole entire | half partial
announce declare | hint suggest
offer | require force order oblige
impose | seek request demand propose
pledge promise | pay deliver disburse
order | propose suggest recommend
initial | ratify
approve adopt | review study consider
back support endorse | battle fight oppose resist
avoid shun eschew | favour favor prefer embrace
spread propagate | combat oppose
expand enlarge extend | end scrap abolish eliminate
takeoff take-off departure | landing arrival
before ahead | after
grant issue award | refuse deny withhold
approve | draft draw-up
sign | draft negotiate
enter | leave exit
attend | skip miss
praise | criticise criticize blast slam
accuse | defend clear
keep retain preserve maintain | end abolish scrap lift drop
uphold observe respect | violate break breach flout
break | keep honour honor set match
raise lift increase | cut lower reduce
strengthen reinforce | weaken undermine
improve | worsen harm
reveal disclose | conceal hide
admit | deny
recall remember | forget
free release | hold detain
build | demolish
buy | sell
create add | cut shed
tighten | ease relax loosen
widen | narrow
speed accelerate hasten | slow delay
confirm | deny dispute doubt
settle resolve | prolong dispute
upper top | lower bottom
northern | southern
eastern | western
inner | outer
domestic home | foreign overseas away
rural | urban
public | private
early | late
first | last
hot warm | cold cool
dry | wet
deep | shallow
thick | thin
hard | soft easy
sharp steep | slight gentle gradual
strong robust | weak feeble
rich wealthy | poor
young | old elderly
new fresh | old stale
male | female
light | heavy dark
bright | dark gloomy dim
clean | dirty
quiet silent | noisy loud
simple easy | complex complicated difficult
cheap low-cost | expensive costly dear
safe | dangerous unsafe risky
legal | illegal
positive | negative
favourable favorable | unfavourable unfavorable adverse
active | passive inactive dormant
direct | indirect
permanent lasting | temporary interim
peaceful | violent armed
popular | unpopular
successful | failed unsuccessful
effective | ineffective
efficient | inefficient
serious grave severe major | minor mild slight
tight close narrow | wide comfortable
short brief | long lengthy
narrow | broad wide
optimistic | pessimistic
majority | minority
increase rise growth gain | decrease fall decline drop loss
profit | loss
success | failure
strength | weakness
support approval backing | opposition resistance rejection
start beginning outbreak | end conclusion
arrival | departure
peak height | trough low
success | defeat
maintain keep retain preserve sustain | suspend scrap halt cancel drop abandon discontinue axe ditch
publish disclose reveal release | withhold conceal hide suppress
include cover mention address | exclude omit exempt ignore
grant award issue | refuse deny withhold revoke
waive abolish | raise impose introduce charge increase
join enter | leave quit shun boycott
reach strike secure clinch | miss abandon
ratify approve pass adopt endorse | reject veto block
fill staff occupy | vacate
appoint hire | dismiss sack fire remove
open reopen | close shut seal
accelerate hasten speed | delay slow postpone
praise welcome applaud hail | criticise condemn deplore denounce
succeed prevail | fail reject dismiss
return hand | keep retain remain
convict | acquit clear
`;

/** What people do. Contraries, both sides of each on one line: see ../contraries.ts. */
export const acts = `
share endorse accept agree support back embrace | dispute reject contest question disagree oppose object
infavour favoured favored favours favors | against
stick-to stick-with adhere cling | abandon withdraw drop scrap ditch shelve
clear acquit exonerate absolve vindicate | suspend convict punish sanction discipline censure charge accuse blame indict
renew reaffirm restore reinstate | withdraw pull revoke rescind retract
stress emphasise emphasize underline highlight | dismiss downplay belittle ignore disregard play-down
repeat echo | contradict condemn criticise criticize denounce call-out
keep honour honor fulfil fulfill respect observe obey stand-by | break violate breach betray flout
rehire reinstate hire recruit employ take-on | layoff lay-off dismiss fired sacked axed
dominate fill | vanish disappear absent
empty ransack loot rob hit affect | untouched unaffected unscathed spare
issue grant award | refuse withhold decline
welcome praise applaud hail celebrate commend cheer | criticise criticize condemn denounce deplore slam lambast blast regret lament mourn
fight battle combat | back support
love adore admire enjoy | hate loathe detest despise dislike
trust believe | distrust mistrust doubt disbelieve
encourage inspire motivate | discourage deter dissuade
embrace adopt | shun avoid reject spurn
join enter rejoin | quit leave abandon boycott
reopen inaugurate unlock unveil open | close shut seal lock shutter
resume restart | abandon cancel suspend halt
construct erect build | demolish dismantle destroy raze
create establish found form | abolish dissolve disband scrap
expand enlarge extend widen broaden | shrink reduce narrow shorten curtail
strengthen bolster reinforce fortify | weaken undermine erode
improve recover brighten rebound | worsen deteriorate decline
raise increase lift hike put-up | cut lower reduce slash mark-down
gain-ground | weaken lose-ground fall slip
succeed manage | fail break-down collapse founder
publish release disclose reveal make-public | secret confidential under-wraps
recommend advocate | advise-against warn-against
sound ring | silent
survive | die perish killed
save rescue spare | kill destroy doom
come-to-its-rescue | collapse fail
cure heal | infect sicken
protect defend guard shield | attack endanger threaten expose
free release | jail imprison detain arrest capture lock-up
allow permit let authorise authorize | ban forbid prohibit bar block outlaw
include cover | exclude omit
reveal disclose expose publish | hide conceal withhold suppress
confirm | deny refute
admit confess concede acknowledge | deny
remember | forget
hired | fired
arrive | depart take-off
enter | exit
attend | skip miss boycott
obey comply follow | defy disobey ignore flout
accelerate hasten speed-up | slow delay
tighten toughen | ease loosen relax
impose introduce | lift abolish scrap repeal revoke
agree consent | refuse decline
unite | divide split
add | remove subtract deduct
attract | repel deter
reward | punish penalise penalize
thank | blame
promote | demote relegate
appoint choose select pick nominate | dismiss oust overlook pass-over
cooperate collaborate | obstruct resist refuse
surrender yield | resist
advance | retreat
deploy send | withdraw recall
evacuate flee | stay-put remain
stabilise stabilize | destabilise destabilize
legalise legalize | outlaw ban criminalise criminalize
nationalise nationalize | privatise privatize
qualify | disqualify
connect | disconnect sever
freeze | thaw unfreeze
load | unload
unlock | lock
overturn quash annul reverse | uphold confirm affirm
convict | acquit
reassure calm soothe | alarm frighten scare
delight please thrill | anger infuriate upset disappoint dismay
touch move | left-cold left-him-cold left-her-cold
heat warm | cool
drain empty | fill
postpone delay | bring-forward
exceed surpass | miss fall-short
retain keep | lose forfeit relinquish
sink | refloat
give-away | charge sell
apologise apologize ask-for-forgiveness | defend justify
forgive pardon | condemn punish
warn-of | rule-out
step-up intensify | scale-back scale-down wind-down
hesitate | rush
invite welcome | expel exclude ban uninvite
praise | insult mock ridicule
solve resolve settle | worsen
respect | disrespect
settle | sue
postpone delay put-off defer | cancel scrap abandon call-off
estimate | confirm verify
nominate shortlist put-forward | award win receive
mourn | celebrate
reject turn-down | accept welcome
snub rebuff | welcome receive
reassure | worry
exaggerate overstate | understate downplay
overestimate | underestimate
inflate | deflate
appreciate strengthen | depreciate weaken
shout yell | whisper
laugh | cry weep
smile | frown
awake wake | fall-asleep
inhale | exhale
swallow | spit
sow | harvest uproot
flourish thrive prosper boom | wither struggle languish suffer
gain-weight put-on-weight | lose-weight
marry wed | divorce separate
befriend | alienate
obey | rebel mutiny
vaccinate | infect
disarm | arm
mobilise mobilize | demobilise demobilize
militarise | demilitarise
escalate | de-escalate defuse
invade occupy | liberate evacuate
bomb shell | spare
besiege | relieve
kidnap abduct | release free
convict | pardon
plead-guilty | plead-not-guilty
testify | refuse-to-testify
appeal contest challenge | accept
admit-guilt | maintain-his-innocence maintain-her-innocence protest-his-innocence protest-her-innocence deny
donate | steal withhold
overpay | underpay
subsidise subsidize | tax
deregulate | regulate
nationalise | privatise
merge unite | split separate demerge
launch introduce unveil | withdraw discontinue
outperform beat exceed | underperform miss
take-the-lead | fall-behind
promote | relegate
celebrate | mourn
applaud cheer | boo jeer heckle
commission | decommission
activate switch-on turn-on | deactivate switch-off turn-off
connect | disconnect
install | remove dismantle
repair fix mend | break damage
preserve conserve | destroy demolish
restore renovate | neglect demolish
feed | starve
nurture | neglect
shelter house | evict
welcome admit | expel deport turn-away turn-back
accelerate | brake
ascend climb | descend
inflame | calm
clarify | obscure confuse
simplify | complicate
speak-out speak | remain-silent stay-silent keep-silent
reply respond answer | ignore
attend turn-up | stay-away boycott
cover report | censor suppress
publish print | withhold spike
hide | flaunt
insure | uninsure
centralise | devolve
prolong extend | cut-short shorten curtail
bring-forward | put-back push-back postpone delay
persevere persist | give-up
keep retain preserve maintain | abolish scrap forfeit lose
deliver | withhold
encourage promote foster nurture | curtail curb stifle
preach advocate champion extol | dispute
finish complete | drop-out
address tackle confront | ignore neglect overlook avoid
forgive pardon excuse | condemn
show-up turn-up attend | skip miss boycott stay-away
volunteer | refuse
remember recall | forget
respond reply answer | ignore
obey heed | defy flout disobey ignore
notice spot | overlook miss
publish release disclose reveal | conceal withhold hide suppress
soothe calm ease | inflame fuel stoke
shelter protect shield | expose endanger
invite | exclude disinvite
advance progress qualify go-through | eliminate knock-out
`;

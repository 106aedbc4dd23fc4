/** What there is, and how much of it. Contraries, both sides of each on one line: see ../contraries.ts. */
export const things = `
inflow influx | outflow exodus
expansion growth boom upturn | contraction recession shrinkage slump downturn
profit surplus | loss deficit shortfall
victory triumph win | defeat loss
success | failure flop fiasco
strength | weakness
advantage benefit upside | disadvantage drawback downside
ruin destruction doom damnation | redemption salvation rescue
hope optimism | despair pessimism
praise acclaim applause | criticism condemnation censure scorn ridicule
approval | disapproval
trust confidence | distrust mistrust
unity | division
peace | war
order | chaos disorder
shortage scarcity | surplus glut abundance excess
supporter proponent advocate backer fan | opponent critic foe detractor
ally friend | enemy foe rival
winner victor | loser
increase | decrease reduction
arrival | departure
entry entrance | exit
birth | death
opening launch | closure
acceptance approval | rejection refusal
presence | absence
innocence | guilt
majority | minority
maximum | minimum
ceiling | floor
compliance | non-compliance violation breach
permission | ban prohibition
safety security | danger
progress breakthrough | setback
boost | blow setback
relief delight joy | anger fury outrage dismay
support backing | opposition resistance
agreement consensus accord | disagreement discord
truth | lie falsehood
love | hatred
wealth | poverty
health | illness
calm | unrest turmoil
inclusion | exclusion
reward | punishment
incentive | deterrent
asset | liability
promotion | demotion relegation
supply | demand
import | export
several many numerous most | none nobody no-one neither
everyone everybody | nobody no-one none
another | no-other
someone somebody | nobody no-one
something | nothing
few | many numerous
several many | only sole lone
`;

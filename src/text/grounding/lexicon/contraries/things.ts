/** What there is, and how much of it. Contraries, both sides of each on one line: see ../contraries.ts. */
export const things = `
inflow influx | outflow exodus
expansion growth boom upturn | contraction recession shrinkage slump downturn
profit surplus | loss deficit shortfall
victory triumph | defeat loss
success | failure flop fiasco
strength | weakness
advantage benefit upside | disadvantage drawback downside
ruin destruction doom damnation | redemption salvation rescue
hope optimism | despair pessimism
praise acclaim applause | criticism condemnation censure scorn ridicule
approval | disapproval
trust confidence | distrust mistrust
unity | division
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
maximum | minimum
ceiling | floor
compliance in-keeping-with in-line-with | non-compliance violation breach
progress breakthrough | setback
boost | blow setback
delight joy | anger fury outrage dismay
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
import | export
several many numerous most | none nobody no-one neither
everyone everybody | nobody no-one none
another | no-other
someone somebody | nobody no-one
something | nothing
few | many most numerous
several many | only sole lone
optimist | pessimist
hero heroine | villain coward
expert | layman beginner
saint | sinner
truce ceasefire | offensive
freedom liberty | captivity imprisonment
independence | dependence
equality | inequality
justice | injustice
stability | instability
certainty | uncertainty doubt
patience | impatience
respect | disrespect contempt
honesty | dishonesty deceit
courage bravery | cowardice
generosity | greed meanness
kindness | cruelty
knowledge | ignorance
employment | unemployment
inflation | deflation
appreciation | depreciation
revenue income | expenditure
creditor lender | debtor borrower
exporter | importer
predator | prey
victim | perpetrator
plaintiff | defendant
guilt | innocence
minority | majority
improvement recovery | deterioration worsening
strengthening | weakening
growth | decline
creation | abolition destruction
construction | demolition
recruitment hiring | layoff layoffs redundancies
promotion | dismissal
nationalisation | privatisation
legalisation | criminalisation
tightening | easing
escalation | de-escalation
acquittal | conviction
release | detention imprisonment arrest
marriage wedding | divorce
immigration | emigration
ascent climb | descent
thaw | freeze
heatwave | cold-snap
drought | flood flooding
sunrise dawn | sunset dusk
high-tide | low-tide
surplus | shortage
excess | lack
handful minority | majority
satisfaction delight contentment pleasure | disappointment dismay frustration displeasure dissatisfaction
openness liberalisation liberalization | repression oppression secrecy
forefront | sidelines
admission confession | denial
optimism hope | pessimism despair hopelessness
unity harmony | division discord disunity
trust | distrust mistrust
loyalty | disloyalty betrayal
presence attendance | absence
gratitude | ingratitude
courage bravery | cowardice
innocence | guilt
permission authorisation authorization | ban prohibition
compliance | defiance
abundance plenty | scarcity
relief | alarm
wealth prosperity | poverty hardship
clarity | confusion
sympathy compassion | indifference contempt
respect | disrespect contempt
friend ally partner | enemy foe rival
front-runner frontrunner favourite favorite | underdog outsider
newcomer rookie debutant | veteran
amateur | professional
insider | outsider
beginner novice | expert
`;

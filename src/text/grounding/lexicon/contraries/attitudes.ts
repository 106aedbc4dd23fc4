/** Who stands how to whom, and what is thought of a thing. Contraries, both sides of each on one line: see ../contraries.ts. */
export const attitudes = `
antagonist adversary enemy foe nemesis | ally friend supporter partner confidant
reprisal retaliation revenge vengeance | restraint forgiveness mercy clemency
expense detriment | benefit
reversal u-turn about-face | continuation
fan admirer enthusiast devotee | critic detractor sceptic skeptic
supporter backer proponent advocate champion | opponent critic detractor
optimist | pessimist
hero | villain
hawk | dove
insider | outsider
amateur | professional
novice newcomer rookie beginner debutant | veteran old-hand expert
host | guest
winner victor champion | loser runner-up
leader | follower
perpetrator culprit offender | victim
captor | captive hostage
landlord | tenant
lender creditor | borrower debtor
predator | prey
attacker aggressor | defender
pioneer | imitator
patriot | traitor
loyalist | defector dissident rebel
survivor | fatality
trust confidence faith | distrust mistrust suspicion
approval endorsement blessing | disapproval rejection condemnation
admiration esteem respect | contempt disdain scorn
sympathy compassion | indifference hostility antipathy
enthusiasm excitement eagerness | apathy indifference reluctance
relief | alarm dismay distress
pride | shame embarrassment
gratitude thanks | ingratitude resentment
delight joy elation | dismay anger sorrow grief sadness
calm serenity tranquillity tranquility | panic chaos turmoil unrest
courage bravery | cowardice
honesty sincerity | dishonesty deceit
generosity | greed
loyalty | disloyalty betrayal treachery
harmony accord | discord conflict
unity solidarity cohesion | division disunity split
cooperation collaboration | confrontation rivalry
friendship affection | hostility enmity
obedience compliance | defiance disobedience
certainty | uncertainty doubt
clarity | confusion ambiguity
consensus agreement | disagreement dissent
patience | impatience
humility modesty | arrogance
leniency | severity harshness
secrecy | openness transparency
wealth prosperity affluence | poverty hardship
abundance glut surfeit surplus | shortage scarcity dearth lack
innocence | guilt
praise | ridicule mockery
pleased delighted thrilled glad overjoyed | disappointed dismayed saddened upset
calm relaxed unperturbed unfazed | nervous anxious agitated panicked
proud | ashamed embarrassed
grateful thankful | ungrateful resentful
interested curious intrigued | bored uninterested indifferent
convinced persuaded | unconvinced unpersuaded sceptical skeptical
impressed | unimpressed
amused | annoyed irritated
apologetic contrite remorseful repentant | unapologetic defiant unrepentant
keen eager enthusiastic | reluctant lukewarm unenthusiastic
shocked stunned surprised | unsurprised unfazed
sympathetic | unsympathetic hostile
satisfied content | dissatisfied discontented
loyal faithful | disloyal unfaithful
tolerant | intolerant
flattering complimentary | unflattering
hail celebrate applaud | lament mourn bemoan deplore decry
befriend | alienate antagonise antagonize
soothe placate appease | provoke enrage infuriate anger
amuse delight please | annoy irritate infuriate
inspire motivate | discourage demoralise demoralize
trust | suspect distrust
admire | despise loathe
cherish treasure | despise neglect
welcome | lament regret
exaggerate overstate | understate downplay
overestimate | underestimate
overperform outperform | underperform
flourish thrive prosper | languish struggle flounder
flock-to | shun desert
`;

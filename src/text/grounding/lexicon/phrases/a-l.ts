/** Phrases whose one word begins with a to l: the word, then what is read as it. */
export const phrasesAToL = `
abandon: give up, back out of
able: in a position
accelerate: speed up
accommodate: put up
accumulate: pile up, run up
accuse: point the finger at
acquire: take over
acquit: find not guilty, clear of, cleared of
act: take action, take steps
activate: turn on, switch on
admit: plead guilty, own up to
advance: make progress, gain ground
again: once more, once again
allow: give permission
already: once before, twice before
annul: strike down
anticipate: look forward to
apart: apart from, except for, not counting, not including
apologise: say sorry, make an apology
apply: put in for
appoint: put in charge of
approve: sign off on, sign off, wave through, vote through, say yes to, give the go ahead, give the green light, give its approval, give approval
arrest: take into custody, take into police custody, place under arrest, put under arrest
assemble: put together
atleast: at least, no fewer than, no less than, not fewer than, not less than
atmost: at most, no more than, not more than, up to, as much as, as many as, as deep as, as high as, as long as, as far as, as low as, as little as, as late as, no later than
attack: set upon
attend: show up at, show up for
avert: ward off, stave off, head off
avoid: stay away from, keep away from, stay away, stay out of, stay clear of, steer clear of
await: wait for, hold out for
bankrupt: go bankrupt
because: because of, due to, owing to, as a result of, thanks to, on account of
before: prior to, ahead of
begin: break out, kick off, get under way, take effect, come into force, enter into force, come into effect, go into effect, go into force
besiege: lay siege to
breakoff: break off
burn: go up in flames, burn down, catch fire
cancel: call off, scale off, write off
cause: bring about, lead to, give rise to, result in, touch off, spark off, usher in
charge: bring charges
choose: opt for, settle on
close: close down, shut down
collaborate: team up, join forces
collapse: give way, fall through, fall apart, go bust, go under, break down
compensate: make up for
conceal: cover up
concerning: with regard to, with respect to, as for
conclude: come to the conclusion, reach the conclusion
conduct: carry out
consider: take into account, think about, toy with, mull over
consist: be made up of
constantly: day and night, around the clock
contact: get in touch with
continue: go on, carry on
contract: come down with
contribute: make a contribution to
convict: find guilty
crash: run into, smash into
criticise: hit out at, lash out at, take aim at, rail against
curb: rein in, clamp down on, crack down on
currently: at present, at the moment, for the time being
deactivate: turn off, switch off
decide: make up his mind, make up her mind, make up its mind, make up their minds, make up their mind, make a decision, take a decision, reach a decision
defer: hold off on
deliver: hand over
delay: hold up
demand: press for, insist on
demolish: tear down, pull down
deny: plead not guilty, plead innocent, rule out having
depend: hinge on
deplete: run low on
derail: come off the rails, jump the rails, leave the rails, left the tracks
destroy: blow up, wipe out
die: lose their lives, lose his life, lose her life, lose their life, pass away
dilute: water down
disappoint: let down
discard: throw away
disclose: make public
discover: come across, turn up, find out
dismantle: take apart
dismiss: lay off, let go, brush aside, wave away, brush off
downplay: play down
draft: draw up
eachother: each other, one another
early: ahead of schedule, ahead of time
ease: let up, calm down
election: general election
emerge: come to light
employment: jobs total
earliest: no earlier than, not earlier than, no sooner than, not before
end: put an end to, bring to an end, come to an end, wind up, draw to a close, come to a close, draw to an end
endanger: put at risk, put in danger, put in jeopardy
enrol: sign up
ensure: make sure
enter: come into, go into
escape: break out of
establish: set up
evade: get away
examine: go through, take a look at, look at
exclude: rule out, shut out, keep out
execute: put to death
exhaust: run dry, dry up, run out, use up
expel: kick out
expire: run out
exploit: take advantage of, cash in on
expose: lay bare
extinguish: put out
fail: fall short, come to nothing, fall flat
fall: go down, come down
famous: well known
fewerthan: fewer than, less than
fight: take up arms
find: track down
finish: wrap up
flee: run away
fugitive: at large, on the run
fulfil: live up to, carry through
hamper: make difficult, make harder
happen: take place, come about, come to pass
hasten: bring forward, move forward
heartattack: heart attack, heart attacks
hesitate: hold off, hold back
hospitalise: take to hospital, rush to hospital, admit to hospital
ignite: set fire to, set on fire, set alight, set ablaze
ignore: turn a blind eye to, pay no attention to
immediately: at once, with immediate effect, right away, straight away
imprison: lock up, put behind bars, send to prison, send to jail, put in prison, put in jail
increase: step up, scale up, ramp up, ratchet up
infavour: in favour of, in favor of
inorder: in order
inreturn: in return for, in exchange for
insteadof: instead of, rather than, in place of
interrupt: cut short
intervene: step in
introduce: bring in
investigate: look into, check out, get to the bottom of
jobless: out of work, without work, without a job
join: sign up to, sign up for, team up with, sign up with
kill: claim the lives of, claim the life of
late: behind schedule
launch: roll out
lawmaker: member of parliament, members of parliament
leave: pull out of, walk out of, set off, set out
leftwing: left wing
longstanding: long standing
lower: mark down, pare back, pare down, dial back
attract: draw in
devise: come up with, think up, dream up
determine: figure out
continue: keep up, carry on with, keep on, press on, soldier on, go on with
confirm: bear out
confront: face up to
total: add up to
incite: stir up, whip up
increase: bump up, jack up, crank up
land: touch down
face: go up against, square off against, face off against, come up against
defeat: get the better of, see off
criticise: find fault with, tear into, lay into
examine: pore over, comb through, sift through
explain: spell out
conserve: hold on to
abandon: walk away from
deceive: take in by
despise: look down on
admire: look up to
depart: set sail
exceed: blow past, race past, sail past
launch: get off the ground
`;

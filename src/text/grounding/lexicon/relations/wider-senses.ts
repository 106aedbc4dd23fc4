/** What says the same in freer words, by what it is about: see ../relations.ts. */
export const widerSenses = `
anger = ire wrath fury rage outrage indignation ~ resentment exasperation annoyance irritation
dislike = antipathy aversion distaste disdain animosity hostility hatred loathing ~ enmity antagonism contempt scorn
fear = dread terror fright ~ alarm anxiety worry panic apprehension
joy = delight glee elation jubilation ~ happiness pleasure cheer
grief = sorrow mourning ~ sadness anguish heartbreak
shame = disgrace embarrassment humiliation ~ dishonour dishonor
pride ~ honour honor dignity
envy = jealousy
affection = fondness love ~ liking adoration
admiration = esteem respect ~ reverence regard
enthusiasm = eagerness zeal excitement fervour fervor ~ passion
doubt = scepticism skepticism misgiving ~ suspicion mistrust distrust
belief = conviction faith ~ notion assumption impression think believe
lurid ~ lewd sexual explicit obscene racy
lewd = obscene indecent ~ explicit sexual racy vulgar
footage = video film recording tape ~ clip image
clip ~ video film footage recording
video ~ clip recording tape
picture ~ image outlook situation
workforce = staff personnel employees payroll headcount ~ employee worker labour
feast = banquet ~ dinner meal lunch supper thanksgiving holiday celebration
look = appearance ~ style design architecture architectural aesthetic exterior facade
rider ~ ride bus train transportation passenger commuter motorcycle bike horse
industry = trade sector ~ business line field
bulk = majority most
corner ~ niche section part
threshold = minimum limit ~ cap bar least
maximum = most limit ~ cap up-to ceiling
minimum = least ~ floor threshold
output = production ~ run work produce level
hinge = depend ~ turn rest rely decide
depend ~ turn rest count ride
match = fit suit correspond tally accord ~ consistent line agree resemble mirror equal comply
consistent ~ match line agree accord fit
hail = acclaim welcome praise laud applaud herald ~ celebrate tout cheer
herald ~ hail celebrate announce praise tout
tout ~ praise hail promote herald boast
laud = praise extol commend ~ hail celebrate
undo = reverse ~ destroy dismantle unravel overturn erase cancel nullify repeal
destroy ~ undo reverse erase ruin wreck
erase = delete wipe-out remove ~ destroy undo
signal = indicate hint ~ suggest clear show mean
devote = dedicate ~ revolve focus centre center concern cover about
revolve ~ focus centre center concern devote dedicate around
fill = occupy ~ take-up account comprise contain full
occupy = take-up fill hold
plant ~ garden tree flower sow grow
tweet ~ post put-on share publish write twitter send
post ~ put-on tweet share publish upload write
upload = post ~ put-on share publish
hit ~ strike sweep roll storm hurricane land batter
batter = pound pummel hit lash ~ storm
buy ~ take-out ad place order pay get
vote ~ ballot primary caucus election poll choose elect decide
bring = add ~ carry take contribute introduce
free = release liberate ~ let-go discharge
detain = hold arrest ~ custody seize
rename = call name ~ name title
redo = renovate remodel redecorate ~ update refurbish renew overhaul
update ~ renew redo revise refresh change modernise modernize
slide = decline drop fall slip
benefit = profit gain ~ capitalise capitalize advantage exploit
capitalize = exploit ~ benefit profit advantage use
mock = ridicule deride ~ jeer taunt laugh joke
scold = rebuke reprimand berate ~ criticise criticize
nudge = push prod ~ urge encourage
unveil ~ show present reveal launch announce
skip = miss ~ avoid bypass absent
snub = rebuff ~ reject ignore refuse
woo = court ~ attract appeal seek
bolster = strengthen boost shore-up prop-up ~ support
prop-up = support bolster ~ aid
weather = withstand survive ~ endure
oust = remove topple unseat depose ~ out lose
quit = resign leave step-down ~ depart
axe = cut scrap cancel ~ dismiss
eye = consider ~ target plan seek
blast = slam criticise criticize condemn lambast ~ attack denounce
slam = blast criticise criticize ~ attack
spark = trigger prompt provoke ~ cause lead
fuel = drive ~ cause increase feed
dub = call name ~ nickname
pen = write ~ author sign
helm = lead direct ~ head
star ~ play appear act role
belong ~ own member part
date ~ begin go-back old
`;

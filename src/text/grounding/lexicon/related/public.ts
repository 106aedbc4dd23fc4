/** Politics, work, money, sport, culture. One topic a line, by base forms. */
export const publicLife = `
government cabinet administration minister state ruling authorities executive
minister secretary cabinet government
president leader
premier chancellor
parliament assembly legislature congress mp lawmaker house deputy
lawmaker mp legislator deputy senator member representative politician parliament
senate senator
council councillor city
party faction group
opposition opponent rival
election vote poll ballot elect
elect election vote choose win
vote ballot poll election cast voter
voter electorate vote citizen
referendum vote plebiscite ballot
candidate contender run nominee stand
run stand candidate bid contest
campaign drive push
majority most
minority fewer
coalition alliance partner
resign resignation
impeach remove
constitution charter constitutional
law act legislation bill rule statute
bill law draft legislation measure proposal
tax levy duty
levy tax charge duty tariff
tariff duty levy
subsidy aid support money
budget spend spending finance
policy plan programme
reform change overhaul
rule regulation law guideline
regulator watchdog authority agency
agency body authority office
authority official agency regulator
official officer authority
committee panel board commission
commission panel committee body
panel committee expert
board committee panel director
ambassador envoy diplomat
envoy ambassador diplomat
embassy mission consulate
treaty agreement pact accord
summit meeting talk
sanction penalty restriction embargo
ally partner friend
union federation labour
strike walkout stoppage
striker worker strike
worker employee staff labour workforce
employee worker staff
employer company boss
wage pay salary earnings
pay salary wage money cost spend hand fund
pension retirement
retire retirement pension leave
unemployment jobless job
job post position work employment role
post job position office
money fund cash sum finance
fund finance money pay bankroll
cash money note
million sum money
cost price expense charge bill worth
price cost worth rate
worth value price valued
value worth price
expensive costly dear
cheap inexpensive
buy purchase acquire acquisition
sell sale dispose market offload buyer
sale sell purchase deal
buyer purchaser customer
customer client shopper consumer user
consumer shopper customer household
shop store retailer outlet
store shop retailer
market trade exchange
trade commerce business export
export sell ship abroad
import buy
company firm business corporation group enterprise
firm company business
business company firm trade
owner own proprietor belong
own belong owner possess have
merge merger combine takeover
takeover acquisition buy merger
invest investment money
investor shareholder backer
shareholder investor owner
share stock equity stake
stake share holding
bond debt
debt owe loan borrow
loan credit lend debt
lend loan credit
borrow loan debt
bank lender
bank reserve
interest rate
rate interest level
inflation price consumer
growth grow expand economy
economy economic growth
recession downturn shrink
profit earnings income gain
earn make profit receive gain
loss lose deficit red
revenue sales turnover income
income revenue earnings
bankrupt insolvent bankruptcy administration collapse
bankruptcy insolvency insolvent collapse
forecast estimate outlook expect
analyst economist expert
factory plant works
plant factory facility
produce output make production
output production produce
deliver delivery supply
supply deliver provide delivery
order purchase buy
product goods item
goods product merchandise
fine penalty punish
penalty fine punishment
compensate compensation damages pay refund
refund repay reimburse
contract deal agreement
licence permit license
permit licence allow
insurance insurer cover
house property home
rent tenant landlord lease
landlord owner rent
fare ticket price cost
ticket fare entry
tourist visitor holidaymaker traveller
hotel guest accommodation
win victory beat triumph winner gold title success champion
beat defeat win overcome outplay loss lose victory
lose defeat beat loss beaten
draw tie level
defeat beat loss lose victory
score goal point net
goal score net
point score mark
title championship crown trophy
champion title winner holder
champion championship
medal gold silver bronze
record best high
final last decider
match game fixture
game match play
play match game perform appear
player footballer star
team side club squad
side team club
club team side
coach manager trainer
manager coach boss
referee official umpire
race run lap
runner athlete
athlete sportsman competitor
season campaign year
league division table
cup trophy
tournament competition
stadium ground arena
fan supporter spectator
transfer move sign
sign join contract
injure injury hurt
ban suspend
film movie picture
actor actress star
actress actor star
series show programme
show exhibition programme display
exhibition show display
museum gallery
painting picture work artwork
artist painter
paint painting picture artist
music song musical
song track music
singer musician vocalist
band group
album record
concert gig show perform
perform play sing appear
orchestra musician
opera theatre
theatre stage playhouse
stage theatre
book novel volume
novel book
author writer novelist
writer author
poet poem
publish release issue appear print publication
publisher publish
newspaper paper daily
journalist reporter
reporter journalist correspondent
editor newspaper
broadcast air television
broadcaster television channel
award prize honour win
prize award
nominate nomination
festival event
church religious priest
religious faith religion
faith religion religious
priest clergy church
pope pontiff vatican
king monarch royal
queen monarch royal
royal king queen
recognise declare acknowledge accept
charge lead head run responsible
finish end place come
reserve central bank
carmaker maker manufacturer company
`;

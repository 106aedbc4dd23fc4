/** A wider word, then the narrower ones that it may stand for: works, materials, public life. */
export const widerThings = `
path footpath towpath bridleway cycleway trail
bridge viaduct flyover footbridge drawbridge overpass
junction roundabout crossroads intersection
machine bulldozer excavator digger crane forklift harvester turbine lathe photocopier printer
building house school hospital hotel church mosque synagogue temple museum library theatre factory warehouse skyscraper castle cathedral barn courthouse prison palace mansion mill shed tower bungalow cottage villa barracks embassy
house flat apartment bungalow cottage mansion villa caravan farmhouse houseboat condo
house bungalow cottage mansion villa farmhouse
shop supermarket bakery pharmacy bookshop florist newsagent butcher greengrocer off-licence boutique grocery jeweller pawnshop
store supermarket bakery pharmacy bookstore florist boutique drugstore grocery bookshop jeweller
room bedroom kitchen bathroom classroom lounge dormitory pantry cellar courtroom
outbuilding barn shed garage stable silo greenhouse
venue theatre stadium cinema nightclub arena museum restaurant gallery pub hotel casino
restaurant cafe bistro pizzeria brasserie diner
bar pub tavern nightclub
church cathedral chapel abbey basilica
school kindergarten academy college nursery madrasa
institution hospital school university museum library prison bank college hospice parliament church court
factory brewery bakery sawmill shipyard refinery smelter foundry distillery dairy cannery steelworks tannery
landmark castle cathedral bridge statue lighthouse palace tower windmill
monument statue obelisk memorial cenotaph fountain mausoleum
ruin castle temple abbey amphitheatre
attraction museum zoo castle aquarium planetarium rollercoaster waterslide
heater boiler stove radiator
lamp lantern chandelier torch
device smartphone phone laptop tablet smartwatch camera router pacemaker sensor charger
software app browser spreadsheet antivirus ransomware spyware
malware ransomware spyware trojan
equipment crane ventilator scanner microscope harvester generator pump
firearm rifle pistol shotgun handgun revolver gun musket
gun rifle pistol shotgun handgun revolver
knife dagger machete penknife
blade knife sword dagger machete axe
explosive dynamite semtex gunpowder bomb grenade landmine mine
ammunition bullet shell cartridge
missile rocket torpedo
artillery howitzer mortar cannon
armour tank
unit battalion brigade regiment platoon squadron
troop infantry paratrooper marine battalion platoon regiment brigade soldier
disaster earthquake flood tsunami hurricane landslide wildfire eruption avalanche drought tornado shipwreck famine plague epidemic
weather rain snow fog frost heatwave hail sleet drizzle
blaze wildfire fire
accident crash collision derailment capsizing explosion
landslide mudslide rockfall
water lake river sea ocean pond reservoir
waterway river canal estuary
wetland marsh swamp bog peatland mangrove
forest rainforest jungle taiga
habitat forest wetland reef meadow rainforest peatland mangrove
material concrete steel timber brick plastic glass asbestos plaster
metal gold silver platinum copper nickel zinc tin aluminium aluminum cobalt lithium titanium iron steel tungsten uranium manganese palladium
mineral lithium cobalt graphite potash phosphate quartz gypsum bauxite nickel copper
rock granite limestone sandstone marble slate basalt chalk
stone granite limestone sandstone marble slate brick
gemstone diamond ruby emerald sapphire opal topaz amethyst
wood timber oak pine beech teak mahogany bamboo
gas methane ammonia nitrogen oxygen helium hydrogen chlorine propane butane argon radon ozone
chemical ammonia chlorine formaldehyde benzene dioxin acetone methanol cyanide bleach pesticide
pollutant dioxin ammonia mercury nitrate microplastic soot ozone
fuel petrol diesel kerosene gasoline hydrogen ethanol biodiesel coal gas oil peat firewood charcoal propane
substance cocaine asbestos cyanide ammonia chlorine steroid ricin
valuables necklace bracelet laptop watch jewellery wallet
document passport licence license invoice certificate diploma visa affidavit contract lease letter warrant memo receipt prescription manuscript map diary subpoena
paper passport licence invoice affidavit visa certificate diploma
record invoice diary logbook receipt
message email letter tweet postcard telegram voicemail fax
mail letter parcel postcard
leaflet flyer brochure pamphlet
treasure coin necklace sword tiara
planet venus mars jupiter saturn uranus neptune mercury
particle neutrino photon electron proton neutron quark muon
waste sewage rubble manure sludge
rubbish bottle straw nappy diaper
cryptocurrency bitcoin ether dogecoin litecoin ethereum
manufacturer carmaker steelmaker chipmaker drugmaker shipbuilder planemaker automaker shoemaker toymaker watchmaker
company carmaker steelmaker chipmaker drugmaker shipbuilder brewer airline insurer retailer automaker brewery supermarket publisher broadcaster bank distillery miner bookmaker manufacturer
stationery pencil crayon notebook stapler
ride rollercoaster carousel waterslide
utility electricity gas water broadband
radiation x-ray ultraviolet infrared
barrier fence wall hedge gate bollard barricade roadblock trench
fence hedge railing
stimulant cocaine amphetamine methamphetamine caffeine
contraband cocaine heroin cigarette tobacco alcohol ivory weapon
crime murder manslaughter homicide theft fraud robbery rape arson burglary corruption bribery smuggling trafficking kidnapping abduction treason espionage perjury blackmail extortion assault embezzlement forgery vandalism stalking poaching piracy hijacking genocide terrorism shoplifting
offence murder manslaughter theft fraud robbery rape arson burglary bribery smuggling trafficking kidnapping perjury blackmail assault vandalism stalking shoplifting speeding libel blasphemy
offense murder manslaughter theft fraud robbery rape arson burglary bribery smuggling trafficking kidnapping perjury blackmail assault vandalism stalking shoplifting speeding
felony murder manslaughter robbery rape arson burglary kidnapping fraud perjury
wrongdoing fraud corruption bribery embezzlement perjury bullying harassment plagiarism
misconduct harassment bullying bribery plagiarism fraud assault
corruption bribery embezzlement nepotism graft cronyism
killing murder manslaughter homicide assassination execution massacre lynching stabbing shooting
death murder manslaughter homicide suicide drowning killing
theft robbery burglary shoplifting heist mugging break-in
abuse rape torture bullying beating harassment assault
violence shooting stabbing bombing rioting looting beating assault
attack airstrike shelling bombardment bombing shooting stabbing ambush raid assault assassination hijacking arson cyberattack hacking
assault stabbing beating rape punch
militant terrorist jihadist insurgent rebel guerrilla bomber gunman
gang mafia cartel camorra yakuza triad
punishment fine imprisonment execution flogging caning whipping lashing banishment exile amputation stoning
penalty fine imprisonment execution flogging caning ban suspension
sentence imprisonment probation execution caning fine
execution hanging beheading stoning electrocution crucifixion
evidence fingerprint dna bloodstain footprint saliva diary confession testimony cctv recording
footage cctv dashcam bodycam webcam video
proceeding trial hearing lawsuit inquest appeal arbitration impeachment
case trial lawsuit prosecution inquest appeal
inquiry inquest investigation autopsy audit probe
examination autopsy postmortem exam test
court tribunal
arms rifle pistol missile grenade mortar ammunition tank
legislator senator congressman congresswoman deputy mp
noble duke duchess baron baroness earl count countess viscount
prelate bishop archbishop cardinal patriarch
ideology communism socialism capitalism fascism nazism nationalism anarchism marxism
leftist communist socialist marxist anarchist trotskyist
extremist fascist neo-nazi jihadist islamist terrorist
campaigner feminist environmentalist conservationist pacifist suffragette activist
discrimination racism sexism antisemitism islamophobia homophobia ageism
prejudice racism sexism antisemitism islamophobia homophobia
parliament bundestag knesset duma sejm riksdag rada storting folketing congress senate commons
legislature parliament bundestag knesset duma sejm congress senate
assembly parliament senate congress
chamber senate commons lords bundesrat
government cabinet junta ministry administration
regime dictatorship junta monarchy theocracy caliphate
authority police ministry council regulator customs court
agency fbi cia nsa nasa irs epa fda mossad europol frontex
organisation nato unesco unicef opec interpol asean greenpeace oxfam fifa uefa union charity
organization nato unesco unicef opec interpol asean greenpeace oxfam fifa uefa union charity
charity oxfam unicef greenpeace
watchdog regulator ombudsman
body council committee federation association union regulator
vote election referendum plebiscite ballot byelection
poll election referendum ballot survey
ballot election referendum vote
measure curfew quarantine lockdown ban tax tariff embargo sanction subsidy boycott
restriction curfew quarantine lockdown ban embargo quota
sanction embargo boycott ban
legislation law bill act statute
law bill act statute ordinance constitution
rule law regulation bylaw ordinance
agreement treaty truce ceasefire pact accord deal contract
deal treaty truce ceasefire pact accord contract merger takeover agreement
accord treaty truce ceasefire pact
levy tax tariff duty surcharge toll
charge fee toll tariff surcharge fare
tax tariff levy duty vat excise
benefit pension allowance dole welfare
welfare pension benefit dole allowance
payment salary wage pension dividend ransom bribe alimony rent bonus fee subsidy refund compensation
pay salary wage bonus overtime
income salary wage pension dividend rent
money salary wage pension dividend ransom bribe bonus dollar euro pound cash
earning salary wage dividend profit
grant scholarship bursary fellowship subsidy
aid grant subsidy loan food medicine tent blanket
support subsidy grant loan benefit
debt mortgage loan overdraft bond
loan mortgage overdraft
security bond share equity derivative
asset bond share property gold bitcoin cryptocurrency
investment bond share property
commodity oil gas gold copper wheat corn coffee cocoa sugar cotton soybean
index nasdaq ftse dax nikkei cac sensex kospi
platform facebook twitter instagram tiktok youtube telegram whatsapp snapchat linkedin reddit
app facebook twitter instagram tiktok telegram whatsapp snapchat
firm airline brewery brewer carmaker insurer retailer supermarket publisher drugmaker broadcaster shipbuilder chipmaker steelmaker bank distillery miner bookmaker manufacturer
business airline brewery restaurant hotel shop bakery pharmacy bank retailer cafe pub
maker carmaker drugmaker chipmaker brewer distiller
lender bank
retailer supermarket shop bookshop pharmacy jeweller
accommodation hotel motel hostel house flat tent
residence palace villa mansion house flat apartment
university college polytechnic
college seminary conservatory polytechnic
qualification bachelor master doctorate diploma degree
degree bachelor master doctorate phd
test exam quiz
assignment essay dissertation thesis homework
subject mathematics maths physics chemistry biology geography economics history philosophy
science physics chemistry biology geology astronomy
graduate alumnus
teacher headteacher headmaster principal tutor professor lecturer
language latin sanskrit esperanto hebrew mandarin cantonese arabic hindi urdu bengali tamil swahili gaelic welsh catalan basque yiddish french german spanish russian english
labourer bricklayer docker miner farmhand
servant butler valet maid chambermaid cook chauffeur gardener
driver trucker chauffeur motorist taxi
dispute lockout lawsuit
protest rally demonstration march vigil boycott walkout
demonstration rally march vigil
meeting conference summit seminar symposium
honour medal knighthood trophy
memorial statue plaque obelisk monument wreath
order injunction subpoena summons warrant
sector mining tourism banking insurance retail aviation shipping forestry publishing fishing farming
industry mining tourism banking insurance retail aviation shipping forestry publishing fishing farming textile
farming dairy poultry beef livestock
agriculture farming dairy poultry livestock
unrest riot looting protest coup revolution uprising rebellion
uprising revolution rebellion revolt mutiny
conflict war invasion siege battle
fighting shelling battle clash ambush
aggression invasion annexation
captive hostage prisoner
migrant refugee asylum-seeker expatriate
victim hostage orphan widow amputee
product textile shoe furniture toy jewellery perfume tyre battery carpet mattress lamp
export grain timber textile coffee cocoa beef wine oil
valuable jewel jewellery necklace tiara painting coin banknote
headwear turban hijab headscarf kippah helmet
crisis famine drought recession bankruptcy
atrocity genocide massacre pogrom torture
supply tent blanket mattress soap firewood medicine food
group hamas hezbollah taliban isis farc mafia militia
`;

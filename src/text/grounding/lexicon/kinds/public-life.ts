/** Politics, economy, law, war, schools and work. */
export const publicLife = `
finance interior foreign defence health education justice transport agriculture environment labour energy culture housing tourism fisheries forestry mining immigration sport science
finance interior foreign defense health education justice transportation agriculture environment labor energy culture housing tourism fisheries forestry mining immigration sport science
finance defence/policing healthcare/health education/schooling justice transport/transportation farming/agriculture environment childcare energy culture housing tourism fishing/fisheries forestry mining immigration/asylum sport taxation cybersecurity
ethics judiciary intelligence appropriation budget agriculture
mayor governor senator/congressman/congresswoman ambassador/envoy/consul sheriff ombudsman coroner councillor/alderman treasurer chancellor
coroner bailiff/sheriff notary detective warder/jailer executioner prosecutor solicitor/barrister
king queen prince princess emperor/tsar/shah sultan/emir/sheikh duke duchess baron/earl empress countess/baroness viscount pharaoh
constable superintendent sheriff coroner
colonel lieutenant sergeant corporal admiral brigadier commodore marshal
battalion platoon squadron regiment brigade flotilla
senate/congress bundestag bundesrat knesset duma sejm riksdag rada folketing storting
parliament/senate/congress tribunal church/synod/vatican university ombudsman orchestra
monarchy caliphate/emirate sultanate theocracy junta/dictatorship duchy principality
canton prefecture oblast parish borough county
nato unesco unicef opec interpol asean imf wto greenpeace oxfam fifa uefa nasa europol frontex mercosur ecowas oecd iaea
fbi cia nsa irs epa fda mossad kgb fsb
hamas hezbollah taliban isis farc houthi ira
mafia/camorra yakuza triad cartel
facebook twitter instagram tiktok youtube telegram whatsapp snapchat linkedin reddit wechat wikipedia
customs immigration probation/parole
gambling aviation banking pension privacy antitrust broadcasting nuclear pharmaceutical railway/rail
presidential parliamentary mayoral gubernatorial senatorial congressional papal
referendum/plebiscite/election census petition lottery auction impeachment coronation
veto filibuster impeachment prorogation
coronation inauguration/swearing-in abdication impeachment enthronement
coup/putsch revolution/uprising/rebellion/revolt/mutiny referendum/plebiscite abdication assassination annexation
constitution/charter anthem flag/emblem currency motto calendar alphabet
voting/suffrage abortion fishing grazing broadcasting transgender mineral
pension/retirement agrarian school/education healthcare prison asylum/immigration
housing debt/banking energy refugee/migrant hostage opioid/fentanyl climate
bribery/graft/corruption/nepotism/cronyism doping espionage/spying/wiretapping plagiarism lobbying horsemeat match-fixing
abortion euthanasia surrogacy divorce gambling prostitution slavery polygamy/bigamy homosexuality cannabis/marijuana blasphemy contraception fracking whaling hunting vaping
smoking fur burqa/niqab/headscarf/hijab/veil whaling smartphone/cellphone tiktok vaping firework pesticide/herbicide/glyphosate asbestos burkini/bikini minaret bullfighting cockfighting/dogfighting fracking gambling/betting prostitution abortion styrofoam
deforestation/logging overfishing whaling/poaching desertification famine/starvation/hunger/malnutrition overpopulation homelessness unemployment/joblessness illiteracy racism corruption/bribery terrorism inflation alcoholism/drunkenness obesity prostitution truancy gambling
divorce inheritance copyright patent trademark maritime bankruptcy/insolvency immigration/asylum martial sharia privacy libel/defamation zoning
climate fisheries/fishing migration/immigration disarmament extradition grain prisoner biodiversity cybersecurity
income inheritance carbon tobacco/cigarette alcohol/liquor sugar payroll
petrol/diesel tobacco alcohol sugar inheritance income payroll
unemployment/jobless disability maternity/paternity bereavement/widow housing
pension scholarship/bursary/fellowship/stipend alimony dividend ransom bail bribe/kickback dowry tuition rent severance
bonus overtime pension severance dividend rent
subsidy tariff quota embargo/boycott moratorium
farm/agricultural petrol/gasoline bread/wheat/flour housing coal solar fishing/fisheries film
tuition parking membership/subscription overdraft congestion baggage/luggage roaming
speeding parking littering jaywalking drink-driving tailgating hit-and-run smoking texting
mortgage overdraft lease insurance pension bond
bond cryptocurrency/bitcoin derivative mortgage
bitcoin ethereum dogecoin litecoin ripple tether
nasdaq ftse dax nikkei cac stoxx nifty sensex kospi ibex
housing labour/labor cattle/livestock flower flea antique
surplus deficit
inflation unemployment/joblessness literacy/illiteracy fertility divorce/marriage poverty suicide obesity homelessness truancy/absenteeism vaccination/immunisation/immunization turnout
inflation deflation stagflation
dollar euro pound/sterling yen lira rouble/ruble franc rupee peso yuan/renminbi zloty krona rand naira forint hryvnia dinar riyal shilling baht rupiah ringgit dirham kuna dong taka shekel
euro peseta drachma guilder escudo lev tenge kwacha cedi birr bolivar quetzal koruna leu
banknote coin cheque voucher/coupon stamp medal
flood crop liability pet dental
pension hedge mutual sovereign
housing grocery petrol/gasoline coal
fishing hunting liquor/alcohol marriage taxi broadcasting gambling/casino mining
merger/takeover/acquisition bankruptcy/insolvency flotation/ipo buyback privatisation/privatization nationalisation/nationalization/bailout audit boycott demerger/spin-off delisting
banker/financier broker/stockbroker accountant/auditor economist insurer/actuary pawnbroker/moneylender lobbyist landlord
homeowner tenant/renter motorist commuter smoker gambler shopper holidaymaker/tourist apprentice/trainee/intern cyclist pedestrian freelancer
mining tourism banking insurance retail textile/garment/clothing shipping aviation/aerospace forestry/logging/timber catering advertising publishing/printing brewing shipbuilding pharmaceutical/biotech telecom/telecoms/telecommunications gambling/betting fashion cement tobacco fishing/fisheries farming/agriculture nuclear wine
airline brewer/brewery carmaker/automaker insurer retailer/supermarket publisher drugmaker broadcaster shipbuilder/shipyard chipmaker steelmaker winemaker/vineyard/winery shoemaker watchmaker toymaker planemaker bookmaker/casino hotelier housebuilder/homebuilder bank distiller/distillery pawnbroker railway miner
airline insurance mining shipping software telecoms/telecom pharmaceutical/biotech logistics brewing catering advertising publishing tobacco fashion cosmetics
airline bank brewery carmaker drugmaker magazine casino refinery shipyard quarry/mine steelworks/steelmaker sawmill slaughterhouse/abattoir vineyard bakery
grain fertiliser/fertilizer steel timber/lumber textile/garment footwear/shoe furniture toy machinery semiconductor/microchip pharmaceutical/medicine jewellery/jewelry perfume/cosmetic wine/champagne whisky/whiskey/bourbon/scotch vodka caviar tobacco/cigarette cotton rubber sugar coffee tea cocoa banana beef pork poultry lobster rice cheese honey
shoe/footwear textile/garment furniture cement paper/pulp chocolate/confectionery cigarette/tobacco battery tyre/tire toy firework ammunition/munition fertiliser/fertilizer glass biscuit/cookie candle soap/detergent carpet/rug brick sugar aircraft tractor
tyre/tire battery toy guitar lawnmower/mower tractor turbine refrigerator/fridge/freezer camera printer laptop bicycle elevator parachute pram/stroller razor lipstick/mascara perfume shampoo toothpaste/toothbrush detergent carpet/rug mattress sofa/couch wristwatch oven/stove/cooker dishwasher toaster kettle
bakery/patisserie butcher supermarket/grocery/grocer pharmacy/drugstore bookshop/bookstore florist jeweller/jeweler optician hairdresser/barber newsagent/tobacconist laundry/launderette/laundromat pawnshop boutique
hotel/motel/hostel restaurant/cafe/bistro/pizzeria nightclub/disco casino brothel sauna campsite cinema
dairy pig/hog sheep poultry/chicken mink salmon ostrich tobacco cotton coffee cocoa rice tulip grape
household aviation shipping farm/livestock
railway bus petrol/gasoline polling radio space
shopping detention conference/convention leisure vaccination rehabilitation
amusement industrial/business caravan/trailer safari
refugee concentration/internment logging scout
skyscraper bungalow/cottage castle/palace caravan houseboat villa/mansion tent windmill lighthouse
murder/manslaughter/homicide fraud robbery/mugging/holdup rape arson bribery/corruption smuggling/trafficking kidnapping/abduction treason espionage/spying perjury extortion/blackmail vandalism stalking forgery/counterfeiting poaching piracy trespass/trespassing hijacking genocide terrorism sedition/incitement blasphemy defamation/libel/slander shoplifting bigamy incest/paedophilia looting hacking speeding/jaywalking drink-driving prostitution/pimping desertion mutiny adultery cannibalism
murder/manslaughter/homicide theft/stealing/burglary/break-in fraud/embezzlement rape arson treason espionage perjury vandalism stalking terrorism smuggling sedition laundering doping plagiarism/cheating carjacking
murderer/assassin/hitman rapist arsonist smuggler/trafficker burglar pickpocket shoplifter hacker stalker forger/counterfeiter fraudster/swindler/conman/scammer robber/mugger vandal looter poacher kidnapper/abductor hijacker/pirate paedophile/pedophile spy blackmailer squatter bigamist
terrorist burglar pickpocket arsonist poacher smuggler rapist stalker
fingerprint dna bloodstain footprint/shoeprint saliva semen/sperm diary confession alibi autopsy/postmortem/post-mortem polygraph wiretap
cctv dashcam bodycam webcam
subpoena/summons injunction pardon/amnesty/clemency affidavit visa passport
extradition deportation/expulsion parole/probation bail pardon/amnesty/clemency impeachment arbitration/mediation inquest/autopsy annulment
flogging/caning/whipping/lashing beheading banishment/exile castration stoning amputation crucifixion
shooting/gunfire stabbing poisoning drowning strangulation/strangling beheading/decapitation hanging electrocution suffocation/asphyxiation overdose lynching stoning
dagger/machete pistol/rifle/shotgun/revolver hammer axe/hatchet poison/cyanide/arsenic rope crossbow sword screwdriver scissor chainsaw
crowbar ladder dynamite balaclava screwdriver hammer axe chainsaw sledgehammer
cocaine heroin/opium cannabis/marijuana/hashish ecstasy/mdma methamphetamine/amphetamine fentanyl lsd ketamine morphine steroid/testosterone
cocaine/heroin ivory cigarette/tobacco alcohol/vodka antique/artefact/artifact timber gold/diamond caviar
painting jewel/jewellery/jewelry/necklace/tiara laptop bicycle wallet/purse/handbag suitcase/briefcase statue/sculpture tractor violin medal manuscript crown trophy vase tapestry
painting manuscript violin guitar vase tiara/necklace/brooch gown/dress meteorite fossil/skeleton sculpture/statue postcard wristwatch sneaker whisky banknote stamp coin sword autograph
passport visa diploma invoice/receipt prescription manuscript map diary cheque voucher/coupon stamp postcard placard/banner leaflet/pamphlet/flyer/brochure questionnaire blueprint
baton/truncheon teargas handcuff taser shield helmet
placard/banner barricade megaphone/loudspeaker effigy candle flare/firework slingshot/catapult
curfew quarantine/lockdown amnesty censorship conscription rationing boycott embargo nationalisation privatisation vaccination/immunisation sterilisation/sterilization cull evacuation deportation
curfew quarantine/lockdown evacuation manhunt boycott blockade
airstrike ambush siege/blockade coup/putsch mutiny kidnapping/abduction beheading stabbing/knifing hijacking assassination poisoning lynching annexation conscription
ceasefire/truce/armistice surrender/capitulation annexation coup mutiny embargo blockade/siege
asylum citizenship/naturalisation/naturalization visa passport extradition
deportation/repatriation resettlement evacuation internment conscription
fence/wall trench checkpoint/roadblock watchtower minefield moat
bunker trench barracks/garrison airbase/airfield minefield shipyard checkpoint
howitzer/mortar tank submarine frigate/destroyer/corvette helicopter radar landmine parachute warhead satellite torpedo bulldozer
centrifuge warhead reactor submarine satellite
tent blanket mattress generator stove soap/shampoo nappy/diaper toothpaste firewood/charcoal candle flashlight bucket
hostage deserter/defector spy/informant conscript paratrooper peacekeeper hijacker sniper orphan amputee
interpreter/translator ambassador courier bodyguard chauffeur consul
famine/starvation drought coup/putsch earthquake pogrom/massacre/genocide plague/epidemic
wedding funeral/burial trial conference/seminar/symposium/lecture concert/festival parade vigil auction banquet/feast baptism/christening graduation picnic/barbecue marathon tournament pilgrimage lottery/raffle circus rodeo regatta bullfight coronation inauguration reunion honeymoon
wedding divorce graduation funeral/burial/cremation baptism/christening circumcision
wedding graduation funeral medal/award swearing-in
christmas easter ramadan/eid hanukkah passover diwali thanksgiving halloween carnival/lent valentine pentecost epiphany
baptism/christening circumcision exorcism pilgrimage sermon/homily communion wedding burial/funeral canonisation/beatification
nobel pulitzer oscar emmy grammy bafta
peace literature physics chemistry economics
knighthood medal/trophy scholarship plaque wreath bouquet statue
statue plaque obelisk fountain mural bench
lottery roulette poker bingo blackjack baccarat sweepstake
kindergarten/nursery/preschool/creche university/polytechnic madrasa/madrassa/seminary conservatory/conservatoire
elementary secondary boarding vocational nursery/kindergarten
exam dissertation/thesis homework quiz essay
bachelor/baccalaureate master doctorate/phd diploma
mathematics/maths/math/algebra/geometry physics chemistry biology/botany/zoology/genetics/ecology geography economics philosophy/theology psychology sociology/anthropology archaeology astronomy/astrophysics geology engineering linguistics journalism dentistry accountancy meteorology pharmacology neuroscience criminology
headteacher/headmaster/headmistress librarian caretaker/janitor professor/lecturer
freshman sophomore alumnus undergraduate postgraduate dropout
textbook uniform backpack/schoolbag/satchel pencil/crayon calculator blackboard/whiteboard desk
classroom gym/gymnasium canteen/cafeteria dormitory laboratory library playground auditorium
bullying/hazing truancy/absenteeism plagiarism cheating vandalism
latin sanskrit esperanto hebrew mandarin/cantonese arabic hindi urdu bengali tamil telugu swahili gaelic welsh catalan basque yiddish farsi pashto kurdish
walkout lockout redundancy/layoff overtime apprenticeship/internship sabbatical retirement
hunger rail/train/railway bus postal/mail dock/port refuse/garbage/rubbish airline
teacher nurse miner/coalminer docker/dockworker/longshoreman pilot/airman firefighter/fireman journalist/reporter postman/mailman steelworker trucker bricklayer/stonemason fisherman/trawlerman farmer seamstress/tailor waiter/waitress/bartender/barmaid hairdresser/barber cashier receptionist cleaner/janitor nanny/babysitter/childminder chauffeur gardener lumberjack/logger shepherd blacksmith welder plasterer roofer locksmith lifeguard undertaker/gravedigger beekeeper
butler/valet maid/chambermaid nanny/governess gardener chauffeur cook/chef bodyguard gamekeeper
pharmacist/chemist dentist surgeon midwife/obstetrician optician/optometrist psychiatrist/psychologist paramedic veterinarian/vet physiotherapist radiologist cardiologist dermatologist anaesthetist undertaker
conservative/tory liberal/centrist socialist communist/marxist green fascist/neo-nazi anarchist monarchist/royalist islamist
nationalist/separatist communist/marxist anarchist monarchist/royalist feminist pacifist
feminist environmentalist/conservationist pacifist vegan/vegetarian abolitionist suffragette anarchist hippie skinhead monarchist anti-vaxxer nudist/naturist teetotaller
unionist/loyalist republican
remainer brexiteer
christian/catholic/protestant muslim/sunni/shia jew/jewish hindu buddhist sikh atheist pagan scientologist
catholic/jesuit anglican/episcopalian lutheran methodist baptist presbyterian/calvinist pentecostal mormon quaker amish
catholic protestant/evangelical mormon orthodox
sunni shia/shiite alawite druze kurd/kurdish yazidi/yezidi coptic/copt ahmadi
christianity/catholicism/protestantism islam judaism hinduism buddhism sikhism atheism shinto taoism/confucianism scientology paganism
bible/gospel koran/quran torah/talmud
communism/socialism/marxism capitalism fascism/nazism feminism nationalism anarchism colonialism/imperialism apartheid zionism
sexism/misogyny antisemitism/anti-semitism islamophobia homophobia/transphobia ageism
priest/vicar/chaplain/missionary bishop/archbishop/cardinal monk/friar nun/abbess imam/mullah/ayatollah/mufti rabbi pope/pontiff patriarch
church/basilica/cathedral mosque synagogue temple/pagoda/shrine monastery/convent mausoleum
headscarf/hijab/burqa/niqab turban kippah/yarmulke/skullcap crucifix swastika
swastika crucifix crescent menorah rainbow
toddler/infant/newborn centenarian retiree/pensioner
orphan widow/widower stepfather stepmother stepson stepdaughter
homeless blind deaf unemployed/jobless illiterate
peasant/serf aristocrat/nobleman slave merchant
gypsy/roma nomad/bedouin refugee expatriate tourist/holidaymaker pilgrim
vegan/vegetarian diabetic smoker gambler
referee/umpire linesman goalkeeper mascot
astrologer/clairvoyant magician clown acrobat ventriloquist juggler
ballerina/dancer sculptor pianist violinist novelist/poet comedian sportscaster
petition boycott/embargo walkout audit auction
exhibition wedding marathon rodeo banquet carnival
dairy beef poultry pork wool egg tobacco cotton
jeweller/jeweler hairdresser/barber florist optician undertaker locksmith
`;

/** People by calling, rank and belief; sports and games. */
export const callings = `
midwife dentist pharmacist optician physiotherapist psychiatrist radiographer dietitian podiatrist chiropractor osteopath anaesthetist pathologist cardiologist dermatologist oncologist gynaecologist paediatrician neurologist urologist audiologist acupuncturist hypnotist herbalist
pediatrician gynecologist anesthesiologist radiologist cardiologist oncologist dermatologist neurologist orthodontist psychiatrist pharmacist dentist midwife
surgeon midwife dentist pharmacist psychiatrist optician physiotherapist radiographer undertaker
plumber electrician carpenter bricklayer roofer plasterer glazier welder blacksmith locksmith stonemason tiler scaffolder gardener landscaper surveyor decorator upholsterer mechanic architect
tailor cobbler seamstress weaver watchmaker jeweller goldsmith saddler gunsmith bookbinder engraver cabinetmaker glassblower shipbuilder blacksmith milliner
butcher baker fishmonger greengrocer florist hairdresser beautician tattooist undertaker jeweller newsagent pharmacist optician bookseller pawnbroker tobacconist
farmer fisherman miner logger beekeeper shepherd gamekeeper winemaker brewer distiller trapper whaler docker steelworker shipbuilder
hunter angler poacher beekeeper shepherd gamekeeper logger farmer
chef waiter waitress bartender barista sommelier receptionist chambermaid hotelier restaurateur caterer publican concierge
cleaner receptionist cashier librarian typist bodyguard chauffeur butler nanny babysitter gardener governess housekeeper
nanny babysitter midwife childminder teacher nurse chauffeur
stewardess trucker cabbie courier postman milkman docker signalman coxswain helmsman lifeguard astronaut conductor dustman
trucker courier postman docker firefighter miner teacher nurse
pilot cyclist motorcyclist pedestrian trucker jockey helmsman skipper cabbie
archivist curator translator stenographer notary bailiff solicitor coroner accountant actuary stockbroker pawnbroker bookmaker auctioneer
barrister coroner bailiff notary sheriff magistrate
astronomer archaeologist palaeontologist zoologist botanist meteorologist oceanographer volcanologist seismologist virologist epidemiologist geneticist neuroscientist mathematician statistician sociologist anthropologist linguist philosopher theologian criminologist toxicologist entomologist ornithologist hydrologist glaciologist geographer demographer economist psychologist chemist physicist
paleontologist archaeologist astronomer botanist meteorologist virologist volcanologist sociologist chemist physicist economist
biologist astronomer archaeologist meteorologist mathematician sociologist economist psychologist physicist chemist
colonel brigadier lieutenant sergeant corporal admiral commodore
paratrooper sniper conscript reservist cadet submariner mercenary deserter peacekeeper airman
king queen prince princess emperor empress sultan emir tsar pharaoh shah maharajah
monk nun imam rabbi pope archbishop chaplain missionary ayatollah abbot deacon lama evangelist druid
priest imam rabbi monk nun ayatollah lama
muslim christian hindu buddhist sikh jewish atheist pagan
catholic anglican methodist baptist lutheran presbyterian quaker mormon pentecostal muslim hindu sikh buddhist jewish
sunni shia alawite druze yazidi maronite copt
islam christianity hinduism buddhism sikhism judaism atheism
bible koran torah talmud
bible quran torah talmud
mother father uncle aunt grandmother grandfather stepmother stepfather godmother godfather mother-in-law father-in-law
son daughter nephew niece grandson granddaughter stepson stepdaughter godson goddaughter son-in-law daughter-in-law
twin triplet quadruplet quintuplet
widower bachelor divorcee orphan
pedestrian cyclist motorist motorcyclist skateboarder jogger hiker camper surfer paraglider skydiver snowboarder skier kayaker angler rower swimmer yachtsman stowaway caver
tourist pilgrim stowaway refugee hitchhiker commuter
tenant landlord squatter lodger homebuyer
student apprentice intern tenant commuter motorist prisoner orphan farmer smoker gambler vegetarian gamer
teacher nurse firefighter farmer miner postman student
passenger prisoner tenant student
orphan widow refugee prisoner
homeowner tenant squatter landlord
smoker drinker gambler vegan diabetic
headteacher professor librarian chaplain
fascist anarchist monarchist separatist feminist environmentalist pacifist communist suffragette
senator mayor governor ambassador ombudsman sheriff viceroy consul pope
congressman senator mayor governor ambassador sheriff
photographer cartoonist cameraman columnist newsreader weatherman podcaster
poet composer sculptor playwright screenwriter novelist comedian magician ventriloquist puppeteer acrobat juggler clown choreographer ballerina stuntman illustrator biographer architect supermodel
dancer poet sculptor playwright novelist comedian magician photographer architect
poet composer sculptor novelist cartoonist violinist footballer astronaut
pianist guitarist violinist cellist drummer saxophonist trumpeter flautist organist harpist clarinettist rapper soprano
soprano tenor baritone mezzo-soprano
footballer cricketer golfer boxer jockey gymnast skier snowboarder sprinter hurdler rower wrestler archer judoka weightlifter surfer sumo
swimmer golfer boxer jockey gymnast cyclist sprinter rower wrestler weightlifter canoeist
goalkeeper striker defender midfielder referee linesman
goalkeeper referee linesman physio
winger goalkeeper referee fly-half hooker
hooker flanker fly-half scrum-half full-back
quarterback linebacker cornerback kicker punter lineman cheerleader
pitcher catcher shortstop outfielder infielder baseman umpire
batsman bowler wicketkeeper umpire
goaltender defenseman referee
caddie jockey umpire referee ballboy mascot cheerleader groundsman
heavyweight middleweight welterweight lightweight featherweight bantamweight flyweight cruiserweight
football cricket rugby tennis golf hockey basketball baseball boxing athletics swimming cycling rowing skiing handball volleyball badminton netball lacrosse darts snooker judo karate taekwondo wrestling archery gymnastics curling bobsleigh luge biathlon snowboarding softball weightlifting canoeing skateboarding motocross speedway showjumping dressage bullfighting chess poker
soccer cricket rugby tennis golf hockey basketball baseball boxing athletics swimming cycling handball volleyball
triathlon marathon decathlon heptathlon pentathlon javelin discus steeplechase
breaststroke backstroke butterfly freestyle medley
slalom downhill biathlon halfpipe bobsleigh luge
dressage showjumping eventing steeplechase
friendly qualifier semifinal quarterfinal
friendly qualifier semi-final quarter-final
touchdown wicket birdie hat-trick knockout strikeout
birdie bogey albatross
scrum lineout maul
forehand backhand lob
singles doubles
karate judo taekwondo sumo wrestling aikido kickboxing boxing
olympic paralympic
olympics paralympics
oscar emmy grammy bafta pulitzer nobel booker
marathon triathlon regatta
racquet puck shuttlecock oar skateboard snowboard surfboard sled trampoline treadmill dumbbell frisbee javelin wetsuit snorkel parachute
velodrome racecourse rink gym marina
kayak raft dinghy surfboard pedalo
chess poker bingo roulette blackjack backgammon scrabble sudoku crossword dominoes draughts
lottery bingo poker roulette raffle
dog cat horse cow sheep pig goat wolf lion tiger leopard cheetah elephant rhino giraffe zebra hippo antelope buffalo kangaroo koala gorilla panda squirrel hedgehog badger fox otter beaver rat mouse hamster rabbit ferret weasel mink raccoon skunk porcupine armadillo anteater sloth llama camel donkey hyena jackal coyote walrus dolphin whale bat meerkat mongoose lynx
rhinoceros elephant lion tiger giraffe zebra hippopotamus gorilla crocodile
wallaby koala possum wombat platypus dingo emu crocodile
`;

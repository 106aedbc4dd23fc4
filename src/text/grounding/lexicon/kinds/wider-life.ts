/** A wider word, then the narrower ones that it may stand for: people, nature, the body, the arts. */
export const widerLife = `
writer novelist poet playwright screenwriter author journalist columnist biographer
musician composer pianist guitarist violinist drummer singer rapper cellist bassist saxophonist trumpeter flautist organist harpist
doctor surgeon psychiatrist cardiologist oncologist dermatologist gynaecologist paediatrician pediatrician neurologist anaesthetist pathologist urologist radiologist consultant gp obstetrician optometrist
scientist astronomer biologist chemist physicist geologist archaeologist palaeontologist zoologist botanist meteorologist oceanographer volcanologist seismologist virologist epidemiologist geneticist neuroscientist microbiologist ecologist immunologist
athlete boxer swimmer runner skier cyclist footballer gymnast rower wrestler sprinter hurdler snowboarder weightlifter skater
sailor captain
worker miner builder baker cleaner farmer nurse teacher docker driver electrician plumber postman steelworker waiter cashier pilot firefighter trucker bricklayer nanny gardener welder roofer
child boy girl son daughter toddler baby infant schoolboy schoolgirl grandson granddaughter pupil
adult man woman
storm typhoon hurricane cyclone tornado blizzard gale thunderstorm hailstorm sandstorm
currency dollar euro pound yen yuan naira lira peso rand rupee krona krone franc rouble ruble shilling cedi hryvnia zloty koruna forint dinar riyal baht rupiah ringgit bitcoin
relative mother father brother sister son daughter uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter wife husband widow widower stepmother stepfather stepson stepdaughter mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law
parent mother father mum dad stepmother stepfather
grandparent grandmother grandfather
sibling brother sister twin half-brother half-sister
spouse wife husband
partner wife husband girlfriend boyfriend fiance fiancee
couple husband wife bride groom newlywed
kid son daughter boy girl toddler baby
youngster boy girl teenager child schoolboy schoolgirl pupil
youth boy girl teenager
minor boy girl teenager child
woman mother daughter sister wife widow girl grandmother waitress actress nun bride businesswoman policewoman schoolgirl
man father son brother husband widower boy grandfather groom businessman policeman fisherman
family mother father brother sister son daughter wife husband
employee nurse teacher miner cashier receptionist cleaner driver postman waiter steward docker pilot steelworker nanny
staff nurse teacher waiter cleaner receptionist steward porter pilot cashier doctor
professional doctor nurse lawyer teacher engineer accountant architect
tradesman plumber electrician carpenter bricklayer roofer plasterer builder decorator
craftsman carpenter blacksmith goldsmith potter weaver stonemason glassblower tailor
shopkeeper butcher baker fishmonger greengrocer florist grocer newsagent jeweller
trader butcher fishmonger greengrocer stallholder broker
medic doctor nurse paramedic surgeon midwife
physician surgeon cardiologist oncologist dermatologist paediatrician pediatrician psychiatrist
specialist cardiologist oncologist dermatologist neurologist surgeon paediatrician
clinician doctor nurse surgeon psychiatrist midwife
therapist physiotherapist psychologist psychiatrist
researcher astronomer biologist chemist physicist geologist archaeologist palaeontologist zoologist botanist virologist epidemiologist geneticist neuroscientist psychologist sociologist economist historian professor
academic professor lecturer historian philosopher sociologist economist linguist researcher
scholar historian philosopher theologian linguist professor
expert astronomer seismologist virologist epidemiologist economist historian meteorologist volcanologist criminologist pathologist
forecaster meteorologist
artist painter sculptor photographer illustrator cartoonist singer musician
singer soprano tenor baritone rapper vocalist
performer actor actress singer dancer comedian magician acrobat clown juggler musician ballerina
entertainer singer comedian magician presenter actor
star actor actress singer rapper footballer comedian
celebrity actor actress singer rapper footballer supermodel comedian
author novelist poet playwright biographer historian
journalist reporter photographer cameraman columnist newsreader presenter
dancer ballerina
clergyman priest bishop vicar pastor archbishop deacon chaplain cardinal
cleric priest bishop imam ayatollah archbishop mullah rabbi vicar cardinal mufti monk pastor
monarch king queen emperor empress sultan tsar emir
ruler king queen emperor sultan emir dictator sheikh president
royal king queen prince princess duke duchess
aristocrat duke duchess baron baroness viscount earl countess marquess count
politician senator congressman congresswoman mayor governor minister councillor president chancellor lawmaker premier mp legislator
lawmaker senator congressman congresswoman mp deputy legislator
diplomat ambassador consul envoy attache
lawyer solicitor barrister attorney prosecutor advocate
judge magistrate justice
officer policeman policewoman constable sergeant detective sheriff lieutenant colonel brigadier admiral commodore captain superintendent inspector
official mayor governor minister ambassador sheriff coroner ombudsman referee umpire envoy consul commissioner councillor diplomat
soldier paratrooper sniper conscript reservist sergeant corporal private lieutenant infantryman marine
serviceman soldier sailor airman marine paratrooper
commander general colonel brigadier admiral lieutenant
criminal burglar robber rapist arsonist kidnapper fraudster thief smuggler murderer hacker killer trafficker pickpocket shoplifter stalker forger swindler conman mugger hijacker paedophile pirate poacher gangster mobster
offender burglar robber rapist arsonist fraudster thief shoplifter murderer paedophile stalker mugger
thief burglar robber pickpocket shoplifter mugger
killer murderer sniper gunman assassin hitman
attacker gunman knifeman bomber sniper rapist shooter hijacker arsonist assailant terrorist
believer muslim christian hindu buddhist sikh catholic jew protestant
worshipper muslim christian hindu buddhist sikh catholic pilgrim
christian catholic anglican methodist baptist lutheran presbyterian quaker mormon pentecostal protestant copt orthodox evangelical
protestant anglican methodist baptist lutheran presbyterian evangelical
muslim sunni shia alawite shiite ahmadi
religion islam christianity hinduism buddhism sikhism judaism catholicism
faith islam christianity hinduism buddhism sikhism judaism catholicism
traveller passenger commuter tourist holidaymaker backpacker hitchhiker pilgrim nomad
visitor tourist holidaymaker pilgrim guest
consumer shopper customer smoker drinker motorist homeowner
resident homeowner tenant villager householder pensioner lodger
occupant tenant lodger squatter
inmate prisoner detainee
student undergraduate pupil schoolboy schoolgirl freshman postgraduate sophomore
trainee apprentice cadet intern
educator teacher professor headteacher lecturer
activist feminist environmentalist suffragette protester conservationist pacifist abolitionist campaigner
sportsman footballer cricketer golfer boxer jockey gymnast skier swimmer cyclist rower wrestler sprinter
player footballer cricketer golfer striker goalkeeper defender midfielder winger quarterback pitcher batsman bowler
footballer striker goalkeeper defender midfielder winger
cricketer batsman bowler wicketkeeper
fighter boxer heavyweight middleweight welterweight soldier militant rebel insurgent guerrilla mercenary militiaman jihadist
rider jockey cyclist motorcyclist
sport football cricket rugby tennis golf hockey basketball baseball boxing athletics swimming cycling skiing gymnastics wrestling
game football cricket rugby tennis chess poker bingo basketball baseball match lottery roulette blackjack baccarat
match final semifinal quarterfinal friendly qualifier derby semi-final quarter-final
event marathon triathlon decathlon heptathlon javelin discus slalom concert wedding funeral parade festival auction conference match rally exhibition tournament carnival rodeo
competition tournament marathon championship regatta rodeo
race marathon regatta steeplechase sprint slalom
award oscar emmy grammy bafta pulitzer nobel booker medal trophy knighthood
prize oscar pulitzer nobel booker medal trophy emmy grammy bafta scholarship
animal dog cat horse cow sheep pig goat wolf bear lion tiger leopard elephant rhino giraffe zebra hippo monkey gorilla chimpanzee panda fox badger deer kangaroo camel donkey whale dolphin seal snake crocodile rabbit rat mouse squirrel bird fish
creature whale dolphin shark squid octopus jellyfish snake spider crab turtle frog lizard crocodile
mammal whale dolphin seal bat elephant bear otter
pet dog cat rabbit hamster goldfish parrot gerbil tortoise
livestock cow cattle sheep pig goat chicken poultry
cattle cow bull calf buffalo
dog puppy labrador poodle terrier rottweiler alsatian spaniel greyhound dachshund bulldog corgi beagle collie chihuahua pug whippet husky dalmatian mastiff
cat kitten
horse pony foal mare stallion
sheep lamb ewe ram
pig piglet sow hog
ape gorilla chimpanzee orangutan gibbon
primate gorilla chimpanzee orangutan gibbon monkey baboon lemur macaque
predator wolf lion tiger leopard bear lynx shark fox crocodile
rodent rat mouse hamster squirrel beaver gerbil
marsupial kangaroo koala wallaby possum wombat
deer reindeer moose elk
bird pigeon crow magpie sparrow starling swan goose duck chicken ostrich parrot penguin flamingo pelican stork heron albatross puffin eagle falcon hawk vulture owl kestrel osprey pheasant seagull turkey
poultry chicken turkey duck goose
raptor eagle falcon hawk kestrel osprey buzzard
fish salmon trout cod haddock herring mackerel sardine tuna swordfish anchovy eel sturgeon halibut plaice shark
seafood lobster crab prawn shrimp mussel oyster scallop clam squid fish salmon tuna cod
shellfish lobster crab prawn shrimp mussel oyster scallop clam
reptile snake crocodile alligator lizard tortoise turtle python iguana
snake python cobra viper rattlesnake boa
lizard gecko iguana chameleon
amphibian frog toad newt salamander
insect bee wasp ant termite beetle butterfly moth locust cockroach mosquito hornet ladybird
bug beetle bedbug cockroach mosquito aphid
pest rat mouse cockroach locust bedbug termite mosquito aphid
parasite flea tick louse mite tapeworm
wildlife bird deer fox badger elephant lion tiger rhino wolf
tree oak elm beech birch willow poplar pine spruce cedar yew chestnut eucalyptus cypress sycamore palm redwood
flower tulip daffodil lily orchid poppy sunflower rose carnation daisy
plant tree flower orchid cactus fern ivy tulip bamboo factory brewery refinery smelter sawmill incinerator distillery steelworks
crop wheat barley maize corn rice oat rye soya soybean cotton potato rapeseed sugarcane cassava coffee cocoa
grain wheat barley maize corn rice oat rye sorghum millet
cereal wheat barley maize oat rye
fruit apple pear peach plum cherry banana orange lemon grape strawberry raspberry blueberry mango pineapple melon fig pomegranate avocado
berry strawberry raspberry blueberry cranberry blackcurrant gooseberry
citrus orange lemon lime grapefruit mandarin
vegetable potato carrot onion garlic cabbage lettuce spinach broccoli cauliflower tomato cucumber pumpkin leek pea bean
nut almond cashew walnut hazelnut pistachio peanut pecan
spice cinnamon nutmeg ginger turmeric saffron cumin paprika pepper
herb basil parsley thyme oregano coriander mint rosemary
food bread cheese butter meat rice pasta pizza burger sandwich fruit vegetable egg chicken fish
foodstuff bread flour rice sugar meat cheese egg
produce fruit vegetable tomato lettuce cucumber strawberry
meat beef pork lamb chicken venison veal ham bacon sausage steak horsemeat turkey mutton
staple bread rice flour maize potato
dairy milk cheese butter yoghurt cream
cheese cheddar mozzarella feta camembert brie parmesan stilton gouda
pasta spaghetti lasagne macaroni ravioli
snack crisps biscuit popcorn sandwich chocolate nut
dessert cake ice-cream pudding custard pie
sweet chocolate toffee lollipop liquorice
confectionery chocolate sweet toffee
condiment ketchup mayonnaise mustard vinegar
meal breakfast lunch dinner supper barbecue
dish curry pizza stew pasta sushi paella omelette
drink beer wine juice tea coffee whisky vodka gin rum cider lemonade champagne cola milk water lager
beverage beer wine juice tea coffee whisky vodka lemonade cola
alcohol beer wine whisky vodka gin rum cider champagne brandy drink booze liquor spirit lager
liquor whiskey whisky vodka gin rum tequila brandy
spirit whisky vodka gin rum brandy tequila
wine champagne prosecco sherry claret port
beer lager ale stout
tobacco cigarette cigar snuff
narcotic cocaine heroin cannabis opium methamphetamine fentanyl ketamine marijuana morphine
drug cocaine heroin cannabis marijuana ecstasy ketamine methamphetamine fentanyl lsd opium morphine aspirin insulin antibiotic painkiller steroid statin antidepressant hashish mdma amphetamine
opioid fentanyl heroin morphine oxycodone methadone opium codeine
medicine aspirin paracetamol ibuprofen antibiotic painkiller insulin statin antidepressant vaccine penicillin
medication aspirin antibiotic painkiller insulin statin antidepressant steroid
painkiller aspirin paracetamol ibuprofen morphine
jab vaccine injection
poison arsenic cyanide novichok ricin polonium strychnine thallium
furniture sofa chair table desk bed wardrobe bookcase cupboard mattress couch
seat chair sofa stool bench
bedding mattress pillow blanket duvet sheet
appliance fridge freezer dishwasher oven microwave toaster kettle refrigerator tumble-dryer cooker stove
gadget smartphone laptop tablet smartwatch ipad iphone headphone
phone smartphone iphone mobile handset landline
smartphone iphone phone mobile handset
computer laptop tablet ipad server supercomputer mainframe desktop
electronics television laptop smartphone camera tablet
utensil knife fork spoon saucepan
cutlery knife fork spoon
container bottle jar carton tin barrel crate bucket sack basket box drum keg
toiletries soap shampoo toothpaste deodorant toothbrush razor
cosmetics lipstick mascara perfume
makeup lipstick mascara
clothes shirt trousers jacket dress skirt sweater coat sock jeans
clothing shirt trousers jacket dress skirt sweater coat shoe hat glove
garment shirt jacket dress skirt coat blouse sari kimono burqa niqab hijab gown uniform
footwear shoe boot sandal sneaker trainer slipper
shoe sandal sneaker trainer slipper boot
veil burqa niqab hijab headscarf
bag handbag backpack suitcase rucksack briefcase sack
luggage suitcase bag backpack rucksack holdall
jewellery necklace bracelet earring ring brooch tiara diamond pendant
jewelry necklace bracelet earring ring brooch tiara diamond pendant
gem ruby emerald sapphire diamond opal jade topaz pearl amethyst
fabric silk wool cotton linen nylon polyester denim velvet
textile silk wool cotton linen
toy doll teddy jigsaw kite lego puzzle balloon puppet
tool screwdriver spade shovel hammer axe chainsaw crowbar saw chisel spanner wrench drill pliers sledgehammer
weapon knife sword dagger crossbow machete axe hammer gun pistol rifle shotgun handgun grenade missile bomb bayonet taser spear revolver mortar howitzer landmine warhead
goods clothes shoe toy furniture television food textile footwear jewellery cosmetic pharmaceutical machinery
organ lung heart liver kidney pancreas spleen bladder
limb arm leg hand foot
digit finger toe thumb
joint knee ankle hip shoulder elbow wrist
bone skull rib pelvis collarbone spine
disease measles polio mumps cholera malaria tuberculosis typhoid dengue ebola hepatitis cancer diabetes dementia alzheimer parkinson leprosy smallpox meningitis rabies covid flu influenza asthma
illness measles cholera malaria tuberculosis typhoid flu cancer diabetes dementia meningitis pneumonia covid depression
sickness flu diarrhoea nausea vomiting malaria
infection measles malaria tuberculosis hepatitis hiv covid flu pneumonia meningitis salmonella chlamydia sepsis
virus measles polio ebola hiv zika hepatitis flu influenza covid norovirus
bacterium salmonella listeria legionella anthrax
condition diabetes asthma arthritis epilepsy dementia autism eczema hypertension obesity endometriosis
ailment asthma arthritis migraine gout bronchitis
disorder autism schizophrenia anorexia bulimia epilepsy insomnia haemophilia adhd
cancer leukaemia leukemia lymphoma melanoma myeloma sarcoma mesothelioma tumour
dementia alzheimer
disability deafness blindness paralysis autism
symptom fever cough headache nausea diarrhoea rash dizziness fatigue
injury concussion fracture bruise burn sprain whiplash wound cut
pain headache toothache backache
treatment chemotherapy radiotherapy dialysis transplant surgery physiotherapy
therapy chemotherapy radiotherapy physiotherapy psychotherapy
surgery transplant mastectomy hysterectomy amputation caesarean liposuction facelift
operation transplant mastectomy hysterectomy amputation caesarean surgery
procedure transplant caesarean colonoscopy biopsy endoscopy vasectomy abortion
scan x-ray ultrasound mammogram mri
hormone insulin oestrogen estrogen testosterone cortisol
instrument piano guitar violin drum cello trumpet flute saxophone clarinet harp accordion telescope microscope thermometer barometer seismometer spectrometer
music jazz punk reggae hip-hop techno opera symphony song
dance salsa flamenco tango ballet waltz samba
artwork painting sculpture statue mural tapestry drawing portrait photograph print mosaic fresco
painting portrait landscape fresco watercolour
picture painting photograph portrait drawing landscape watercolour
sculpture statue bust
artefact vase urn coin sword amulet pottery mosaic statue manuscript amphora
artifact vase urn coin sword amulet pottery mosaic
antiquity vase urn coin statue mosaic
antique vase clock furniture sword
book novel memoir autobiography biography cookbook dictionary encyclopaedia bible textbook paperback diary atlas encyclopedia
publication magazine book journal newsletter leaflet brochure
scripture bible koran quran torah talmud gospel
film documentary thriller comedy drama western cartoon musical
movie documentary thriller comedy drama western
show musical sitcom concert drama comedy circus pantomime quiz
programme documentary sitcom drama comedy soap quiz
series sitcom drama documentary
work novel symphony opera painting sculpture poem play
composition symphony concerto sonata opera song
performance concert opera play ballet
ceremony wedding funeral christening graduation coronation inauguration baptism burial
celebration wedding birthday christmas carnival anniversary easter festival parade banquet
service funeral wedding christening mass
rite baptism wedding funeral circumcision exorcism communion burial
festival christmas easter hanukkah diwali eid carnival
holiday christmas easter thanksgiving hanukkah ramadan passover diwali halloween
gathering wedding funeral concert picnic barbecue vigil conference rally festival reunion
party birthday wedding barbecue rave banquet picnic
gambling poker bingo roulette lottery betting casino raffle blackjack
pastime fishing gardening knitting birdwatching
hobby fishing gardening knitting birdwatching photography
teenager schoolboy schoolgirl boy girl
pensioner grandmother grandfather
businessman tycoon entrepreneur
businesswoman entrepreneur
cash banknote coin dollar euro
bike bicycle motorcycle tricycle tandem
motorist driver
firework rocket firecracker
pesticide herbicide insecticide fungicide glyphosate
fertiliser manure compost
boat kayak canoe dinghy raft yacht trawler lifeboat ferry barge speedboat tugboat catamaran gondola
whale orca
dolphin orca
seaweed algae kelp
vehicle car lorry truck bus van taxi cab tram motorcycle motorbike tractor ambulance minibus coach limousine pickup moped scooter bulldozer caravan motorhome hearse tank jeep suv saloon sedan hatchback minivan convertible quadbike
car taxi cab limousine saloon sedan hatchback convertible suv jeep hearse minivan
bus minibus coach shuttle trolleybus
motorcycle moped scooter
train locomotive carriage metro subway tube monorail underground
ship ferry tanker frigate destroyer cruiser trawler freighter icebreaker submarine corvette minesweeper battleship liner warship
vessel boat ship yacht trawler dinghy ferry tanker barge frigate destroyer submarine lifeboat freighter icebreaker tugboat canoe speedboat
warship frigate destroyer cruiser corvette battleship minesweeper submarine
plane jet airliner bomber fighter glider biplane seaplane airplane aeroplane
aircraft plane jet helicopter drone airliner bomber fighter glider balloon airship biplane seaplane airplane
spacecraft satellite shuttle rover lander orbiter capsule probe rocket
road motorway highway street lane avenue bypass alley freeway driveway
`;

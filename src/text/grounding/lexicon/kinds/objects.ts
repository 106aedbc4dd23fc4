/** What stands before another noun, and things found, lost and used. */
export const objects = `
ventilation lighting heating cooling drainage signalling irrigation sprinkler payroll ticketing navigation braking steering propulsion plumbing
signaling ventilation lighting heating cooling drainage irrigation sprinkler payroll ticketing navigation braking steering propulsion plumbing
railway tram bus electricity gas sewer telephone broadband canal pipeline
rail tram bus electricity gas sewer telephone broadband canal
farm transport industry household
agriculture transport household industry
aviation shipping livestock heating cement steel
desalination bottling recycling fertiliser cement steel nuclear biogas
landfill burial nesting camping
pyramid amphitheatre temple aqueduct tomb lighthouse obelisk
toothbrush toothpaste shampoo razor perfume lipstick towel soap deodorant tampon nappy
pencil crayon notebook stapler envelope chalkboard
doll kite puzzle balloon puppet trampoline skateboard rollerblade
pram cot highchair nappy pushchair
tent mattress pillow towel stove tarpaulin jerrycan
broom bucket hoover sponge
pond lawn patio shed greenhouse hedge gazebo
trampoline seesaw sandpit
rollercoaster carousel waterslide
roller-coaster carousel ferris-wheel
bench lamppost postbox bollard fountain
chairlift toboggan snowboard snowmobile
aviary kennel beehive aquarium
rainbow eclipse aurora meteor mirage
mould asbestos rust cockroach
mold asbestos rust cockroach
harvester tractor baler sprayer
radar sonar lidar
viaduct tunnel embankment
siren bell whistle
flag anthem
photocopier scanner shredder projector
cheque banknote
roulette poker bingo blackjack lottery chess
cigarette cigar e-cigarette snus
nuclear chemical biological
cruise ballistic
helmet mask glove goggles earplug
taser baton handcuffs truncheon
scaffolding crane ladder forklift
extinguisher sprinkler hose hydrant
fuse socket lightbulb thermostat
obituary recipe horoscope crossword
parcel postcard telegram
coffin urn gravestone wreath
dentures crutch umbrella pushchair teddy-bear
poultry dairy mink salmon oyster ostrich crocodile
cattle flower flea fish
vending sewing washing
urine saliva blood sweat
maritime railway toy aviation
riding ballet cookery
maternity psychiatric veterinary dental
steam diesel electric
heatshield parachute thruster antenna
gale frost fog
lipstick perfume sunscreen
necklace bracelet earring brooch tiara cufflink
tent caravan houseboat igloo yurt
galleon submarine steamer canoe
unicycle scooter skateboard
locomotive tram lorry
gondola chairlift
oxygen helium morphine anaesthetic
hostel brothel nightclub casino sauna
hotel casino marina stadium golf-course
skyscraper stadium bungalow
convent lighthouse windmill barn
cathedral lighthouse skyscraper castle
mausoleum statue fountain
menu brochure
logbook diary questionnaire
syringe condom bandage
tomb shipwreck mosaic
cannon musket sword spear
musket crossbow spear catapult
sandbag tarpaulin
buoy lifeboat anchor
antler ivory pelt
ivory timber caviar
sewage oil fertiliser ash
oil sewage microplastic radiation
smog noise sewage radiation
semiconductor textile furniture steel
shipbuilding textile brewing mining
sunflower rapeseed
compost manure fertiliser peat
hearing-aid wheelchair pacemaker spectacles
embankment moat hedge
bunker cellar tunnel
minefield trench tunnel
hangar barn greenhouse
greenhouse aviary pond
waterfall geyser cave
meteorite diamond fossil
strait peninsula gorge
supercomputer telescope
pesticide antibiotic hormone
steroid antibiotic insulin
paratrooper diver sniper
tripwire landmine
parachute kayak bicycle
surfboard kayak yacht
wheelchair bicycle pram
aeroplane train ferry
airplane train ferry
airplane helicopter balloon
fishing hunting
detention daycare
railway petrol pumping
detention recycling childcare enrichment
pond river fountain aquifer
iceberg glacier reef dune volcano
rover satellite shuttle
robot drone satellite
missile mortar grenade landmine howitzer tank
rocket torpedo mortar grenade landmine howitzer drone tank
fence gate moat drawbridge
tree lamppost fence
tram railway ferry
cement steel glass ceramics fertiliser
clock sundial thermometer
crypt vault steeple
peninsula volcano glacier desert reef canyon
tramway motorway canal
mosque cathedral synagogue crematorium
locksmith florist hairdresser pharmacy
nightdress lingerie perfume
submersible lifeboat yacht
hovercraft helicopter catamaran
snowplough gritter tractor
stethoscope scalpel syringe
scalpel hacksaw chisel
bayonet musket
sextant compass telescope
gyroscope accelerometer thermometer
vineyard brewery distillery
cowshed henhouse greenhouse
pigsty cowshed barn
marquee igloo caravan
jacuzzi sauna gym
dehumidifier radiator oven
blender toaster kettle
binoculars camera telescope
walkie-talkie smartphone laptop
exoplanet comet asteroid nebula
figurine tapestry painting
sarcophagus mosaic amphora
scroll amulet mosaic
papyrus mosaic sword
hieroglyph mosaic
birdcage aquarium
wreath balloon candle
confetti balloon firework
tinsel candle firework
gunboat submarine
minelayer submarine
bazooka pistol rifle
cutlass musket
turpentine acetone
creosote varnish
napalm sarin
phosgene sarin
shale granite
flint granite
obsidian granite
feldspar quartz
linoleum carpet
laminate carpet
hologram barcode watermark
treadmill trampoline
boulder snowball
dinghy surfboard paddleboard kayak
potholing kayaking paragliding abseiling
smokehouse brewery bakery
lido ice-rink velodrome
bandstand fountain statue
gazebo pergola patio
scarecrow tractor
signet brooch tiara
monsoon frost sandstorm
`;

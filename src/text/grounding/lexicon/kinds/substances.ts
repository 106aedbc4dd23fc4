/** Landscapes, devices, messages, materials, weapons, hazards, documents. */
export const substances = `
orchard vineyard meadow paddy greenhouse
rainforest mangrove peatland savannah tundra steppe
coral mangrove seagrass kelp peatland sponge
atoll peninsula volcano glacier desert canyon
lava mud snow
marsh desert meadow glacier dune cave volcano
turbine boiler furnace conveyor compressor transformer lathe incinerator crane
generator boiler escalator sprinkler elevator
thermometer microscope telescope stethoscope barometer seismometer radar sonar periscope breathalyser
centrifuge microscope pipette syringe telescope
pacemaker ventilator wheelchair defibrillator syringe inhaler crutch prosthesis bandage stent catheter incubator stretcher
laptop smartphone smartwatch tablet camera printer projector router headset keyboard console typewriter calculator
server laptop smartphone router printer
television fridge laptop smartphone camera
processor microphone touchscreen battery keyboard modem charger loudspeaker
browser spreadsheet chatbot firewall videogame
password fingerprint
podcast newsletter blog
keyboard joystick touchscreen
hashtag emoji meme selfie
ransomware spyware adware
copper fibre satellite
bluetooth wi-fi ethernet
landline mobile
fax telegram pager postcard email
tweet letter telegram fax voicemail postcard
cassette dvd vinyl diskette videotape microfilm
bitcoin ether dogecoin litecoin
transistor laser magnet superconductor
hammer screwdriver chisel spanner crowbar axe scissors pliers ladder chainsaw lawnmower wheelbarrow hacksaw tweezers sickle scythe anvil shovel
hammer screwdriver chisel wrench crowbar axe scissors pliers ladder chainsaw lawnmower spade razor
screw rivet gasket
valve gasket rivet hose
rope padlock ladder hose
cotton wool silk nylon polyester linen denim leather fur velvet lace viscose
brick concrete asbestos plaster thatch asphalt glass timber steel fibreglass
brick concrete asbestos plaster thatch tarmac glass timber steel
rubber cardboard wax porcelain glue varnish ink plastic
wood plastic glass rubber porcelain cardboard
oak pine beech teak mahogany bamboo birch walnut ebony cedar spruce
gold silver platinum palladium copper nickel zinc tin aluminium cobalt lithium titanium tungsten manganese chromium uranium plutonium thorium cadmium arsenic vanadium molybdenum magnesium gallium germanium graphite iron coal bauxite antimony rhodium
aluminum gold silver platinum copper nickel zinc tin cobalt lithium titanium tungsten manganese uranium graphite coal
steel aluminium copper titanium bronze brass zinc
steel aluminum copper titanium bronze brass zinc
diamond ruby emerald sapphire pearl opal amber jade topaz amethyst garnet turquoise
granite limestone sandstone marble slate basalt chalk quartz gypsum potash phosphate graphite clay
silicon gallium germanium graphene
methane ammonia nitrogen oxygen helium chlorine propane butane argon neon ozone radon krypton xenon hydrogen
monoxide dioxide
cyanide arsenic ricin sarin novichok polonium strychnine thallium anthrax chlorine ammonia
ammonia chlorine sulphur formaldehyde benzene dioxin acetone methanol asbestos bleach mercury
ammonia chlorine sulfur formaldehyde benzene dioxin acetone methanol asbestos bleach mercury
phosphorus potassium calcium sodium magnesium iodine fluoride nitrogen
herbicide insecticide fungicide fertiliser antibiotic
herbicide insecticide fungicide fertilizer antibiotic
uranium plutonium thorium tritium caesium strontium iodine radon polonium radium
uranium plutonium thorium tritium cesium strontium iodine radon polonium radium
fusion fission
petrol diesel kerosene hydrogen ethanol biodiesel coal peat firewood charcoal propane
gasoline diesel kerosene hydrogen ethanol biodiesel coal peat firewood charcoal propane
wind nuclear coal tidal geothermal biomass hydropower solar peat
reactor dam substation pylon turbine refinery
pipeline tanker railway
cocaine heroin cannabis ecstasy ketamine fentanyl methamphetamine lsd opium steroid mephedrone
cocaine heroin marijuana ecstasy ketamine fentanyl methamphetamine lsd opium steroid
rifle pistol shotgun crossbow machete sword spear harpoon grenade torpedo landmine taser flamethrower bayonet catapult
rifle handgun shotgun crossbow machete sword spear grenade landmine taser bayonet
jet helicopter tank submarine howitzer frigate drone
tank howitzer helicopter submarine frigate drone missile radar parachute
bullet arrow shrapnel
dynamite gunpowder fireworks semtex
battalion brigade regiment platoon squadron
infantry artillery cavalry
paratrooper sniper submariner gunner sapper
airbase barracks bunker trench checkpoint shipyard
airstrike ambush blockade
knife hammer pistol axe crossbow syringe acid baseball-bat screwdriver crowbar
sunshine drizzle fog sleet hail
drought flood earthquake avalanche heatwave sandstorm wildfire tornado sinkhole frost
tsunami drought wildfire avalanche heatwave tornado
lightning hail fog frost heatwave
drowning electrocution poisoning stabbing hanging hypothermia starvation overdose suffocation decapitation
stabbing shooting drowning poisoning strangling
capsizing derailment stampede blackout
galaxy comet asteroid nebula supernova quasar pulsar constellation eclipse aurora
venus mars jupiter saturn uranus neptune pluto moon
neutrino photon electron proton neutron quark muon boson
hormone antibody vitamin enzyme
ultraviolet infrared x-ray radar
laser x-ray ultrasound
fossil meteorite skeleton mummy
noise odour dust vibration glare
noise odor dust vibration glare
landfill incinerator compost
incineration composting landfill
sewage manure soot rubble
straw nappy bottle cutlery balloon
straw diaper bottle cutlery balloon
bottle barrel crate jar bucket basket envelope urn coffin vase keg thermos
umbrella wallet handbag suitcase rucksack briefcase necklace bracelet earring brooch tiara spectacles glove scarf hat
umbrella wallet handbag suitcase backpack briefcase necklace bracelet earring brooch tiara glove scarf hat
passport wallet laptop umbrella suitcase camera smartphone
passport invoice receipt diploma prescription affidavit subpoena questionnaire menu cheque
passport invoice receipt diploma prescription affidavit questionnaire menu postcard
visa diploma invoice cheque receipt
warrant injunction subpoena affidavit
dictionary atlas encyclopedia cookbook novel bible koran hymnbook
diary novel cookbook dictionary bible
leaflet sticker badge
poster leaflet badge
coin stamp banknote medal
bloodstain footprint fingerprint
painting sculpture tapestry mosaic vase manuscript chandelier violin
painting statue tapestry mosaic vase manuscript
statue fountain plaque mural obelisk
skeleton mosaic mummy fossil sword amphora
tomb mosaic fossil sword amphora
bottle egg snowball firework tomato brick
carmaker steelmaker chipmaker drugmaker shipbuilder brewer insurer winemaker
automaker steelmaker chipmaker drugmaker shipbuilder brewer insurer winemaker
mining fishing forestry tourism aviation shipping farming textile
`;

/** Vehicles, buildings and their parts. */
export const works = `
lorry bus tram train motorcycle bicycle tractor helicopter ferry tank hearse sledge tricycle rickshaw
truck bus tram train motorcycle bicycle tractor helicopter ferry tank hearse sledge rickshaw
lorry bus tram train motorbike bicycle tractor helicopter ferry hearse
taxi limousine lorry minibus motorhome moped skateboard hearse tricycle rickshaw pushchair wheelchair quadbike tractor
cab limousine minibus motorhome moped skateboard hearse rickshaw wheelchair tractor
van bus tram motorcycle bicycle tractor taxi limousine tank caravan helicopter ferry
metro tram bus ferry monorail funicular
subway bus ferry monorail funicular streetcar
bulldozer excavator crane forklift tractor harvester steamroller snowplough
bulldozer digger crane forklift tractor harvester steamroller
saloon hatchback convertible pickup minivan limousine suv
sedan hatchback convertible pickup minivan limousine suv
tyre brake windscreen gearbox headlight airbag seatbelt dashboard axle battery alternator
brake windshield gearbox headlight airbag seatbelt dashboard axle battery
piston crankshaft carburettor turbocharger camshaft gasket gearbox radiator
saddle pedal handlebar tyre
helmet seatbelt airbag lifejacket parachute
submarine ferry yacht tanker trawler tugboat lifeboat icebreaker kayak dinghy barge gondola frigate hovercraft speedboat dredger
submarine ferry yacht tanker trawler tugboat lifeboat icebreaker canoe dinghy barge gondola frigate hovercraft
frigate destroyer corvette submarine minesweeper battleship icebreaker hovercraft
mast rudder propeller anchor hull keel porthole gangway
helicopter drone balloon glider airship parachute airliner seaplane biplane
cockpit fuselage undercarriage propeller tailplane
runway terminal hangar taxiway
locomotive carriage pantograph
roundabout tunnel bridge runway footpath alley driveway
motorway alley promenade towpath bridleway driveway cul-de-sac
pothole kerb manhole bollard lamppost billboard pavement
speeding parking littering fly-tipping jaywalking tailgating drink-driving
cruise cargo
bridge tunnel dam motorway railway canal pipeline airport harbour windfarm reservoir refinery incinerator substation landfill
highway tunnel dam railway canal pipeline airport harbour windfarm refinery incinerator substation landfill
heliport airport harbour marina dockyard
breakwater lighthouse jetty slipway crane
breakwater lighthouse pier slipway crane
dam aqueduct sewer weir fountain borehole dyke canal
dam aqueduct sewer weir fountain borehole levee canal
school hospital hotel museum library theatre cinema zoo aquarium observatory planetarium stadium airport cemetery crematorium courthouse church mosque synagogue lighthouse windmill castle greenhouse factory warehouse pharmacy nightclub supermarket casino brothel embassy barracks orphanage
university hospital hotel museum library zoo stadium airport cemetery courthouse mosque synagogue castle factory warehouse nightclub supermarket casino brothel embassy barracks
theater school hospital hotel museum library zoo stadium airport cemetery casino nightclub
orphanage hospice kindergarten crematorium mortuary brothel monastery barracks
morgue orphanage hospice kindergarten brothel monastery
shipyard sawmill brewery bakery slaughterhouse refinery smelter dairy distillery winery cannery sweatshop laundry brickworks tannery
shipyard sawmill brewery bakery abattoir refinery smelter dairy distillery winery cannery brickworks
restaurant hotel pharmacy bookshop supermarket florist hairdresser launderette newsagent bakery greengrocer pawnshop fishmonger nightclub cinema casino
restaurant hotel pharmacy bookstore supermarket florist hairdresser laundromat bakery pawnshop nightclub cinema casino
pub cinema bookshop hairdresser pharmacy library bakery museum gym church
cafe cinema bookshop hairdresser pharmacy nightclub gym museum
restaurant bookshop barbershop pharmacy cinema
shoe toy pet jewellery furniture flower antiques
shoe toy pet jewelry furniture flower antiques
shoe furniture textile toy tyre glass battery biscuit chocolate fireworks cement piano bicycle soap carpet
kitchen bedroom bathroom cellar attic garage hallway balcony conservatory pantry sauna
kitchen bedroom bathroom basement attic garage hallway balcony conservatory pantry sauna
kitchen bedroom bathroom cellar loft garage hallway balcony
classroom laboratory canteen dormitory gym playground staffroom auditorium library
classroom laboratory cafeteria dormitory gym playground auditorium library
courtroom classroom newsroom boardroom ballroom showroom cloakroom storeroom bathroom bedroom
chimney balcony window staircase gutter porch skylight ceiling
roof chimney balcony window staircase gutter porch skylight cellar
escalator elevator staircase turnstile
altar pulpit steeple crucifix pew
bungalow apartment mansion farmhouse caravan tent houseboat skyscraper igloo treehouse
barn silo greenhouse windmill kennel henhouse
playground cemetery campsite marina allotment beach
rink pool velodrome racecourse gym bowling-alley
racecourse velodrome stadium golf-course racetrack
funfair circus zoo aquarium casino cinema
fairground circus zoo aquarium casino cinema
amusement caravan skate safari
maternity oncology cardiology orthopaedics radiology paediatrics geriatrics psychiatry
pediatrics oncology cardiology orthopedics radiology maternity geriatrics psychiatry
sofa wardrobe mattress bookcase desk carpet curtain chandelier wallpaper piano
fridge kettle toaster dishwasher oven microwave tumble-dryer hairdryer freezer
refrigerator kettle toaster dishwasher oven microwave hairdryer freezer
boiler stove fireplace radiator
bathtub shower toilet
fork spoon plate bowl teapot saucepan corkscrew
candle lightbulb chandelier lantern
cigarette candle firework lightning toaster barbecue
padlock camera floodlight
lake river waterfall lagoon fjord glacier geyser canal swamp
estuary fjord lagoon lake waterfall glacier geyser oasis swamp reef
desert rainforest savannah tundra swamp meadow vineyard orchard glacier dune reef cave volcano canyon
`;

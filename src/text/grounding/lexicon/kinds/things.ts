/** Things of all sorts. */
export const things = `
explosion earthquake flood wildfire fire hurricane tornado avalanche landslide mudslide tsunami drought eruption derailment shipwreck stampede heatwave storm typhoon cyclone blizzard collapse
bond loan stock mortgage pension dividend
milk meat beef pork chicken fish bread cheese butter egg coffee tea cocoa beer wine juice nut coconut almond cashew oat hemp rice wheat corn potato fruit vegetable salt sugar chocolate tobacco cotton wool olive palm soya barley maize onion tomato apple banana orange grape
gold silver copper iron steel coal oil gas uranium diamond lithium timber cement concrete aluminium nickel zinc cobalt gravel sand
wooden stone brick glass plastic metal bronze marble paper leather silk
car lorry truck bus tram train ferry boat submarine plane helicopter drone bicycle motorcycle tractor tank rocket frigate van taxi cyclist coach scooter minibus yacht tanker
passenger cargo freight
school university hospital hotel restaurant museum library church mosque temple synagogue prison stadium airport factory warehouse bakery pharmacy theatre cinema nightclub supermarket shop clinic monastery cathedral embassy courthouse kindergarten nursery college casino gym chapel bank cafe pub barracks
bakery brewery winery distillery dairy mill butchery tannery pottery foundry
mosque church synagogue temple chapel shrine cathedral
bridge tunnel dam port road motorway railway canal pipeline airport station harbour windfarm farm mine quarry reservoir powerstation refinery
cave lake tomb river island mountain forest beach desert valley volcano swamp glacier cliff garden field
house flat office shop garage barn cellar attic basement roof
bedroom kitchen bathroom cellar stable diningroom
rain snow fog ice wind hail frost heat smoke dust lightning
bridge church station square tower gate market school museum hospital airport port theatre stadium library hotel mosque
dog cat horse cow sheep pig goat bird whale shark seal mussel oyster crab salmon bee wolf bear lion elephant fox deer rabbit rat mouse bat tiger monkey eagle owl otter beaver dolphin turtle frog snake lizard spider mosquito ant bull donkey camel penguin
rifle pistol knife gun bomb grenade missile mine hammer axe machete
army navy airforce police coastguard marine militia
border customs coast
morning afternoon evening night
weekend weekday night
mother father brother sister son daughter uncle aunt wife husband grandmother grandfather nephew niece cousin widow widower girlfriend boyfriend
boy girl man woman
child adult teenager baby pensioner
lung heart liver kidney brain skin bone breast prostate stomach bowel
heart eye ear hand foot arm leg knee ankle shoulder hip back neck head
cancer flu influenza measles polio mumps rubella covid ebola hepatitis tuberculosis malaria cholera diabetes typhoid dengue stroke pneumonia asthma dementia alzheimer parkinson epilepsy hiv aids plague rabies whooping-cough chickenpox obesity depression anxiety heartattack arthritis sepsis
football cricket rugby tennis golf hockey basketball baseball boxing athletics swimming cycling sailing rowing skiing handball volleyball badminton
final semifinal quarterfinal
home away
goal try penalty wicket point run
gold silver bronze
red blue green yellow black white orange purple brown pink grey
piano guitar violin drum cello trumpet flute
novel film play poem opera song album painting sculpture photograph documentary musical ballet symphony
documentary comedy thriller drama western romance cartoon tragedy satire
dollar euro pound yen lira rouble franc rupee peso yuan zloty krona won rand naira forint koruna hryvnia leu dinar riyal shilling baht rupiah ringgit real
galaxy planet star comet moon asteroid
well mine
valve sensor pump battery engine antenna software
bachelor master doctorate
colonel lieutenant sergeant corporal admiral
mercury venus mars jupiter saturn
north south east west
northern southern eastern western central
military civilian commercial
government private public state
federal local regional municipal national state
home prime finance interior foreign defence health education justice transport agriculture economy environment labour trade energy culture housing
spring summer autumn winter
suspect arrest charge convict acquit sentence
missing dead injured wounded
cancel delay
kill injure wound
murder theft fraud robbery rape arson burglary corruption bribery smuggling kidnapping manslaughter treason espionage perjury blackmail assault obstruction embezzlement
first second third fourth fifth
import export
solar nuclear hydroelectric geothermal
petrol diesel electric hydrogen
vaccine antibiotic painkiller
virus bacterium fungus parasite
salmonella listeria norovirus legionella
home hospital
sea underground
local imported
state nation
town village capital suburb
hit miss
breakfast lunch dinner
email letter telephone
television radio newspaper
`;

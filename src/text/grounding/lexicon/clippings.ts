/** Words that news cut short, each with the full ones: `ad`, `congressman` of a Rep. Base forms. */
const LINES = `
ad advert advertisement advertising
exam examination
gym gymnasium
lab laboratory
flu influenza
vet veterinarian
memo memorandum
fridge refrigerator
ref referee
rep representative congressman congresswoman
reps representative congressman congresswoman
sens senator
gas gasoline petrol
condo condominium
info information
intel intelligence
tech technology
promo promotion
mic microphone
grad graduate
champ champion
stat statistic
sub submarine
rhino rhinoceros
hippo hippopotamus
chimp chimpanzee
croc crocodile
dorm dormitory
exec executive
specs specification
copter helicopter
chopper helicopter
burger hamburger
uni university
auto automobile
rehab rehabilitation
prep preparation
admin administration
celeb celebrity
limo limousine
deli delicatessen
expo exposition
prez president
veep vice-president
biz business
cop policeman officer
prof professor
pic picture photo photograph
pics picture photo photograph
vid video
tv television telly
phone telephone smartphone cellphone mobile
plane aeroplane airplane aircraft jet
bike bicycle cycle
photo photograph
`;

export const clippings: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' '));

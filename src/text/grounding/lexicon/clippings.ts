/** Words that news cut short, each with full ones: `ad`, `congressman` of a Rep. Base forms. */
const LINES = `
ad advert advertisement advertising
exam examination
gym gymnasium
lab laboratory
flu influenza
memo memorandum
fridge refrigerator
ref referee
rep representative congressman congresswoman
reps representative congressman congresswoman
sens senator
condo condominium
info information
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
biz business
cop policeman officer
prof professor
pic picture photo photograph
pics picture photo photograph
vid video
tv television telly
phone telephone smartphone cellphone
plane aeroplane airplane aircraft jet
`;

/** Pairs of a short word and a full one: what two full ones are short for may be two things. */
export const clippings: readonly (readonly [string, string])[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const [short = '', ...full] = line.split(' ');
    return full.map((word): readonly [string, string] => [short, word]);
  });

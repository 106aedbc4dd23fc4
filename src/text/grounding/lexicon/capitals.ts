const LINES = `
washington us
london uk
paris france
berlin germany
rome italy
madrid spain
lisbon portugal
brussels eu
vienna austria
bern switzerland
warsaw poland
prague czechia
budapest hungary
bucharest romania
sofia bulgaria
athens greece
ankara turkey
kyiv ukraine
kiev ukraine
minsk belarus
moscow russia
kremlin russia
stockholm sweden
oslo norway
copenhagen denmark
helsinki finland
tallinn estonia
riga latvia
vilnius lithuania
dublin ireland
belgrade serbia
zagreb croatia
beijing china
tokyo japan
seoul korea
pyongyang korea
delhi india
islamabad pakistan
kabul afghanistan
tehran iran
baghdad iraq
riyadh saudi
doha qatar
cairo egypt
damascus syria
beirut lebanon
amman jordan
khartoum sudan
nairobi kenya
abuja nigeria
pretoria africa
ottawa canada
canberra australia
brasilia brazil
caracas venezuela
havana cuba
bogota colombia
lima peru
santiago chile
manila philippines
baku azerbaijan
yerevan armenia
tbilisi georgia
jakarta indonesia
hanoi vietnam
bangkok thailand
taipei taiwan
algiers algeria
tunis tunisia
tripoli libya
rabat morocco
chisinau moldova
pristina kosovo
sarajevo bosnia
reykjavik iceland
accra ghana
kigali rwanda
kampala uganda
harare zimbabwe
dakar senegal
bamako mali
niamey niger
kinshasa congo
luanda angola
mogadishu somalia
kathmandu nepal
dhaka bangladesh
colombo lanka
astana kazakhstan
tashkent uzbekistan
sanaa yemen
muscat oman
manama bahrain
quito ecuador
montevideo uruguay
managua nicaragua
wellington zealand
`;

/** The country whose government a capital stands for, by the key of its name. */
const capitals: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, string] => {
      const [capital = '', country = ''] = line.split(' ');
      return [capital, country];
    }),
);

/** The country of a capital, else the key of the name itself. */
export const actorOf = (key: string): string => capitals.get(key) ?? key;

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
`;

/** The country whose government a capital stands for, by the key of its name. */
export const capitals: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, string] => {
      const [capital = '', country = ''] = line.split(' ');
      return [capital, country];
    }),
);

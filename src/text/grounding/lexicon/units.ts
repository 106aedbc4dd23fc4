/** A unit of measure: what it measures, and how many of that dimension's basic unit it is. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/** dimension: factor unit-words; factor unit-words ... */
const UNITS: Readonly<Record<string, string>> = {
  percent: '1 percent pct percentage',
  point: '1 percentage-point percentage-points pp; 0.01 basis-point basis-points bps',
  length: `0.001 mm millimetre millimetres millimeter millimeters; 0.01 cm centimetre centimetres centimeter centimeters;
    1 metre metres meter meters; 1000 km kilometre kilometres kilometer kilometers; 1609.344 mile miles;
    0.3048 foot feet ft; 0.0254 inch inches; 0.9144 yard yards; 1852 nautical-mile nautical-miles`,
  mass: `1 gram grams; 1000 kg kilo kilos kilogram kilograms kilogramme kilogrammes; 1e6 tonne tonnes ton tons;
    453.6 pound-weight lb lbs; 28.35 ounce ounces`,
  volume: `1 litre litres liter liters; 0.001 ml millilitre millilitres; 1000 cubic-metre cubic-metres cubic-meter
    cubic-meters; 3.785 gallon gallons; 158.99 barrel barrels`,
  area: `1 square-metre square-metres square-meter square-meters; 1e6 square-kilometre square-kilometres
    square-kilometer square-kilometers; 1e4 hectare hectares; 4046.86 acre acres; 2589988 square-mile square-miles`,
  time: `1 second seconds; 60 minute minutes; 3600 hour hours; 86400 day days; 604800 week weeks fortnight`,
  months:
    '1 month months; 3 quarter quarters; 6 semester; 12 year years; 120 decade decades; 1200 century centuries',
  forenoon: '1 am',
  afternoon: '1 pm',
  speed: '1 kmh kph; 1.609 mph; 1.852 knot knots',
  power:
    '1 watt watts; 1e3 kilowatt kilowatts kw; 1e6 megawatt megawatts mw; 1e9 gigawatt gigawatts gw; 1e12 terawatt terawatts tw',
  energy: `1 kwh kilowatt-hour kilowatt-hours; 1e3 mwh megawatt-hour megawatt-hours; 1e6 gwh gigawatt-hour gigawatt-hours;
    1e9 twh terawatt-hour terawatt-hours`,
  temperature: '1 degree degrees celsius',
  fahrenheit: '1 fahrenheit',
  dollar: '1 dollar dollars usd; 0.01 cent cents',
  euro: '1 euro euros eur',
  pound: '1 pound pounds gbp sterling quid; 0.01 penny pence',
  yen: '1 yen jpy',
  yuan: '1 yuan renminbi',
  rupee: '1 rupee rupees inr',
  lira: '1 lira liras',
  rouble: '1 rouble roubles ruble rubles',
  franc: '1 franc francs',
  krona: '1 krona kronor krone kroner',
  peso: '1 peso pesos',
  real: '1 reais',
  zloty: '1 zloty zlotys',
  naira: '1 naira',
  baht: '1 baht',
  rupiah: '1 rupiah',
  hryvnia: '1 hryvnia hryvnias',
  forint: '1 forint forints',
  koruna: '1 koruna korunas',
  leu: '1 lei leu',
  dinar: '1 dinar dinars',
  riyal: '1 riyal riyals',
  shilling: '1 shilling shillings',
  bitcoin: '1 bitcoin bitcoins',
  lightyears: '1 light-year light-years',
  won: '1 won',
  rand: '1 rand',
  shekel: '1 shekel shekels',
  dirham: '1 dirham dirhams',
  corun: '1 corun coruns',
};

function* readUnits(): Generator<readonly [string, Unit]> {
  for (const [dimension, lines] of Object.entries(UNITS)) {
    for (const line of lines.split(';')) {
      const [factor = '', ...words] = line.trim().split(/\s+/);
      for (const word of words) yield [word, { dimension, factor: Number(factor) }];
    }
  }
}

/** Units by their words, those of two words with a hyphen between. */
export const units: ReadonlyMap<string, Unit> = new Map(readUnits());

const CODES = `usd dollar, cad dollar, aud dollar, nzd dollar, sgd dollar, hkd dollar, eur euro, gbp pound, jpy yen, cny yuan,
  rmb yuan, inr rupee, pkr rupee, try lira, rub rouble, chf franc, sek krona, nok krona, dkk krona, isk krona, mxn peso,
  clp peso, php peso, brl real, pln zloty, ngn naira, thb baht, idr rupiah, uah hryvnia, huf forint, czk koruna, ron leu,
  krw won, zar rand, ils shekel, aed dirham, mad dirham, sar riyal, qar riyal, rsd dinar, kwd dinar, kes shilling,
  btc bitcoin`;

/** Dimension that a code before the figure stands for: `SEK 418 million`. */
export const currencyCodes: ReadonlyMap<string, string> = new Map(
  CODES.split(',').map((pair): [string, string] => {
    const [code = '', dimension = ''] = pair.trim().split(' ');
    return [code, dimension];
  }),
);

/** Dimension that a sign before the figure stands for. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₺', 'lira'],
  ['₽', 'rouble'],
  ['₩', 'won'],
  ['₪', 'shekel'],
]);

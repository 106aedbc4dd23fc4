/** A region a line, by the keys of its names before the bar, and countries of it. */
const LINES = `
baltic baltics | estonia latvia lithuania
nordic nordics scandinavia scandinavian | norway sweden denmark finland iceland
benelux | belgium netherlands luxembourg
balkan balkans | serbia croatia bosnia albania kosovo macedonia montenegro slovenia bulgaria greece romania
iberia iberian | spain portugal
visegrad | poland hungary czechia slovakia
caucasus caucasian | armenia azerbaijan georgia
gulf | saudi uae qatar kuwait bahrain oman
maghreb maghrebi | morocco algeria tunisia libya mauritania
sahel sahelian | mali niger burkina chad mauritania senegal
andean andes | bolivia peru ecuador colombia chile venezuela
caribbean | jamaica haiti cuba trinidad barbados bahamas grenada
`;

const membersOf: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line): [string, readonly string[]][] => {
      const [names = '', countries = ''] = line.split(' | ');
      return names.split(' ').map((name): [string, readonly string[]] => [name, countries.split(' ')]);
    }),
);

/** How many of its countries make a group that goes by the region's name. */
const MIN_MEMBERS = 2;

/** Whether a name is of a region of which several countries are told of: `Baltic` of Latvia and Estonia. */
export const isRegionOf = (key: string, keys: ReadonlySet<string>): boolean =>
  (membersOf.get(key) ?? []).filter((member) => keys.has(member)).length >= MIN_MEMBERS;

/** A state of the United States a line: how its post and how newspapers shorten it, and its name. */
const STATES = `
al ala | alabama
ak alaska | alaska
az ariz | arizona
ar ark | arkansas
ca calif | california
co colo | colorado
ct conn | connecticut
de del | delaware
fl fla | florida
ga | georgia
hi | hawaii
id | idaho
il ill | illinois
in ind | indiana
ia | iowa
ks kan | kansas
ky | kentucky
la | louisiana
me | maine
md | maryland
ma mass | massachusetts
mi mich | michigan
mn minn | minnesota
ms miss | mississippi
mo | missouri
mt mont | montana
ne neb | nebraska
nv nev | nevada
nh | new hampshire
nj | new jersey
nm | new mexico
ny | new york
nc | north carolina
nd | north dakota
oh | ohio
ok okla | oklahoma
or ore | oregon
pa penn | pennsylvania
ri | rhode island
sc | south carolina
sd | south dakota
tn tenn | tennessee
tx tex | texas
ut | utah
vt | vermont
va | virginia
wa wash | washington
wv | west virginia
wi wis | wisconsin
wy wyo | wyoming
pr | puerto rico
`;

const ZONES = `
et est edt | eastern time
ct cst cdt | central time
mt mst mdt | mountain time
pt pst pdt | pacific time
gmt | greenwich mean time
cet cest | central european time
`;

const OFFICES = `
vp | vice president
vps | vice presidents
`;

const DEGREES = `
f | degrees fahrenheit
c | degrees celsius
`;

const readLines = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line): [string, readonly string[]][] => {
        const [short = '', long = ''] = line.split(' | ');
        return short.split(' ').map((one): [string, readonly string[]] => [one, long.split(' ')]);
      }),
  );

/** `Calif` and `ca` of California, behind a town or a party. */
export const stateNames = readLines(STATES);
/** `et` of eastern time, behind an hour. */
export const timeZones = readLines(ZONES);
/** `vp` of a vice president, in capitals. */
export const officeNames = readLines(OFFICES);
/** `f` of degrees Fahrenheit, behind the sign. */
export const degreeNames = readLines(DEGREES);

/**
 * Kinds of things of which one is never another: a sentence that has one of them where no source has it tells
 * of something else. Base forms; one kind a line.
 */
const KINDS = `
astronomer biologist chemist physicist geologist historian economist engineer architect lawyer teacher nurse surgeon dentist pharmacist farmer fisherman miner baker plumber electrician carpenter pilot sailor soldier firefighter paramedic journalist photographer actor singer dancer writer poet painter musician footballer cricketer athlete chef waiter butcher cleaner gardener librarian accountant banker trader broker student pupil priest monk
signaller driver conductor guard dredger brewer vet veterinarian
explosion earthquake flood wildfire hurricane tornado avalanche landslide mudslide tsunami drought eruption derailment shipwreck stampede heatwave
bond loan stock mortgage pension
milk meat beef pork chicken fish bread cheese butter egg coffee tea beer wine juice nut coconut almond cashew oat hemp rice wheat corn potato fruit vegetable salt sugar chocolate
gold silver copper iron steel coal oil gas uranium diamond lithium timber cement concrete
car lorry truck bus tram train ferry ship boat submarine plane aircraft helicopter drone bicycle motorcycle tractor tank rocket frigate
school university hospital hotel restaurant museum library church mosque temple synagogue prison stadium airport factory warehouse bakery pharmacy theatre cinema
dog cat horse cow sheep pig goat bird whale shark seal mussel oyster crab salmon bee wolf bear lion elephant
army navy airforce police coastguard
border customs
morning afternoon evening
hourly daily weekly monthly yearly annual quarterly
mother father brother sister son daughter uncle aunt wife husband grandmother grandfather
lung heart liver kidney brain skin bone
cancer flu measles polio mumps rubella covid ebola hepatitis tuberculosis malaria cholera diabetes
football cricket rugby tennis golf hockey basketball
red blue green yellow black white orange purple brown
piano guitar violin drum
small medium large
dollar euro pound yen lira rouble franc rupee peso
galaxy planet star comet moon asteroid
north south east west
military civilian commercial personal
`;

/** Words of such kinds, by their base form. */
export const kindsOf: ReadonlySet<string> = new Set(KINDS.trim().split(/\s+/));

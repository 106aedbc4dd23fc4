import { stemsOf } from '../stem-of.ts';

/**
 * Verbs by which a writer may tell again what other verbs, or none, tell in the sources, a class a line: what they say
 * follows from who and what stands with them (`gas flows to` of gas that is supplied, `a trial enrolled` of a trial with
 * patients). None says that something is not so, or how far a matter has got.
 */
const LINES = `
span stretch extend border straddle overlook flank lay
flow sail ship drift float roll stream pour ferry transport haul shuttle transfer return restore proceed
station base locate situate house host lodge seat deploy
hear see watch notice spot detect sense pick observe
resemble mirror echo hide
tackle address treat handle discuss speak cover explore
build construct assemble create form compose combine mix blend conduct stage
value price count rank rate reckon account tally classify label trade
command chair head preside direct manage run oversee staff
force drive prompt push tie base hinge condition compel let
choose pick select prefer
restrict limit cap confine
share exchange pool swap
hurt harm benefit help affect improve
contest vie challenge
enrol enroll participate attract involve draw
edge inch creep nudge tick
`;

/** Stems of those verbs. */
export const plainActs: ReadonlySet<string> = stemsOf(LINES.trim().split(/\s+/));

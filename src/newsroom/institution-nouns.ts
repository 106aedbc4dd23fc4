/** Words by which articles call many institutions: folded, as slugs. Who asks for one of them in full means no other. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  `academy administration agency alliance army assembly association authority bank board bureau cabinet centre
  center chamber church city club coalition college commission committee company congress corporation council
  court department embassy federation force foundation fund government group hospital house institute institution
  league ministry mission navy network office organisation organization parliament party police presidency
  report school senate service society state statement trust union university white-house
  bakanlik bakanligi belediye hukumet kurum kurumu meclis universite universitesi
  amt behorde bundestag gericht gesellschaft kommission ministerium partei polizei rat regierung stadt universitat verband verein`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Nobody asks how many metres there are. */
const MEASURE =
  /(?:centuries|decades|years|months|weeks|days|hours|minutes|seconds|met(?:re|er)s|miles|feet|inches|yards|hectares|acres|knots|lit(?:re|er)s|gallons|tons|tonnes|grams|degrees|points|times|dollars|euros|pounds|crowns|francs|liras?)$/;

/** Whether a plural is a unit of measure or of money. */
export const isMeasure = (unit: string): boolean => MEASURE.test(unit);

import { stemsOf } from '../stem-of.ts';

/** Stems of what ministers, ministries and committees are for. */
export const portfolios: ReadonlySet<string> = stemsOf(
  `agriculture aviation commerce communications culture defence defense development digital economy education
  employment energy environment family finance fisheries foreign forestry health home housing immigration industry
  information infrastructure intelligence interior justice labour labor maritime migration mining oil petroleum planning
  ports railways science security shipping sports tourism trade transport transportation treasury water welfare`.split(
    /\s+/,
  ),
);

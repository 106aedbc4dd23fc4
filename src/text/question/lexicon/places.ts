import { placeNames } from '../../quotations/lexicon/places.ts';

/** Words the quotation lexicon keeps from being speakers that are no answer to "where". */
const NOT_PLACES: ReadonlySet<string> = new Set(
  `islam congress senate twitter facebook instagram internet christmas medicare medicaid obamacare muslim muslims
  christian christians jewish american americans republican republicans democrat democrats european russian
  british german french turkish chinese mexican iranian israeli democratic gop medium youtube god brexit`.split(
    /\s+/,
  ),
);
const MORE = 'kenya uk usa uae kingdom emirates zealand';

/** Words of names of countries, states and large cities, lower case. */
export const placeWords: ReadonlySet<string> = new Set([
  ...placeNames
    .trim()
    .split(/\s+/)
    .filter((word) => !NOT_PLACES.has(word)),
  ...MORE.split(' '),
]);

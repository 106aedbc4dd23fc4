import { fold } from '../../fold.ts';
import { placeNames } from '../../quotations/lexicon/places.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(fold));

/**
 * A word of the name of every country, folded as `tokenize` folds it: `zealand` stands for New Zealand, `0us` for the
 * US.
 */
export const countryWords = wordsOf(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burundi
  cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica
  ecuador egypt emirates england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany
  ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
  ireland israel italy jamaica japan jordan kazakhstan kenya kingdom kiribati korea kosovo kuwait kyrgyzstan laos latvia
  lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali
  malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia
  nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines
  poland portugal qatar romania russia rwanda salvador samoa arabia scotland senegal serbia seychelles singapore
  slovakia slovenia somalia spain lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo
  tonga trinidad tunisia türkiye turkey turkmenistan tuvalu uganda uk ukraine uruguay 0us usa uae uzbekistan vanuatu
  vatican venezuela vietnam wales yemen zambia zealand zimbabwe`);

/** The same of the states of the United States, Germany and Australia, of which people ask "which state". */
export const stateWords = wordsOf(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah
  vermont virginia washington wisconsin wyoming bavaria bayern hesse hessen saxony sachsen thuringia thüringen saarland
  brandenburg westphalia westfalen württemberg palatinate pfalz holstein pomerania queensland tasmania`);

/** Words the quotation lexicon keeps from being speakers that are no answer to "where". */
const NOT_PLACES: ReadonlySet<string> = new Set(
  `islam congress senate twitter facebook instagram internet christmas medicare medicaid obamacare muslim muslims
  christian christians jewish american americans republican republicans democrat democrats european russian
  british german french turkish chinese mexican iranian israeli democratic gop medium youtube god brexit`.split(
    /\s+/,
  ),
);

/** Words of names of countries, states and large cities, folded. */
export const placeWords: ReadonlySet<string> = new Set([
  ...[...wordsOf(placeNames)].filter((word) => !NOT_PLACES.has(word)),
  ...countryWords,
  ...stateWords,
]);

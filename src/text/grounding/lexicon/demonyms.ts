/** One line a place: what it is called, its people and its adjective; all count as the same name. */
const LINES = `
us usa america american americans united-states
uk britain british briton britons united-kingdom great-britain
eu european-union
un united-nations
uae emirates emirati united-arab-emirates
russia russian russians
ukraine ukrainian ukrainians
china chinese
germany german germans
france french frenchman frenchmen frenchwoman
spain spanish spaniard spaniards
italy italian italians
turkey turkiye turkish turk turks
greece greek greeks
poland polish pole poles
netherlands dutch holland dutchman dutchmen dutchwoman
belgium belgian belgians
sweden swedish swede swedes
norway norwegian norwegians
denmark danish dane danes
finland finnish finn finns
iceland icelandic
ireland irish irishman irishmen irishwoman
scotland scottish scot scots scotsman scotswoman
wales welsh welshman welshmen
england english englishman englishmen englishwoman
portugal portuguese
switzerland swiss
austria austrian austrians
hungary hungarian hungarians
czechia czech czechs czech-republic
slovakia slovak slovaks
romania romanian romanians
bulgaria bulgarian bulgarians
serbia serbian serb serbs
croatia croatian croat croats
europe european europeans
africa african africans
asia asian asians
japan japanese
korea korean koreans
vietnam vietnamese
thailand thai
indonesia indonesian
philippines filipino filipinos philippine
india indian indians
pakistan pakistani pakistanis
bangladesh bangladeshi
afghanistan afghan afghans
iran iranian iranians
iraq iraqi iraqis
israel israeli israelis
palestine palestinian palestinians
syria syrian syrians
lebanon lebanese
saudi saudis saudi-arabia
egypt egyptian egyptians
libya libyan libyans
yemen yemeni
qatar qatari
kuwait kuwaiti
jordan jordanian
morocco moroccan
algeria algerian
tunisia tunisian
nigeria nigerian nigerians
kenya kenyan kenyans
ethiopia ethiopian
sudan sudanese
zambia zambian zambians
zimbabwe zimbabwean zimbabweans
malawi malawian malawians
tanzania tanzanian tanzanians
uganda ugandan ugandans
rwanda rwandan rwandans
ghana ghanaian ghanaians
senegal senegalese
mali malian malians
cameroon cameroonian cameroonians
angola angolan angolans
mozambique mozambican mozambicans
somalia somali somalis
eritrea eritrean eritreans
botswana botswanan
namibia namibian namibians
madagascar malagasy
lithuania lithuanian lithuanians
latvia latvian latvians
estonia estonian estonians
belarus belarusian belarusians
moldova moldovan moldovans
georgia georgian georgians
armenia armenian armenians
azerbaijan azerbaijani azerbaijanis azeri
kazakhstan kazakh kazakhs
uzbekistan uzbek uzbeks
slovenia slovenian slovene slovenes
bosnia bosnian bosnians
albania albanian albanians
kosovo kosovar kosovars
montenegro montenegrin montenegrins
macedonia macedonian macedonians
cyprus cypriot cypriots
malta maltese
luxembourg luxembourger
taiwan taiwanese
mongolia mongolian mongolians
nepal nepalese nepali
myanmar burma burmese
cambodia cambodian cambodians
laos laotian lao
malaysia malaysian malaysians
singapore singaporean singaporeans
lanka lankan lankans
oman omani omanis
bahrain bahraini bahrainis
ecuador ecuadorian ecuadorean ecuadorians
bolivia bolivian bolivians
paraguay paraguayan paraguayans
uruguay uruguayan uruguayans
guatemala guatemalan guatemalans
honduras honduran hondurans
salvador salvadoran salvadorans
nicaragua nicaraguan nicaraguans
panama panamanian panamanians
haiti haitian haitians
jamaica jamaican jamaicans
dominica dominican dominicans
congo congolese
canada canadian canadians
mexico mexican mexicans
brazil brazilian brazilians
argentina argentine argentinian
chile chilean
colombia colombian
venezuela venezuelan
peru peruvian
cuba cuban
australia australian australians
zealand zealander zealanders
andorra andorran andorrans
bahamas bahamian bahamians
barbados barbadian barbadians
belize belizean belizeans
benin beninese
bhutan bhutanese
brunei bruneian bruneians
burkina burkinabe burkina-faso
burundi burundian burundians
chad chadian chadians
comoros comorian comorians
djibouti djiboutian djiboutians
eswatini swazi swazis swaziland
fiji fijian fijians
gabon gabonese
gambia gambian gambians
grenada grenadian grenadians
guinea guinean guineans
guyana guyanese
kiribati kiribatian
kyrgyzstan kyrgyz
lesotho basotho
liberia liberian liberians
liechtenstein liechtensteiner
maldives maldivian maldivians
mauritania mauritanian mauritanians
mauritius mauritian mauritians
micronesia micronesian micronesians
monaco monegasque monegasques
nauru nauruan nauruans
niger nigerien nigeriens
palau palauan palauans
samoa samoan samoans
seychelles seychellois
suriname surinamese
tajikistan tajik tajiks
togo togolese
tonga tongan tongans
turkmenistan turkmen turkmens
tuvalu tuvaluan tuvaluans
vanuatu vanuatuan ni-vanuatu
corvania corvanian corvanians
`;

/** The name that a place's other names, people and adjective stand for; two words have a hyphen between. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** Keys of the places. */
export const countries: ReadonlySet<string> = new Set(demonyms.values());

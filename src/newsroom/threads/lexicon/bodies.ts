const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** With what the names of companies, banks and papers end. */
export const bodyEndings = set(`
  rail railways airlines airways lines line ferries motors steel energy media group holdings ltd inc corp plc gmbh ag bank
  times herald gazette monitor courier dispatch post tribune news telegraph guardian ledger journal press foundation
  institute hospital college school church museum bureau service services industries systems foods stores brothers sons partners`);

/** Bodies whose names do not say that they are some, folded. */
export const knownBodies: ReadonlySet<string> = new Set(
  `fed, house, commons, lords, bundestag, bundesrat, knesset, hamas, hezbollah, hizbullah, daesh, isis, isil, islamic state, taliban, houthis, fatah, wagner, kremlin, pentagon, white house,
  downing street, whitehall, elysee, knesset, duma, labour, tories, conservatives, liberals, greens, socialists, republicans, democrats,
  likud, fidesz, chega, brexit, hdp, chp, akp, google, apple, microsoft, meta, amazon, openai, tesla, boeing, airbus, nvidia, tiktok,
  facebook, twitter, huawei, byd, geely, volkswagen, siemens, lufthansa, toyota, gazprom, rosneft, aramco, reuters, bloomberg, bbc, cnn,
  eu, un, imf, ecb, wto, oecd, osce, fda, fbi, cia, interpol, europol, frontex, opec, nato, unicef, unesco, unrwa, greenpeace, amnesty, caritas, mossad, verdi`
    .split(',')
    .map((name) => name.trim()),
);

/** Days that are no days of the week, and what else is no name of anybody. */
export const feasts = set(
  'easter christmas ramadan pentecost passover eid lent advent thanksgiving ostern weihnachten ramazan bayram',
);

/** Words that make a place of a name: "Port Lindow", "Lake Tana". */
export const placeWords = set(`
  port mount lake cape fort san santa sao saint st bay beach valley junction point point island islands peninsula strait gulf
  airport harbour harbor square bridge street avenue road north south east west`);

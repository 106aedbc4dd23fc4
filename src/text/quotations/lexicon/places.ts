/** Names of places that news often sets where a person could stand. Lower case, one word each. */
export const placeNames = `
  afghanistan africa alabama alaska albania algeria america amsterdam ankara argentina arizona arkansas armenia asia athens
  atlanta austin australia austria azerbaijan baghdad bangladesh barcelona bavaria bayern beijing beirut belarus belgium
  belgrade berlin bolivia bosnia boston brazil brexit britain brussels budapest buffalo bulgaria cairo california cambodia
  canada caracas chicago chile china cincinnati cleveland cologne colombia colorado congo connecticut copenhagen croatia cuba
  cyprus dallas damascus delaware delhi denmark denver detroit deutschland dublin ecuador egypt england estonia ethiopia
  europe finland florida france frankfurt gaza geneva georgia germany ghana greece guatemala haiti hamburg havana hawaii
  helsinki honduras houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland israel istanbul
  italy jakarta japan jerusalem jordan kabul kansas kentucky kenya kiev korea kosovo kuwait kyiv latvia lebanon libya
  lisbon lithuania london louisiana luxembourg macedonia madrid maine malaysia malta manhattan maryland massachusetts
  mexico miami michigan milan milwaukee minnesota mississippi missouri montana montenegro montreal morocco moscow munich
  myanmar nebraska nepal netherlands nevada nigeria norway oakland ohio oklahoma oregon orlando oslo ottawa pakistan
  palestine panama paris pennsylvania peru philadelphia philippines pittsburgh poland portugal prague pyongyang qatar
  quebec riyadh romania rome russia rwanda sacramento scotland seattle senegal seoul serbia shanghai singapore slovakia
  slovenia somalia spain stockholm sudan sweden switzerland sydney syria taiwan tehran tennessee texas thailand tokyo
  toronto tripoli tunisia turkey türkiye ukraine utah vancouver venezuela vermont vienna vietnam virginia wales warsaw
  washington wisconsin wyoming yemen york yugoslavia zimbabwe zurich hampshire jersey carolina dakota angeles francisco
  vegas orleans islam congress senate twitter facebook instagram internet christmas medicare medicaid obamacare muslim
  muslims christian christians jewish american americans republican republicans democrat democrats european
  russian british german french turkish chinese mexican iranian israeli democratic gop medium youtube god`;

/** Endings of names that chats turn into links by themselves, and those that examples and attackers use. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  `com org net edu gov mil int info biz name pro xyz online site shop store club live news blog wiki link click top win vip zip mov app dev
  ai io co me tv cc ly gg gl sh to ws am fm im is it su ru cn de fr es tr uk us eu nl be ch at pl cz se no dk fi pt gr ie hu ro bg ua by
  kz in jp kr tw hk sg my id th vn ph au nz ca mx br ar cl pe ve za ng ke eg ma il ir sa ae qa pk bd lk np
  example test invalid local localhost onion internal page web cloud host space website tech media agency global world today email
  finance bank money loan cash crypto support help zone run work tools systems network social chat`.split(
    /\s+/,
  ),
);

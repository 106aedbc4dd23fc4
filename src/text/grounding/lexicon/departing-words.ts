import { stemsOf } from '../stem-of.ts';
import { certainStems } from './hedging-words.ts';

const stems = (list: string): ReadonlySet<string> => stemsOf(list.trim().split(/\s+/));

/** Stems of what says that it is beyond doubt. */
export const sureStems: ReadonlySet<string> = new Set([
  ...certainStems,
  ...stems(`definite undoubted undeniable undeniably undisputed indisputable guarantee prove proof verified verify
    demonstrate conclusively conclusive definitive definitively assure assured ensure`),
]);

/** Stems of what may say the same, where it was open. */
export const officialStems = stems('official officially established establish confirmed confirm settled');

/** Stems of what tells it as known, where somebody only thought, feared or hoped so. */
export const knownStems = stems('know see fact learn realise realize show find discover');

/** Stems of what leaves it open. */
export const hedgeStems =
  stems(`possible possibly possibility potential potentially perhaps maybe probable probably likely unlikely believe think
  suspect suspicion apparently allegedly alleged allege appear seem rumour rumor rumored purported supposedly supposed presumed presumably
  fear hope expect expected guess assume assumption suggest`);

/** Stems of what is asked for, weighed or left to somebody. */
export const openStems =
  stems(`hope want fear possible voluntary need propose proposal suggest consider think believe demand ask call urge plan seek request
  recommend may might could should wish optional estimate reckon mull weigh explore study discuss`);

/** Stems of what is decided or bound. */
export const boundStems = stems(
  'promise pledge decision decide agree order assure guarantee compel oblige force require mandatory compulsory',
);

/** Stems of what must or should be. */
export const dutyStems = stems('must should ought require need oblige mandatory compulsory');

/** Stems of what is left to somebody. */
export const freeStems = stems('might could can choose free optional able');

/** Stems of what is only to come. */
export const soonStems = stems('soon later someday eventually');

/** Stems of what denies, beside what denies everywhere. */
export const denyingStems =
  stems(`fail refuse decline deny lack unable absent nowhere unless except exception exclude untouched unaffected reject avoid
  impossible unlikely without hardly barely scarcely intact shortage absence dearth cease forget hesitate neglect omit`);

/** Stems of what is said of whom nobody has judged. */
export const accusingStems = stems('accuse charge allege allegation accusation suspect claim sue face');

/** Stems of what says in other words that somebody may. */
export const lettingStems = stems('allow permit let point look');

/** What may stand for a denial where it stands, beside the words that deny everywhere. */
export const limitingTerms: ReadonlySet<string> = new Set(
  'stop stopped end ended against bar barred ban banned halt short out off away little few only unchanged same cannot forbid free less than until before but too'.split(
    ' ',
  ),
);

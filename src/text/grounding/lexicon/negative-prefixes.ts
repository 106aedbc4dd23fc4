/** The prefix by which a word denies: `unlawful`, `nonlethal`. */
export const negativePrefix = /^(?:non|un|im|ir|il|in|dis)(?=.)/;

/** How words begin that begin like a denial and are none. */
const BEGINNINGS = `
direct disarm disast disc$ discharg disciplin disclos discount discourag discours discover discuss diseas disgrac
disguis disgust dish dismiss dispatch dispers displac display dispos disput disrupt dissolv distan distinct distort
distract distress distribut district disturb illumin illus image imagin imitat immedia immigr immun impact imped
imperial imperil implant implement impli imply import impos impound impress imprint imprison improv impuls inbound
inch incid inclin inclu income incorporat increas increment indicat indict individu indoor induc industr infield
inflat influ inform inhabit inhal inherit initia inject injur ink$ inking inland inmate inner inning innovat inpatient
input inquest inquir inroad inscri inset insid insight insist inspect inspir instal instanc instead instill instinct
institut instruct instrument insul insur integr intel intend intens intent inter intimat intimidat intric intro intru
invad invalu invent invest invit invoic involv iron irrigat irritat nonet uncles?$ under uniform union uniq unit univers
unless until
`;
const others = new RegExp(`^(?:${BEGINNINGS.trim().split(/\s+/).join('|')})`);

/** Whether a word only begins like a denial, or as a whole is none: `information`. */
export const isNoDenial = (term: string): boolean => others.test(term);

/** Whether a word denies by its prefix: `unlawful`. */
export const isNegativeForm = (term: string): boolean => negativePrefix.test(term) && !isNoDenial(term);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Forms of the verbs that help others, folded and without their apostrophe. */
export const be = words('be is are am was were been being isnt arent wasnt werent');
export const have = words('have has had having havent hasnt hadnt');
export const get = words('get gets got getting');

/** Those of them that stand in the present tense. */
export const presentHelpers = words('is are has have does do isnt arent hasnt havent doesnt dont');

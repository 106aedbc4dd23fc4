/** Direct messages belong to no server; Discord's own addresses call that `@me`. */
export const DIRECT_WORKSPACE = '@me';

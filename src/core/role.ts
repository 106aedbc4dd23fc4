/** Who may do what. Each role includes those before it. */
export type Role = 'all' | 'curator' | 'editor' | 'admin';

/** From least to most. */
export const ROLES: readonly Role[] = ['all', 'curator', 'editor', 'admin'];

/** Whether somebody with the role `has` may do what `needs` it. */
export const includesRole = (has: Role, needs: Role): boolean => ROLES.indexOf(has) >= ROLES.indexOf(needs);

/** The role that includes the other. */
export const higherRole = (one: Role, other: Role): Role => (includesRole(one, other) ? one : other);

import { createHash } from 'node:crypto';

/**
 * A delivery's id as the id of a message's first component: a positive 32-bit integer that Discord keeps. Ids
 * that Discord gives itself are small.
 */
export const markOf = (id: string): number =>
  (createHash('sha256').update(id).digest().readUInt32BE(0) & 0x3fffffff) | 0x40000000;

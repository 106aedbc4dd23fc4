import { machineOrders } from './lexicon/machine-orders.ts';

/**
 * Whether a sentence tells a program what to do with the article it stands in: what it claims answers no question of a
 * reader.
 */
export const ordersMachine = (sentence: string): boolean =>
  machineOrders.some((order) => order.test(sentence.trim()));

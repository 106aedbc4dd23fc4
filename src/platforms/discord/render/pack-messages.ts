import { ComponentType } from 'discord.js';
import type { DiscordComponent } from '../discord-message.ts';
import { fitsOneMessage } from './measure.ts';

/** Components that should stand together: a heading and what it introduces. */
export type Unit = readonly DiscordComponent[];

/**
 * Fills message after message, in order. A unit is parted only when it fits no message as a whole. `closing`, the
 * buttons of the whole answer, stand under its first message when they are nothing but buttons.
 */
export function packMessages(
  units: readonly Unit[],
  closing: readonly Unit[],
): readonly (readonly DiscordComponent[])[] {
  const whole = units.flatMap(parted);
  const all = fill([...whole, ...closing.flatMap(parted)]);
  const footer = closing.flat();
  const isSmall = fitsOneMessage(footer) && footer.every(({ type }) => type === ComponentType.ActionRow);
  if (all.length < 2 || footer.length === 0 || !isSmall) return all;
  const [first = [], ...more] = fill(whole, footer);
  return fitsOneMessage([...first, ...footer]) ? [[...first, ...footer], ...more] : all;
}

const parted = (unit: Unit): readonly Unit[] =>
  fitsOneMessage(unit) ? [unit] : unit.map((component) => [component]);

/** @param footer what the first message must have room for. */
function fill(units: readonly Unit[], footer: Unit = []): readonly (readonly DiscordComponent[])[] {
  const messages: DiscordComponent[][] = [];
  for (const unit of units) {
    const open = messages.at(-1);
    const below = messages.length === 1 ? footer : [];
    if (open !== undefined && fitsOneMessage([...open, ...unit, ...below])) open.push(...unit);
    else messages.push(isSeparator(unit[0]) ? unit.slice(1) : [...unit]);
  }
  return messages;
}

const isSeparator = (component: DiscordComponent | undefined): boolean =>
  component?.type === ComponentType.Separator;

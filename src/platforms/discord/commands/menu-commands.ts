/** The commands in the menu of a message. */
export const MENU = {
  brief: 'Brief this',
  check: 'Check quotes',
  ask: 'Ask about this',
} as const;

export type MenuCommand = keyof typeof MENU;

/** Which of them it is; null for another. */
export function menuCommand(name: string): MenuCommand | null {
  if (name === MENU.brief) return 'brief';
  if (name === MENU.check) return 'check';
  return name === MENU.ask ? 'ask' : null;
}
